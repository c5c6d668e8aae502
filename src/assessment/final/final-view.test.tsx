import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { noArrangements } from '../arrangements.ts'
import type { FinalAssessment } from '../final-contract.ts'
import { FinalView } from './final-view.tsx'

const at = '2026-11-24T14:00:00.000Z'
const inMinutes = (count: number) => new Date(Date.parse(at) + count * 60_000).toISOString()

const open: NonNullable<FinalAssessment['open']> = {
  attempt: 1,
  startedAt: at,
  minutesAllowed: 20,
  endsAt: inMinutes(20),
  questions: [
    {
      type: 'single-choice',
      id: 'Q03',
      objectiveId: 'O1',
      prompt: 'Une question ?',
      options: [
        { id: 'a', text: 'Oui' },
        { id: 'b', text: 'Non' },
      ],
    },
  ],
  answers: {},
}

const assessment: FinalAssessment = {
  at,
  minutes: 20,
  arrangements: noArrangements,
  nextAttempt: null,
  open,
  attempts: [],
}

type Shown = Partial<Parameters<typeof FinalView>[0]>

const view = (more: Shown = {}) => (
  <MemoryRouter>
    <FinalView
      assessment={assessment}
      aheadMs={0}
      planned={null}
      answers={{ Q03: { type: 'single-choice', chosen: 'b' } }}
      late={{}}
      isClosed={false}
      start={{ isPending: false, error: null, onStart: () => {} }}
      submission={{ state: 'none', refusal: null }}
      onAnswer={() => {}}
      onSubmit={() => {}}
      {...more}
    />
  </MemoryRouter>
)

const pass = (minutes: number) => act(() => vi.advanceTimersByTimeAsync(minutes * 60_000))
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date(at) })
})
afterEach(() => {
  vi.useRealTimers()
})

test('the time left is said at half, at five minutes and at one, and not in between', async () => {
  render(view())
  expect(said()).toEqual([''])
  await pass(10)
  expect(said()).toEqual([expect.stringMatching(/moitié du temps.*10\sminutes/)])
  await pass(5)
  expect(said()).toEqual(['Il vous reste cinq minutes.'])
  await pass(4)
  expect(said()).toEqual(['Il vous reste une minute.'])
})

test('when it is over the answers stay, nothing can be changed, and handing in can', async () => {
  const submitted = vi.fn<() => void>()
  render(view({ onSubmit: submitted }))
  await pass(20.1)
  expect(screen.getByText('Le temps est écoulé')).toBeVisible()
  expect(screen.getByText(/votre formateur verra que c’est après le temps/)).toBeVisible()
  expect(screen.getByRole('radio', { name: 'Non' })).toBeChecked()
  expect(screen.getByRole('radio', { name: 'Non' })).toBeDisabled()
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  await user.click(screen.getByRole('button', { name: 'Remettre l’évaluation' }))
  await user.click(await screen.findByRole('button', { name: 'Remettre' }))
  expect(submitted).toHaveBeenCalledOnce()
})

test('minutes given after the end open the questions again', async () => {
  const { rerender } = render(view())
  await pass(20.1)
  expect(screen.getByRole('radio', { name: 'Non' })).toBeDisabled()
  rerender(view({ assessment: { ...assessment, open: { ...open, minutesAllowed: 35, endsAt: inMinutes(35) } } }))
  expect(screen.getByRole('radio', { name: 'Non' })).toBeEnabled()
  expect(screen.getByText(/Temps restant : 15 minutes/)).toBeVisible()
})

test('minutes given while one works are said, with what is left, and not for long', async () => {
  const { rerender } = render(view())
  await pass(14)
  rerender(view({ assessment: { ...assessment, open: { ...open, minutesAllowed: 35, endsAt: inMinutes(35) } } }))
  expect(said()).toEqual([expect.stringMatching(/Du temps vous est donné\s: il vous reste 21\sminutes/)])
  await pass(1)
  expect(said()).toEqual([''])
})

test('once it is over, the way to hand in is beside the clock', async () => {
  render(view())
  await pass(20.1)
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  await user.click(screen.getByRole('button', { name: /^Remettre : aller/ }))
  expect(screen.getByRole('button', { name: 'Remettre l’évaluation' })).toHaveFocus()
})

test('a phone that slept over the end closes the questions when it wakes', async () => {
  render(view())
  vi.setSystemTime(new Date(inMinutes(21)))
  document.dispatchEvent(new Event('visibilitychange'))
  await pass(0)
  expect(screen.getByRole('radio', { name: 'Non' })).toBeDisabled()
})

test('an answer that arrived too late stays readable, and is sent once there is time', async () => {
  const onAnswer = vi.fn<(questionId: string, answer: unknown) => void>()
  const late = { Q03: { type: 'single-choice' as const, chosen: 'a' } }
  const { rerender } = render(view({ late, onAnswer }))
  await pass(20.1)
  expect(screen.getByText('Une réponse est arrivée après la fin')).toBeVisible()
  expect(screen.getByText(/^Question 1 : Oui/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /Envoyer/ })).toBeNull()
  const longer = { ...assessment, open: { ...open, minutesAllowed: 35, endsAt: inMinutes(35) } }
  rerender(view({ late, onAnswer, assessment: longer }))
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  await user.click(screen.getByRole('button', { name: 'Envoyer cette réponse' }))
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith('Q03', late.Q03)
  expect(screen.getByRole('button', { name: 'Remettre l’évaluation' })).toHaveFocus()
})

test('a device whose clock is ahead takes no time away', async () => {
  vi.setSystemTime(new Date(inMinutes(30)))
  render(view({ aheadMs: 30 * 60_000 }))
  expect(screen.getByText(/Temps restant : 20 minutes/)).toBeVisible()
  await pass(1)
  expect(screen.getByRole('radio', { name: 'Non' })).toBeEnabled()
})

test.each([
  [{ extraMinutes: 15 }, /^35 minutes pour vous, dont 15 minutes de plus\./],
  [{ hasNoTimeLimit: true }, /^20 minutes pour le groupe, sans limite pour vous\./],
])('what is arranged is announced as it is: %o', (more, words) => {
  const arrangements = { ...noArrangements, ...more, means: ['breaks' as const] }
  render(view({ assessment: { ...assessment, open: null, nextAttempt: 1, arrangements } }))
  expect(screen.getByText(words)).toBeVisible()
  expect(screen.getByText('Prévu pour vous').nextElementSibling).toHaveTextContent('Pauses.')
  expect(screen.getByRole('link', { name: /Besoin d’aménagement/ })).toHaveAttribute(
    'href',
    '/accessibilite#amenagements',
  )
})

test('an attempt that the closure found under way is said not to count', () => {
  render(view({ isClosed: true }))
  expect(screen.getByText(/n’a pas été remise : elle ne compte pas/)).toBeVisible()
  expect(screen.queryByRole('radio')).toBeNull()
})
