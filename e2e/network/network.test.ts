import { isDeepStrictEqual } from 'node:util'

import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { type Classroom, classroom } from '../../server/testing/classroom.ts'
import { giveQuizAnswer } from '../../src/assessment/commands.ts'
import { getQuiz } from '../../src/assessment/contract.ts'
import { giveStepAnswer } from '../../src/case-study/commands.ts'
import { getCaseStudyWork } from '../../src/case-study/contract.ts'
import { commandsOnDevice } from '../../src/outbox/device.ts'
import { closeOutbox, openOutbox } from '../../src/outbox/outbox.ts'
import { type Fault, faultyNetwork } from './faulty-network.ts'

/** How many random days are played; `NETWORK_RUNS=5000 npm run test:network` plays more. */
const days = Number(process.env['NETWORK_RUNS'] ?? 1000)

const owner = 'demo-karim'

/** What a trainee does, and what becomes of their page. */
type Action =
  | { readonly kind: 'gives'; readonly slot: number }
  | { readonly kind: 'waits'; readonly ms: number }
  /** The page is gone in the middle of whatever it did, and comes back. */
  | { readonly kind: 'reloads' }

const lateMs = fc.integer({ min: 1, max: 40_000 })
const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constantFrom('none', 'request lost', 'answer lost', 'bad gateway', 'signed out') }),
  fc.record({ kind: fc.constantFrom('answer late', 'request late', 'twice'), lateMs }),
)
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('gives'), slot: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('waits'), ms: fc.integer({ min: 1, max: 20_000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reloads') }) },
)

// The password of the class is hashed once, on a clock that goes by itself.
beforeAll(async () => void (await classroom()))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})

afterEach(() => {
  closeOutbox()
  localStorage.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test(`whatever the network does, on ${days} random days: recorded is in the log once, the rest is on the device`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyAction, { minLength: 1, maxLength: 12 }),
      fc.array(anyFault, { maxLength: 16 }),
      nothingIsLost,
    ),
    { numRuns: days },
  )
})

const nothingIsLost = async (actions: readonly Action[], faults: readonly Fault[]): Promise<void> => {
  const room = await classroom()
  const trainee = await room.trainee(owner)
  const network = faultyNetwork(room.api, trainee.token, faults, waits)
  vi.stubGlobal('fetch', network.fetch)
  const page = pageOf()

  page.opens()
  for (const action of actions) {
    if (action.kind === 'gives') page.gives(action.slot)
    else if (action.kind === 'waits') await pass(action.ms)
    else page.reloads()
  }
  closeOutbox()
  await network.arrived(pass)

  const events = await room.events()
  const kept = new Set(onDevice())
  for (const one of page.given) {
    const count = countOf(events, one)
    expect(count, `${inWords(one)} in the log`).toBeLessThanOrEqual(1)
    // Neither here nor replaced by what was given after it: the page said that it was recorded.
    if (!kept.has(one.commandId) && !one.isReplaced) expect(count, `${inWords(one)}, said to be recorded`).toBe(1)
  }

  network.heals()
  page.opens()
  for (let tries = 0; onDevice().length > 0 && tries < 40; tries++) await pass(10_000)
  await pass(1)
  expect(onDevice()).toEqual([])
  const atLast = await room.events()
  for (const one of page.given)
    if (!one.isReplaced) expect(countOf(atLast, one), `${inWords(one)}, once the network is back`).toBe(1)

  // What the trainee gave last is what counts.
  const { answers: steps } = await trainee.call(getCaseStudyWork, { params: { caseStudyId: 'case-1' } })
  const { answers: questions } = await trainee.call(getQuiz, { params: { moduleNumber: 1 } })
  const recorded = { ...steps, ...questions }
  for (const [name, value] of page.last) expect(recorded[name], name).toEqual(value)

  closeOutbox()
  localStorage.clear()
}

type Given = { readonly name: string; readonly value: unknown; readonly commandId: string; isReplaced: boolean }

/** Whoever holds the phone. */
const pageOf = () => {
  const given: Given[] = []
  const last = new Map<string, unknown>()
  const opens = () => openOutbox(owner, () => Promise.resolve())
  return {
    given,
    last,
    opens,
    reloads: () => {
      closeOutbox()
      opens()
    },
    gives: (slot: number) => {
      const before = onDevice()
      const slotOf = slots[slot % slots.length]!
      const { commandId, value } = slotOf.give(given.length)
      const after = new Set(onDevice())
      for (const one of given) if (before.includes(one.commandId) && !after.has(one.commandId)) one.isReplaced = true
      given.push({ name: slotOf.name, value, commandId, isReplaced: false })
      last.set(slotOf.name, value)
    },
  }
}

const typed = (stepId: string) => ({
  name: stepId,
  give: (n: number) => {
    const value = { kind: 'text', text: `Réponse ${n}` } as const
    return { value, commandId: giveStepAnswer('case-1', 1, stepId, value) }
  },
})
/** Every one of the ways to tick four boxes, one after the other: no two answers of a day are the same. */
const ticked = (questionId: string) => ({
  name: questionId,
  give: (n: number) => {
    const chosen = ['a', 'b', 'c', 'd'].filter((_, bit) => (((n % 15) + 1) >> bit) % 2 === 1)
    const value = { type: 'multiple-choice', chosen } as const
    return { value, commandId: giveQuizAnswer(1, 1, questionId, value) }
  },
})
const slots = [typed('liaison'), typed('renewal'), ticked('Q08')] as const

const inWords = ({ name, value }: Given): string => `${name}: ${JSON.stringify(value)}`

const onDevice = (): string[] => commandsOnDevice(owner).map(({ commandId }) => commandId)

/** How often an answer stands in the log. */
const countOf = (events: Awaited<ReturnType<Classroom['events']>>, { name, value }: Given): number =>
  events.filter(({ subject, data }) => {
    const { stepId, questionId = stepId, answer } = data as { stepId?: string; questionId?: string; answer?: unknown }
    return subject === owner && questionId === name && isDeepStrictEqual(answer, value)
  }).length

const waits = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Lets the page's clock go on, and the server answer in between. */
const pass = async (ms: number): Promise<void> => {
  await turn()
  await vi.advanceTimersByTimeAsync(ms)
  await turn()
}

/** The API answers without a clock, in a few turns of the event loop. */
const turn = async (): Promise<void> => {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => setImmediate(resolve))
}
