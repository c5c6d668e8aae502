import { describe, expect, test } from 'vitest'

import { readCsv } from '../reading/csv.ts'
import { readDay } from '../reading/french-day.ts'
import type { Settings } from '../settings.ts'
import { scoreCustomers } from './score-customers.ts'
import { rejectsFile, safeCell, scoredFile } from './scored-file.ts'

const settings: Settings = {
  separator: ';',
  hasHeader: true,
  shape: 'summaries',
  columns: { customer: 0, name: null, date: 1, frequency: 2, amount: 3, order: null },
  reference: Number(readDay('31/12/2025')),
  periodDays: 365,
  rule: 'rank',
}
const titles = { line: 1, cells: ['Client', 'Date', 'F', 'M', 'Ville', '=Note'] }
const customer = {
  line: 2,
  customer: '=HYPERLINK("x")',
  name: '',
  lastDay: Number(readDay('24/10/2025')),
  frequency: 15,
  amount: 26_500.5,
  cells: ['=HYPERLINK("x")', '24/10/2025', '15', '26500.5', 'Uzès ; Gard', '@a'],
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer())
const textOf = async (file: Blob) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(file))

describe('the scored file', () => {
  const file = () => scoredFile(scoreCustomers([customer], settings), settings, titles)

  test('is what French Excel opens: UTF-8 with its mark, semicolons, decimal comma, CRLF', async () => {
    expect([...(await bytesOf(file())).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, line, rest] = (await textOf(file())).split('\r\n')
    expect(head).toBe(
      "\uFEFFClient;Nom;Dernière commande;R (jours);F;M;Note R;Note F;Note M;Code RFM;N° segment;Segment;Indice de silence;Ville;'=Note",
    )
    expect(line).toBe('"\'=HYPERLINK(""x"")";;24/10/2025;68;15;26500,5;5;5;5;555;1;Champions;2,8;"Uzès ; Gard";\'@a')
    expect(rest).toBe('')
  })

  test('is read again by the tool itself', async () => {
    const { rows, broken } = readCsv(await textOf(file()), ';')
    expect(broken).toEqual([])
    expect(rows[1]?.cells.slice(9)).toEqual(['555', '1', 'Champions', '2,8', 'Uzès ; Gard', "'@a"])
  })

  test('of orders has no column of its own lines', async () => {
    const orders: Settings = { ...settings, shape: 'orders' }
    const [head] = (await textOf(scoredFile(scoreCustomers([customer], orders), orders, titles))).split('\r\n')
    expect(head?.endsWith(';Indice de silence')).toBe(true)
  })
})

test('the lines set aside come with their number, value and reason, then as they were', async () => {
  const reject = { line: 7, value: '-x', reason: 'amount-unreadable', cells: ['A', '', '', '-x'] } as const
  const [head, line] = (await textOf(rejectsFile([reject], titles))).split('\r\n')
  expect(head).toBe("\uFEFFLigne;Valeur;Raison;Client;Date;F;M;Ville;'=Note")
  expect(line).toBe("7;'-x;Ce montant ne se lit pas. Écrivez-le ainsi\u00A0: 1\u202F234,50 ou 1234.50.;A;;;'-x;;")
})

describe('a cell of the file', () => {
  test.each(['=1+1', '+33 6 12', '-A1', '@SUM(A1)', '\t=1', ' =1', '＝1', '-1+1', '-2;3'])('%j is not run', (cell) => {
    expect(safeCell(cell).replace(/^"/, '').startsWith("'")).toBe(true)
  })

  test.each(['-12', '-12,50', '-1 200,5', 'Aubert', '12', '', 'a=b', 'Jean-Luc'])('%j stays as it is', (cell) => {
    expect(safeCell(cell)).toBe(cell)
  })
})
