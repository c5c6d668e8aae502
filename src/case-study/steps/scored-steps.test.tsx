import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { useState } from 'react'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'

import type { CaseStep } from '../../content/case-studies/case-study.ts'
import type { StepAnswer } from '../answer.ts'
import { stepProblemOf } from '../rules.ts'
import { callsStep, causesStep, gesturesStep, planStep, ratesStep } from '../testing-steps.ts'
import { StepWork } from './step-work.tsx'

const nbsp = '\u00A0'

describe('figures', () => {
  const otif = () => screen.getByRole('textbox', { name: 'OTIF (%)' })

  test('are typed in French, their unit written or not, and Enter goes on to the next one', async () => {
    const { user, given } = open(ratesStep)
    await user.click(otif())
    await user.keyboard('68,5 %{Enter}3 jours{Tab}')
    expect(given()).toEqual({ kind: 'numeric', figures: { otif: '68,5', delay: '3' } })
    expect(stepProblemOf(ratesStep, given()!)).toBeNull()
    expect(screen.getByRole('textbox', { name: 'Délai moyen (jours)' })).toHaveProperty('inputMode', 'decimal')
  })

  test('that are none are said beside the field once it is left, aloud too, and kept', async () => {
    const { user, given } = open(ratesStep)
    await user.type(otif(), 'deux')
    expect(otif()).toHaveAttribute('aria-invalid', 'false')
    await user.tab()
    const sentence = `«${nbsp}deux${nbsp}» n’est pas un nombre. Écrivez un nombre en chiffres, en %, par exemple 12,5.`
    expect(screen.getByRole('textbox', { description: sentence, name: 'OTIF (%)' })).toHaveProperty('value', 'deux')
    expect(otif()).toHaveAttribute('aria-invalid', 'true')
    expect(screen.getByRole('status')).toHaveTextContent(/^OTIF : « deux » n’est pas un nombre/)
    expect(given()).toEqual({ kind: 'numeric', figures: { otif: 'deux' } })
  })

  test('that may be below zero have a keyboard with a minus sign', () => {
    open({ ...ratesStep, figures: [{ id: 'nps', label: 'NPS', unit: '' }] })
    expect(screen.getByRole('textbox', { name: 'NPS' })).toHaveProperty('inputMode', 'text')
  })
})

describe('an order', () => {
  const texts = () => screen.getAllByRole('listitem').map((item) => item.textContent?.replace(/Monter.*/, ''))

  test('is given by keyboard alone, said aloud, and the button keeps the focus', async () => {
    const { user, given } = open(callsStep)
    expect(texts()).toEqual(['1Remercier', '2Écouter', '3Agir'])
    const down = () => screen.getByRole('button', { name: `Descendre${nbsp}: Remercier` })
    down().focus()
    await user.keyboard('{Enter}')
    expect(down()).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent('Remercier : place 2 sur 3')
    await user.keyboard(' ')
    expect(given()).toEqual({ kind: 'ordering', order: ['listen', 'act', 'thank'] })
    expect(texts()).toEqual(['1Écouter', '2Agir', '3Remercier'])
  })

  test('that is shown first is an answer only once it is claimed', async () => {
    const { user, given } = open(callsStep)
    expect(given()).toBeUndefined()
    await user.click(screen.getByRole('button', { name: 'C’est mon ordre' }))
    expect(given()).toEqual({ kind: 'ordering', order: ['thank', 'listen', 'act'] })
    expect(document.activeElement).toHaveTextContent('Ordre retenu')
  })

  test('that was kept is found again, with what is missing at its end', () => {
    open(callsStep, { kind: 'ordering', order: ['act', 'gone', 'thank'] })
    expect(texts()).toEqual(['1Agir', '2Remercier', '3Écouter'])
    expect(screen.getByRole('button', { name: 'C’est mon ordre' })).toBeVisible()
  })
})

describe('a classification', () => {
  test('is given with radios while the categories are few, and counted', async () => {
    const { user, given } = open(causesStep)
    const item = within(screen.getByRole('group', { name: 'Un absent sans relais' }))
    await user.click(item.getByRole('radio', { name: 'Méthode' }))
    await user.keyboard('{ArrowDown}')
    expect(given()).toEqual({ kind: 'classification', placed: { absent: 'tools' } })
    expect(item.getByRole('radio', { name: 'Outils' })).toBeChecked()
    expect(screen.getByText('1 élément classé sur 2')).toBeVisible()
  })

  test('is given with lists beyond, and taken back', async () => {
    const categories = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, text: `Famille ${id}` }))
    const { user, given } = open({ ...causesStep, categories })
    const list = screen.getByRole('combobox', { name: 'Une étiquette illisible' })
    await user.selectOptions(list, 'Famille f')
    expect(given()).toEqual({ kind: 'classification', placed: { label: 'f' } })
    await user.selectOptions(list, 'Choisir…')
    expect(given()).toEqual({ kind: 'classification', placed: {} })
  })
})

