import * as z from 'zod/mini'

import { elsewhereSchema } from '../kernel/problem.ts'

const queuedSchema = z.object({
  commandId: z.string(),
  /** Rank among its owner's commands. Not a time: a clock that jumps back would reverse the order. */
  order: z.int(),
  path: z.string(),
  body: z.record(z.string(), z.unknown()),
  /** What the command is about; a later one about the same takes its place while it waits. */
  slot: z.string(),
  /** Query keys to read again once it is recorded. */
  refresh: z.array(z.array(z.union([z.string(), z.number()]))),
  refused: z.nullable(z.string()),
  /** Refused for the answer that somebody, or another device, gave in between: the person chooses. */
  elsewhere: z.optional(elsewhereSchema),
  /** A slot prefix: this is only sent once no answer under it is left to choose. */
  after: z.optional(z.string()),
  /** Sent at least once without an answer: it may still arrive, however late, so nothing takes its place. */
  attempted: z.optional(z.boolean()),
  /** Refused because its time was over, which more time can mend: it stays until it is given again. */
  isLate: z.optional(z.boolean()),
  /** Refused and late, and the person has read why. */
  isRead: z.optional(z.boolean()),
})
export type QueuedCommand = z.infer<typeof queuedSchema>

/** What this device could not store, full or blocked as its storage is: only this page has it. */
const inMemory = new Map<string, { readonly owner: string; readonly command: QueuedCommand }>()

/** One item each, so that two tabs never rewrite each other's. Never throws. */
export const keepOnDevice = (owner: string, command: QueuedCommand): void => {
  try {
    localStorage.setItem(prefix(owner) + command.commandId, JSON.stringify(command))
    inMemory.delete(command.commandId)
  } catch {
    inMemory.set(command.commandId, { owner, command })
  }
}

/** Whether closing this page would lose the command. */
export const isOnlyInMemory = ({ commandId }: Pick<QueuedCommand, 'commandId'>): boolean => inMemory.has(commandId)

export const dropFromDevice = (owner: string, commandId: string): void => {
  inMemory.delete(commandId)
  if (storedKeys(prefix(owner)).includes(prefix(owner) + commandId)) localStorage.removeItem(prefix(owner) + commandId)
}

export const dropAllFromDevice = (owner: string): void => {
  for (const [commandId, one] of inMemory) if (one.owner === owner) inMemory.delete(commandId)
  for (const key of storedKeys(prefix(owner))) localStorage.removeItem(key)
}

/** One person's commands in the order they were given, other tabs' included. */
export const commandsOnDevice = (owner: string): QueuedCommand[] => {
  const commands = new Map<string, QueuedCommand>()
  for (const key of storedKeys(prefix(owner))) {
    const parsed = z.safeParse(queuedSchema, jsonOrNull(localStorage.getItem(key)))
    if (parsed.success) commands.set(parsed.data.commandId, parsed.data)
  }
  for (const one of inMemory.values()) if (one.owner === owner) commands.set(one.command.commandId, one.command)
  return [...commands.values()].sort((a, b) => a.order - b.order || (a.commandId < b.commandId ? -1 : 1))
}

/** Whether anything of anybody's waits on this device. */
export const deviceHoldsCommands = (): boolean => inMemory.size > 0 || storedKeys(root).length > 0

const root = 'parcours/outbox/'
const prefix = (owner: string) => `${root}${owner}/`

const storedKeys = (start: string): string[] => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(start))
  } catch {
    // A browser that blocks storage throws at its very name.
    return []
  }
}

const jsonOrNull = (text: string | null): unknown => {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/** Whether a `storage` event is about a command of this person. */
export const isCommandKeyOf = (owner: string, key: string | null): boolean => key?.startsWith(prefix(owner)) ?? false
