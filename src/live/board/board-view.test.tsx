import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { results, row } from '../testing-rows.ts'
import { BoardView } from './board-view.tsx'

const joinedAt = '2026-11-23T08:00:00.000Z'

const rows = [
  row({ name: 'Karim Benali', company: 'Hydrolis' }),
  row({
    name: 'Sofía Ķēniņa',
    joinedAt,
    lastSeenAt: '2026-11-23T09:42:00.000Z',
    activity: { kind: 'case-study', caseStudyId: 'case-1', answered: 6, outOf: 6, submitted: true },
    positioning: 'done',
    caseStudies: [
      { caseStudyId: 'case-1', state: 'awaiting-review' },
      { caseStudyId: 'case-3', state: 'not-started' },
    ],
    objectives: results('in-progress'),
  }),
  row({
    name: 'Awa Diop',
    joinedAt,
    activity: { kind: 'quiz', moduleNumber: 1, answered: 3, outOf: 7, submitted: false },
    objectives: results('acquired', true),
  }),
]

const board = (more: Partial<Parameters<typeof BoardView>[0]> = {}) =>
  render(
    <MemoryRouter>
      <BoardView rows={rows} now="2026-11-23T09:45:00.000Z" trainingSessionId="demonstration" {...more} />
    </MemoryRouter>,
  )

const namesShown = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent?.replace('Hydrolis', ''))

const rowOf = (name: RegExp) => within(screen.getByRole('row', { name }))

describe('a row', () => {
  test('is drawn again when it changes, not when another does or a minute passes', () => {
    const drawn = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts')
    onTestFinished(() => drawn.mockRestore())
    const view = (shown: typeof rows, now: string) => (
      <MemoryRouter>
        <BoardView rows={shown} now={now} trainingSessionId="demonstration" />
      </MemoryRouter>
    )
    const seen = rows.map((one, hour) => ({ ...one, lastSeenAt: `2026-11-23T0${hour + 6}:00:00.000Z` }))
    const { rerender } = render(view(seen, '2026-11-23T09:45:00.000Z'))
    expect(drawn.mock.calls.length).toBeGreaterThanOrEqual(seen.length)
    drawn.mockClear()
    rerender(view([{ ...seen[0]!, positioning: 'done' }, ...seen.slice(1)], '2026-11-23T09:46:00.000Z'))
    expect(new Set(drawn.mock.calls.map(([at]) => Number(at)))).toEqual(new Set([Date.parse(seen[0]!.lastSeenAt)]))
  })

  test('says where the trainee is and since when', () => {
    board()
    expect(rowOf(/Sofía/).getByRole('cell', { name: /Étude de cas 1 remise à 10\sh\s42/ })).toBeVisible()
    expect(rowOf(/Karim/).getByText('Pas encore connecté')).toBeVisible()
  })

  test('leads to the trainee’s record', () => {
    board()
    expect(rowOf(/Karim/).getByRole('link')).toHaveAttribute(
      'href',
      '/formateur/sessions/demonstration/stagiaires/karim-benali',
    )
  })

  test('what waits to be read is a word that leads there', () => {
    board()
    expect(rowOf(/Sofía/).getByRole('link', { name: 'À lire' }).getAttribute('href')).toMatch(/#case-1$/)
  })

  test('says results in full to who does not see them, and who decided', () => {
    board()
    expect(rowOf(/Sofía/).getAllByText('En cours d’acquisition')).toHaveLength(4)
    expect(rowOf(/Awa/).getAllByText('Acquis, décidé par le formateur')).toHaveLength(4)
    expect(rowOf(/Awa/).getByText('Possible')).toBeVisible()
  })
})

describe('the filter', () => {
  test('shows whom it names, in the same order', async () => {
    const user = userEvent.setup()
    board()
    expect(namesShown()).toEqual(['Karim Benali', 'Sofía Ķēniņa', 'Awa Diop'])
    await user.click(screen.getByRole('button', { name: 'À lire (1)' }))
    expect(namesShown()).toEqual(['Sofía Ķēniņa'])
    await user.click(screen.getByRole('button', { name: 'Pas commencé (1)' }))
    expect(namesShown()).toEqual(['Karim Benali'])
    await user.click(screen.getByRole('button', { name: 'Attestation possible (1)' }))
    expect(namesShown()).toEqual(['Awa Diop'])
    expect(screen.getByRole('button', { name: /Attestation/ })).toHaveAttribute('aria-pressed', 'true')
  })

  test('says it when nobody is concerned', async () => {
    const user = userEvent.setup()
    board({ rows: rows.slice(0, 1) })
    await user.click(screen.getByRole('button', { name: 'À lire (0)' }))
    expect(screen.getByText('Aucune étude de cas n’attend d’être lue.')).toBeVisible()
  })
})

test('what is given back is said with its hour, and no name', () => {
  const givenBackAt = '2026-11-23T09:30:00.000Z'
  const back = row({ name: 'Karim Benali', caseStudies: [{ caseStudyId: 'case-1', state: 'given-back', givenBackAt }] })
  board({ rows: [back], hidesNames: true })
  expect(screen.getByText(/^Étude de cas 1\s: rendue à 10\sh\s30 pour reprise$/)).toBeVisible()
  expect(screen.getByTitle(/^Rendue à 10\sh\s30 pour reprise$/)).toBeVisible()
})

describe('once the session is closed', () => {
  test('nothing waits any more: what was not read is said so, without a colour or a link', () => {
    board({ isClosed: true })
    expect(rowOf(/Sofía/).getByText('Non lue')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'À lire' })).toBeNull()
    expect(screen.queryByRole('button', { name: /À lire|Attestation possible/ })).toBeNull()
  })
})

describe('with names hidden', () => {
  test('the room sees how far each one is, not how well', () => {
    board({ hidesNames: true })
    expect(screen.queryByRole('columnheader', { name: /Objectif|Attestation/ })).toBeNull()
    expect(screen.queryByText(/Acquis|Possible/)).toBeNull()
  })

  test('no name, company or link is left', () => {
    const { container } = board({ hidesNames: true })
    expect(namesShown()).toEqual(['Stagiaire 1', 'Stagiaire 2', 'Stagiaire 3'])
    expect(container.innerHTML).not.toMatch(/Karim|Hydrolis|Sofía|karim-benali/)
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('a filter does not renumber anybody', async () => {
    const user = userEvent.setup()
    board({ hidesNames: true })
    await user.click(screen.getByRole('button', { name: /À lire/ }))
    expect(namesShown()).toEqual(['Stagiaire 2'])
  })
})

test('a lost connection is said in a word beside the rows', () => {
  board({ isLost: true })
  expect(screen.getByText('Dernières informations connues')).toBeVisible()
})

test('a session with nobody says what to do', () => {
  board({ rows: [] })
  expect(screen.getByText(/^Chaque stagiaire que vous ajoutez apparaît ici/)).toBeVisible()
})
