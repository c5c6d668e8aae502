import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'

import { course, halfDayOf } from '../content/course.ts'
import { parisInstant } from '../kernel/instant.ts'
import type { HalfDaySlot } from '../training-session/contract.ts'
import { ProgrammeView } from './programme-view.tsx'

afterEach(cleanup)

const slots: HalfDaySlot[] = [
  ['day-1-morning', '2026-11-23', '09:00', '12:30'] as const,
  ['day-1-afternoon', '2026-11-23', '13:30', '17:00'] as const,
  ['day-2-morning', '2026-11-24', '09:00', '12:30'] as const,
  ['day-2-afternoon', '2026-11-24', '13:30', '17:00'] as const,
].map(([id, day, start, end]) => ({ id, startsAt: parisInstant(day, start), endsAt: parisInstant(day, end) }))

const halfDay = (name: string) => within(screen.getByRole('region', { name }))

describe('without dates', () => {
  test('the four half-days are there, under their one label', () => {
    render(<ProgrammeView />)
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(
      course.halfDays.map(({ label }) => label),
    )
  })

  test('every module and each of the 22 topics is in its half-day', () => {
    render(<ProgrammeView />)
    for (const module of course.modules) {
      const itsHalfDay = halfDay(halfDayOf(module.halfDayId).label)
      const heading = itsHalfDay.getByRole('heading', { name: `Module ${module.number}\u00A0: ${module.title}` })
      expect(heading).toBeTruthy()
      for (const { title } of module.topics) expect(itsHalfDay.getByText(spaced(title))).toBeTruthy()
    }
    const topics = course.halfDays.flatMap(({ label }) => halfDay(label).getAllByRole('listitem'))
    expect(topics).toHaveLength(22)
  })

  test('hours that LEXOM has not given are said to be missing', () => {
    render(<ProgrammeView />)
    expect(screen.getByText('Horaires').nextElementSibling?.textContent).toBe('À compléter par LEXOM')
    expect(screen.queryByText('À suivre')).toBeNull()
  })

  test('the course sheet says who, how and with what evaluation', () => {
    render(<ProgrammeView />)
    const objectives = within(screen.getByRole('region', { name: 'Objectifs de la formation' }))
    expect(objectives.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      course.objectives.map(({ text }, index) => `${index + 1} ${text}`),
    )
    for (const title of ['Durée', 'Prérequis', 'Public cible', 'Méthodes pédagogiques', 'Modalités d’évaluation'])
      expect(screen.getByText(title).nextElementSibling?.textContent).not.toBe('')
  })
})

describe('with dates', () => {
  test('days carry their date and half-days their hours', () => {
    render(<ProgrammeView slots={slots} />)
    expect(screen.getByText('lundi 23 novembre 2026')).toBeTruthy()
    expect(screen.getByText('mardi 24 novembre 2026')).toBeTruthy()
    const hours = halfDay('Jour 1\u00A0– Matin').getByText('9 h').parentElement
    expect(hours?.textContent).toBe('9\u00A0h\u00A0– 12\u00A0h\u00A030')
    expect(screen.queryByText('À compléter par LEXOM')).toBeNull()
  })

  test('the running half-day is marked with a word, as are the one before and the one after', () => {
    render(<ProgrammeView slots={slots} now={parisInstant('2026-11-23', '14:00')} />)
    expect(halfDay('Jour 1\u00A0– Matin').getByText('Terminé')).toBeTruthy()
    expect(halfDay('Jour 1\u00A0– Après-midi').getByText('En ce moment')).toBeTruthy()
    expect(screen.getByRole('region', { current: 'time' })).toBe(
      screen.getByRole('region', { name: 'Jour 1\u00A0– Après-midi' }),
    )
    expect(halfDay('Jour 2\u00A0– Matin').getByText('À suivre')).toBeTruthy()
    expect(halfDay('Jour 2\u00A0– Après-midi').queryByText(/Terminé|moment|suivre/)).toBeNull()
  })

  test('once the course is over, nothing is current', () => {
    render(<ProgrammeView slots={slots} now={parisInstant('2026-12-01', '10:00')} />)
    expect(screen.getAllByText('Terminé')).toHaveLength(4)
    expect(screen.queryByRole('region', { current: 'time' })).toBeNull()
  })

  test('a module leads where its link says', () => {
    render(<ProgrammeView renderModuleLink={({ number, title }) => <a href={`/modules/${number}`}>{title}</a>} />)
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      course.modules.map(({ number }) => `/modules/${number}`),
    )
  })
})

/** Testing Library reads every space of a text as a plain one, but not those of a name. */
const spaced = (text: string): string => text.replace(/\s/g, ' ')
