import * as z from 'zod/mini'
import { create } from 'zustand'

import { fetchApi, pathOf } from '../kernel/call-api.ts'
import { type Endpoint, recordedSchema } from '../kernel/endpoint.ts'
import { type CommandId, newId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, type ProblemCode, problemSentences } from '../kernel/problem.ts'
import { basedOnOf, forgetRecorded, goesOnFrom, rememberRecorded, takesPlaceOf } from './based-on.ts'
import {
  type QueuedCommand,
  commandsOnDevice,
  deviceHoldsCommands,
  dropAllFromDevice,
  dropFromDevice,
  isCommandKeyOf,
  keepOnDevice,
} from './device.ts'

/** A send without an answer for so long is a network that is gone: the next try may find it back. */
const deadlineMs = 15_000
const conflictsAllowed = 3

/** What holds the queue up stays said while it is tried again, until the server has answered. */
type Sending = 'idle' | 'sending' | 'unreachable' | 'signed-out'

export type OutboxState = {
  /** Whose commands these are: nobody else's are shown, and they are sent in nobody else's name. */
  readonly owner: string | null
  /** Waiting or refused, in order. */
  readonly commands: readonly QueuedCommand[]
  /** Recorded, but the screen has not read the result yet. */
  readonly settling: readonly QueuedCommand[]
  readonly sending: Sending
  readonly lastRecordedAt: Instant | null
}

const emptyState: OutboxState = { owner: null, commands: [], settling: [], sending: 'idle', lastRecordedAt: null }

/**
 * What was given and is not recorded yet. Every command is in `localStorage` before the
 * screen moves on (in memory where the browser refuses); it leaves only when the server
 * has recorded it. Sending twice is harmless: commands carry their id.
 */
export const useOutbox = create<OutboxState>(() => emptyState)

type Refresh = (keys: QueuedCommand['refresh']) => Promise<unknown>
let refreshQueries: Refresh = () => Promise.resolve()
let timer: ReturnType<typeof setTimeout> | undefined
let failures = 0
let inFlight: { readonly commandId: string; readonly abort: AbortController } | null = null
/** Commands that wait for a later one, and until when on the page's own clock, which never jumps. */
const pausedUntil = new Map<string, number>()
const conflicts = new Map<string, number>()

/** Takes up one person's waiting commands and starts to send them. */
export const openOutbox = (owner: string, refresh: Refresh): void => {
  refreshQueries = refresh
  if (useOutbox.getState().owner === owner) return retryNow()
  closeOutbox()
  useOutbox.setState({ owner, commands: commandsOnDevice(owner) })
  schedule(0)
}

/** Forgets the person on this screen; what they left unsent stays theirs, on this device. */
export const closeOutbox = (): void => {
  clearTimeout(timer)
  inFlight?.abort.abort()
  inFlight = null
  failures = 0
  pausedUntil.clear()
  conflicts.clear()
  forgetRecorded()
  useOutbox.setState(emptyState)
}

/** Removes everything this device keeps for a person. */
export const emptyOutbox = (owner: string): void => {
  dropAllFromDevice(owner)
  closeOutbox()
}

/**
 * Keeps a command at once and sends it as soon as the network allows.
 * @param about.slot what it is about, `quiz/1/2/Q01`; a later command about the same replaces it until it is sent
 * @param about.pauseMs how long to wait for a later one, for text that is being typed
 * @param about.refresh query keys to read again once it is recorded
 * @param about.seen the version of the slot's answer that is on screen, when the endpoint asks what an answer is
 *   based on; `nothingSeen` for none
 * @param about.after a slot prefix: while the person has to choose between two answers under it, this is refused
 */
export const giveCommand = (
  endpoint: Endpoint,
  call: {
    readonly params: Readonly<Record<string, string | number>>
    readonly body?: Readonly<Record<string, unknown>>
  },
  about: {
    readonly slot: string
    readonly pauseMs?: number
    readonly refresh: QueuedCommand['refresh']
    readonly seen?: string | undefined
    readonly after?: string
  },
): CommandId => {
  const { owner, commands } = useOutbox.getState()
  const commandId: CommandId = newId<'command'>()
  if (owner === null) throw new Problem('sign-in-required')
  const inSlot = commands.filter(({ slot }) => slot === about.slot)
  const { seen } = about
  // The page still shows what was refused, in the field it is typed in: the choice goes on with these words.
  const goesOn = seen === undefined ? undefined : inSlot.find((one) => goesOnFrom(one, seen))
  const basedOn = seen === undefined ? {} : { basedOn: basedOnOf(about.slot, seen, waiting({ commands: inSlot })) }
  const command: QueuedCommand = {
    commandId,
    order: nextOrder(owner),
    path: pathOf(endpoint, stringValues(call.params)),
    body: { ...call.body, ...(goesOn ? { basedOn: goesOn.body['basedOn'] } : basedOn), commandId },
    slot: about.slot,
    refresh: about.refresh,
    refused: goesOn?.refused ?? null,
    ...(goesOn?.elsewhere ? { elsewhere: goesOn.elsewhere } : {}),
    ...(about.after === undefined ? {} : { after: about.after }),
  }
  const replaced = inSlot.filter((one) =>
    one.refused === null ? !one.attempted : one === goesOn || one.elsewhere === undefined,
  )
  take(owner, command, replaced)
  if (about.pauseMs !== undefined) pausedUntil.set(commandId, performance.now() + about.pauseMs)
  if (about.pauseMs === undefined) scheduleAfterPaint()
  else schedule(about.pauseMs)
  return commandId
}

