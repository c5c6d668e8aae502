import * as z from 'zod/mini'
import { create } from 'zustand'

import { fetchApi, pathOf } from '../kernel/call-api.ts'
import { type Endpoint, recordedSchema } from '../kernel/endpoint.ts'
import { type CommandId, newId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, type ProblemCode, problemSentences } from '../kernel/problem.ts'

const queuedSchema = z.object({
  commandId: z.string(),
  /** Milliseconds and rank: the order in which commands were given, across tabs. */
  order: z.string(),
  path: z.string(),
  body: z.record(z.string(), z.unknown()),
  /** What the command is about; a later one about the same takes its place while it waits. */
  slot: z.string(),
  /** Milliseconds since the epoch before which it may wait for a later one. */
  notBefore: z.number(),
  /** Query keys to read again once it is recorded. */
  refresh: z.array(z.array(z.union([z.string(), z.number()]))),
  refused: z.nullable(z.string()),
})
export type QueuedCommand = z.infer<typeof queuedSchema>

type Sending = 'idle' | 'sending' | 'unreachable' | 'signed-out'

type OutboxState = {
  /** Whose commands these are; nobody else's are ever shown or sent. */
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
 * screen moves on, one item each, so that two tabs never rewrite each other's; it leaves
 * only when the server has recorded it. Sending twice is harmless: commands carry their id.
 */
export const useOutbox = create<OutboxState>(() => emptyState)

type Refresh = (keys: QueuedCommand['refresh']) => Promise<unknown>
let refreshQueries: Refresh = () => Promise.resolve()
let timer: ReturnType<typeof setTimeout> | undefined
let failures = 0
let rank = 0

const prefix = (owner: string) => `parcours/outbox/${owner}/`

/** Takes up one person's waiting commands and starts to send them. */
export const openOutbox = (owner: string, refresh: Refresh): void => {
  refreshQueries = refresh
  if (useOutbox.getState().owner === owner) return
  useOutbox.setState({ ...emptyState, owner, commands: storedCommands(owner) })
  failures = 0
  schedule(0)
}

/** Forgets the person on this screen; what they left unsent stays theirs, on this device. */
export const closeOutbox = (): void => {
  clearTimeout(timer)
  useOutbox.setState(emptyState)
}

/** Removes everything this device keeps for a person. */
export const emptyOutbox = (owner: string): void => {
  for (const key of keysOf(owner)) localStorage.removeItem(key)
  closeOutbox()
}

/**
 * Keeps a command at once and sends it as soon as the network allows.
 * @param about.slot what it is about, `quiz/1/2/Q01`; a later command about the same replaces it
 * @param about.pauseMs how long to wait for a later one, for text that is being typed
 * @param about.refresh query keys to read again once it is recorded
 */
export const giveCommand = (
  endpoint: Endpoint,
  call: {
    readonly params: Readonly<Record<string, string | number>>
    readonly body?: Readonly<Record<string, unknown>>
  },
  about: { readonly slot: string; readonly pauseMs?: number; readonly refresh: QueuedCommand['refresh'] },
): CommandId => {
  const { owner, commands } = useOutbox.getState()
  const commandId: CommandId = newId<'command'>()
  if (owner === null) throw new Problem('sign-in-required')
  const command: QueuedCommand = {
    commandId,
    order: `${Date.now()}/${String(rank++).padStart(6, '0')}`,
    path: pathOf(endpoint, stringValues(call.params)),
    body: { ...call.body, commandId },
    slot: about.slot,
    notBefore: Date.now() + (about.pauseMs ?? 0),
    refresh: about.refresh,
    refused: null,
  }
  localStorage.setItem(prefix(owner) + commandId, JSON.stringify(command))
  const replaced = commands.filter((one) => one.slot === about.slot && one.commandId !== inFlight)
  for (const one of replaced) localStorage.removeItem(prefix(owner) + one.commandId)
  useOutbox.setState({ commands: [...commands.filter((one) => !replaced.includes(one)), command] })
  schedule(about.pauseMs ?? 0)
  return commandId
}

/** Gives up a refused command: the person has read why. */
export const dismissRefusal = (commandId: string): void => {
  const { owner } = useOutbox.getState()
  if (owner !== null) forget(owner, commandId)
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

let inFlight: string | null = null

const schedule = (delayMs: number): void => {
  clearTimeout(timer)
  timer = setTimeout(() => void sendNext(), delayMs)
}

const sendNext = async (): Promise<void> => {
  const { owner, commands } = useOutbox.getState()
  if (owner === null || inFlight !== null) return
  const queue = waiting({ commands })
  const [next] = queue
  if (!next) return useOutbox.setState({ sending: 'idle' })
  // Strictly in order, so that answers arrive before the submission that follows them.
  const wait = queue.some(({ notBefore }) => notBefore <= Date.now()) ? 0 : next.notBefore - Date.now()
  if (wait > 0) return schedule(wait)

  inFlight = next.commandId
  useOutbox.setState({ sending: 'sending' })
  try {
    const response = await fetchApi({ method: 'POST', path: next.path as Endpoint['path'] }, { body: next.body })
    const { recordedAt } = z.parse(recordedSchema, await response.json())
    failures = 0
    if (useOutbox.getState().owner === owner) settle(next, recordedAt)
    forget(owner, next.commandId)
  } catch (error) {
    if (useOutbox.getState().owner === owner) return fail(owner, next, error)
  } finally {
    inFlight = null
  }
  schedule(0)
}

/** Keeps showing the command's value until the queries that hold it have been read again. */
const settle = (command: QueuedCommand, recordedAt: Instant): void => {
  useOutbox.setState(({ settling }) => ({ settling: [...settling, command], lastRecordedAt: recordedAt }))
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
  const mayPass = temporary.includes(problem.code) && !(problem.code === 'conflict' && failures >= 3)
  if (mayPass) {
    useOutbox.setState({ sending: 'unreachable' })
    return schedule(Math.min(30_000, 1000 * 2 ** failures++))
  }
  const refused = { ...command, refused: problem.detail ?? problemSentences[problem.code] }
  localStorage.setItem(prefix(owner) + command.commandId, JSON.stringify(refused))
  useOutbox.setState(({ commands }) => ({
    commands: commands.map((one) => (one.commandId === command.commandId ? refused : one)),
  }))
  void refreshQueries(command.refresh).catch(() => {})
  schedule(0)
}

const forget = (owner: string, commandId: string): void => {
  localStorage.removeItem(prefix(owner) + commandId)
  if (useOutbox.getState().owner !== owner) return
  useOutbox.setState(({ commands }) => ({ commands: commands.filter((one) => one.commandId !== commandId) }))
}

const keysOf = (owner: string): string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix(owner)))

const storedCommands = (owner: string): QueuedCommand[] =>
  keysOf(owner)
    .flatMap((key) => {
      const parsed = z.safeParse(queuedSchema, jsonOrNull(localStorage.getItem(key)))
      return parsed.success ? [parsed.data] : []
    })
    .sort((a, b) => (a.order < b.order ? -1 : 1))

const jsonOrNull = (text: string | null): unknown => {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

const stringValues = (params: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))

/** Another tab of the same person gave or sent a command: show it, and send it if that tab is gone. */
const otherTabGraceMs = 3000

if (typeof window !== 'undefined') {
  window.addEventListener('online', retryNow)
  window.addEventListener('storage', ({ key }) => {
    const { owner } = useOutbox.getState()
    if (owner === null || !key?.startsWith(prefix(owner))) return
    useOutbox.setState({ commands: storedCommands(owner) })
    schedule(otherTabGraceMs)
  })
}
