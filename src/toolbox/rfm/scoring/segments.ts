import type { Score } from './scores.ts'

export type SegmentNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7

type Scores = { readonly r: Score; readonly f: Score; readonly m: Score }

export type Segment = {
  readonly number: SegmentNumber
  readonly name: string
  /** The condition in words, as the course writes it. */
  readonly rule: string
  readonly holds: (scores: Scores) => boolean
}

/** The course's table (case 3): in this order, the first that is true. */
export const segments: readonly Segment[] = [
  {
    number: 1,
    name: 'Champions',
    rule: 'R ≥ 4 et F ≥ 4 et M ≥ 4',
    holds: ({ r, f, m }) => r >= 4 && f >= 4 && m >= 4,
  },
  {
    number: 2,
    name: 'Clés en danger',
    rule: 'R ≤ 2 et F ≥ 4 et M ≥ 4',
    holds: ({ r, f, m }) => r <= 2 && f >= 4 && m >= 4,
  },
  { number: 3, name: 'Fidèles à développer', rule: 'R ≥ 3 et F ≥ 3', holds: ({ r, f }) => r >= 3 && f >= 3 },
  { number: 4, name: 'Récents peu fréquents', rule: 'R ≥ 4 et F ≤ 2', holds: ({ r, f }) => r >= 4 && f <= 2 },
  {
    number: 5,
    name: 'À réactiver',
    rule: 'R ≤ 2 et (F ≥ 3 ou M ≥ 3)',
    holds: ({ r, f, m }) => r <= 2 && (f >= 3 || m >= 3),
  },
  { number: 6, name: 'Endormis', rule: 'R ≤ 2, les autres', holds: ({ r }) => r <= 2 },
  { number: 7, name: 'À surveiller', rule: 'R = 3 et F ≤ 2', holds: ({ r, f }) => r === 3 && f <= 2 },
]

export const segmentOf = (scores: Scores): SegmentNumber => {
  const segment = segments.find(({ holds }) => holds(scores))
  if (!segment) throw new Error(`No segment for ${JSON.stringify(scores)}`)
  return segment.number
}

/** @param number of the course's table */
export const segmentNamed = (number: SegmentNumber): string => segments[number - 1]?.name ?? ''
