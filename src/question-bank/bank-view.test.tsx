import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { BankView } from './bank-view.tsx'
import type { BankEntry } from './contract.ts'

const common = { objective: 'O1', module: 1, difficulty: 2, explanation: 'Parce que.' } as const

const entries: readonly BankEntry[] = [
  {
    id: 'Q03',
    quizForm: 'B',
    imported: null,
    question: {
      ...common,
      type: 'single-choice',
      prompt: 'Qu’est-ce que la récupération ?',
      options: [
        { id: 'a', text: 'Réparer' },
        { id: 'b', text: 'Oublier' },
      ],
      key: 'a',
      remarks: { b: 'Le client, lui, n’oublie pas.' },
    },
  },
  {
    id: 'Q02',
    quizForm: null,
    imported: null,
    question: {
      ...common,
      module: 2,
      type: 'ordering',
      prompt: 'Dans quel ordre ?',
      items: [
        { id: 'a', text: 'Conclure' },
        { id: 'b', text: 'Saluer' },
      ],
      key: ['b', 'a'],
    },
  },
  {
    id: 'Q48',
    quizForm: null,
    imported: null,
    question: {
      ...common,
      objective: 'O3',
      type: 'short-text',
      prompt: 'Rédigez un DESC.',
      criteria: ['Un fait', 'Une demande'],
      example: 'Monsieur Rol…',
    },
  },
  {
    id: 'I01',
    quizForm: null,
    imported: { by: 'Claire Fontanel', at: '2026-11-23T09:00:00.000Z' },
    question: {
      ...common,
      objective: 'O3',
      type: 'numeric',
      prompt: 'Quel score ?',
      key: -1.5,
      tolerance: 0.1,
      unit: '%',
      explanation: '',
    },
  },
]

const show = () => {
  const withdrawn: string[] = []
  const withdrawal = {
    error: null,
    isPending: false,
    withdrawn: null,
    onWithdraw: (questionId: string) => withdrawn.push(questionId),
  }
  render(
    <MemoryRouter>
      <BankView entries={entries} withdrawal={withdrawal} />
    </MemoryRouter>,
  )
  return { withdrawn, user: userEvent.setup() }
}

const questionOf = (id: string) => screen.getByText(id).closest('details')!
const shown = () => [...document.querySelectorAll('details')].map((one) => /[QI]\d\d/.exec(one.textContent ?? '')?.[0])

describe('the bank', () => {
  test('lists by objective, then by module', () => {
    show()
    expect(within(screen.getByRole('region', { name: /^Objectif 1/ })).getAllByRole('group')).toHaveLength(2)
    expect(screen.queryByRole('region', { name: /^Objectif 2/ })).toBeNull()
    expect(shown()).toEqual(['Q03', 'Q02', 'Q48', 'I01'])
  })

  test('says type, difficulty, module and quiz, and opens on the answer and why', () => {
    show()
    expect(questionOf('Q03')).toHaveTextContent(/Choix unique.*Difficulté 2 sur 3.*Module 1.*Forme B du quiz/)
    expect(questionOf('Q03')).toHaveTextContent(
      /Réponse attendueRéparer.*Autres réponsesOublierLe client, lui, n’oublie pas.*ExplicationParce que/,
    )
    expect(questionOf('Q02')).toHaveTextContent(/En réserve.*SaluerConclure/)
    expect(questionOf('Q48')).toHaveTextContent(
      /à lire par une personne.*CritèresUn faitUne demandeExempleMonsieur Rol/,
    )
    expect(questionOf('I01')).toHaveTextContent(
      /Importée.*−1,5\s%\s\(à 0,1 près\).*Sans explication.*Importée par Claire Fontanel/,
    )
  })

  test('is narrowed by words, whatever their accents, in prompts and answers', async () => {
    const { user } = show()
    const search = screen.getByRole('searchbox', { name: 'Rechercher' })
    await user.type(search, 'RECUPERATION oublier')
    expect(shown()).toEqual(['Q03'])
    expect(screen.getByText('1 question sur 4', { selector: 'strong' })).toBeTruthy()
    await user.clear(search)
    await user.type(search, 'nulle part')
    expect(shown()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Tout afficher' }))
    expect(shown()).toHaveLength(4)
  })

  test.each([
    ['Objectif', 'O3', ['Q48', 'I01']],
    ['Module', 'Module 2', ['Q02']],
    ['Type', 'Nombre', ['I01']],
    ['Origine', 'Questions du cours', ['Q03', 'Q02', 'Q48']],
  ])('is narrowed by %s', async (label, option, ids) => {
    const { user } = show()
    await user.selectOptions(screen.getByRole('combobox', { name: label }), option)
    expect(shown()).toEqual(ids)
  })

  test('is counted for the eye at once, and aloud once the typing pauses', async () => {
    const { user } = show()
    await user.type(screen.getByRole('searchbox'), 'desc')
    expect(screen.getByText('1 question sur 4', { selector: 'strong' })).toHaveAttribute('aria-hidden', 'true')
    expect(await screen.findByText('1 question sur 4', { selector: '[role=status]' }, { timeout: 3000 })).toBeTruthy()
  })

  test('lets only an imported question be withdrawn', async () => {
    const { user, withdrawn } = show()
    questionOf('I01').open = true
    await user.click(screen.getByRole('button', { name: 'Retirer I01 de la banque' }))
    expect(withdrawn).toEqual(['I01'])
    expect(screen.queryByText(/Retirer Q/)).toBeNull()
  })

  test('is exported as it is listed, and says what becomes of what GIFT lacks', async () => {
    const { user } = show()
    const files: Blob[] = []
    URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    onTestFinished(() => {
      click.mockRestore()
      Reflect.deleteProperty(URL, 'createObjectURL')
    })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Objectif' }), 'O1')
    expect(screen.getByText(/celle-ci devient/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Exporter en GIFT (2 questions)' }))
    const text = await files[0]!.text()
    expect(text.match(/^::\w+::/gm)).toEqual(['::Q03::', '::Q02::'])
    expect(text).toContain('=1 -> Saluer')
  })
})
