import type { Instant } from '../kernel/instant.ts'
import { type Board, type BoardMessage, type BoardRow, heartbeatSeconds } from './contract.ts'

/**
 * The board after a message: changed rows take the place of the old ones, newcomers go last.
 * @returns `gap` when the log went further than the board without its rows being told: read it again
 */
export const boardAfter = (board: Board, message: BoardMessage): Board | 'gap' => {
  // Told before the board was read: the board already knows better.
  if (message.position < board.position) return board
  if (message.rows.length === 0 && message.position > board.position) return 'gap'
  const changed = new Map(message.rows.map((row) => [row.traineeId, row]))
  const known = new Set(board.rows.map(({ traineeId }) => traineeId))
  return {
    ...board,
    position: message.position,
    at: message.at,
    trainingSession: { ...board.trainingSession, closedAt: message.closedAt },
    rows: [
      ...board.rows.map((row) => changed.get(row.traineeId) ?? row),
      ...message.rows.filter(({ traineeId }) => !known.has(traineeId)),
    ],
  }
}

export type Hearing = {
  /** `null` until the first connection succeeds or fails. */
  readonly connected: boolean | null
  readonly lastHeardAt: Instant | null
}

/** Silent for two heartbeats; or for one, when the connection is known to be cut. */
export const isLost = ({ connected, lastHeardAt }: Hearing, now: Instant): boolean => {
  if (lastHeardAt === null) return connected === false
  const silentSeconds = (Date.parse(now) - Date.parse(lastHeardAt)) / 1000
  return silentSeconds > (connected === false ? heartbeatSeconds : 2 * heartbeatSeconds)
}

/** Everything is acquired: only the trainer's word is missing, the document or the closure. */
export const isAttestationPossible = ({ attestation, objectives }: BoardRow): boolean =>
  !attestation && objectives.every(({ result }) => result === 'acquired')

export const awaitsReading = ({ caseStudies }: BoardRow): boolean =>
  caseStudies.some(({ state }) => state === 'awaiting-review')

/** Enrolled or connected, with nothing done yet. */
export const hasNotStarted = ({ activity }: BoardRow): boolean => activity === null || activity.kind === 'joined'
