import { isFoundIn } from './terms/found-text.ts'

export type Clause = {
  /** « 3.5 »; a part that has text of its own without a number has its roman numeral. */
  readonly id: string
  /** As in the source, number included. */
  readonly heading: string
  /** As in the source, typing errors included: nobody may correct a contract in passing. */
  readonly paragraphs: readonly string[]
}

export type TermsOfSale = {
  readonly title: string
  readonly parts: readonly { readonly heading: string; readonly clauses: readonly Clause[] }[]
}

/**
 * The terms of sale as the source document has them, cut at its own headings and nowhere else.
 * @param source seed/programme-et-cgv.txt, whole
 */
export const termsOfSale = (source: string): TermsOfSale => {
  const [title = '', ...lines] = source
    .slice(source.indexOf('Conditions Générales de Vente'))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

  const parts: { heading: string; clauses: { id: string; heading: string; paragraphs: string[] }[] }[] = []
  for (const line of lines) {
    const roman = /^([IV]+)\. /.exec(line)?.[1]
    const number = /^(\d\.\d)\.? /.exec(line)?.[1]
    if (roman !== undefined) parts.push({ heading: line, clauses: [] })
    else if (number !== undefined) parts.at(-1)?.clauses.push({ id: number, heading: line, paragraphs: [] })
    else {
      const part = parts.at(-1)
      const own = { id: /^[IV]+/.exec(part?.heading ?? '')?.[0] ?? '', heading: '', paragraphs: [] }
      if (part && part.clauses.length === 0) part.clauses.push(own)
      part?.clauses.at(-1)?.paragraphs.push(line)
    }
  }
  return { title, parts }
}

/** Where a clause is on its page, « clause-3-5 »; a part's own text has the part's number, « clause-1 ». */
export const clauseAnchor = (id: string): string =>
  `clause-${/^[IV]/.test(id) ? romanNumerals.indexOf(id) + 1 : id.replace('.', '-')}`

const romanNumerals = ['I', 'II', 'III', 'IV', 'V']

/** Whether a clause contains these words, in its heading or in one of its paragraphs. */
export const holds = ({ heading, paragraphs }: Clause, sought: string): boolean =>
  [heading, ...paragraphs].some((line) => isFoundIn(line, sought))
