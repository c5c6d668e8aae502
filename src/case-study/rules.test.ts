import { describe, expect, test } from 'vitest'

import type { CaseStep } from '../content/case-studies/case-study.ts'
import type { RaciRole, StepAnswer } from './answer.ts'
import { stepProblemOf, stepStateOf } from './rules.ts'
import { callsStep, causesStep, gesturesStep, planStep, ratesStep } from './testing-steps.ts'

const figures = (typed: Record<string, string>): StepAnswer => ({ kind: 'numeric', figures: typed })
const order = (...ids: string[]): StepAnswer => ({ kind: 'ordering', order: ids })
const placed = (where: Record<string, string>): StepAnswer => ({ kind: 'classification', placed: where })
const roles = (call: Record<string, RaciRole>, credit: Record<string, RaciRole>): StepAnswer => ({
  kind: 'raci',
  roles: { call, credit },
})
const amounts = (typed: Record<string, string>): StepAnswer => ({ kind: 'budget', amounts: typed })

/** A sentence with ordinary spaces only. */
const plain = (sentence: string | null) => sentence?.replace(/\s/g, ' ')

describe('an answer is accepted, right or wrong', () => {
  test.each<[string, CaseStep, StepAnswer]>([
    ['figures in French', ratesStep, figures({ otif: '68,5 %', delay: '1 250' })],
    ['every item, in whatever order', callsStep, order('act', 'thank', 'listen')],
    ['every item in a category, all in the same', causesStep, placed({ absent: 'tools', label: 'tools' })],
    ['an A at each action', planStep, roles({ ines: 'A' }, { paul: 'AR' })],
    ['an R without an A: a mistake, not a slip', planStep, roles({ ines: 'R', paul: 'R' }, { sara: 'R' })],
    ['all of the budget', gesturesStep, amounts({ training: '1 500', survey: '1000', gifts: '500 €' })],
    ['part of the budget on one line', gesturesStep, amounts({ survey: '1' })],
    ['nothing, where nothing was written on purpose', gesturesStep, amounts({ survey: '0' })],
  ])('%s', (_claim, step, answer) => {
    expect(stepProblemOf(step, answer)).toBeNull()
    expect(stepStateOf(step, answer)).toBe('done')
  })
})

