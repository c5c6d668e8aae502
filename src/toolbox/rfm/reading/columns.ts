import { readFrenchNumber } from '../../../kernel/french-number.ts'
import { type ColumnRole, type Columns, type Shape, requiredRoles } from '../settings.ts'
import type { Row } from './csv.ts'
import { readDay } from './french-day.ts'

export type Guess = { readonly hasHeader: boolean; readonly shape: Shape; readonly columns: Columns }

/**
 * What the columns seem to hold, by their titles and by what is in them: a start, which the person
 * corrects. @param rows the first of the file
 */
export const guessColumns = (rows: readonly Row[]): Guess => {
  const first = rows[0]?.cells ?? []
  const hasHeader = looksLikeTitles(first)
  const data = hasHeader ? rows.slice(1) : rows
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const contents = Array.from({ length: width }, (_, column) => contentOf(data.map(({ cells }) => cells[column] ?? '')))
  const columns = hasHeader ? columnsByTitle(first.map(wordsOf), contents) : columnsByContent(contents)
  const shape = columns.frequency !== null && columns.order === null ? 'summaries' : 'orders'
  return { hasHeader, shape, columns }
}

/** The roles that a shape needs and that no column has, or that share one with another. */
export const unsettledRoles = (shape: Shape, columns: Columns): readonly ColumnRole[] =>
  requiredRoles[shape].filter((role) => {
    const column = columns[role]
    return column === null || requiredRoles[shape].some((other) => other !== role && columns[other] === column)
  })

/** A title is no date and no figure. */
const looksLikeTitles = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== '') &&
  cells.every((cell) => typeof readDay(cell) !== 'number' && readFrenchNumber(cell) === null)

type Content = { readonly days: number; readonly numbers: number; readonly whole: number; readonly filled: number }

const nothing: Content = { days: 0, numbers: 0, whole: 0, filled: 0 }

/** The shares of the filled cells that read as each thing. */
const contentOf = (cells: readonly string[]): Content => {
  const filled = cells.filter((cell) => cell !== '')
  const share = (is: (cell: string) => boolean) => filled.filter(is).length / Math.max(1, filled.length)
  return {
    days: share((cell) => typeof readDay(cell) === 'number'),
    numbers: share((cell) => readFrenchNumber(cell) !== null),
    whole: share((cell) => Number.isInteger(readFrenchNumber(cell) ?? 0.5)),
    filled: filled.length,
  }
}

/** Titles of the trade, the surest first. Written without accents, words apart by one space. */
const titles: Readonly<Record<ColumnRole, readonly RegExp[]>> = {
  date: [/derniere (commande|vente|facture)|dernier achat/, /\bdate\b/],
  order: [
    /\b(n|no|num|numero|ref|reference)\b.*\b(commande|facture|piece|bon|ticket)\b/,
    /^(commande|facture|piece|bon|ticket)$/,
  ],
  frequency: [
    /^f$/,
    /frequence/,
    /\b(nb|nbre|nombre)\b.*\b(commandes?|achats?|ventes?|factures?|visites?)\b/,
    /^(commandes|achats)$/,
  ],
  amount: [/^m\b/, /montant|\bca\b|chiffre/, /\b(total|ht|ttc|ventes?|prix)\b/],
  customer: [
    /\b(ref|reference|code|id|n|no|num|numero)\b.*\b(client|compte)\b/,
    /^(ref|reference|code|id|siret|compte|identifiant)$/,
    /\bclient\b|customer/,
    /\b(nom|societe|entreprise|raison)\b/,
  ],
  name: [/\b(nom|raison sociale|societe|entreprise)\b/, /\bclient\b/, /libelle|intitule/],
}

/** What a column must hold to be of a role, whatever its title says. */
const fits: Readonly<Record<ColumnRole, (content: Content) => boolean>> = {
  date: ({ days }) => days > 0.5,
  order: ({ days }) => days < 0.5,
  frequency: ({ whole }) => whole > 0.8,
  amount: ({ numbers }) => numbers > 0.5,
  customer: ({ days }) => days < 0.5,
  name: ({ numbers, days }) => numbers < 0.5 && days < 0.5,
}

const columnsByTitle = (words: readonly string[], contents: readonly Content[]): Columns => {
  const taken = new Set<number | null>()
  const titled = (role: ColumnRole, holds: (content: Content) => boolean): number | null => {
    const found = titles[role]
      .map((pattern) =>
        words.findIndex((title, column) => {
          const content = contents[column] ?? nothing
          return pattern.test(title) && !taken.has(column) && (content.filled === 0 || holds(content))
        }),
      )
      .find((column) => column !== -1)
    return found ?? null
  }
  const take = (role: ColumnRole, otherwise: () => number | null = () => null): number | null => {
    const column = titled(role, fits[role]) ?? otherwise()
    taken.add(column)
    return column
  }
  // A title is believed at last: then each line says what is wrong with it.
  const date = take('date', () => firstWhere(contents, fits.date) ?? titled('date', () => true))
  // The narrower first: a « N° commande » is no customer, and a « Réf. » is one rather than a name.
  const order = take('order')
  const frequency = take('frequency')
  const amount = take('amount', () => titled('amount', () => true))
  const customer = take('customer')
  const name = take('name')
  return { customer, name, date, frequency, amount, order }
}

/** Without titles: the first column is the customer, and of two columns of figures F comes first. */
const columnsByContent = (contents: readonly Content[]): Columns => {
  const date = firstWhere(contents, fits.date)
  const customer = firstWhere(contents, fits.customer)
  const figures = [...contents.keys()].filter(
    (column) => column !== customer && column !== date && fits.amount(contents[column] ?? nothing),
  )
  const [first = null, second = null] = figures
  return second !== null && first !== null && fits.frequency(contents[first] ?? nothing)
    ? { customer, name: null, date, frequency: first, amount: second, order: null }
    : { customer, name: null, date, frequency: null, amount: first, order: null }
}

const firstWhere = (contents: readonly Content[], is: (content: Content) => boolean): number | null => {
  const column = contents.findIndex((content) => content.filled > 0 && is(content))
  return column === -1 ? null : column
}

const wordsOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
