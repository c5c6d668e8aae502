import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import type { CaseStep } from '../../content/case-studies/case-study.ts'
import type { StepAnswer } from '../answer.ts'
import type { StepCorrection } from '../contract.ts'
import { callsStep, causesStep, gesturesStep, planStep, ratesStep } from '../testing-steps.ts'
import { StepCorrectionView } from './step-correction-view.tsx'

type Corrected = Pick<StepCorrection, 'details' | 'expected'>

const kinds: readonly [CaseStep, StepAnswer, Corrected, readonly string[], string][] = [
  [
    ratesStep,
    { kind: 'numeric', figures: { otif: '68,5', delay: '4' } },
    { details: { otif: true, delay: false }, expected: { otif: '68,5 %', delay: '3 jours' } },
    ['OTIF : 68,5 %Juste', 'Délai moyen : 4 joursAttendu : 3 jours'],
    'Un point par nombre juste, à la marge acceptée près.',
  ],
  [
    callsStep,
    { kind: 'ordering', order: ['act', 'listen', 'thank'] },
    {
      details: { thank: true, listen: false, act: false },
      expected: { listen: '1re place', act: '2e place', thank: '3e place' },
    },
    ['Agir : 1re placeAttendu : 2e place', 'Écouter : 2e placeAttendu : 1re place', 'Remercier : 3e placeJuste'],
    'Un point par élément à sa place.',
  ],
  [
    causesStep,
    { kind: 'classification', placed: { absent: 'method', label: 'people' } },
    { details: { absent: true, label: false }, expected: { absent: 'Personnes ou Méthode', label: 'Outils' } },
    ['Un absent sans relais : MéthodeJuste', 'Une étiquette illisible : PersonnesAttendu : Outils'],
    'Un point par élément bien classé.',
  ],
  [
    gesturesStep,
    { kind: 'budget', amounts: { training: '1 700', survey: '500' } },
    {
      details: { training: false, survey: true, gifts: true },
      expected: { training: 'de 1 000 € à 1 500 €', survey: '500 €', gifts: '200 € au plus' },
    },
    ['Formation : 1 700 €Attendu : de 1 000 € à 1 500 €', 'Enquête : 500 €Juste', 'Cadeaux : 0 €Juste'],
    'Un point par ligne dont le montant est dans la fourchette attendue.',
  ],
]

test.each(kinds)('$kind: each part, what was given and what was expected', (step, answer, corrected, parts, rule) => {
  show(step, answer, corrected)
  expect(items()).toEqual(parts)
  expect(screen.getByText(plain(rule))).toBeVisible()
  expect(screen.getByText('1 point sur 3')).toBeVisible()
  expect(screen.getByText('Parce que.')).toBeVisible()
})

test.each(kinds)(
  '$kind: while the debrief is closed, right or to look at again and no more',
  (step, answer, corrected) => {
    show(step, answer, { ...corrected, expected: {} })
    expect(items().filter((words) => words.endsWith('À revoir'))).toHaveLength(
      Object.values(corrected.details).filter((isRight) => !isRight).length,
    )
    expect(screen.queryByText(/Attendu/)).toBeNull()
  },
)

test('raci: the A and the R of each action, and C and I without a verdict', () => {
  show(
    planStep,
    { kind: 'raci', roles: { call: { ines: 'A', paul: 'R', sara: 'C' }, credit: { paul: 'AR' } } },
    {
      details: { 'call/A': true, 'call/R': false, 'credit/A': true, 'credit/R': true },
      expected: { 'call/A': 'Inès', 'call/R': 'Inès', 'credit/A': 'Paul', 'credit/R': 'Paul' },
    },
  )
  const [call, credit] = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('list'))
  expect(items(call)).toEqual(['A : InèsJuste', 'R : PaulAttendu : Inès', 'C : Sara'])
  expect(items(credit)).toEqual(['A : PaulJuste', 'R : PaulJuste'])
  expect(screen.getByText(/C et I ne sont pas notés/)).toBeVisible()
})

test('an action that nobody answers for says so', () => {
  show(
    planStep,
    { kind: 'raci', roles: { call: { ines: 'R' } } },
    { details: { 'call/A': false }, expected: { 'call/A': 'Inès' } },
  )
  expect(items()[1]).toBe('A : personneAttendu : Inès')
})

test.each([ratesStep, callsStep, causesStep, gesturesStep, planStep])(
  '$kind: without an answer nothing is said to be right',
  (step) => {
    show(step, undefined, { details: {}, expected: {} })
    expect(screen.queryByText('Juste')).toBeNull()
  },
)

test('a text says nothing of points', () => {
  show({ ...ratesStep, kind: 'text', hints: [], maxWords: 10 }, { kind: 'text', text: 'Ma réponse' }, null)
  expect(screen.queryByText(/^Un point/)).toBeNull()
})

function show(step: CaseStep, answer: StepAnswer | undefined, corrected: Corrected | null) {
  const correction: StepCorrection = {
    stepId: step.id,
    score: corrected === null ? null : { points: 1, outOf: 3 },
    paragraphs: ['Parce que.'],
    remarks: {},
    details: {},
    expected: {},
    ...corrected,
  }
  render(<StepCorrectionView step={step} number={1} answer={answer} correction={correction} reader="trainee" />)
}

function items(inside: HTMLElement = document.body): string[] {
  return within(inside)
    .getAllByRole('listitem')
    .map(({ textContent }) => plain(textContent ?? ''))
}

/** With ordinary spaces only. */
function plain(text: string): string {
  return text.replace(/\s/g, ' ')
}
