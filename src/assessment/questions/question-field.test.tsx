import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'

import type { QuestionSheet, QuizAnswer } from '../contract.ts'
import { QuestionField } from './question-field.tsx'

const options = [
  { id: 'a', text: 'Saluer' },
  { id: 'b', text: 'Reformuler' },
  { id: 'c', text: 'Conclure' },
]
const common = { id: 'Q01', objectiveId: 'O1', prompt: 'Que faire ?' } as const

/** Shows a question as the quiz does, and keeps what is answered. */
const ask = (question: QuestionSheet) => {
  const given: QuizAnswer[] = []
  const Harness = () => {
    const [answer, setAnswer] = useState<QuizAnswer>()
    const keep = (one: QuizAnswer) => {
      given.push(one)
      setAnswer(one)
    }
    return <QuestionField question={question} number={1} answer={answer} onAnswer={keep} />
  }
  render(<Harness />)
  return { user: userEvent.setup(), given }
}

describe('a single choice', () => {
  const question = { ...common, type: 'single-choice', options } as const

  test('is one group, named by its number and its question', () => {
    ask(question)
    expect(screen.getByRole('group', { name: /^Question 1.*Que faire/ })).toBeTruthy()
    expect(screen.getAllByRole('radio')).toHaveLength(3)
  })

  test('is answered with the keyboard alone', async () => {
    const { user, given } = ask(question)
    await user.tab()
    await user.keyboard(' {ArrowDown}')
    expect(given.at(-1)).toEqual({ type: 'single-choice', chosen: 'b' })
    expect(screen.getByRole('radio', { name: 'Reformuler' })).toBeChecked()
  })
})

describe('a multiple choice', () => {
  const question = { ...common, type: 'multiple-choice', options } as const

  test('says that every right answer is expected', () => {
    ask(question)
    expect(screen.getByRole('group', { description: 'Toutes les bonnes réponses sont attendues.' })).toBeTruthy()
  })

  test('is ticked and unticked with the keyboard alone', async () => {
    const { user, given } = ask(question)
    await user.tab()
    await user.keyboard(' ')
    await user.tab()
    await user.keyboard(' ')
    expect(given.at(-1)).toEqual({ type: 'multiple-choice', chosen: ['a', 'b'] })
    await user.keyboard(' ')
    expect(given.at(-1)).toEqual({ type: 'multiple-choice', chosen: ['a'] })
  })
})

describe('an ordering', () => {
  const question = { ...common, type: 'ordering', options } as const
  const places = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

  test('moves an element with its buttons, says its new place and keeps the focus', async () => {
    const { user, given } = ask(question)
    const down = screen.getByRole('button', { name: 'Descendre\u00A0: Saluer' })
    down.focus()
    await user.keyboard('{Enter}')
    expect(given.at(-1)).toEqual({ type: 'ordering', order: ['b', 'a', 'c'] })
    expect(screen.getByRole('status')).toHaveTextContent('Saluer : place 2 sur 3')
    await user.keyboard('{Enter}')
    expect(given.at(-1)).toEqual({ type: 'ordering', order: ['b', 'c', 'a'] })
    expect(screen.getByRole('button', { name: 'Descendre\u00A0: Saluer' })).toHaveFocus()
    expect(places()[2]).toContain('Saluer')
  })

  test('does nothing at either end of the list', async () => {
    const { user, given } = ask(question)
    await user.click(screen.getByRole('button', { name: 'Monter\u00A0: Saluer' }))
    await user.click(screen.getByRole('button', { name: 'Descendre\u00A0: Conclure' }))
    expect(given).toEqual([])
  })

  test('counts as answered once the order shown is claimed', async () => {
    const { user, given } = ask(question)
    await user.click(screen.getByRole('button', { name: 'C’est mon ordre' }))
    expect(given).toEqual([{ type: 'ordering', order: ['a', 'b', 'c'] }])
    expect(screen.queryByRole('button', { name: 'C’est mon ordre' })).toBeNull()
    expect(document.activeElement).toHaveTextContent('Ordre retenu')
  })
})

describe('a matching', () => {
  const question: QuestionSheet = {
    ...common,
    type: 'matching',
    left: [
      { id: '1', text: 'Décideur' },
      { id: '2', text: 'Filtre' },
    ],
    right: [
      { id: 'a', text: 'Le dirigeant' },
      { id: 'b', text: 'L’assistante' },
    ],
  }

  test('has a list for each element, named after it', async () => {
    const { user, given } = ask(question)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Décideur' }), 'Le dirigeant')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Filtre' }), 'L’assistante')
    expect(given.at(-1)).toEqual({ type: 'matching', pairs: { 1: 'a', 2: 'b' } })
  })

  test('says which answer is given twice', async () => {
    const { user } = ask(question)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Décideur' }), 'Le dirigeant')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Filtre' }), 'Le dirigeant')
    expect(screen.getByRole('group', { description: /«\u00A0Le dirigeant\u00A0» est choisi deux fois/ })).toBeTruthy()
    expect(screen.getByRole('alert')).toHaveTextContent(/^Question 1 : « Le dirigeant » est choisi deux fois/)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Filtre' }), 'L’assistante')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('takes back a pair', async () => {
    const { user, given } = ask(question)
    const list = screen.getByRole('combobox', { name: 'Décideur' })
    await user.selectOptions(list, 'Le dirigeant')
    await user.selectOptions(list, 'Choisir…')
    expect(given.at(-1)).toEqual({ type: 'matching', pairs: {} })
  })
})

describe('a figure', () => {
  const question = { ...common, type: 'numeric', unit: '€' } as const
  const field = () => screen.getByRole('textbox', { name: /Que faire/ })

  test('says its unit and takes a decimal comma and a minus sign', async () => {
    const { user, given } = ask(question)
    expect(screen.getByRole('textbox', { description: 'Un nombre, en euros.' })).toBe(field())
    await user.type(field(), '-14,3')
    expect(given.at(-1)).toEqual({ type: 'numeric', text: '-14,3' })
    await user.tab()
    expect(field()).toBeValid()
  })

  test('waits until the field is left to say that this is not a number', async () => {
    const { user } = ask(question)
    await user.type(field(), 'douze')
    expect(field()).toBeValid()
    await user.tab()
    expect(field()).toBeInvalid()
    expect(field()).toHaveAccessibleDescription(/Écrivez un nombre en chiffres, en euros, par exemple 1\s250\./)
    expect(screen.getByRole('alert')).toHaveTextContent(/^Question 1 : Écrivez un nombre en chiffres/)
  })

  test('takes its own unit, and gives the figure without it', async () => {
    const { user, given } = ask({ ...question, unit: 'jours' })
    await user.type(field(), '31 jours')
    expect(field()).toHaveValue('31 jours')
    await user.tab()
    expect(given.at(-1)).toEqual({ type: 'numeric', text: '31' })
    expect(field()).toBeValid()
    expect(field()).toHaveValue('31')
  })
})
