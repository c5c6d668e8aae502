import * as z from 'zod/mini'

import { inFigures } from './french-figures.ts'
import { mark, rate } from './typed-figures.ts'
import { rowsOf } from './typed-rows.ts'

/** The five dimensions, in the order of the course. */
export const dimensions = [
  { id: 'reliability', name: 'Fiabilité' },
  { id: 'responsiveness', name: 'Réactivité' },
  { id: 'assurance', name: 'Assurance' },
  { id: 'empathy', name: 'Empathie' },
  { id: 'tangibles', name: 'Éléments tangibles' },
] as const

type Rated = { readonly id: string; readonly expected: number; readonly perceived: number; readonly weight: number }

const weightsOf = (rows: readonly Rated[]): number => rows.reduce((total, { weight }) => total + weight, 0)

/** A tenth of a point, and the hair of a sum: thirds that were rounded still make 100. */
const weightTolerance = 0.001 + 1e-9

/** For each dimension the expectation and the perception, from 1 to 7, and its weight in %. */
export const servqualFigures = rowsOf(
  dimensions.map(({ id }) => id),
  { expected: mark(1, 7), perceived: mark(1, 7), weight: rate() },
).check(
  z.superRefine((rows, context) => {
    const total = weightsOf(rows)
    if (Math.abs(total - 1) <= weightTolerance) return
    context.addIssue(
      `Les cinq poids font ${inFigures(100 * total)} % au total : corrigez-les pour qu’ils fassent 100 %.`,
    )
  }),
)

/**
 * Weighted score Σ wᵢ (Pᵢ − Aᵢ); the dimension to begin with has the lowest weighted gap.
 * Assumes weights given by the customers, and marks of expectation and perception on the same scale.
 * Source: Parasuraman, Zeithaml & Berry, SERVQUAL, 1985 and 1988. @returns gaps in points of the scale, −6 to 6
 */
export const servqualOf = (rows: readonly Rated[]) => {
  const gaps = rows.map(({ id, expected, perceived, weight }) => ({
    id,
    expected,
    perceived,
    weight,
    gap: perceived - expected,
    weightedGap: weight * (perceived - expected),
  }))
  const score = gaps.reduce((total, { weightedGap }) => total + weightedGap, 0)
  const simpleMean = gaps.reduce((total, { gap }) => total + gap, 0) / gaps.length
  const [worst] = gaps.toSorted((a, b) => a.weightedGap - b.weightedGap)
  return { gaps, score, simpleMean, priority: worst && worst.weightedGap < 0 ? worst : null }
}
