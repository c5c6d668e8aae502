import { describe, expect, test } from 'vitest'

import { exampleFile, exampleReference } from '../example.ts'
import { preview as previewOf } from '../run/do-job.ts'
import type { Preview } from '../run/job.ts'
import { type Draft, draftOf, latestIn, settingsOf } from './draft.ts'

const preview = async (): Promise<Preview> => {
  const outcome = await previewOf({ kind: 'preview', source: exampleFile() }, () => {})
  if (outcome.kind === 'problem') throw new Error(outcome.problem)
  return outcome.done
}
const read = async (changes: Partial<Draft>) => {
  const found = await preview()
  return settingsOf({ ...draftOf(found), ...changes }, found)
}

describe('the settings', () => {
  test('start from what was guessed, counted to the latest day', async () => {
    expect(await read({})).toEqual({
      settings: {
        shape: 'summaries',
        hasHeader: true,
        separator: ';',
        columns: { customer: 0, name: 1, date: 2, frequency: 3, amount: 4, order: null },
        reference: exampleReference - 2,
        periodDays: 365,
        rule: 'rank',
      },
    })
  })

  test('start from the day that is known', async () => {
    expect(draftOf(await preview(), exampleReference).reference).toBe('2025-12-31')
  })

  test('have no day to count to in a column without days', async () => {
    const found = await preview()
    expect([latestIn(found, '2'), latestIn(found, '1'), latestIn(found, '')]).toEqual(['2025-12-29', '', ''])
  })

  test.each<[Partial<Draft>, object]>([
    [{ customer: '' }, { customer: 'Choisissez la colonne.' }],
    [
      { amount: '3' },
      { amount: 'Cette colonne est choisie deux fois.', frequency: 'Cette colonne est choisie deux fois.' },
    ],
    [{ reference: '' }, { reference: 'Choisissez la date d’arrêt.' }],
    [{ reference: '2025-13-45' }, { reference: 'Choisissez la date d’arrêt.' }],
    ...['', '0', '-3', '1,5', 'un an', '4000'].map((periodDays): [Partial<Draft>, object] => [
      { periodDays },
      { periodDays: 'Écrivez un nombre de jours, de 1 à 3\u202F650.' },
    ]),
  ])('%j are refused beside the field', async (changes, errors) => {
    expect(await read(changes)).toEqual({ errors })
  })

  test('ask a list of orders for no number of orders', async () => {
    expect(await read({ shape: 'orders', frequency: '' })).toHaveProperty('settings.shape', 'orders')
  })
})
