import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, test, vi } from 'vitest'

import { Problem } from '../kernel/problem.ts'
import type { Attendance } from '../training-session/contract.ts'
import { ClosureForm } from './closure-form.tsx'
import type { BoardRow } from './contract.ts'
import { halfDays, results, row, sessionOver } from './testing-rows.ts'

const joinedAt = '2026-11-23T08:00:00.000Z'
const sofia = row({
  name: 'Sofía Ķēniņa',
  joinedAt,
  caseStudies: [
    { caseStudyId: 'case-1', state: 'awaiting-review' },
    { caseStudyId: 'case-3', state: 'given-back', givenBackAt: joinedAt },
  ],
  objectives: [...results('acquired').slice(0, 3), ...results('in-progress').slice(3)],
})
const awa = row({ name: 'Awa Diop', joinedAt })
const hugo = row({ name: 'Hugo Perrin' })

const thomas = row({ name: 'Thomas Lefèvre', joinedAt, finalAssessment: 'in-progress' })

type Given = {
  rows?: BoardRow[]
  error?: Error | null
  now?: string
  place?: string | null
}

const closure = ({ rows = [sofia, awa, hugo], error = null, now = sessionOver, place = 'Lyon' }: Given = {}) => {
  const onCloseSession = vi.fn<(attendance: Attendance[]) => void>()
  render(
    <MemoryRouter>
      <ClosureForm
        id="closure"
        rows={rows}
        trainingSession={{ halfDays, place }}
        now={now}
        error={error}
        onCloseSession={onCloseSession}
      />
      <button type="submit" form="closure">
        Clôturer et délivrer les attestations
      </button>
    </MemoryRouter>,
  )
  return { onCloseSession, user: userEvent.setup() }
}

const person = (name: string) => within(screen.getByRole('group', { name }))
const confirm = () => screen.getByRole('button', { name: 'Clôturer et délivrer les attestations' })

describe('the attendance', () => {
  test('whoever joined followed everything, whoever did not followed nothing', async () => {
    const { onCloseSession, user } = closure()
    expect(person('Sofía Ķēniņa').getAllByRole('checkbox', { checked: true })).toHaveLength(4)
    expect(person('Hugo Perrin').getAllByRole('checkbox', { checked: false })).toHaveLength(4)
    await user.click(confirm())
    const all = ['day-1-morning', 'day-1-afternoon', 'day-2-morning', 'day-2-afternoon']
    expect(onCloseSession).toHaveBeenCalledExactlyOnceWith([
      { traineeId: sofia.traineeId, halfDayIds: all },
      { traineeId: awa.traineeId, halfDayIds: all },
    ])
  })

  test('an absence is unticked, a presence ticked, and whoever has none left is not named', async () => {
    const { onCloseSession, user } = closure()
    await user.click(person('Sofía Ķēniņa').getByRole('checkbox', { name: /^Jour 1\s– Matin$/ }))
    for (const box of person('Awa Diop').getAllByRole('checkbox')) await user.click(box)
    await user.click(person('Hugo Perrin').getByRole('checkbox', { name: /^Jour 2\s– Matin$/ }))
    await user.click(confirm())
    expect(onCloseSession).toHaveBeenCalledExactlyOnceWith([
      { traineeId: sofia.traineeId, halfDayIds: ['day-1-afternoon', 'day-2-morning', 'day-2-afternoon'] },
      { traineeId: hugo.traineeId, halfDayIds: ['day-2-morning'] },
    ])
  })

  test('everyone is there with one button per half-day', async () => {
    const { onCloseSession, user } = closure()
    for (const box of person('Awa Diop').getAllByRole('checkbox')) await user.click(box)
    await user.click(screen.getByRole('button', { name: /^Jour 2\s– Matin$/ }))
    await user.click(confirm())
    expect(onCloseSession.mock.calls[0]?.[0].slice(1)).toEqual([
      { traineeId: awa.traineeId, halfDayIds: ['day-2-morning'] },
      { traineeId: hugo.traineeId, halfDayIds: ['day-2-morning'] },
    ])
  })

  test('what has not begun was followed by nobody', async () => {
    const { onCloseSession, user } = closure({ now: '2026-11-23T13:00:00.000Z' })
    expect(screen.getByText('La session n’est pas terminée')).toBeVisible()
    expect(person('Awa Diop').getAllByRole('checkbox', { checked: true })).toHaveLength(2)
    expect(person('Awa Diop').getByRole('checkbox', { name: /^Jour 2\s– Matin\s*\(à\svenir\)$/ })).toBeDisabled()
    await user.click(confirm())
    expect(onCloseSession.mock.calls[0]?.[0].map(({ halfDayIds }) => halfDayIds)).toEqual([
      ['day-1-morning', 'day-1-afternoon'],
      ['day-1-morning', 'day-1-afternoon'],
    ])
  })

  test('Enter in a box does not close the session', async () => {
    const { onCloseSession, user } = closure()
    person('Awa Diop').getAllByRole('checkbox')[0]?.focus()
    await user.keyboard('{Enter}')
    expect(onCloseSession).not.toHaveBeenCalled()
  })
})

