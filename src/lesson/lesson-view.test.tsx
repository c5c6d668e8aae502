import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { expect, test } from 'vitest'

import type { TopicId } from '../content/course-ids.ts'
import type { Lesson } from '../content/lessons/lessons.ts'
import { LessonView } from './lesson-view.tsx'
import { loadLesson } from './load-lesson.ts'

const show = (topicId: TopicId, lesson: Lesson, { isClosed = false, doneAt = null as string | null } = {}) => {
  const Reading = () => {
    const [isDone, setDone] = useState(doneAt !== null)
    return (
      <MemoryRouter>
        <LessonView
          topicId={topicId}
          lesson={lesson}
          isDone={(id) => id === topicId && isDone}
          doneAt={doneAt}
          onDone={isClosed ? null : () => setDone(true)}
        />
        <Whereabouts />
      </MemoryRouter>
    )
  }
  return { ...render(<Reading />), location: () => screen.getByTestId('location').textContent }
}

const Whereabouts = () => {
  const { pathname, hash } = useLocation()
  return <output data-testid="location">{pathname + hash}</output>
}

test('a lesson has its question, its time, its four parts, what to keep and its sources', async () => {
  show('1.1', await loadLesson('1.1'))
  expect(screen.getByText(/Comment mener un appel client/)).toBeTruthy()
  expect(screen.getByText('7 min de lecture')).toBeTruthy()
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Le concept',
    'L’outil',
    'Un exemple corrigé',
    'Les erreurs à éviter',
    'Pour pratiquer',
    'À retenir',
    'Sources',
    'Leçons du module 1',
  ])
  expect(screen.getAllByText('Référence lue pour ce cours')).toHaveLength(3)
  expect(screen.getByText('Connaissance générale de la profession')).toBeTruthy()
  expect(
    screen
      .getByRole('link', { name: /Lire la leçon suivante/ })
      .compareDocumentPosition(screen.getByRole('heading', { name: 'Sources' })),
  ).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('a table of figures scrolls by itself and is named by its columns', async () => {
  show('3.1', await loadLesson('3.1'))
  const frame = screen.getByRole('region', { name: /^Tableau\u00A0: Rang, Client, CA/ })
  expect(frame.tabIndex).toBe(0)
  expect(frame).toContainElement(within(frame).getByRole('table'))
})

test('in a table of sentences each cell carries its header, for the phone that stacks them', async () => {
  show('2.4', await loadLesson('2.4'))
  const table = screen.getByRole('table', { name: 'Tableau\u00A0: Indicateur, Question et échelle, Calcul' })
  const row = within(table).getByRole('row', { name: /^CSAT/ })
  expect(within(row).getByRole('rowheader')).toHaveTextContent('CSAT')
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.dataset['label']),
  ).toEqual(['Question et échelle', 'Calcul'])
  expect(within(table).getAllByRole('columnheader')).toHaveLength(3)
})

test('a link of a lesson leads to its place in the app, without loading it again', async () => {
  const view = show('1.1', await loadLesson('1.1'))
  const link = screen.getByRole('link', { name: /93.% de la communication/ })
  expect(link).toHaveAttribute('href', '/idees-recues#sept-trente-huit-cinquante-cinq')
  await userEvent.click(link)
  expect(view.location()).toBe('/idees-recues#sept-trente-huit-cinquante-cinq')
})

test('the empty corner of a two-way table is not a header', async () => {
  show('2.3', await loadLesson('2.3'))
  expect(screen.getByRole('region', { name: 'Tableau\u00A0: Année N, Année N+1, Indice' })).toBeTruthy()
  expect(screen.queryByRole('columnheader', { name: '' })).toBeNull()
})

test('finishing a lesson says so where the button was, and keeps the focus there', async () => {
  show('1.1', await loadLesson('1.1'))
  await userEvent.click(screen.getByRole('button', { name: 'J’ai terminé cette leçon' }))
  expect(screen.queryByRole('button')).toBeNull()
  expect(document.activeElement).toHaveTextContent('Leçon terminée')
})

test('a finished lesson says when', async () => {
  show('1.1', await loadLesson('1.1'), { doneAt: '2026-11-23T09:42:00.000Z' })
  expect(screen.getByText('Leçon terminée le 23 novembre à 10 h 42')).toBeTruthy()
})

test('a closed session leaves the lesson to read and nothing to record', async () => {
  show('1.1', await loadLesson('1.1'), { isClosed: true })
  expect(screen.queryByRole('button')).toBeNull()
})

test('the last lesson of a module leads to its quiz, then to the next module', async () => {
  show('1.5', await loadLesson('1.5'))
  expect(screen.getByRole('link', { name: 'Faire le quiz du module 1' })).toHaveAttribute('href', '/modules/1/quiz')
  expect(screen.getByRole('link', { name: /Leçon précédente/ })).toHaveAttribute('href', '/lecons/1.4')
  expect(screen.getByRole('link', { name: /leçon suivante/ })).toHaveAttribute('href', '/lecons/2.1')
})

test('the first lesson has none before it, and the last none after', async () => {
  const { unmount } = show('1.1', await loadLesson('1.1'))
  expect(screen.queryByRole('link', { name: /Leçon précédente/ })).toBeNull()
  unmount()
  show('5.4', await loadLesson('5.4'))
  expect(screen.queryByRole('link', { name: /leçon suivante/ })).toBeNull()
})
