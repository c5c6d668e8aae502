import * as z from 'zod/mini'

import type { Instant } from '../../src/kernel/instant.ts'
import { Problem } from '../../src/kernel/problem.ts'

/** The id of the command that gave an answer; events recorded before there was one go by their position. */
export const answerIdSchema = z.optional(z.string())

/** Which giving of an answer stands. */
export type AnswerVersion = {
  /** Oldest first: giving the same answer again adds a name to it, and takes nobody's place. */
  readonly ids: readonly string[]
  readonly by: string
  readonly at: Instant
}

export type AnswerVersions = Readonly<Record<string, AnswerVersion>>

/** What a command says of the answer it gives. */
export type Given = { readonly answerId?: string | undefined; readonly basedOn?: readonly string[] | undefined }

type Standing = { readonly version: AnswerVersion | undefined; readonly answer: unknown }

export const versionAfter = (
  { version, answer }: Standing,
  event: {
    readonly position: number
    readonly recordedAt: Instant
    readonly actor: string
    readonly data: { readonly answer: unknown; readonly answerId?: string | undefined }
  },
): AnswerVersion => {
  const id = event.data.answerId ?? String(event.position)
  const isSame = version !== undefined && isSameAnswer(answer, event.data.answer)
  // A device only ever names one of the last few.
  return isSame
    ? { ...version, ids: [...version.ids, id].slice(-20) }
    : { ids: [id], by: event.actor, at: event.recordedAt }
}

/** The name that an answer on top of it has to give. */
export const nameOfVersion = ({ ids }: AnswerVersion): string => ids.at(-1) ?? ''

/**
 * An answer never takes the place of one that its giver has not seen. One that says nothing of what
 * it is based on comes from a page that was loaded before this rule, and replaces what stands.
 * @param nameOf who gave it, in the words of the one who asks; `null` is themselves
 * @throws Problem `answered-elsewhere`
 */
export const requireSeen = (
  { version, answer: standing }: Standing,
  answer: unknown,
  { basedOn }: Pick<Given, 'basedOn'>,
  nameOf: (personId: string) => string | null = () => null,
): void => {
  if (version === undefined || basedOn === undefined) return
  if (version.ids.some((id) => basedOn.includes(id)) || isSameAnswer(standing, answer)) return
  const elsewhere = { by: nameOf(version.by), at: version.at, version: nameOfVersion(version), answer: standing }
  throw new Problem('answered-elsewhere', { elsewhere })
}

/** Whatever the order of their names; that of lists counts. */
export const isSameAnswer = (a: unknown, b: unknown): boolean => inOrder(a) === inOrder(b)

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
