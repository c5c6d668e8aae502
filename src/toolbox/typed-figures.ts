import * as z from 'zod/mini'

import { figureExpected, withoutUnit } from '../content/units.ts'
import { readFrenchNumber } from '../kernel/french-number.ts'

/** What an empty field has instead of a refusal: nothing is wrong yet. */
export const missing = 'À remplir.'

/** @returns a sentence that says what to change, or `null` when the figure will do */
type Check = (figure: number) => string | null

/** Text as it is typed, read as a figure or refused with a sentence. */
export type TypedFigure = z.ZodMiniType<number, string>

/** How many: a whole number, zero included. @param atLeast 1 where nothing can be divided by zero */
export const count = ({ atLeast = 0, unit = '' }: { atLeast?: number; unit?: string } = {}): TypedFigure =>
  figure(unit, (typed) => {
    if (!Number.isInteger(typed) || typed < 0) return 'Écrivez un nombre entier, sans signe moins, par exemple 88.'
    return typed < atLeast ? `Il en faut au moins ${atLeast} : avec zéro, on diviserait par rien.` : null
  })

/** A sum of money in euros, zero included unless it must be `positive`. */
export const amount = ({ positive = false }: { positive?: boolean } = {}): TypedFigure =>
  figure('€', (typed) => {
    if (typed < 0) return 'Écrivez un montant positif : l’outil pose lui-même les signes moins.'
    return positive && typed === 0 ? 'Écrivez un montant supérieur à 0 €.' : null
  })

/** A mark on a scale. */
export const mark = (from: number, to: number): TypedFigure =>
  figure('', (typed) => (typed < from || typed > to ? `Écrivez une note de ${from} à ${to}.` : null))

/** Any other figure above zero: a frequency, an index. */
export const positive = (): TypedFigure =>
  figure('', (typed) => (typed <= 0 ? 'Écrivez un nombre supérieur à 0.' : null))

/**
 * A percentage, typed « 85 », « 85 % » or « 0,85 », as a fraction between 0 and 1.
 * @param below the sentence that refuses 100 %, where a formula would divide by zero
 */
export const rate = ({ below, mayExceed = false }: { below?: string; mayExceed?: boolean } = {}): TypedFigure =>
  z.pipe(
    z.string(),
    z.transform((typed: string, context) => {
      const read = readRate(typed)
      const refusal = read === null ? (isEmpty(typed) ? missing : figureExpected('%')) : refusalOfRate(read)
      if (read !== null && refusal === null) return read
      context.issues.push({ code: 'custom', input: typed, message: refusal ?? '' })
      return z.NEVER

      function refusalOfRate(fraction: number): string | null {
        if (fraction < 0) return 'Un taux ne peut pas être négatif : écrivez un nombre entre 0 et 100.'
        if (fraction > 1 && !mayExceed) return 'Un taux ne dépasse pas 100 % : écrivez un nombre entre 0 et 100.'
        return fraction >= 1 && below !== undefined ? below : null
      }
    }),
  )

/** « 85 », « 85 % » and « 0,85 » are the same rate; below 1 without a % sign it is a fraction. */
export const readRate = (typed: string): number | null => {
  const number = readFrenchNumber(withoutUnit(typed, '%'))
  if (number === null) return null
  return isTypedAsFraction(typed) ? number : number / 100
}

/** « 0,85 », which is read as 85 %: the screen says so. */
export const isTypedAsFraction = (typed: string): boolean => {
  const number = readFrenchNumber(typed)
  return number !== null && number > 0 && number < 1 && !typed.includes('%')
}

/** A field that may stay empty, and is `null` then. */
export const optional = (field: TypedFigure): z.ZodMiniType<number | null, string> =>
  z.pipe(
    z.string(),
    z.transform((typed: string, context) => {
      if (isEmpty(typed)) return null
      const read = z.safeParse(field, typed)
      if (read.success) return read.data
      context.issues.push({ code: 'custom', input: typed, message: read.error.issues[0]?.message ?? '' })
      return z.NEVER
    }),
  )

const figure = (unit: string, check: Check): TypedFigure =>
  z.pipe(
    z.string(),
    z.transform((typed: string, context) => {
      const read = readFrenchNumber(withoutUnit(typed, unit))
      const refusal =
        read === null ? (isEmpty(typed) ? missing : figureExpected(unit)) : (tooLarge(read) ?? check(read))
      if (read !== null && refusal === null) return read
      context.issues.push({ code: 'custom', input: typed, message: refusal ?? '' })
      return z.NEVER
    }),
  )

/** Above it, figures are no longer exact to the cent. */
const largestFigure = 1e12

const tooLarge: Check = (figureRead) =>
  Math.abs(figureRead) > largestFigure ? 'Ce nombre est trop grand : comptez en milliers ou en millions.' : null

const isEmpty = (typed: string): boolean => typed.trim() === ''
