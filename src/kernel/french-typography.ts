const nbsp = '\u00A0'
const narrow = '\u202F'

/**
 * French spaces and apostrophes for text written with plain ones: U+00A0 before « : »
 * and inside guillemets, U+202F before « ; ! ? » and between thousands, U+00A0 between
 * a number and its unit, and in the name of an article of law (L. 223-1). Text that has them already stays as it is. Verbatim text (course sheet, CGV) never goes through here.
 */
export const withFrenchSpaces = (text: string): string =>
  text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/ (?=:(?:\s|$))/g, nbsp)
    .replace(/ (?=[;!?](?:[\s»)…]|$))/g, narrow)
    .replace(/«[ \u00A0\u202F]?/g, `«${nbsp}`)
    .replace(/[ \u00A0\u202F]?»/g, `${nbsp}»`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, narrow)
    .replace(/(?<=\d) (?=(?:%|€|k€|M€|h\b|min\b|s\b|km\b|pts?\b|points?\b|jours?\b|mois\b|ans?\b))/g, nbsp)
    .replace(/(?<=\d\u00A0h) (?=\d)/g, nbsp)
    .replace(/(?<=\b(?:n°|M\.|Mme|§|p\.)) (?=\S)/g, nbsp)
    .replace(/(?<=\b[LRD]\.) (?=\d)/g, nbsp)
