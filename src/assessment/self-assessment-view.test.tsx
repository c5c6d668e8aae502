import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'

import { course } from '../content/course.ts'
import { ratingLabels } from './rating-labels.ts'
import { SelfAssessmentView } from './self-assessment-view.tsx'

type Shown = Partial<Parameters<typeof SelfAssessmentView>[0]>

const view = (shown: Shown = {}) => (
  <MemoryRouter>
    <SelfAssessmentView
      moment="before"
      ratings={{}}
      submittedAt={null}
      before={null}
      isClosed={false}
      submission={{ state: 'none', refusal: null }}
      onRate={() => {}}
      onSubmit={() => {}}
      {...shown}
    />
  </MemoryRouter>
)

const objective = (index: number) =>
  screen.getByRole('group', { name: new RegExp(`^Objectif ${index + 1}.*${course.objectives[index]!.text}$`) })
const all = { O1: 1, O2: 2, O3: 3, O4: 4 } as const

describe('to fill in', () => {
  test.each(['before', 'after'] as const)('the objectives and the scale are the same %s', (moment) => {
    render(view({ moment, before: moment === 'after' ? all : null }))
    for (const index of [0, 1, 2, 3])
      expect(
        within(objective(index))
          .getAllByRole('radio')
          .map((radio) => radio.closest('label')?.textContent),
      ).toEqual(Object.values(ratingLabels))
  })

  test('it says who reads it and that it decides nothing by itself', () => {
    render(view())
    const words = screen.getAllByRole('list')[0]!
    expect(words).toHaveTextContent('Visible de vous et de votre formateur')
    expect(words).toHaveTextContent('ne décide jamais, à elle seule')
  })

  test('before it is validated, it says that this is final', () => {
    render(view())
    const sentence = screen.getByText(/Une fois validées, elles ne changent plus/)
    const button = screen.getByRole('button', { name: 'Valider mes réponses' })
    expect(sentence.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('the one at the end says when it is to be filled in', () => {
    render(view({ moment: 'after', before: all }))
    expect(screen.getByText(/À remplir à la fin du jour 2/)).toBeTruthy()
  })

  test('each choice goes out at once, by keyboard too', async () => {
    const rated: unknown[] = []
    render(view({ onRate: (...what) => rated.push(what) }))
    await userEvent.tab()
    await userEvent.keyboard(' ')
    expect(rated).toEqual([['O1', 1]])
  })

  test('an objective without an answer is named, and a press leads to it', async () => {
    let submitted = 0
    render(view({ ratings: { O1: 1, O2: 2, O3: 3 }, onSubmit: () => submitted++ }))
    await userEvent.click(screen.getByRole('button', { name: 'Valider mes réponses' }))
    expect(submitted).toBe(0)
    await userEvent.click(screen.getByRole('link', { name: course.objectives[3]!.text }))
    expect(objective(3)).toContainElement(document.activeElement as HTMLElement)
  })

  test('four answers are submitted', async () => {
    let submitted = 0
    render(view({ ratings: all, onSubmit: () => submitted++ }))
    await userEvent.click(screen.getByRole('button', { name: 'Valider mes réponses' }))
    expect(submitted).toBe(1)
  })

  test('at the end, the answer of the start is read with each objective', () => {
    render(view({ moment: 'after', before: { O1: 1 } }))
    expect(objective(0)).toHaveAccessibleDescription('Au début de la formation\u00A0: «\u00A0Je découvre\u00A0».')
    expect(objective(1)).toHaveAccessibleDescription('Au début de la formation\u00A0: pas de réponse.')
  })

  test('a validation that waits for the network says so', () => {
    render(view({ ratings: all, submission: { state: 'waiting', refusal: null } }))
    expect(screen.getByRole('status')).toHaveTextContent('Validation en attente de réseau')
  })
})

describe('once submitted', () => {
  const done = { ratings: all, submittedAt: '2026-11-24T15:30:00.000Z' }

  test('it is read-only, with its date, and the focus goes to it', () => {
    const { rerender } = render(view({ ratings: all }))
    rerender(view(done))
    expect(screen.getByRole('heading', { name: 'Vos réponses' })).toHaveFocus()
    expect(screen.getByText(/Validées le 24 novembre 2026 à 16 h 30/)).toBeTruthy()
    expect(screen.queryAllByRole('radio')).toHaveLength(0)
    expect(screen.getByText('Je sais l’expliquer à un collègue')).toBeTruthy()
  })

  test('at the end, both answers stand side by side', () => {
    render(view({ ...done, moment: 'after', before: { O1: 2 } }))
    const first = screen.getAllByRole('listitem')[0]!
    expect(
      within(first)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['Au début', 'À la fin'])
    expect(
      within(first)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual([ratingLabels[2], ratingLabels[1]])
  })

  test('a closed session shows what was given and takes nothing more', () => {
    render(view({ ratings: { O1: 1 }, isClosed: true }))
    expect(screen.getByText(/Le formateur a clôturé la session/)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getAllByText('Pas de réponse')).toHaveLength(3)
  })
})
