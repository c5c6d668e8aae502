import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'

import { moduleOf } from '../content/course.ts'
import { ModuleView } from './module-view.tsx'

const attempt = (number: number, correct: number) => ({
  attempt: number,
  submittedAt: '2026-11-23T09:42:00.000Z',
  correct,
  outOf: 7,
})

const show = (shown: Partial<Parameters<typeof ModuleView>[0]> = {}) =>
  render(
    <MemoryRouter>
      <ModuleView moduleNumber={1} isDone={() => false} quiz={null} caseStudies={[]} documents={[]} {...shown} />
    </MemoryRouter>,
  )

const part = (name: string) => within(screen.getByRole('region', { name }))

test('every lesson has its time and its state', () => {
  show({ isDone: (id) => id === '1.2' })
  const lessons = part('Leçons').getAllByRole('listitem')
  expect(lessons).toHaveLength(moduleOf(1).topics.length)
  expect(lessons[0]).toHaveTextContent(/À lire.*7 min/)
  expect(lessons[1]).toHaveTextContent('Terminée')
  expect(part('Leçons').getByText('Terminées : 1 sur 5')).toBeTruthy()
})

test('a quiz not taken yet says how long it is', () => {
  show({ quiz: { moduleNumber: 1, questionCount: 7, answeredCount: 0, attempts: [] } })
  expect(part('Quiz').getByRole('listitem')).toHaveTextContent(/À faire.*7 questions/)
})

test('a quiz taken says its best score, its attempts and the one under way', () => {
  show({ quiz: { moduleNumber: 1, questionCount: 7, answeredCount: 3, attempts: [attempt(1, 5), attempt(2, 4)] } })
  expect(part('Quiz').getByRole('listitem')).toHaveTextContent(
    /Remis.*Meilleure tentative : 5 bonnes réponses sur 7\. 2 tentatives remises\. Tentative en cours : 3 sur 7\./,
  )
})

test('a case study that waits for the trainer says so', () => {
  show({
    caseStudies: [
      {
        caseStudyId: 'case-1',
        stepCount: 4,
        answeredCount: 0,
        submittedCount: 1,
        awaitingReviewCount: 1,
        isDebriefOpen: false,
        levels: {},
      },
    ],
  })
  expect(part('Études de cas').getAllByRole('listitem')[0]).toHaveTextContent('Lecture attendue')
})

test('a case study is described with French spaces', () => {
  show()
  expect(part('Études de cas').getAllByRole('listitem')[0]?.textContent).toContain(
    'week-end\u202F; vous décrochez. 35\u00A0min.',
  )
})

test('the modules before and after are one press away', () => {
  show({ moduleNumber: 3 })
  const links = within(screen.getByRole('navigation', { name: 'Autres modules' })).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/modules/2', '/modules/4'])
})

test('the documents of a module say whether they are to read, begun or handed in', () => {
  show({ moduleNumber: 2, documents: [{ documentId: 'document-c', state: 'begun' }] })
  const documents = part('Documents à analyser').getAllByRole('listitem')
  expect(documents.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/Baromètre.*À lire/),
    expect.stringMatching(/Note interne.*Commencé/),
  ])
})
