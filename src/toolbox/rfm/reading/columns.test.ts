import { describe, expect, test } from 'vitest'

import type { Columns } from '../settings.ts'
import { guessColumns, unsettledRoles } from './columns.ts'
import { guessSeparator, readCsv } from './csv.ts'

const guess = (text: string) => guessColumns(readCsv(text, guessSeparator(text)).rows)
const none: Columns = { customer: null, name: null, date: null, frequency: null, amount: null, order: null }

describe('what the columns hold', () => {
  test('is guessed in the file of case 3', () => {
    expect(guess('Réf.;Client;Dernière commande;F;M (€ HT)\nC01;Menuiserie Aubert;29/12/2025;24;18 600')).toEqual({
      hasHeader: true,
      shape: 'summaries',
      columns: { ...none, customer: 0, name: 1, date: 2, frequency: 3, amount: 4 },
    })
  })

  test('is guessed in the file with the key, whose scores are figures too', () => {
    const file =
      'ref;client;derniere_commande;recence_jours;frequence;montant_ht;score_r;score_f;score_m;code_rfm;segment\n' +
      'C01;Menuiserie Aubert;2025-12-29;2;24;18600;5;5;5;555;Champions'
    expect(guess(file).columns).toEqual({ ...none, customer: 0, name: 1, date: 2, frequency: 4, amount: 5 })
  })

  test.each([
    ['Date;Client;Montant HT', '31/12/2025;Aubert;1 200,50', { date: 0, customer: 1, amount: 2 }],
    [
      'N° commande;Date de commande;N° client;Nom;Total TTC',
      'F12;31/12/2025;1001;Aubert;12',
      { order: 0, date: 1, customer: 2, name: 3, amount: 4 },
    ],
    ['Entreprise,Facturé le,CA', 'Aubert,2025-12-31,1200', { customer: 0, date: 1, amount: 2 }],
  ])('of « %s » is a list of orders', (titles, line, columns) => {
    expect(guess(`${titles}\n${line}`)).toEqual({ hasHeader: true, shape: 'orders', columns: { ...none, ...columns } })
  })

  test('is guessed without titles, by what is in them', () => {
    expect(guess('Aubert;31/12/2025;24;18600,50\nBrun;30/12/2025;18;22400')).toEqual({
      hasHeader: false,
      shape: 'summaries',
      columns: { ...none, customer: 0, date: 1, frequency: 2, amount: 3 },
    })
    expect(guess('1001;31/12/2025;1200\n1002;30/12/2025;800')).toEqual({
      hasHeader: false,
      shape: 'orders',
      columns: { ...none, customer: 0, date: 1, amount: 2 },
    })
  })

  test('is left to the person where no title says it', () => {
    expect(guess('x;y;z\nA;B;C').columns).toEqual(none)
  })

  test('is believed by its title where nothing in it can be read', () => {
    expect(guess('Client;Date;Montant\nA;46022;1.234,50').columns).toEqual({ ...none, customer: 0, date: 1, amount: 2 })
  })

  test('is not a date because the title says so', () => {
    expect(guess('Date;Client;Vu le;CA\nlundi;A;31/12/2025;12').columns.date).toBe(2)
  })
})

describe('what is still to be chosen', () => {
  test('is what the shape needs and has not', () => {
    expect(unsettledRoles('summaries', { ...none, customer: 0, date: 1 })).toEqual(['frequency', 'amount'])
    expect(unsettledRoles('orders', { ...none, customer: 0, date: 1, amount: 2 })).toEqual([])
  })

  test('is what shares its column', () => {
    expect(unsettledRoles('orders', { ...none, customer: 0, date: 1, amount: 1 })).toEqual(['date', 'amount'])
  })
})
