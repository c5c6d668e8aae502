import * as z from 'zod/mini'

import { positive, rate } from './typed-figures.ts'

/** Penetration, share of the customers' purchases, and how much they buy against the average buyer (1 = as much). */
export const marketShareFigures = z.object({ penetration: rate(), shareOfWallet: rate(), intensity: positive() }).check(
  z.refine((figures) => marketShareOf(figures) <= 1, {
    error: 'La part de marché dépasserait 100 % : vérifiez l’indice d’intensité, qui vaut 1 pour un acheteur moyen.',
  }),
)

/**
 * Market share = penetration × share of wallet × intensity. Assumes one category and one period for the three.
 * Source: Parfitt & Collins, 1968 (lesson 2.1). @returns a fraction
 */
export const marketShareOf = (figures: { penetration: number; shareOfWallet: number; intensity: number }): number =>
  figures.penetration * figures.shareOfWallet * figures.intensity
