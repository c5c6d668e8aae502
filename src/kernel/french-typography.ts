const nbsp = '\u00A0'
const narrow = '\u202F'
const joiner = '\u2060'

/**
 * French spaces and apostrophes for text written with plain ones: U+00A0 before « : »
 * and inside guillemets, U+202F before « ; ! ? » and between thousands, U+00A0 between
 * a number and its unit (3 180 € HT), and in the name of an article of law (L. 223-1). A range (7-8), an
 * article's number and a « t-il » are not cut at their hyphens, nor a product or a comparison (R ≤ 2) at its sign;
 * a line may end before « = », not behind it. Text that has them already stays as it is. Verbatim text (course sheet, CGV) never goes through here.
 */
export const withFrenchSpaces = (text: string): string => {
  const known = written.get(text)
  if (known !== undefined) return known
  const french = spaced(text)
  if (written.size >= keptTexts) written.clear()
  written.set(text, french)
  return french
}

/** A page draws the same sentences again with every answer: a telephone would feel eighteen searches in each. */
const written = new Map<string, string>()
const keptTexts = 2000

const spaced = (text: string): string =>
  text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/ (?=:(?:\s|$))/g, nbsp)
    .replace(/ (?=[;!?](?:[\s»)…]|$))/g, narrow)
    .replace(/«[ \u00A0\u202F]?/g, `«${nbsp}`)
    .replace(/[ \u00A0\u202F]?»/g, `${nbsp}»`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, narrow)
    .replace(/(?<=\d) (?=(?:%|€|k€|M€|h\b|min\b|s\b|km\b|pts?\b|points?\b|jours?\b|semaines?\b|mois\b|ans?\b))/g, nbsp)
    .replace(/(?<=€) (?=(?:HT|TTC)\b)/g, nbsp)
    .replace(/(?<=\d\u00A0h) (?=\d)/g, nbsp)
    .replace(/(?<=\b(?:n°|M\.|Mme|§|p\.)) (?=\S)/g, nbsp)
    .replace(/(?<=\b[LRD]\.) (?=\d)/g, nbsp)
    .replace(/-t-(?=(?:ils?|elles?|on)(?!\p{L}))/gu, `-${joiner}t-${joiner}`)
    .replace(/(?<=(?<![\p{L}\d/_.-])\d{1,3}(?:-\d{1,3})*-)(?=\d{1,3}(?:-\d{1,3})*(?![\p{L}\d/_-]))/gu, joiner)
    .replace(/(?<=[\d²)%€]) (?=[×÷] )/g, nbsp)
    .replace(/(?<=[\d²)%€]\u00A0[×÷]) (?=[\d(])/g, nbsp)
    .replace(/ (?=[≤≥][ \u00A0])/g, nbsp)
    .replace(/(?<=\bn) (?== ?\d)/g, nbsp)
    .replace(/(?<=[≤≥=]) (?=\d|$)/g, nbsp)
