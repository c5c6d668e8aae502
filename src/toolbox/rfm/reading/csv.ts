export type Separator = ';' | ',' | '\t'

/** A line of the file. @param line the number a text editor shows, from 1: where the row begins */
export type Row = { readonly line: number; readonly cells: readonly string[] }

export type CsvText = {
  readonly rows: readonly Row[]
  /** Lines whose quotes do not close where a cell ends: each is set aside alone, never with what follows it. */
  readonly broken: readonly { readonly line: number; readonly text: string }[]
}

/** Often enough for a bar that moves, rarely enough to cost nothing. */
const rowsBetweenNews = 4096

/**
 * RFC 4180 with any of our separators and any line ends. Cells are trimmed, empty lines and the
 * `sep=;` line that Excel writes are left out; a quote inside an unquoted cell is a character.
 * @param onProgress told the share that is read, from 0 to 1
 */
export const readCsv = (
  written: string,
  separator: Separator,
  { limit = Infinity, onProgress }: { limit?: number; onProgress?: (share: number) => void } = {},
): CsvText => {
  const text = withNewlines(written)
  const rows: Row[] = []
  const broken: { line: number; text: string }[] = []
  let at = 0
  let line = 1
  while (at < text.length && rows.length < limit) {
    const lineEnd = endOfLine(text, at)
    const physical = text.slice(at, lineEnd)
    const quoted = physical.includes('"') ? readQuotedRow(text, at, separator) : undefined
    const cells = quoted?.cells ?? trimmed(physical.split(separator))
    if (quoted === null) broken.push({ line, text: physical.trim() })
    else if (cells.some((cell) => cell !== '') && !(line === 1 && separatorLine.test(physical)))
      rows.push({ line, cells })
    const end = quoted?.end ?? lineEnd
    line += 1 + (end > lineEnd ? newlinesIn(text, at, end) : 0)
    at = end + 1
    if (rows.length % rowsBetweenNews === 0) onProgress?.(at / text.length)
  }
  return { rows, broken }
}

/** The separator that cuts the first lines into the most cells, the most regularly. */
export const guessSeparator = (text: string): Separator => {
  const announced = separatorLine.exec(text.slice(0, endOfLine(withNewlines(text.slice(0, 16)), 0)))?.[1]
  if (announced !== undefined) return announced as Separator
  const opening = text.slice(0, 65_536)
  const merits = (['\t', ';', ','] as const).map((separator) => ({ separator, merit: meritOf(opening, separator) }))
  return merits.reduce((best, one) => (one.merit > best.merit ? one : best)).separator
}

const separatorLine = /^\uFEFF?sep=([;,\t])\s*$/i

const meritOf = (text: string, separator: Separator): number => {
  const { rows } = readCsv(text, separator, { limit: 50 })
  const counts = Map.groupBy(
    rows.map(({ cells }) => cells.length),
    (count) => count,
  )
  return Math.max(0, ...[...counts].map(([cells, alike]) => ((cells - 1) * alike.length) / rows.length))
}

/** Every kind of line end as `\n`, without the byte order mark. */
const withNewlines = (text: string): string => {
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text
  return unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

const newlinesIn = (text: string, from: number, to: number): number => {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}

const trimmed = (cells: string[]): string[] => {
  for (let at = 0; at < cells.length; at++) cells[at] = cells[at]?.trim() ?? ''
  return cells
}

/** @returns `null` when a quote is not closed, or is closed in the middle of a cell */
const readQuotedRow = (text: string, from: number, separator: Separator): { cells: string[]; end: number } | null => {
  const cells: string[] = []
  let at = from
  for (;;) {
    const cell =
      text[skipSpaces(text, at)] === '"' ? quotedCell(text, skipSpaces(text, at)) : plainCell(text, at, separator)
    if (cell === null) return null
    cells.push(cell.value)
    const next = text[cell.end]
    if (next === undefined || next === '\n') return { cells, end: cell.end }
    if (next !== separator) return null
    at = cell.end + 1
  }
}

const quotedCell = (text: string, quote: number): { value: string; end: number } | null => {
  let close = text.indexOf('"', quote + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close === -1) return null
  const value = text
    .slice(quote + 1, close)
    .replaceAll('""', '"')
    .trim()
  return { value, end: skipSpaces(text, close + 1) }
}

const plainCell = (text: string, from: number, separator: Separator): { value: string; end: number } => {
  const lineEnd = endOfLine(text, from)
  const found = text.indexOf(separator, from)
  const end = found === -1 ? lineEnd : Math.min(found, lineEnd)
  return { value: text.slice(from, end).trim(), end }
}

const skipSpaces = (text: string, from: number): number => {
  let at = from
  while (text[at] === ' ') at++
  return at
}
