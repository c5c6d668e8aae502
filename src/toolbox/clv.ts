import * as z from 'zod/mini'

import { amount, count, rate } from './typed-figures.ts'

export const retentionBelowOne =
  'À 100 % de rétention, la relation ne finit jamais et sa valeur serait infinie : indiquez moins de 100 %.'

const horizonAllowed = 50

/** Margin per customer and year, retention, discount rate, and how many years to count. */
export const clvFigures = z
  .object({
    margin: amount({ positive: true }),
    retention: rate({ below: retentionBelowOne }),
    discount: rate(),
    years: count({ atLeast: 1, unit: 'ans' }),
  })
  .check(
    z.refine(({ years }) => years <= horizonAllowed, {
      error: `L’horizon dépasse ${horizonAllowed} ans : choisissez une durée pendant laquelle vous croyez à votre marge.`,
    }),
  )

export type CustomerFlow = { readonly margin: number; readonly retention: number; readonly discount: number }

/**
 * CLV, first margin now: m (1 + d) ÷ (1 + d − r). The convention of the course.
 * Euros of today. Assumes a constant margin, retention and discount rate, without end; r < 1 + d.
 * Source: usual formula of customer lifetime value (lesson 4.3).
 */
export const clvFromStart = ({ margin, retention, discount }: CustomerFlow): number =>
  (margin * (1 + discount)) / (1 + discount - retention)

/** CLV, first margin in a year if the customer stays: m r ÷ (1 + d − r). Always one margin below the other one. */
export const clvFromEnd = ({ margin, retention, discount }: CustomerFlow): number =>
  (margin * retention) / (1 + discount - retention)

/** Margin × mean lifetime: m ÷ (1 − r), euros of tomorrow counted as euros of today. */
export const clvUndiscounted = ({ margin, retention }: Omit<CustomerFlow, 'discount'>): number =>
  margin / (1 - retention)

/** The margins of n years, the first one now, worth today: m rᵏ ÷ (1 + d)ᵏ for k = 0 … n − 1. */
export const discountedMargins = ({ margin, retention, discount }: CustomerFlow, years: number): number[] =>
  Array.from({ length: years }, (_, k) => (margin * retention ** k) / (1 + discount) ** k)

/** CLV of n years only. */
export const clvOverYears = (flow: CustomerFlow, years: number): number =>
  discountedMargins(flow, years).reduce((total, margin) => total + margin, 0)