describe('an answer is refused, in French', () => {
  test.each<[string, CaseStep, StepAnswer, RegExp]>([
    ['no figure', ratesStep, figures({}), /^Il reste 2 nombres à donner, à commencer par « OTIF »\.$/],
    ['a blank figure', ratesStep, figures({ otif: '68', delay: ' ' }), /un nombre à donner : « Délai moyen »\.$/],
    ['a word', ratesStep, figures({ otif: 'deux', delay: '3' }), /^« OTIF » n’est pas un nombre : « deux »\.$/],
    ['a figure not asked for', ratesStep, figures({ otif: '68', delay: '3', other: '1' }), /pas demandé/],
    ['a figure named after a built-in', ratesStep, figures({ constructor: '1' }), /pas demandé/],

    ['no order', callsStep, order(), /^Mettez les éléments en ordre\.$/],
    ['an item that is missing', callsStep, order('act', 'thank'), /un élément à placer : « Écouter »\.$/],
    ['items that are missing', callsStep, order('act'), /2 éléments à placer, à commencer par « Remercier »/],
    ['an item at two places', callsStep, order('act', 'act', 'thank'), /deux places/],
    ['an unknown item', callsStep, order('act', 'thank', 'listen', 'z'), /« z » n’existe pas/],

    ['nothing placed', causesStep, placed({}), /2 éléments à classer, à commencer par « Un absent sans relais »/],
    ['an item in no category', causesStep, placed({ absent: 'people', label: '' }), /« Une étiquette illisible »\.$/],
    ['a category that is not one', causesStep, placed({ absent: 'z', label: 'tools' }), /n’existe pas : « z »/],
    ['an item that is not one', causesStep, placed({ z: 'tools' }), /élément qui n’existe pas/],

    ['no role', planStep, roles({}, {}), /2 actions sans A ni R, à commencer par « Rappeler le client »/],
    ['C and I alone', planStep, roles({ ines: 'AR' }, { paul: 'C', sara: 'I' }), /une action sans A ni R : « Établir/],
    [
      'two who answer for one action',
      planStep,
      roles({ ines: 'A', paul: 'AR' }, {}),
      /^« Rappeler le client » a plusieurs A\. Une seule personne répond d’une action\.$/,
    ],
    ['an unknown person', planStep, roles({ z: 'A' }, { ines: 'A' }), /personne qui n’existe pas/],
    ['an unknown action', planStep, { kind: 'raci', roles: { z: { ines: 'A' } } }, /action ou une personne/],

    ['an empty budget', gesturesStep, amounts({ survey: ' ' }), /^Donnez un montant à une ligne au moins\.$/],
    [
      'more than there is',
      gesturesStep,
      amounts({ training: '1 700', survey: '1 500' }),
      /^Vous avez réparti 3 200 € : 200 € de trop\.$/,
    ],
    ['cents', gesturesStep, amounts({ survey: '10,5' }), /« Enquête » n’est pas .* en euros entiers : « 10,5 »\.$/],
    ['less than nothing', gesturesStep, amounts({ training: '4000', survey: '-1000' }), /euros entiers : « -1000 »/],
    ['a word for an amount', gesturesStep, amounts({ survey: 'mille' }), /euros entiers : « mille »/],
    ['a line that is not one', gesturesStep, amounts({ z: '10' }), /ligne qui n’existe pas/],

    ['an answer of another kind', ratesStep, order('act'), /pas de la forme attendue/],
  ])('%s', (_claim, step, answer, problem) => {
    expect(plain(stepProblemOf(step, answer))).toMatch(problem)
    expect(stepStateOf(step, answer)).not.toBe('done')
  })
})

describe('a text', () => {
  const letter: CaseStep = { id: 'l', kind: 'text', title: '', instruction: '', hints: [], minWords: 3, maxWords: 5 }
  const problemOf = (text: string, step = letter) => plain(stepProblemOf(step, { kind: 'text', text }))

  test.each([
    ['un deux', 'Votre réponse compte 2 mots ; de 3 à 5 mots sont attendus.'],
    ['un', 'Votre réponse compte 1 mot ; de 3 à 5 mots sont attendus.'],
    ['un deux trois quatre cinq six', 'Votre réponse compte 6 mots ; la limite est de 5 mots.'],
    [' ', 'Écrivez votre réponse avant de l’envoyer.'],
  ])('« %s » is too short or too long', (text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  test('is accepted from the first to the last length asked for, and however short where none is', () => {
    for (const text of ['un deux trois', 'un deux trois quatre cinq']) expect(problemOf(text)).toBeUndefined()
    const { minWords: _, ...free } = letter as Extract<CaseStep, { kind: 'text' }>
    expect(problemOf('un', free)).toBeUndefined()
  })
})

describe('a step is not started', () => {
  test.each<[string, CaseStep, StepAnswer]>([
    ['by figures that were taken back', ratesStep, figures({ otif: '', delay: ' ' })],
    ['by no order', callsStep, order()],
    ['by items that are nowhere', causesStep, placed({ absent: '' })],
    ['by actions without roles', planStep, roles({}, {})],
    ['by empty lines', gesturesStep, amounts({ survey: '' })],
  ])('%s', (_claim, step, answer) => {
    expect(stepStateOf(step, answer)).toBe('not-started')
  })

  test('and is in progress with one part of it', () => {
    expect(stepStateOf(ratesStep, figures({ otif: '1' }))).toBe('in-progress')
    expect(stepStateOf(planStep, roles({ ines: 'I' }, {}))).toBe('in-progress')
    expect(stepStateOf(gesturesStep, amounts({ survey: '9000' }))).toBe('in-progress')
  })
})