describe('what is said before closing', () => {
  test('the results of each attestation, and who gets none', () => {
    closure()
    const text = (name: string) => screen.getByRole('group', { name }).textContent?.replace(/\s/g, ' ')
    expect(text('Sofía Ķēniņa')).toContain('Acquis : objectifs 1, 2 et 3 ; En cours d’acquisition : objectif 4')
    expect(text('Hugo Perrin')).toContain('Pas d’attestation : aucune demi-journée suivie.')
  })

  test('how many attestations there will be', async () => {
    const { user } = closure()
    const count = () => screen.getByText(/attestations? (sera|seront)/).textContent?.replace(/\s/g, ' ')
    expect(count()).toBe('2 attestations seront délivrées ; 1 personne sans demi-journée n’en recevra pas.')
    for (const box of person('Awa Diop').getAllByRole('checkbox')) await user.click(box)
    expect(count()).toBe('1 attestation sera délivrée ; 2 personnes sans demi-journée n’en recevront pas.')
  })

  test('that the place is missing, when it is', () => {
    closure({ place: null })
    expect(screen.getByText('Lieu à compléter')).toBeVisible()
  })

  test('nothing of the sort when the two days are over and the place is known', () => {
    closure()
    expect(screen.queryByText(/Lieu à compléter|pas terminée/)).toBeNull()
  })

  test('whose texts still wait to be read', () => {
    closure()
    expect(screen.getByText(/^1\sétude de cas à lire$/)).toBeVisible()
    expect(screen.getByText(/^Sofía Ķēniņa\s: ces textes/)).toBeVisible()
  })
})

test('which attempts were given back and not handed in anew, and how they will count', () => {
  closure()
  const notice = screen.getByText('1 étude de cas rendue pour reprise, pas remise à nouveau').parentElement
  expect(notice).toHaveTextContent(/Sofía Ķēniņa \(cas 3\) : .*seule la remise précédente comptera/)
})

test('a refusal is a sentence, a cut network is not one', () => {
  closure({ error: new Problem('session-already-closed') })
  expect(screen.getByRole('alert')).toHaveTextContent('Cette session est déjà clôturée.')
})

test('a cut network leaves everything ticked and asks to start again', () => {
  closure({ error: new Problem('unreachable') })
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByText('Pas encore enregistré')).toBeVisible()
})

describe('a final assessment under way', () => {
  test('is named, with what the closure does to it', () => {
    closure({ rows: [awa, thomas] })
    expect(screen.getByText('1 évaluation finale en cours')).toBeVisible()
    expect(screen.getByText(/^Thomas Lefèvre : une tentative qui n’est pas remise.*ne compte pas/)).toBeVisible()
  })

  test('is not spoken of when there is none', () => {
    closure()
    expect(screen.queryByText(/évaluations? finales? en cours/)).toBeNull()
  })
})
