import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'

import { refusalsOf } from './testing-refusals.ts'
import { amount, count, isTypedAsFraction, mark, missing, optional, positive, rate } from './typed-figures.ts'

describe('what is typed as the French type it is taken', () => {
  test.each([
    ['a count', count(), '1 200', 1200],
    ['a count with its unit', count({ unit: 'clients' }), '1 200 clients', 1200],
    ['an amount', amount(), '1 250,50 €', 1250.5],
    ['an amount in words', amount(), '12 euros', 12],
    ['a rate', rate(), '85', 0.85],
    ['a rate with its sign', rate(), '85 %', 0.85],
    ['a rate as a fraction', rate(), '0,85', 0.85],
    ['a rate below one per cent', rate(), '0,5 %', 0.005],
    ['a rate of one', rate(), '1', 0.01],
    ['no rate at all', rate(), '0', 0],
    ['a full rate', rate(), '100 %', 1],
    ['a lift above 100 %', rate({ mayExceed: true }), '120', 1.2],
    ['a mark', mark(1, 7), '6,6', 6.6],
    ['an index', positive(), '1,10', 1.1],
    ['nothing, where it may be empty', optional(amount()), ' ', null],
    ['a figure, where it may be empty', optional(amount()), '12', 12],
  ])('%s', (_name, field, typed, expected) => {
    expect(z.parse(field as z.ZodMiniType, typed)).toBe(expected)
  })
})

describe('what can’t be a figure is refused with what to change', () => {
  test.each([
    ['an empty field', count(), '', missing],
    ['a word', amount(), 'douze', 'Écrivez un nombre en chiffres, en euros, par exemple 1 250.'],
    ['half a person', count(), '1,5', 'Écrivez un nombre entier, sans signe moins, par exemple 88.'],
    ['people who are not there', count(), '-3', 'Écrivez un nombre entier, sans signe moins, par exemple 88.'],
    ['a base of zero', count({ atLeast: 1 }), '0', 'Il en faut au moins 1 : avec zéro, on diviserait par rien.'],
    ['a negative amount', amount(), '−5 €', 'Écrivez un montant positif : l’outil pose lui-même les signes moins.'],
    ['no margin', amount({ positive: true }), '0', 'Écrivez un montant supérieur à 0 €.'],
    ['a rate above 100 %', rate(), '140', 'Un taux ne dépasse pas 100 % : écrivez un nombre entre 0 et 100.'],
    ['a negative rate', rate(), '-5 %', 'Un taux ne peut pas être négatif : écrivez un nombre entre 0 et 100.'],
    ['a rate that would divide by zero', rate({ below: 'Moins de 100 %.' }), '100', 'Moins de 100 %.'],
    ['a mark off the scale', mark(1, 7), '8', 'Écrivez une note de 1 à 7.'],
    ['an index of zero', positive(), '0', 'Écrivez un nombre supérieur à 0.'],
    [
      'a word, where it may be empty',
      optional(rate()),
      'dix',
      'Écrivez un nombre en chiffres, en %, par exemple 12,5.',
    ],
    [
      'more than can be counted',
      count(),
      '9'.repeat(15),
      'Ce nombre est trop grand : comptez en milliers ou en millions.',
    ],
  ])('%s', (_name, field, typed, expected) => {
    expect(refusalsOf(field, typed)).toEqual([expected.replace(/\s/g, ' ')])
  })
})

test.each([
  ['0,85', true],
  ['0.1', true],
  ['0,85 %', false],
  ['85', false],
  ['0', false],
  ['1', false],
  ['abc', false],
])('« %s » is typed as a fraction: %s', (typed, expected) => {
  expect(isTypedAsFraction(typed)).toBe(expected)
})
