import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { CausesPareto } from './causes-pareto.tsx'
import { CustomerJourney } from './customer-journey.tsx'
import { LifetimeCurve } from './lifetime-curve.tsx'
import { LoyaltyLadder } from './loyalty-ladder.tsx'
import { RaciGrid } from './raci-grid.tsx'
import { ReconquestFunnel } from './reconquest-funnel.tsx'
import { RetentionCurve } from './retention-curve.tsx'
import { RewardThreshold } from './reward-threshold.tsx'
import { RfmGrid } from './rfm-grid.tsx'

const rowsOf = (table: HTMLElement): string[][] =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''))

const tables = () => screen.getAllByRole('table', { hidden: true })

const shown = (value: number, digits: number) =>
  value.toLocaleString('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits })

test('the values of five points of retention are the course’s formula, first margin at once', () => {
  render(<LifetimeCurve />)
  const clv = (retention: number) => (100 * 1.1) / (1.1 - retention)
  expect(rowsOf(tables()[0]!)).toEqual(
    [60, 70, 80, 90].map((percent) => {
      const [before, after] = [clv(percent / 100), clv((percent + 5) / 100)]
      const gain = shown(100 * (after / before - 1), 1)
      return [
        `${percent} → ${percent + 5}\u00A0%`,
        `${shown(before, 2)}\u00A0€`,
        `${shown(after, 2)}\u00A0€`,
        `+${gain}\u00A0%`,
      ]
    }),
  )
})

test('a year of 2 % a month leaves 78.5 of a hundred clients, not 76', () => {
  render(<RetentionCurve />)
  const rows = rowsOf(screen.getByText('Lire la figure en texte').closest('details')!.querySelector('table')!)
  expect(rows.at(-1)).toEqual(['12', '78,5', '76,0'])
})

test('the programme breaks even at 11.23 %, and not before', () => {
  render(<RewardThreshold />)
  const results = rowsOf(screen.getByText('Lire la figure en texte').closest('details')!.querySelector('table')!)
  expect(results.map(([rise, , , result]) => [rise, result?.startsWith('−')])).toEqual([
    ['0\u00A0%', true],
    ['5\u00A0%', true],
    ['10\u00A0%', true],
    ['15\u00A0%', false],
    ['20\u00A0%', false],
  ])
  expect(screen.getByText(/^seuil\s: 11,23\s%$/)).toBeTruthy()
  expect((61_500 / 547_500) * 100).toBeCloseTo(11.23, 2)
})

test('the shares of the causes are those of 72 answers', () => {
  render(<CausesPareto />)
  let sum = 0
  for (const [, count, share, cumulated] of rowsOf(screen.getByRole('table'))) {
    sum += Number(count)
    expect(share).toBe(`${shown((100 * Number(count)) / 72, 1)}\u00A0%`)
    expect(cumulated).toBe(sum === 72 ? '100\u00A0%' : `${shown((100 * sum) / 72, 1)}\u00A0%`)
  }
  expect(sum).toBe(72)
})

test('each step of the campaign is counted on the lost and on the step before', () => {
  render(<ReconquestFunnel />)
  const rows = rowsOf(screen.getByRole('table'))
  const counts = rows.map(([, count]) => Number(count))
  expect(counts).toEqual([120, 84, 21, 15])
  const percent = (part: number, whole: number) =>
    `${((100 * part) / whole).toLocaleString('fr-FR', { maximumFractionDigits: 1 })}\u00A0%`
  rows.forEach(([, , ofLost, ofStep], rank) => {
    expect(ofLost).toBe(percent(counts[rank]!, 120))
    expect(ofStep).toBe(rank === 0 ? '–' : percent(counts[rank]!, counts[rank - 1]!))
  })
})

test('every step of a RACI has one who is accountable, and somebody who does it', () => {
  render(<RaciGrid />)
  const lines = rowsOf(screen.getByRole('table')).filter((cells) => cells.length === 5)
  expect(lines).toHaveLength(5)
  for (const cells of lines) {
    const parts = cells.map((cell) => cell.split('\u00A0')[0] ?? '')
    expect(parts.filter((part) => part.includes('A'))).toHaveLength(1)
    expect(parts.filter((part) => part.includes('R')).length).toBeGreaterThanOrEqual(1)
  }
})

test('the journey has as many moments of truth as its reading says', () => {
  render(<CustomerJourney />)
  expect(screen.getAllByText('Moment de vérité')).toHaveLength(6)
  expect(screen.getByText(/Il y en a six ici/)).toBeTruthy()
})

test('the twenty customers of the cube are four for each score of each axis, the rule of quintiles', () => {
  render(<RfmGrid />)
  const table = screen.getByRole('table')
  expect(within(table).getAllByRole('columnheader')).toHaveLength(5)
  const placed = within(table)
    .getAllByRole('row')
    .slice(1)
    .flatMap((row) => {
      const [head, ...cells] = [...row.children].map((cell) => cell.textContent ?? '')
      return cells.flatMap((cell, column) =>
        [...cell.matchAll(/([A-Z])(\d)/g)].map(([, name, amount]) => ({
          name,
          scores: [Number(head?.at(-1)), column + 1, Number(amount)],
        })),
      )
    })
  expect(new Set(placed.map(({ name }) => name)).size).toBe(20)
  for (const axis of [0, 1, 2])
    for (const score of [1, 2, 3, 4, 5]) expect(placed.filter(({ scores }) => scores[axis] === score)).toHaveLength(4)
  const called = placed.filter(({ scores: [recency = 0, frequency = 0] }) => recency <= 2 && frequency >= 4)
  expect(called.map(({ name }) => name).toSorted()).toEqual(['S', 'T', 'W'])
})

test('the ladder is seen from its top and counted from its foot', () => {
  render(<LoyaltyLadder />)
  const ladder = screen.getByRole('list')
  expect(ladder).toHaveAttribute('reversed')
  const names = within(ladder)
    .getAllByRole('listitem')
    .map((rung) => rung.querySelector('strong')?.textContent)
  expect(names).toHaveLength(7)
  expect([names[0], names.at(-2), names.at(-1)]).toEqual(['Partenaire', 'Prospect', 'Suspect'])
})
