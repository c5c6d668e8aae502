import { isDeepStrictEqual } from 'node:util'

import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { type Caller, type Classroom, classroom } from '../../server/testing/classroom.ts'
import { giveQuizAnswer, questionSlot } from '../../src/assessment/commands.ts'
import { answerQuestion, getQuiz } from '../../src/assessment/contract.ts'
import { giveStepAnswer, stepSlot } from '../../src/case-study/commands.ts'
import { answerStep, getCaseStudyWork } from '../../src/case-study/contract.ts'
import { newId } from '../../src/kernel/ids.ts'
import { nothingSeen } from '../../src/outbox/based-on.ts'
import { type QueuedCommand, commandsOnDevice } from '../../src/outbox/device.ts'
import { closeOutbox, keepMine, openOutbox } from '../../src/outbox/outbox.ts'
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
  /** The same trainee answers on another device, whose network is good, having read what stands or not. */
  | { readonly kind: 'other device gives'; readonly slot: number; readonly reads: boolean; readonly heard: boolean }

const lateMs = fc.integer({ min: 1, max: 40_000 })
const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constantFrom('none', 'request lost', 'answer lost', 'bad gateway', 'signed out') }),
  fc.record({ kind: fc.constantFrom('answer late', 'request late', 'twice'), lateMs }),
)
const ownAction = [
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('gives'), slot: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('waits'), ms: fc.integer({ min: 1, max: 20_000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reloads') }) },
] as const
const otherGives = fc.record({
  kind: fc.constant('other device gives'),
  slot: fc.nat(2),
  reads: fc.boolean(),
  heard: fc.boolean(),
})
const anyAction: fc.Arbitrary<Action> = fc.oneof(...ownAction)
const anyActionOfTwo: fc.Arbitrary<Action> = fc.oneof(...ownAction, { weight: 3, arbitrary: otherGives })

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

const play = (actions: fc.Arbitrary<Action>, day: typeof nothingIsLost): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      fc.array(actions, { minLength: 1, maxLength: 12 }),
      fc.array(anyFault, { maxLength: 16 }),
      async (did, faults) => {
        try {
          await day(did, faults)
        } finally {
          closeOutbox()
          localStorage.clear()
        }
      },
    ),
    { numRuns: days },
  )

test(`whatever the network does, on ${days} random days: recorded is in the log once, the rest is on the device`, async () => {
  await play(anyAction, nothingIsLost)
})

test(`with a second device, on ${days} random days: no answer takes the place of one that its giver had not seen`, async () => {
  await play(anyActionOfTwo, nothingIsHidden)
})

const nothingIsLost = async (actions: readonly Action[], faults: readonly Fault[]): Promise<void> => {
  const { room, network, page, trainee } = await dayOf(actions, faults)

  const events = await room.events()
  const kept = new Set(onDevice())
  for (const one of page.given) {
    const count = countOf(events, one)
    expect(count, `${inWords(one)} in the log`).toBeLessThanOrEqual(1)
    // Neither here nor replaced by what was given after it: the page said that it was recorded.
    if (!kept.has(one.commandId) && !one.isReplaced) expect(count, `${inWords(one)}, said to be recorded`).toBe(1)
  }

  network.heals()
  await page.opens()
  for (let tries = 0; onDevice().length > 0 && tries < 40; tries++) await pass(10_000)
  await pass(1)
  // Not one of them stood in the way of another: they are all of one device.
  expect(onDevice()).toEqual([])
  const atLast = await room.events()
  for (const one of page.given)
    if (!one.isReplaced) expect(countOf(atLast, one), `${inWords(one)}, once the network is back`).toBe(1)

  // What the trainee gave last is what counts.
  const recorded = await readBy(trainee)
  for (const [name, value] of page.last) expect(recorded.answers[name], name).toEqual(value)
}

