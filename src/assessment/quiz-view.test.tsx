import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'

import type { Quiz, QuizAnswer } from './contract.ts'
import { QuizView } from './quiz-view.tsx'
import type { Submission } from './use-submission.ts'

const questions: Quiz['questions'] = [
  {
    type: 'single-choice',
    id: 'Q01',
    objectiveId: 'O3',
    prompt: 'Le NPS se calcule…',
    options: [
      { id: 'a', text: 'sur toutes les réponses' },
      { id: 'b', text: 'sans les passifs' },
    ],
  },
  { type: 'numeric', id: 'Q02', objectiveId: 'O4', prompt: 'Quel est le taux de reconquête ?', unit: '%' },
  {
    type: 'matching',
    id: 'Q03',
    objectiveId: 'O4',
    prompt: 'Associez.',
    left: [
      { id: '2', text: 'Filtre' },
      { id: '1', text: 'Décideur' },
    ],
    right: [
      { id: 'a', text: 'Le dirigeant' },
      { id: 'b', text: 'L’assistante' },
    ],
  },
]

const whole: Record<string, QuizAnswer> = {
  Q01: { type: 'single-choice', chosen: 'b' },
  Q02: { type: 'numeric', text: '12,5' },
  Q03: { type: 'matching', pairs: { 1: 'a', 2: 'b' } },
}

const fresh: Quiz = { moduleNumber: 5, attempt: 1, questions, answers: {}, attempts: [] }

const corrected = (attempt: number, rightIds: readonly string[]): Quiz['attempts'][number] => ({
  attempt,
  submittedAt: '2026-11-23T09:42:00.000Z',
  correct: rightIds.length,
  outOf: 3,
  questions,
  answers: whole,
  correction: {
    correct: rightIds.length,
    outOf: 3,
    questions: questions.map(({ id }) => ({
      questionId: id,
      correct: rightIds.includes(id),
      expected: [`attendu de ${id}`],
      explanation: `explication de ${id}`,
      chosen:
        id === 'Q01'
          ? [
              {
                text: 'sans les passifs',
                correct: rightIds.includes(id),
                remark: 'Les passifs restent au dénominateur.',
              },
            ]
          : [],
    })),
  },
})

const common = { objectiveId: 'O1', prompt: '' } as const
const named = (...texts: string[]) => texts.map((text, index) => ({ id: String(index + 1), text }))

const idle: Submission = { state: 'none', refusal: null }

type Shown = Partial<Parameters<typeof QuizView>[0]>

const view = ({ quiz = fresh, ...more }: Shown) => (
  <MemoryRouter>
    <QuizView
      quiz={quiz}
      answers={{}}
      acquiredFrom={70}
      isClosed={false}
      submission={idle}
      onAnswer={() => {}}
      onSubmit={() => {}}
      {...more}
    />
  </MemoryRouter>
)

const progress = () => screen.getByText(/^\d+ réponses? sur \d+$/)

