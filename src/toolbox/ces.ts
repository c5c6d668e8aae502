import * as z from 'zod/mini'

import { count } from './typed-figures.ts'

const answered = (figures: object): boolean =>
  Object.values(figures).some((value) => typeof value === 'number' && value > 0)

const noAnswer = {
  error: 'Il n’y a aucune réponse : indiquez combien de personnes ont donné au moins une des notes.',
}

const five = { one: count(), two: count(), three: count(), four: count(), five: count() }

/**
 * How many answers each mark got, on the scale of 2010 (« Quel effort… ? », 1 to 5, low is good) or
 * on that of 2013 (« …m’a facilité… », 1 to 7, high is good).
 */
export const cesFigures = z.discriminatedUnion('scale', [
  z.object({ scale: z.literal('2010'), ...five }).check(z.refine(answered, noAnswer)),
  z.object({ scale: z.literal('2013'), ...five, six: count(), seven: count() }).check(z.refine(answered, noAnswer)),
])

/**
 * CES = mean of the marks; on the scale of 2013 also the share of 5, 6 and 7.
 * Assumes that everybody read the scale in the same direction. Source: Dixon, Freeman & Toman, HBR,
 * July-August 2010; The Effortless Experience, 2013. @returns `easy` is a fraction, `null` on the scale of 2010
 */
export const cesOf = (figures: z.output<typeof cesFigures>) => {
  const answers = [figures.one, figures.two, figures.three, figures.four, figures.five]
  if (figures.scale === '2013') answers.push(figures.six, figures.seven)
  const responses = sum(answers)
  const total = sum(answers.map((howMany, index) => howMany * (index + 1)))
  const easyResponses = sum(answers.slice(4))
  return {
    answers,
    responses,
    total,
    mean: total / responses,
    easyResponses,
    easy: figures.scale === '2013' ? easyResponses / responses : null,
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
