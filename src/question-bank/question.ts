import * as z from 'zod/mini'

import { moduleNumberSchema, objectiveIdSchema } from '../content/course-ids.ts'

/** What one question may hold: a screen shows it whole, and a command stays under 64 kB. */
export const mostOf = { prompt: 1500, explanation: 2000, option: 300, options: 12, unit: 20 } as const

const text = (most: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Un texte est vide.'),
      z.maxLength(most, `Un texte est trop long : ${most} caractères au plus.`),
    )

const option = z.strictObject({ id: z.string().check(z.regex(/^[a-z0-9]$/)), text: text(mostOf.option) })
type Option = z.infer<typeof option>

const listOf = (what: string) =>
  z.array(option).check(
    z.minLength(2, `Il faut au moins deux ${what}.`),
    z.maxLength(mostOf.options, `${mostOf.options} ${what} au plus.`),
    z.refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'Deux éléments ont le même repère.'),
    z.refine(
      (list) => new Set(list.map((one) => one.text)).size === list.length,
      'Deux réponses proposées ont le même texte.',
    ),
  )

const common = {
  objective: objectiveIdSchema,
  module: moduleNumberSchema,
  /** ★ to ★★★. */
  difficulty: z.literal([1, 2, 3]),
  prompt: text(mostOf.prompt),
  /** Why the answer is the answer, shown after submission whatever was answered; may be empty in an import. */
  explanation: z.string().check(z.trim(), z.maxLength(mostOf.explanation, 'L’explication est trop longue.')),
}

/** Why each wrong option is wrong, by option id. */
const remarks = z.optional(z.record(z.string(), text(mostOf.option)))

const isSubset = (ids: readonly string[], list: readonly Option[]): boolean =>
  new Set(ids).size === ids.length && ids.every((one) => list.some(({ id }) => id === one))

const keyIsNoOption = 'La bonne réponse ne figure pas parmi les réponses proposées.'

/**
 * A question with its key, whatever its id. It crosses the wire to trainers only; what a trainee
 * reads is `QuestionSheet` of src/assessment/contract.ts, which has no key. Imported questions are
 * kept in the log in this shape: it may be widened, never tightened.
 */
export const questionContentSchema = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('single-choice'),
      ...common,
      options: listOf('réponses'),
      /** Option id. */
      key: z.string(),
      remarks,
    })
    .check(z.refine(({ key, options }) => isSubset([key], options), keyIsNoOption)),
  z
    .strictObject({
      type: z.literal('multiple-choice'),
      ...common,
      options: listOf('réponses'),
      /** All the right option ids: every one is required and no other is accepted. */
      key: z.array(z.string()).check(z.minLength(2, 'Il faut au moins deux bonnes réponses.')),
      remarks,
    })
    .check(z.refine(({ key, options }) => isSubset(key, options), keyIsNoOption)),
  z
    .strictObject({
      type: z.literal('ordering'),
      ...common,
      items: listOf('éléments'),
      /** Item ids, first to last. */
      key: z.array(z.string()),
    })
    .check(
      z.refine(
        ({ key, items }) => key.length === items.length && isSubset(key, items),
        'L’ordre attendu doit citer chaque élément une fois.',
      ),
    ),
  z
    .strictObject({
      type: z.literal('matching'),
      ...common,
      left: listOf('éléments'),
      right: listOf('éléments'),
      /** Left id → right id. */
      key: z.record(z.string(), z.string()),
    })
    .check(
      z.refine(
        ({ key, left, right }) =>
          Object.keys(key).length === left.length &&
          isSubset(Object.keys(key), left) &&
          isSubset(Object.values(key), right),
        'Chaque élément doit avoir sa réponse, différente de celles des autres.',
      ),
    ),
  z.strictObject({
    type: z.literal('numeric'),
    ...common,
    key: z.number(),
    /** Accepted distance to the key, both ends included; 0 is exact. */
    tolerance: z.number().check(z.nonnegative('La tolérance ne peut pas être négative.')),
    /** Shown behind the field: « % », « € », « jours »; empty for a bare number. */
    unit: z.string().check(z.trim(), z.maxLength(mostOf.unit, 'L’unité est trop longue.')),
  }),
  z.strictObject({
    type: z.literal('short-text'),
    ...common,
    /** What a trainer checks, one criterion a line; there is no automatic score. */
    criteria: z
      .array(text(mostOf.option))
      .check(z.minLength(2, 'Il faut au moins deux critères.'), z.maxLength(mostOf.options)),
    /** An answer that meets them all; may be empty in an import. */
    example: z.string().check(z.trim(), z.maxLength(mostOf.explanation, 'L’exemple est trop long.')),
  }),
])

export type QuestionContent = z.infer<typeof questionContentSchema>
export type QuestionType = QuestionContent['type']
export type Place = Pick<QuestionContent, 'objective' | 'module' | 'difficulty'>

type WithoutPlace<Question> = Question extends unknown ? Omit<Question, keyof Place> : never
/** A question that does not say yet where it belongs. */
export type UnplacedQuestion = WithoutPlace<QuestionContent>

export const placed = (question: UnplacedQuestion, place: Place): QuestionContent =>
  ({ ...question, ...place }) as QuestionContent
