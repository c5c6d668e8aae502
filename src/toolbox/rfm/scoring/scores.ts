import type { ScoringRule } from '../settings.ts'

export type Score = 1 | 2 | 3 | 4 | 5

/**
 * A score for each value, in their order. Greater is better: recency goes in as its opposite.
 * `rank` is the course's rule, `bounds` the one of the spreadsheet.
 */
export const scoresOf = (values: Float64Array, rule: ScoringRule): readonly Score[] =>
  rule === 'rank' ? rankScores(values) : boundScores(values)

/**
 * The course's rule (A. M. Hughes's quintiles, by rank): sorted from the best, the first fifth gets
 * 5, the next 4, down to 1; equal values across a border all get the higher score. When the number
 * of customers is no multiple of five, the fifths differ by one customer at most.
 */
export const rankScores = (values: Float64Array): readonly Score[] => {
  const sorted = values.toSorted()
  const count = values.length
  return scoredEach(values, (value) => {
    const better = count - countUpTo(sorted, value)
    return (5 - Math.floor((better * 5) / count)) as Score
  })
}

/**
 * CENTILE.INCLURE of Excel and LibreOffice at 20, 40, 60 and 80 %: one point, and one more for each
 * bound that the value is above. Equal to a bound is not above it.
 */
export const boundScores = (values: Float64Array): readonly Score[] => {
  const bounds = boundsOf(values)
  return scoredEach(values, (value) => (1 + bounds.filter((bound) => value > bound).length) as Score)
}

const boundsOf = (values: Float64Array): readonly number[] => {
  const sorted = values.toSorted()
  return [1, 2, 3, 4].map((fifth) => {
    const fifths = (values.length - 1) * fifth
    const below = sorted[Math.floor(fifths / 5)] ?? 0
    const above = sorted[Math.ceil(fifths / 5)] ?? below
    return below === above ? below : below + ((above - below) * (fifths % 5)) / 5
  })
}

/** How many of the sorted values are not above `value`. */
const countUpTo = (sorted: Float64Array, value: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}

const scoredEach = (values: Float64Array, score: (value: number) => Score): readonly Score[] => {
  const scores: Score[] = []
  for (const value of values) scores.push(score(value))
  return scores
}
