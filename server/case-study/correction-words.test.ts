import { expect, test } from 'vitest'

import { callsStep, causesStep, gesturesStep, planStep, ratesStep } from '../../src/case-study/testing-steps.ts'
import { wordsOf } from './correction-words.ts'
import { testingKeys as keys } from './testing-keys.ts'

/** With ordinary spaces only. */
const plain = (expected: Record<string, string>) =>
  Object.fromEntries(Object.entries(expected).map(([id, words]) => [id, words.replace(/\s/g, ' ')]))

test('a figure is said in French, with its unit and what is accepted around it', () => {
  const { expected, paragraphs } = wordsOf(ratesStep, keys.rates)
  expect(plain(expected)).toEqual({ otif: '68,5 % (à 0,5 près)', delay: '1 250 jours' })
  expect(paragraphs).toEqual(['Divisez par le total.'])
})

test('an item is said with its place', () => {
  expect(wordsOf(callsStep, keys.calls).expected).toEqual({ listen: '1re place', act: '2e place', thank: '3e place' })
})

test('an item is said with every category that is accepted', () => {
  expect(wordsOf(causesStep, keys.causes).expected).toEqual({ absent: 'Personnes ou Méthode', label: 'Outils' })
})

test('an action is said with who answers for it and who does it', () => {
  expect(wordsOf(planStep, keys.plan).expected).toEqual({
    'call/A': 'Inès',
    'call/R': 'Inès',
    'credit/A': 'Paul',
    'credit/R': 'Sara et Inès',
  })
})

test('a line is said with its bounds', () => {
  expect(plain(wordsOf(gesturesStep, keys.gestures).expected)).toEqual({
    training: 'de 1 000 € à 2 000 €',
    survey: '500 €',
    gifts: '200 € au plus',
  })
})
