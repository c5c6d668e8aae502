import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { guessSeparator, readCsv, type Separator } from './csv.ts'

const cellsOf = (text: string, separator: Separator = ';') => readCsv(text, separator).rows.map(({ cells }) => cells)

describe('rows', () => {
  test.each<[string, Separator]>([
    ['a;b\nc;d', ';'],
    ['a,b\r\nc,d\r\n', ','],
    ['a\tb\rc\td\r', '\t'],
    ['\uFEFFa;b\nc;d', ';'],
    ['sep=;\r\na;b\r\nc;d', ';'],
    ['\uFEFFsep=,\na,b\nc,d', ','],
    [' a ; b\u00A0\n\n;;\n  \nc;d', ';'],
    ['"a";"b"\n "c" ; "d"\n', ';'],
  ])('%j', (text, separator) => {
    expect(cellsOf(text, separator)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  test('keep what quotes hold: separators, quotes, line ends', () => {
    expect(cellsOf('"a;b";"dit ""Jo""";"rue A\r\n07000"\n;"";x')).toEqual([
      ['a;b', 'dit "Jo"', 'rue A\n07000'],
      ['', '', 'x'],
    ])
  })

  test('keep a quote inside an unquoted cell: it measures inches', () => {
    expect(cellsOf('tube 12";4')).toEqual([['tube 12"', '4']])
  })

  test('are numbered as a text editor numbers lines', () => {
    const { rows } = readCsv('a;b\n\n"c\nc";d\ne;f', ';')
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 5])
  })

  test.each([
    ['never closed', 'a;b\n"c;d\ne;f', '"c;d'],
    ['closed by the next stray one', 'a;b\n"c;d\n"e";f', '"c;d'],
    ['closed in the middle of a cell', 'a;b\n"c"c;d\ne;f', '"c"c;d'],
  ])('with a quote %s are set aside alone', (_, text, broken) => {
    const file = readCsv(text, ';')
    expect(file.broken).toEqual([{ line: 2, text: broken }])
    expect(file.rows.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['e', 'f'],
    ])
  })

  test('stop at the limit', () => {
    expect(readCsv('a\nb\nc', ';', { limit: 2 }).rows).toHaveLength(2)
  })

  const word = fc
    .string({ unit: fc.constantFrom('a', 'é', ';', ',', '\t', '"', '\n', "'", '=', ' ') })
    .map((s) => s.trim())

  test('read back whatever was written with quotes', () => {
    const tables = fc.array(fc.tuple(fc.constant('x'), word, word), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom<Separator>(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (table, sep, end) => {
          const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`
          const text = table.map((cells) => cells.map(quote).join(sep)).join(end)
          expect(cellsOf(text, sep)).toEqual(table)
        },
      ),
    )
  })

  test('never lose a line, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(word.filter((cell) => !cell.includes('\n'))), (lines) => {
        const { rows, broken } = readCsv(lines.map((line) => `x;${line}`).join('\n'), ';')
        const read = [...rows, ...broken].map(({ line }) => line)
        expect(new Set(read).size).toBe(read.length)
        // Only a cell in quotes may take several lines.
        if (!lines.some((line) => line.includes('"'))) expect(read).toHaveLength(lines.length)
      }),
    )
  })
})

describe('the separator', () => {
  test.each<[string, Separator]>([
    ['client;date;ca\nA;31/12/2025;1 234,50\nB;30/12/2025;12,5', ';'],
    ['client,date,ca\nA,2025-12-31,1234.50', ','],
    ['client\tdate\tca\nA\t31/12/2025\t1 234,50', '\t'],
    ['client;note\nA;"bon, fidèle, proche"\nB;"x, y"', ';'],
    ['sep=,\na;b,c', ','],
    ['rien du tout', '\t'],
  ])('of %j is %j', (text, separator) => {
    expect(guessSeparator(text)).toBe(separator)
  })
})
