import { expect, test } from 'vitest'

import { readFrenchNumber } from '../../kernel/french-number.ts'
import { case5 } from './case-5.ts'

const rowsOf = (document: string) => case5.documents.find(({ id }) => id === document)!.table!.rows
const figures = (document: string, column: number) => rowsOf(document).map((row) => readFrenchNumber(row[column]!)!)
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

test('promoters, passives and detractors of each shop make up its answers', () => {
  for (const [shop, ...cells] of rowsOf('nps')) {
    const [answers, ...groups] = cells.map((cell) => readFrenchNumber(cell)!)
    expect(total(groups), shop).toBe(answers)
  }
  expect(total(figures('nps', 1))).toBe(250)
})

test('the answers of each question are as many as its caption says', () => {
  expect(total(figures('satisfaction', 1))).toBe(250)
  expect(total(figures('effort', 1))).toBe(100)
})

test('the detractors with a reason are those of the three shops', () => {
  expect(total(figures('reasons', 1))).toBe(total(figures('nps', 4)))
})

test('the margins given are those of the answers, at 95 %', () => {
  const shops = rowsOf('nps').map((row) => row.slice(1).map((cell) => readFrenchNumber(cell)!))
  const network = shops.reduce((sum, shop) => sum.map((figure, group) => figure + shop[group]!))
  const margins = [...shops, network].map(([answers, promoters, , detractors]) => {
    const p = promoters! / answers!
    const q = detractors! / answers!
    return 196 * Math.sqrt((p + q - (p - q) ** 2) / answers!)
  })
  expect(rowsOf('margins').map((row) => row[2])).toEqual(
    margins.map((margin) => `± ${margin.toFixed(1).replace('.', ',')}`),
  )
})

test('a voucher of 10 € for each detractor costs what the table of ideas says', () => {
  expect(rowsOf('ideas').find(([idea]) => idea === 'Bon de 10 € à chaque détracteur')![1]).toBe(
    `${10 * total(figures('nps', 4))} €`,
  )
})

test('nothing that is asked is already written', () => {
  expect(JSON.stringify(case5)).not.toMatch(/14,8|\+35|−10\b|3,84|5,08|47,2|76,4|70 %/)
})
