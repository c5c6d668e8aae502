import * as z from 'zod/mini'

import { missing } from './typed-figures.ts'
import { type ListedAmount, readList } from './typed-list.ts'

export type AbcClass = 'A' | 'B' | 'C'

/** A list of customers with their revenue, refused line by line. */
export const abcFigures = z.object({
  list: z.pipe(
    z.string(),
    z.transform((typed: string, context) => {
      const { rows, problems } = readList(typed)
      const refusal = typed.trim() === '' ? missing : problems.join('\n') || refusalOf(rows)
      if (refusal === null) return rows
      context.issues.push({ code: 'custom', input: typed, message: refusal })
      return z.NEVER
    }),
  ),
})

const refusalOf = (rows: readonly ListedAmount[]): string | null => {
  if (rows.length < 2) return 'Il faut au moins deux clients pour les classer : ajoutez des lignes.'
  return rows.every(({ amount }) => amount === 0)
    ? 'Tous les montants sont nuls : indiquez le CA de chaque client.'
    : null
}

/**
 * ABC by cumulated revenue: A up to 80 %, B up to 95 %, C beyond; whoever crosses a threshold goes to the lower class.
 * Amounts in any one unit, compared to the hundredth. Assumes one period for everybody. Source: Pareto's
 * rule as the course writes it (lesson 3.1). @returns shares as fractions; `tiedAcross` names the customers of
 * equal revenue that a frontier keeps apart
 */
export const abcOf = (customers: readonly ListedAmount[]) => {
  const ranked = customers.toSorted((a, b) => b.amount - a.amount)
  const total = ranked.reduce((sum, { amount }) => sum + hundredths(amount), 0)
  let cumulated = 0
  const classified = ranked.map(({ name, amount }, index) => {
    cumulated += hundredths(amount)
    return {
      rank: index + 1,
      name,
      amount,
      share: hundredths(amount) / total,
      cumulated: cumulated / total,
      class: classAt(cumulated, total),
    }
  })
  const top = Math.ceil(classified.length / 5)
  return {
    total: total / 100,
    classified,
    counts: { A: countOf('A'), B: countOf('B'), C: countOf('C') },
    /** The first fifth of the customers, rounded up, and their share of the revenue. */
    topFifth: { customers: top, share: classified[top - 1]?.cumulated ?? 0 },
    tiedAcross: classified
      .filter((one, index) => classified.some((other, place) => Math.abs(place - index) === 1 && isTorn(one, other)))
      .map(({ name }) => name),
  }

  function countOf(letter: AbcClass): number {
    return classified.filter((one) => one.class === letter).length
  }
}

/** Whole hundredths, so that exactly 80 % is exactly 80 %. */
const hundredths = (amount: number): number => Math.round(amount * 100)

const classAt = (cumulated: number, total: number): AbcClass =>
  cumulated * 100 <= total * 80 ? 'A' : cumulated * 100 <= total * 95 ? 'B' : 'C'

type Classified = { readonly amount: number; readonly class: AbcClass }

const isTorn = (one: Classified, other: Classified): boolean => one.amount === other.amount && one.class !== other.class