/**
 * Sends one's own answer again, on top of the one that was given in between.
 * @param mended what was made of both, in its place
 */
export const keepMine = (commandId: string, mended?: unknown): void => {
  const { owner, commands } = useOutbox.getState()
  const refused = commands.find((one) => one.commandId === commandId)
  if (owner === null || refused?.elsewhere === undefined) return
  const { elsewhere, attempted: _, ...mine } = refused
  const again = newId<'command'>()
  const body = {
    ...mine.body,
    ...(mended === undefined ? {} : { answer: mended }),
    commandId: again,
    basedOn: [elsewhere.version],
  }
  take(owner, { ...mine, commandId: again, order: nextOrder(owner), body, refused: null }, [refused])
  schedule(0)
}

/** Leaves what was given in between as it is, and shows it. */
export const takeOther = (commandId: string): void => {
  const refused = useOutbox.getState().commands.find((one) => one.commandId === commandId)
  dismissRefusal(commandId)
  if (refused) void refreshQueries(refused.refresh).catch(() => {})
}

/** On the device before anything it replaces leaves it. */
const take = (owner: string, command: QueuedCommand, replaced: readonly QueuedCommand[]): void => {
  keepOnDevice(owner, command)
  for (const one of replaced) dropFromDevice(owner, one.commandId)
  useOutbox.setState(({ commands }) => ({
    commands: [...commands.filter((one) => !replaced.includes(one)), command],
  }))
}

const nextOrder = (owner: string): number =>
  Math.max(0, ...[...useOutbox.getState().commands, ...commandsOnDevice(owner)].map(({ order }) => order)) + 1

/** The person has read why: a refused command is given up, unless it is late, which more time can mend. */
export const dismissRefusal = (commandId: string): void => {
  const { owner, commands } = useOutbox.getState()
  if (owner === null) return
  const refused = commands.find((one) => one.commandId === commandId)
  if (refused?.isLate) change(owner, { ...refused, isRead: true })
  else forget(owner, commandId)
}

/** Tries again now: the network is back, or someone has signed in again. */
export const retryNow = (): void => {
  failures = 0
  schedule(0)
}

/** Resolves when nothing is waiting, or after the delay. @returns whether everything was recorded */
export const outboxEmptied = (withinMs: number): Promise<boolean> => {
  const isEmpty = () => waiting(useOutbox.getState()).length === 0
  retryNow()
  if (isEmpty()) return Promise.resolve(true)
  return new Promise((resolve) => {
    const done = (emptied: boolean) => {
      clearTimeout(limit)
      unsubscribe()
      resolve(emptied)
    }
    const limit = setTimeout(() => done(isEmpty()), withinMs)
    const unsubscribe = useOutbox.subscribe(() => isEmpty() && done(true))
  })
}

export const waiting = ({ commands }: Pick<OutboxState, 'commands'>): readonly QueuedCommand[] =>
  commands.filter(({ refused }) => refused === null)

/** What waits for a choice between two answers. */
export const undecided = ({ commands }: Pick<OutboxState, 'commands'>): readonly QueuedCommand[] =>
  commands.filter(({ elsewhere }) => elsewhere !== undefined)

/** Whether anything waits for this page's person or, while they are unknown, for anybody on this device. */
export const holdsSomething = ({ owner, commands }: Pick<OutboxState, 'owner' | 'commands'>): boolean =>
  owner === null ? deviceHoldsCommands() : waiting({ commands }).length > 0

const schedule = (delayMs: number): void => {
  clearTimeout(timer)
  timer = setTimeout(() => void sendNext(), delayMs)
}

/** The tap is drawn first: sending it would hold up a telephone's frame. In a page that is not shown, no frame comes. */
const scheduleAfterPaint = (): void => {
  schedule(100)
  const scheduled = timer
  requestAnimationFrame(() => timer === scheduled && schedule(0))
}