describe('before the submission', () => {
  test('the rules stand before the first question', () => {
    render(view({}))
    const rules = screen.getAllByRole('list')[0]!
    expect(rules).toHaveTextContent('3 questions, sans limite de temps.')
    expect(rules).toHaveTextContent('toutes sont conservées, la meilleure compte')
    expect(rules).toHaveTextContent('La suivante pose d’autres questions.')
    expect(rules).toHaveTextContent('70 % de bonnes réponses par objectif')
    expect(rules.compareDocumentPosition(screen.getAllByRole('radio')[0]!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('the progress counts whole answers only', () => {
    render(view({ answers: { ...whole, Q03: { type: 'matching', pairs: { 1: 'a' } } } }))
    expect(progress()).toHaveTextContent('2 réponses sur 3')
  })

  test('what is not answered is listed, and a press leads to it', async () => {
    const user = userEvent.setup()
    let submitted = 0
    render(view({ answers: { Q01: whole['Q01']! }, onSubmit: () => submitted++ }))
    await user.click(screen.getByRole('button', { name: 'Remettre le quiz' }))
    expect(submitted).toBe(0)
    expect(document.activeElement).toHaveTextContent('Il reste 2 questions sans réponse complète.')
    const links = within(document.activeElement as HTMLElement).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Question 2\u00A0: Quel est le taux de reconquête ?',
      'Question 3\u00A0: Associez.',
    ])
    await user.click(links[0]!)
    expect(screen.getByRole('textbox', { name: /taux de reconquête/ })).toHaveFocus()
  })

  test('a whole quiz is submitted', async () => {
    let submitted = 0
    render(view({ answers: whole, onSubmit: () => submitted++ }))
    await userEvent.click(screen.getByRole('button', { name: 'Remettre le quiz' }))
    expect(submitted).toBe(1)
  })

  test('each answer goes out under its question', async () => {
    const given: [string, QuizAnswer][] = []
    const Answering = () => {
      const [answers, setAnswers] = useState<Record<string, QuizAnswer>>({})
      return view({
        answers,
        onAnswer: (id, answer) => {
          given.push([id, answer])
          setAnswers({ ...answers, [id]: answer })
        },
      })
    }
    render(<Answering />)
    await userEvent.click(screen.getByRole('radio', { name: 'sans les passifs' }))
    await userEvent.type(screen.getByRole('textbox', { name: /taux/ }), '9')
    expect(given).toEqual([
      ['Q01', { type: 'single-choice', chosen: 'b' }],
      ['Q02', { type: 'numeric', text: '9' }],
    ])
    expect(progress()).toHaveTextContent('2 réponses sur 3')
  })
})

describe('while the submission waits', () => {
  test('it is said to wait for the network, and answers no longer change', () => {
    render(view({ answers: whole, submission: { state: 'waiting', refusal: null } }))
    expect(screen.getByRole('status')).toHaveTextContent('Remise en attente de réseau')
    expect(screen.getByRole('radio', { name: 'sans les passifs' })).toBeDisabled()
    expect(screen.getByRole('button', { name: /Remettre le quiz/, busy: true })).toBeTruthy()
  })

  test('a refusal is read beside the button, then put away', async () => {
    let dismissed = 0
    const refusal = { sentence: 'La session est clôturée.', dismiss: () => dismissed++ }
    render(view({ answers: whole, submission: { state: 'none', refusal } }))
    expect(screen.getByRole('alert')).toHaveTextContent('La session est clôturée.')
    await userEvent.click(screen.getByRole('button', { name: 'J’ai lu' }))
    expect(dismissed).toBe(1)
  })
})

describe('after the submission', () => {
  const submitted: Quiz = { ...fresh, attempt: 2, attempts: [corrected(1, ['Q02', 'Q03'])] }

  test('the focus goes to the correction', () => {
    const { rerender } = render(view({ answers: whole }))
    rerender(view({ quiz: submitted }))
    expect(screen.getByRole('heading', { name: 'Correction de la tentative 1' })).toHaveFocus()
  })

  test('the score is in words, for the whole and for each objective', () => {
    render(view({ quiz: submitted }))
    expect(screen.getByText('2 bonnes réponses sur 3.')).toBeTruthy()
    expect(screen.getByText(/Optimiser la satisfaction client ».*0 bonne réponse sur 1/)).toBeTruthy()
    expect(screen.getByText(/Planifier la reconquête.*2 bonnes réponses sur 2/)).toBeTruthy()
  })

  test('every question says right or to review, and teaches', () => {
    render(view({ quiz: submitted }))
    const [first, second] = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.closest('li')!)
    expect(within(first!).getByRole('heading')).toHaveTextContent('Question 1 : À revoir. Le NPS se calcule…')
    expect(first).toHaveTextContent(/Votre réponse\s*sans les passifs/)
    expect(first).toHaveTextContent(/Réponse attendue\s*attendu de Q01/)
    expect(first).toHaveTextContent('Les passifs restent au dénominateur.')
    expect(first).toHaveTextContent('explication de Q01')
    expect(within(second!).getByRole('heading')).toHaveTextContent('Question 2 : Juste.')
    expect(second).toHaveTextContent(/Votre réponse\s*12,5 %/)
    expect(second).not.toHaveTextContent('Réponse attendue')
  })

  test('of several options chosen, each says in words which it is, and why it is wrong', () => {
    const chosen = [
      { text: 'Une', correct: true, remark: null },
      { text: 'Deux', correct: false, remark: 'Deux ne se démontre pas.' },
    ]
    const several: Quiz['questions'] = [
      { ...common, id: 'Q01', type: 'multiple-choice', options: named('Une', 'Deux', 'Trois') },
    ]
    const question = { questionId: 'Q01', correct: false, expected: ['Une', 'Trois'], explanation: '', chosen }
    const attempt = {
      ...corrected(1, []),
      questions: several,
      answers: { Q01: { type: 'multiple-choice' as const, chosen: ['1', '2'] } },
      correction: { correct: 0, outOf: 1, questions: [question] },
    }
    render(view({ quiz: { ...fresh, attempt: 2, attempts: [attempt] } }))
    const item = screen.getByRole('heading', { name: /^Question 1/ }).closest('li')!
    const lines = within(item)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(lines.slice(0, 2)).toEqual(['Une – juste', 'Deux – à écarterDeux ne se démontre pas.'])
  })

  test('the heading that takes the focus is read with the score', () => {
    render(view({ quiz: submitted }))
    const heading = screen.getByRole('heading', { name: 'Correction de la tentative 1' })
    expect(heading).toHaveAccessibleDescription(/^2\sbonnes réponses sur\s3\.$/)
  })

  test('pairs are worded in the order of the correction', () => {
    render(view({ quiz: submitted }))
    const third = screen.getByRole('heading', { name: /Associez/ }).closest('li')!
    expect(
      within(third)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Décideur → Le dirigeant', 'Filtre → L’assistante'])
  })

  test('the score says whether the threshold is reached, in whole and by objective', () => {
    render(view({ quiz: submitted }))
    expect(screen.getByText('Seuil de 70 % pas encore atteint dans ce quiz.')).toBeTruthy()
    expect(screen.getByText(/Planifier la reconquête.*2 bonnes réponses sur 2\. Seuil de 70 % atteint/)).toBeTruthy()
  })

  test('in a list that is partly right, the wrong lines say so', () => {
    const lists: Quiz['questions'] = [
      { ...common, id: 'Q01', type: 'matching', left: named('Filtre', 'Décideur'), right: named('Lui', 'Elle') },
      { ...common, id: 'Q02', type: 'ordering', options: named('Saluer', 'Écouter', 'Conclure') },
    ]
    const answers: Record<string, QuizAnswer> = {
      Q01: { type: 'matching', pairs: { 1: '1', 2: '1' } },
      Q02: { type: 'ordering', order: ['1', '3', '2'] },
    }
    const expected = [
      ['Filtre → Lui', 'Décideur → Elle'],
      ['Saluer', 'Écouter', 'Conclure'],
    ]
    const correction = {
      correct: 0,
      outOf: 2,
      questions: lists.map(({ id }, index) => ({
        questionId: id,
        correct: false,
        expected: expected[index]!,
        explanation: '',
        chosen: [],
      })),
    }
    const attempts = [{ ...corrected(1, []), questions: lists, answers, correction }]
    render(view({ quiz: { ...fresh, attempt: 2, attempts } }))
    const linesOf = (number: number) =>
      screen
        .getByRole('heading', { name: new RegExp(`^Question ${number}`) })
        .closest('li')!
        .querySelectorAll('dd')[0]
    expect([...linesOf(1)!.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Filtre → Lui',
      'Décideur → Lui – à revoir',
    ])
    expect([...linesOf(2)!.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Saluer',
      'Conclure – pas à cette place',
      'Écouter – pas à cette place',
    ])
  })

  test('a negative figure has a minus sign, not a hyphen', () => {
    const attempts = [{ ...corrected(1, []), answers: { ...whole, Q02: { type: 'numeric', text: '-1,5' } as const } }]
    render(view({ quiz: { ...fresh, attempt: 2, attempts } }))
    expect(screen.getByText('−1,5 %')).toBeTruthy()
  })

  test('what comes next is a link: first when the threshold is reached, else after the quiz to take again', () => {
    const next = { label: 'Commencer le module 2', path: '/lecons/2.1' }
    const names = () =>
      [...screen.getByRole('button', { name: 'Refaire le quiz' }).parentElement!.children].map((one) =>
        one.textContent?.trim(),
      )
    const { unmount } = render(view({ quiz: submitted, next }))
    expect(names().indexOf('Refaire le quiz')).toBe(0)
    expect(screen.getByRole('link', { name: /Commencer le module 2/ })).toHaveAttribute('href', '/lecons/2.1')
    unmount()
    render(view({ quiz: { ...fresh, attempt: 2, attempts: [corrected(1, ['Q01', 'Q02', 'Q03'])] }, next }))
    expect(names().indexOf('Commencer le module 2')).toBe(0)
  })

  test('the quiz can be taken again, empty', async () => {
    render(view({ quiz: submitted }))
    await userEvent.click(screen.getByRole('button', { name: 'Refaire le quiz' }))
    expect(screen.getByRole('heading', { name: 'Tentative 2' })).toHaveFocus()
    expect(progress()).toHaveTextContent('0 réponse sur 3')
    await userEvent.click(screen.getByRole('button', { name: 'Revoir la correction de la tentative 1' }))
    expect(screen.getByRole('heading', { name: 'Correction de la tentative 1' })).toHaveFocus()
  })

  test('every attempt stays, and the best one is named', () => {
    const attempts = [corrected(1, ['Q02', 'Q03']), corrected(2, ['Q02'])]
    render(view({ quiz: { ...fresh, attempt: 3, attempts } }))
    expect(screen.getByRole('heading', { name: 'Correction de la tentative 2' })).toBeTruthy()
    expect(screen.getByText(/Votre meilleure tentative reste la 1.*2 bonnes réponses sur 3/)).toBeTruthy()
    expect(
      within(screen.getByRole('region', { name: 'Autres tentatives remises' })).getByRole('listitem'),
    ).toHaveTextContent(/Tentative 1, le 23 novembre à 10 h 42 : 2 bonnes réponses sur 3\. La meilleure/)
  })

  test('a correction shows the questions of its own attempt, not those of the next', () => {
    const others: Quiz['questions'] = [
      { type: 'numeric', id: 'Q09', objectiveId: 'O4', prompt: 'Une autre question ?', unit: '' },
    ]
    render(view({ quiz: { ...submitted, questions: others } }))
    expect(screen.getByRole('heading', { name: /^Question 1.*Le NPS se calcule…$/ })).toBeTruthy()
    expect(screen.queryByText(/Une autre question/)).toBeNull()
  })

  test('an attempt under way comes back first', () => {
    render(view({ quiz: submitted, answers: { Q01: whole['Q01']! } }))
    expect(screen.getByRole('heading', { name: 'Tentative 2' })).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'sans les passifs' })).toBeChecked()
  })

  test('a closed session leaves the correction and takes no new attempt', () => {
    render(view({ quiz: submitted, answers: { Q01: whole['Q01']! }, isClosed: true }))
    expect(screen.getByRole('status')).toHaveTextContent('les réponses ne peuvent plus changer')
    expect(screen.getByRole('heading', { name: 'Correction de la tentative 1' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Refaire|Reprendre|Remettre/ })).toBeNull()
  })
})
