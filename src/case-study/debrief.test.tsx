import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'

import { caseStudyById } from '../content/case-studies/case-studies.ts'
import type { StepAnswer, StepAnswers } from './answer.ts'
import { CaseStudyView } from './case-study-view.tsx'
import type { CaseStudyAttempt, CaseStudyWork, StepCorrection } from './contract.ts'

const openedAt = '2026-11-23T10:42:00.000Z'
const path = [
  { node: 'contact', option: 'b' },
  { node: 'emotion', option: 'a' },
]
const begun: StepAnswers = { call: { kind: 'dialogue', path } }

const corrections: StepCorrection[] = [
  {
    stepId: 'call',
    score: { points: 4, outOf: 12 },
    details: { contact: true, emotion: true },
    paragraphs: [],
    remarks: { contact: 'Pourquoi contact' },
    expected: {},
  },
  { stepId: 'renewal', score: null, details: {}, paragraphs: ['Bilan à J−60.'], remarks: {}, expected: {} },
]

const handedIn: CaseStudyAttempt = {
  attempt: 1,
  answers: begun,
  submittedAt: openedAt,
  automaticLevels: { O1: 3 },
  review: null,
  isDebriefOpen: true,
  corrections,
}

describe('once the debrief is open', () => {
  test('nothing more is asked, and it says when and by whom it was opened', () => {
    open({ attempts: [handedIn] })
    expect(screen.getByText('Débriefing ouvert').parentElement).toHaveTextContent(/le 23 novembre 2026 à 11\sh\s42/)
    expect(screen.queryByRole('link', { name: /seconde tentative/ })).toBeNull()
    expect(screen.getByRole('heading', { level: 2, name: 'Première tentative' })).toBeVisible()
  })

  test('a step in the address is no longer worked on', () => {
    open({ attempts: [], answers: begun, at: 'call' })
    expect(screen.queryByRole('group', { name: /Que dites-vous/ })).toBeNull()
    expect(screen.getByText('Débriefing ouvert')).toBeVisible()
  })

  test('what was under way is kept with its correction, and gives no level', () => {
    open({ attempts: [], answers: begun })
    const kept = within(screen.getByRole('region', { name: 'Ce que vous aviez commencé' }))
    expect(kept.getByText(/elle ne donne aucun niveau/)).toBeVisible()
    expect(kept.getByText('4 points sur 12')).toBeVisible()
    expect(kept.getByText('Pourquoi contact')).toBeVisible()
    expect(kept.getByText('Bilan à J−60.')).toBeVisible()
    expect(screen.queryByText(/Niveau 1/)).toBeNull()
    expect(screen.getByText('Relire la situation et les documents')).toBeVisible()
  })

  test('a second attempt under way stands below the first one', () => {
    open({ attempts: [handedIn], answers: begun })
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(titles.indexOf('Première tentative')).toBeLessThan(titles.indexOf('Ce que vous aviez commencé'))
  })

  test('who gave nothing reads the correction all the same', () => {
    open({ attempts: [] })
    expect(screen.getByText(/Vous n’avez rien remis pour ce cas/)).toBeVisible()
    expect(screen.getByText('Bilan à J−60.')).toBeVisible()
  })
})

describe('the call played again', () => {
  test('goes another way, and gives nothing', async () => {
    const { user, given } = open({ attempts: [handedIn] })
    await user.click(screen.getByRole('button', { name: 'Rejouer l’appel' }))
    const replay = within(screen.getByRole('region', { name: 'L’appel rejoué' }))
    expect(replay.getByRole('status')).toHaveTextContent(/rien de ce que vous choisissez ici n’est compté ni gardé/)
    await user.click(replay.getByRole('button', { name: 'Ventor.' }))
    expect(replay.getByText(/C’est bien Ventor/)).toBeVisible()
    await user.click(replay.getByRole('button', { name: 'Rejouer depuis le début' }))
    expect(replay.queryByText(/C’est bien Ventor/)).toBeNull()
    await user.click(replay.getByRole('button', { name: 'Fermer l’appel rejoué' }))
    expect(screen.getByRole('button', { name: 'Rejouer l’appel' })).toBeVisible()
    expect(given()).toEqual([])
  })

  test('is not offered while the correction is closed: a second attempt is there for that', () => {
    open({ attempts: [{ ...handedIn, isDebriefOpen: false }], debrief: null })
    expect(screen.queryByRole('button', { name: 'Rejouer l’appel' })).toBeNull()
  })
})

describe('while the call is led', () => {
  test('one exchange is taken back at a time, and the path kept is the shorter one', async () => {
    const { user, given } = open({ attempts: [], answers: begun, at: 'call', debrief: null })
    await user.click(screen.getByRole('button', { name: 'Revenir à l’échange précédent' }))
    expect(given()).toEqual([{ kind: 'dialogue', path: path.slice(0, 1) }])
    const lines = within(screen.getByRole('list', { name: 'La conversation' })).getAllByRole('listitem')
    expect(lines).toHaveLength(2)
    expect(lines.at(-1)).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Revenir à l’échange précédent' }))
    expect(given().at(-1)).toEqual({ kind: 'dialogue', path: [] })
    expect(screen.queryByRole('button', { name: 'Revenir à l’échange précédent' })).toBeNull()
  })
})

const grid = Object.fromEntries(
  ['O1', 'O2', 'O3', 'O4'].map((id) => [id, [1, 2, 3, 4].map((level) => `${id} ${level}`)]),
) as unknown as CaseStudyWork['grid']

function open({
  attempts,
  answers = {},
  at = null,
  debrief = { openedAt, corrections },
}: {
  attempts: CaseStudyAttempt[]
  answers?: StepAnswers
  at?: string | null
  debrief?: CaseStudyWork['debrief']
}) {
  const given: StepAnswer[] = []
  const Room = () => {
    const [now, setNow] = useState(answers)
    return (
      <CaseStudyView
        caseStudy={caseStudyById('case-1')}
        work={{
          caseStudyId: 'case-1',
          attempt: debrief === null ? attempts.length + 1 : null,
          answers: {},
          attempts,
          grid: attempts.length > 0 ? grid : null,
          debrief,
        }}
        answers={now}
        at={at}
        shownAttempt={null}
        submission={{ state: 'not-given', refusal: null, onRefusalRead: () => {} }}
        onAnswer={(stepId, answer) => {
          given.push(answer)
          setNow({ ...now, [stepId]: answer })
        }}
        onSubmit={() => {}}
      />
    )
  }
  render(
    <MemoryRouter>
      <Room />
    </MemoryRouter>,
  )
  return { user: userEvent.setup(), given: () => given }
}