const sendNext = async (): Promise<void> => {
  const { owner, commands } = useOutbox.getState()
  if (owner === null || inFlight !== null) return
  const queue = waiting({ commands })
  const [next] = queue
  if (!next) return useOutbox.setState({ sending: 'idle' })
  // Strictly in order, so that answers arrive before the submission that follows them.
  const wait = Math.min(...queue.map(({ commandId }) => (pausedUntil.get(commandId) ?? 0) - performance.now()))
  if (wait > 0) return schedule(wait)
  if (hasToBeChosen(commands, next.after)) return refuse(owner, next, new Problem('answer-undecided'))

  markAttempted(owner, next)
  const abort = new AbortController()
  const sending = { commandId: next.commandId, abort }
  const deadline = setTimeout(() => abort.abort(), deadlineMs)
  inFlight = sending
  useOutbox.setState(({ sending: before }) => ({ sending: before === 'idle' ? 'sending' : before }))
  try {
    const response = await fetchApi(
      { method: 'POST', path: next.path as Endpoint['path'] },
      { body: next.body, person: owner, signal: abort.signal },
    )
    const { recordedAt } = z.parse(recordedSchema, await response.json())
    if (inFlight === sending) {
      rememberRecorded(next)
      settle(next, recordedAt)
    }
    forget(owner, next.commandId)
  } catch (error) {
    // Let go of: the person has left, and finds it again when they come back.
    return inFlight === sending ? fail(owner, next, error) : undefined
  } finally {
    clearTimeout(deadline)
    if (inFlight === sending) inFlight = null
  }
  schedule(0)
}

/**
 * Kept on the device too: after a reload nobody knows any more what is still on its way. If a later
 * answer took its place, it could arrive after that one and undo it.
 */
const markAttempted = (owner: string, command: QueuedCommand): void => {
  if (!command.attempted) change(owner, { ...command, attempted: true })
}

/** On the device and on screen. */
const change = (owner: string, command: QueuedCommand): void => {
  keepOnDevice(owner, command)
  useOutbox.setState(({ commands }) => ({
    commands: commands.map((one) => (one.commandId === command.commandId ? command : one)),
  }))
}

/** Keeps showing the command's value until the queries that hold it have been read again. */
const settle = (command: QueuedCommand, recordedAt: Instant): void => {
  failures = 0
  useOutbox.setState(({ settling }) => ({
    settling: [...settling, command],
    sending: 'sending',
    lastRecordedAt: recordedAt,
  }))
  void refreshQueries(command.refresh)
    .catch(() => {})
    .finally(() => useOutbox.setState(({ settling }) => ({ settling: settling.filter((one) => one !== command) })))
}

const temporary: readonly ProblemCode[] = ['unreachable', 'unexpected', 'too-many-attempts', 'conflict']

const fail = (owner: string, command: QueuedCommand, error: unknown): void => {
  const problem = error instanceof Problem ? error : new Problem('unreachable')
  if (problem.code === 'sign-in-required') {
    useOutbox.setState({ sending: 'signed-out' })
    return schedule(30_000)
  }
  // A conflict is another device that was faster: trying again decides on what is there now.
  const conflictCount = (conflicts.get(command.commandId) ?? 0) + (problem.code === 'conflict' ? 1 : 0)
  conflicts.set(command.commandId, conflictCount)
  if (temporary.includes(problem.code) && conflictCount <= conflictsAllowed) {
    useOutbox.setState({ sending: 'unreachable' })
    return schedule(Math.min(30_000, 1000 * 2 ** failures++))
  }
  refuse(owner, command, problem)
}

const refuse = (owner: string, command: QueuedCommand, problem: Problem): void => {
  const { elsewhere } = problem
  if (elsewhere && waiting(useOutbox.getState()).some((one) => takesPlaceOf(one, command))) {
    // What was given since goes on from it, and will say what is to be chosen.
    forget(owner, command.commandId)
    return schedule(0)
  }
  change(owner, {
    ...command,
    refused: problem.detail ?? problemSentences[problem.code],
    ...(elsewhere ? { elsewhere } : {}),
    ...(problem.code === 'time-over' ? { isLate: true } : {}),
  })
  useOutbox.setState({ sending: 'sending' })
  void refreshQueries(command.refresh).catch(() => {})
  schedule(0)
}

const hasToBeChosen = (commands: readonly QueuedCommand[], prefix: string | undefined): boolean =>
  prefix !== undefined && commands.some(({ slot, elsewhere }) => elsewhere && slot.startsWith(prefix))

const forget = (owner: string, commandId: string): void => {
  dropFromDevice(owner, commandId)
  pausedUntil.delete(commandId)
  conflicts.delete(commandId)
  if (useOutbox.getState().owner !== owner) return
  useOutbox.setState(({ commands }) => ({ commands: commands.filter((one) => one.commandId !== commandId) }))
}

const stringValues = (params: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))

/** Another tab of the same person gave or sent a command: show it, and send it if that tab is gone. */
const otherTabGraceMs = 3000

if (typeof window !== 'undefined') {
  window.addEventListener('online', retryNow)
  window.addEventListener('storage', ({ key }) => {
    const { owner } = useOutbox.getState()
    if (owner === null || !isCommandKeyOf(owner, key)) return
    useOutbox.setState({ commands: commandsOnDevice(owner) })
    schedule(otherTabGraceMs)
  })
}
