import type { BoardRow } from '../contract.ts'
import type { WaitingAttempt } from './contract.ts'

/** Which attempt, wherever it stands: what its address and its place in the queue are made of. */
export type AttemptId = Pick<WaitingAttempt, 'traineeId' | 'caseStudyId' | 'attempt'>

/** An attempt of this sitting, read since or not. */
export type Seat = WaitingAttempt & { readonly isWaiting: boolean }

export const isSame = (a: AttemptId, b: AttemptId): boolean =>
  a.traineeId === b.traineeId && a.caseStudyId === b.caseStudyId && a.attempt === b.attempt

/**
 * All that has waited since the page was opened, in the order it came: what is read keeps its place, so
 * that « 3 sur 7 » says how far one is.
 */
export const sittingAfter = (before: readonly Seat[], waiting: readonly WaitingAttempt[]): Seat[] => [
  ...before.map((seat) => {
    const now = waiting.find((one) => isSame(one, seat))
    return now ? { ...now, isWaiting: true } : { ...seat, isWaiting: false }
  }),
  ...waiting.filter((one) => !before.some((seat) => isSame(one, seat))).map((one) => ({ ...one, isWaiting: true })),
]

/** Another's copy of what one handed in with them. */
export const isCopyOf = (one: WaitingAttempt, seat: WaitingAttempt): boolean =>
  seat.sharedWith?.includes(one.traineeId) === true &&
  one.submittedAt === seat.submittedAt &&
  isSame(one, { ...seat, traineeId: one.traineeId })

/** The next one to read after a seat and its copies, then from the start again; `null` when all are read. */
export const nextToRead = (sitting: readonly Seat[], at: WaitingAttempt): Seat | null => {
  const place = sitting.findIndex((seat) => isSame(seat, at))
  const order = [...sitting.slice(place + 1), ...sitting.slice(0, Math.max(place, 0))]
  return order.find((one) => one.isWaiting && !isCopyOf(one, at)) ?? null
}

/** Whether the board says that something waits, or waits no more, that a queue does not know of. */
export const isQueueBehind = (waiting: readonly AttemptId[], rows: readonly BoardRow[]): boolean =>
  rows.some(
    ({ traineeId, caseStudies, activity }) =>
      (activity?.kind === 'case-study' && activity.submitted) ||
      caseStudies.some(
        ({ caseStudyId, state }) =>
          (state === 'awaiting-review') !==
          waiting.some((one) => one.traineeId === traineeId && one.caseStudyId === caseStudyId),
      ),
  )