const nothingIsHidden = async (actions: readonly Action[], faults: readonly Fault[]): Promise<void> => {
  const { room, network, page, other } = await dayOf(actions, faults)

  network.heals()
  await page.opens()
  for (let tries = 0; onDevice().length > 0 && tries < 80; tries++) {
    for (const one of commandsOnDevice(owner)) if (one.elsewhere) page.keeps(one)
    await pass(10_000)
  }
  await pass(1)
  expect(onDevice()).toEqual([])

  const events = await room.events()
  for (const one of page.given)
    if (!one.isReplaced && !one.isFollowed)
      expect(countOf(events, one), `${inWords(one)}, once it was chosen`).toBeGreaterThanOrEqual(1)
  for (const { name } of slots) {
    const inTurn = events.filter((event) => event.subject === owner && nameOf(event) === name)
    for (const [index, after] of inTurn.entries()) {
      const before = inTurn[index - 1]
      if (!before || isDeepStrictEqual(answerOf(before), answerOf(after))) continue
      const [from, to] = [idOf(before), idOf(after)]
      if (other.knew.has(to) === other.knew.has(from)) continue
      const knew = other.knew.get(to) ?? page.knew.get(to)
      expect(knew, `${JSON.stringify(answerOf(after))} on top of ${JSON.stringify(answerOf(before))}`).toContain(from)
    }
  }
}

/** A day on one page, up to its evening: the page is closed, and all that was on its way has arrived. */
const dayOf = async (actions: readonly Action[], faults: readonly Fault[]) => {
  const room = await classroom()
  const trainee = await room.trainee(owner)
  const network = faultyNetwork(room.api, trainee.token, faults, waits)
  vi.stubGlobal('fetch', network.fetch)
  let count = 0
  const page = pageOf(trainee, () => count++)
  const other = otherDeviceOf(trainee, () => count++)

  await page.opens()
  for (const action of actions) {
    if (action.kind === 'gives') page.gives(action.slot)
    else if (action.kind === 'waits') await pass(action.ms)
    else if (action.kind === 'reloads') await page.reloads()
    else {
      await other.gives(action.slot, action.reads)
      if (action.heard) await page.reads()
    }
  }
  closeOutbox()
  await network.arrived(pass)
  return { room, trainee, network, page, other }
}

type Given = {
  readonly name: string
  readonly value: unknown
  readonly commandId: string
  isReplaced: boolean
  /** Given again while it waited: refused for another device's, it is left out, and the later one goes on from it. */
  isFollowed: boolean
}

/** The versions somebody had before their eyes when they gave an answer, by its id. */
type Knew = Map<string, readonly string[]>

/** What stands at the server: the answers and their versions, by the names of the slots. */
const readBy = async (trainee: Caller) => {
  const work = await trainee.call(getCaseStudyWork, { params: { caseStudyId: 'case-1' } })
  const quiz = await trainee.call(getQuiz, { params: { moduleNumber: 1 } })
  const given = Object.entries(work.given ?? {}).map(([name, { version }]) => [name, version])
  return {
    answers: { ...work.answers, ...quiz.answers } as Readonly<Record<string, unknown>>,
    versions: { ...quiz.versions, ...Object.fromEntries(given) } as Readonly<Record<string, string>>,
  }
}

/** Whoever holds the phone. */
const pageOf = (trainee: Caller, next: () => number) => {
  const given: Given[] = []
  const last = new Map<string, unknown>()
  const knew: Knew = new Map()
  const seen = new Map<string, string[]>()
  let versions: Readonly<Record<string, string>> = {}
  const sees = (name: string, version: string) => seen.set(name, [...(seen.get(name) ?? []), version])
  const reads = async () => {
    ;({ versions } = await readBy(trainee))
  }
  const opens = async () => {
    await reads()
    openOutbox(owner, reads)
  }
  return {
    given,
    last,
    knew,
    reads,
    opens,
    reloads: async () => {
      closeOutbox()
      await opens()
    },
    gives: (slot: number) => {
      const before = commandsOnDevice(owner)
      const { name, give, path } = slots[slot % slots.length]!
      const isOnItsWay = before.some((one) => one.slot === path && one.refused === null)
      // One's own answer on its way hides what was read.
      if (!isOnItsWay) sees(name, versions[name] ?? nothingSeen)
      const { commandId, value } = give(next(), versions[name] ?? nothingSeen)
      const after = new Set(onDevice())
      for (const one of given) {
        const was = before.find((command) => command.commandId === one.commandId)
        if (was && !after.has(one.commandId)) one.isReplaced = true
        if (was?.slot === path && was.refused === null) one.isFollowed = true
      }
      given.push({ name, value, commandId, isReplaced: false, isFollowed: false })
      knew.set(commandId, seen.get(name) ?? [])
      last.set(name, value)
    },
    /** Chooses one's own of two answers. */
    keeps: ({ commandId, slot, elsewhere }: QueuedCommand) => {
      const { name } = slots.find(({ path }) => path === slot)!
      sees(name, elsewhere!.version)
      const before = new Set(onDevice())
      keepMine(commandId)
      for (const id of onDevice()) if (!before.has(id)) knew.set(id, seen.get(name) ?? [])
    },
  }
}

