/** How figures are written on the screens of the toolbox: decimal comma, narrow spaces, true minus sign. */

/** « 1 182,5 », « −0,77 ». @param digits after the comma at most */
export const inFigures = (value: number, digits = 2): string =>
  withTrueMinus(
    new Intl.NumberFormat('fr-FR', { maximumFractionDigits: digits, signDisplay: 'negative' }).format(value),
  )

/** With its sign, which zero has not: « +19 », « −10 », « 0 ». */
export const signed = (value: number, digits = 2): string =>
  withTrueMinus(
    new Intl.NumberFormat('fr-FR', { maximumFractionDigits: digits, signDisplay: 'exceptZero' }).format(value),
  )

/** « 85 % ». @param rate a fraction: 0.85 */
export const percent = (rate: number, digits = 2): string =>
  withTrueMinus(
    new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: digits, signDisplay: 'negative' }).format(
      rate,
    ),
  )

/** « +9,73 % ». @param rate a fraction */
export const signedPercent = (rate: number, digits = 2): string =>
  withTrueMinus(
    new Intl.NumberFormat('fr-FR', {
      style: 'percent',
      maximumFractionDigits: digits,
      signDisplay: 'exceptZero',
    }).format(rate),
  )

/** « 44 000 € », « 407,41 € »: cents are written when there are any. */
export const euros = (value: number): string => inEuros(value, 'negative')

/** « +10 296 € » */
export const signedEuros = (value: number): string => inEuros(value, 'exceptZero')

/** « 1 client », « 2 clients ». @param many when the plural is not made with an s */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inFigures(count)}\u00A0${Math.abs(count) < 2 ? one : many}`

const inEuros = (value: number, signDisplay: 'negative' | 'exceptZero'): string => {
  const digits = Math.round(value * 100) % 100 === 0 ? 0 : 2
  return withTrueMinus(
    new Intl.NumberFormat('fr-FR', {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay,
    }).format(value),
  )
}

const withTrueMinus = (text: string): string => text.replace('-', '−')
