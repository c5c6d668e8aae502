import * as z from 'zod/mini'

/** Whoever answers for an action (A) may also be the one who does it (R). */
export const raciRoleSchema = z.enum(['R', 'A', 'AR', 'C', 'I'])
export type RaciRole = z.infer<typeof raciRoleSchema>

/** What a trainee gives at one step. Figures travel as typed; the rules read them. */
export const stepAnswerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('dialogue'),
    /** The path taken, in order; a call is over when its last option leads nowhere. */
    path: z.array(z.object({ node: z.string(), option: z.string() })).check(z.maxLength(40)),
  }),
  z.object({ kind: z.literal('choice'), chosen: z.array(z.string()).check(z.maxLength(40)) }),
  z.object({
    kind: z.literal('table'),
    /** Row id → column id → what was typed or selected. */
    cells: z.record(z.string(), z.record(z.string(), z.string().check(z.maxLength(40)))),
  }),
  z.object({
    kind: z.literal('numeric'),
    /** Figure id → what was typed. */
    figures: z.record(z.string(), z.string().check(z.maxLength(40))),
  }),
  z.object({ kind: z.literal('ordering'), order: z.array(z.string()).check(z.maxLength(40)) }),
  z.object({
    kind: z.literal('classification'),
    /** Item id → category id. */
    placed: z.record(z.string(), z.string().check(z.maxLength(40))),
  }),
  z.object({
    kind: z.literal('raci'),
    /** Action id → person id → role; nobody has to have one. */
    roles: z.record(z.string(), z.record(z.string(), raciRoleSchema)),
  }),
  z.object({
    kind: z.literal('budget'),
    /** Line id → euros, as typed; an empty line is nothing. */
    amounts: z.record(z.string(), z.string().check(z.maxLength(40))),
  }),
  z.object({ kind: z.literal('text'), text: z.string().check(z.maxLength(6000)) }),
])

export type StepAnswer = z.infer<typeof stepAnswerSchema>
export type StepAnswers = Readonly<Record<string, StepAnswer>>
