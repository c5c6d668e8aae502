import * as z from 'zod/mini'

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
  z.object({ kind: z.literal('text'), text: z.string().check(z.maxLength(6000)) }),
])

export type StepAnswer = z.infer<typeof stepAnswerSchema>
export type StepAnswers = Readonly<Record<string, StepAnswer>>
