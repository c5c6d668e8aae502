import { readFrenchNumber } from '../kernel/french-number.ts'

export type ListedAmount = { readonly name: string; readonly amount: number }

export type ReadList = { readonly rows: readonly ListedAmount[]; readonly problems: readonly string[] }

/** Longer lists belong in a spreadsheet. */
const linesAllowed = 500

/**
 * A list typed or pasted from a spreadsheet, one customer a line: « Nom ; montant », or the two columns
 * apart by a tab. A first line of titles is left out.
 */
export const readList = (text: string): ReadList => {
  const rows: ListedAmount[] = []
  const problems: string[] = []
  const lineOf = new Map<string, number>()
  const lines = text.split(/\r?\n/).map((written, index) => ({ written, line: index + 1 }))
  const filled = lines.filter(({ written }) => written.trim() !== '')
  for (const { written, line } of isTitles(filled[0]?.written) ? filled.slice(1) : filled) {
    const read = readLine(written)
    if (typeof read === 'string') {
      problems.push(`Ligne ${line} : ${read}`)
      continue
    }
    const twin = lineOf.get(plain(read.name))
    if (twin === undefined) rows.push(read)
    else
      problems.push(`Ligne ${line} : « ${read.name} » figure déjà à la ligne ${twin}. Additionnez les deux montants.`)
    lineOf.set(plain(read.name), twin ?? line)
  }
  if (rows.length > linesAllowed) problems.push(`La liste compte ${rows.length} lignes ; ${linesAllowed} au plus.`)
  return { rows, problems }
}

/** @returns a sentence when the line is not a name and an amount */
const readLine = (written: string): ListedAmount | string => {
  const [name = '', typed = '', ...others] = cellsOf(written)
  if (name === '' || typed === '')
    return 'écrivez un nom, un point-virgule et un montant, par exemple « Sud Agro ; 76 ».'
  if (others.some(Boolean)) return 'il y a plus de deux colonnes. Gardez le nom et le montant.'
  const amount = readFrenchNumber(typed)
  if (amount === null) return `« ${typed} » n’est pas un montant. Écrivez-le en chiffres, par exemple 76 ou 76 000 €.`
  if (amount < 0) return `le montant de « ${name} » est négatif. Déduisez les avoirs des ventes du même client.`
  return { name, amount }
}

const cellsOf = (written: string): string[] =>
  written.split(written.includes('\t') ? '\t' : ';').map((cell) => cell.trim())

/** « Client ; CA »: two words where a name and an amount would be. */
const isTitles = (first: string | undefined): boolean => {
  if (first === undefined) return false
  const [name = '', title = ''] = cellsOf(first)
  return name !== '' && title !== '' && !/\d/.test(title)
}

const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
