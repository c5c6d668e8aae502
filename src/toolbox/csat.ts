import * as z from 'zod/mini'

import { count } from './typed-figures.ts'

const noAnswer = 'Il n’y a aucune réponse : indiquez combien de personnes ont donné au moins une des notes.'

/** How many answers each mark got, from 1 to 5. */
export const csatFigures = z
  .object({ one: count(), two: count(), three: count(), four: count(), five: count() })
  .check(z.refine((marks) => Object.values(marks).some((answers) => answers > 0), { error: noAnswer }))

/**
 * CSAT = answers 4 and 5 ÷ all answers; the mean of the marks beside it, because both are called CSAT.
 * Assumes a scale from 1 (not at all satisfied) to 5 (quite satisfied). Source: use of the profession (lesson 2.4).
 * @returns `satisfied` is a fraction, `mean` a mark from 1 to 5
 */
export const csatOf = ({ one, two, three, four, five }: z.output<typeof csatFigures>) => {
  const responses = one + two + three + four + five
  const total = one + 2 * two + 3 * three + 4 * four + 5 * five
  return {
    responses,
    satisfiedResponses: four + five,
    satisfied: (four + five) / responses,
    total,
    mean: total / responses,
  }
}
