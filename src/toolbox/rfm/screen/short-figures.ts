const short = new Intl.NumberFormat('fr-FR', { notation: 'compact', maximumSignificantDigits: 3 })

/** « 980 », « 18,6 k », « 1,2 M »: what fits the cell of a map on a phone. */
export const inShort = (value: number): string => short.format(value).replace('-', '−')

/** « 980 € », « 18,6 k€ » */
export const eurosInShort = (value: number): string =>
  `${inShort(value)}\u00A0€`.replace(/\s(\p{L}+)\s€$/u, '\u00A0$1€')