/** It is refused like any other when it had not seen what stands, and then its person looks again another time. */
const otherDeviceOf = (trainee: Caller, next: () => number) => {
  const knew: Knew = new Map()
  const seen = new Map<string, string>()
  return {
    knew,
    gives: async (slot: number, reads: boolean) => {
      const { name, value, send } = slots[slot % slots.length]!
      if (reads) for (const [one, version] of Object.entries((await readBy(trainee)).versions)) seen.set(one, version)
      const version = seen.get(name) ?? nothingSeen
      const commandId = newId<'command'>()
      const response = await send(trainee, { commandId, answer: value(next()), basedOn: [version] })
      if (!response.ok) return
      knew.set(commandId, [version])
      seen.set(name, commandId)
    },
  }
}

const typed = (stepId: string) => {
  const value = (n: number) => ({ kind: 'text', text: `Réponse ${n}` }) as const
  return {
    name: stepId,
    path: stepSlot('case-1', 1, stepId),
    value,
    give: (n: number, seen: string) => ({
      value: value(n),
      commandId: giveStepAnswer('case-1', 1, stepId, value(n), seen),
    }),
    send: (trainee: Caller, body: object) =>
      trainee.send(answerStep, { params: { caseStudyId: 'case-1', attempt: 1 }, body: { stepId, ...body } }),
  }
}
/** Every one of the ways to tick four boxes, one after the other: no two answers of a day are the same. */
const ticked = (questionId: string) => {
  const value = (n: number) => {
    const chosen = ['a', 'b', 'c', 'd'].filter((_, bit) => (((n % 15) + 1) >> bit) % 2 === 1)
    return { type: 'multiple-choice', chosen } as const
  }
  return {
    name: questionId,
    path: questionSlot(1, 1, questionId),
    value,
    give: (n: number, seen: string) => ({
      value: value(n),
      commandId: giveQuizAnswer(1, 1, questionId, value(n), seen),
    }),
    send: (trainee: Caller, body: object) =>
      trainee.send(answerQuestion, { params: { moduleNumber: 1, attempt: 1 }, body: { questionId, ...body } }),
  }
}
const slots = [typed('liaison'), typed('renewal'), ticked('Q08')] as const

const inWords = ({ name, value }: Given): string => `${name}: ${JSON.stringify(value)}`

const onDevice = (): string[] => commandsOnDevice(owner).map(({ commandId }) => commandId)

type Recorded = Awaited<ReturnType<Classroom['events']>>[number]
type AnswerData = { stepId?: string; questionId?: string; answer?: unknown; answerId?: string }

const nameOf = ({ data }: Recorded) => (data as AnswerData).questionId ?? (data as AnswerData).stepId
const answerOf = ({ data }: Recorded) => (data as AnswerData).answer
const idOf = ({ data }: Recorded) => (data as AnswerData).answerId ?? ''

/** How often an answer stands in the log. */
const countOf = (events: readonly Recorded[], { name, value }: Given): number =>
  events.filter(
    (event) => event.subject === owner && nameOf(event) === name && isDeepStrictEqual(answerOf(event), value),
  ).length

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