describe('a RACI', () => {
  const list = (name: string) => screen.getByRole('combobox', { name })

  test('is a table whose every list is named after its person and its action', async () => {
    const { user, given } = open(planStep)
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Action',
      'Inès',
      'Paul',
      'Sara',
    ])
    expect(screen.getAllByRole('rowheader')).toHaveLength(2)
    await user.selectOptions(list('Inès, Rappeler le client'), 'A et R')
    await user.selectOptions(list('Paul, Établir l’avoir'), 'A')
    await user.selectOptions(list('Sara, Établir l’avoir'), 'R')
    expect(given()).toEqual({ kind: 'raci', roles: { call: { ines: 'AR' }, credit: { paul: 'A', sara: 'R' } } })
    await user.selectOptions(list('Sara, Établir l’avoir'), '–')
    expect(given()).toMatchObject({ roles: { credit: { paul: 'A' } } })
  })

  test('with two A on an action says so beside it and aloud, and keeps both until one goes', async () => {
    const { user, given } = open(planStep)
    await user.selectOptions(list('Inès, Rappeler le client'), 'A')
    await user.selectOptions(list('Paul, Rappeler le client'), 'A et R')
    const sentence = 'Une seule personne répond d’une action.'
    for (const name of ['Inès, Rappeler le client', 'Paul, Rappeler le client']) {
      expect(list(name)).toHaveAccessibleDescription(sentence)
      expect(list(name)).toHaveAttribute('aria-invalid', 'true')
    }
    expect(list('Sara, Rappeler le client')).not.toHaveAttribute('aria-invalid')
    expect(screen.getByRole('status')).toHaveTextContent(`Rappeler le client : ${sentence}`)
    expect(given()).toMatchObject({ roles: { call: { ines: 'A', paul: 'AR' } } })
    await user.selectOptions(list('Paul, Rappeler le client'), 'R')
    expect(screen.queryByText(sentence)).toBeNull()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})

describe('a budget', () => {
  const line = (name: string) => screen.getByRole('textbox', { name: `${name} (€)` })

  test('says what is left as one types, and aloud only once the line is left', async () => {
    const { user, given } = open(gesturesStep)
    expect(screen.getByText('Réparti : 0 € sur 3 000 €, il reste 3 000 €.')).toBeVisible()
    await user.type(line('Formation'), '1 200 €')
    expect(screen.getByText('Réparti : 1 200 € sur 3 000 €, il reste 1 800 €.')).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await user.tab()
    expect(screen.getByRole('status')).toHaveTextContent('Réparti : 1 200 € sur 3 000 €, il reste 1 800 €.')
    expect(given()).toEqual({ kind: 'budget', amounts: { training: '1 200' } })
  })

  test('that is exceeded says by how much, never a rest below nothing', async () => {
    const { user } = open(gesturesStep, { kind: 'budget', amounts: { training: '1700' } })
    await user.type(line('Enquête'), '1 500')
    expect(screen.getByText('Réparti : 3 200 € sur 3 000 €, 200 € de trop.')).toBeVisible()
    expect(screen.queryByText(/il reste/)).toBeNull()
  })

  test('takes neither cents nor less than nothing, says so beside the line and keeps what was typed', async () => {
    const { user } = open(gesturesStep)
    await user.type(line('Enquête'), '-50')
    await user.tab()
    expect(line('Enquête')).toHaveAccessibleDescription(/«\s-50\s» n’est pas un montant en euros entiers/)
    expect(line('Enquête')).toHaveProperty('value', '-50')
    expect(screen.getByText('Réparti : 0 € sur 3 000 €, il reste 3 000 €.')).toBeVisible()
  })
})

test('a choice of one is made with radios: the last one picked is the answer', async () => {
  const options = ['a', 'b', 'c'].map((id) => ({ id, text: `Option ${id}` }))
  const step: CaseStep = { ...callsStep, kind: 'choice', options, min: 1, max: 1, ordered: false }
  const { user, given } = open(step)
  await user.click(screen.getByRole('radio', { name: 'Option a' }))
  await user.click(screen.getByRole('radio', { name: 'Option c' }))
  expect(given()).toEqual({ kind: 'choice', chosen: ['c'] })
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.getByRole('group', { name: 'Choisissez une réponse' })).toBeVisible()
})

test.each([ratesStep, callsStep, causesStep, planStep, gesturesStep])(
  'axe finds nothing at a $kind step',
  async (step) => {
    open(step)
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
  },
)

/** The work of a step, with an answer that stays when given, as the page's own does. */
function open(step: CaseStep, kept?: StepAnswer) {
  let latest = kept
  const Room = () => {
    const [answer, setAnswer] = useState(kept)
    return (
      <StepWork
        step={step}
        answer={answer}
        onAnswer={(given) => {
          latest = given
          setAnswer(given)
        }}
      />
    )
  }
  render(<Room />, { wrapper: MemoryRouter })
  return { user: userEvent.setup(), given: () => latest }
}
