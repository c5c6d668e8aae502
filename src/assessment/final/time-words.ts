import { withFrenchSpaces } from '../../kernel/french-typography.ts'

const minuteMs = 60_000

/** « 1 heure 5 minutes », « 24 minutes », « moins d’une minute »; a minute begun counts whole. */
export const durationInWords = (ms: number): string => {
  if (ms < minuteMs) return 'moins d’une minute'
  const minutes = Math.ceil(ms / minuteMs)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [counted(hours, 'heure'), counted(rest, 'minute')].filter((part) => part !== null)
  return withFrenchSpaces(parts.join(' '))
}

const counted = (count: number, what: string): string | null =>
  count === 0 ? null : `${count}\u00A0${what}${count > 1 ? 's' : ''}`

/** Long enough for a screen reader to notice, too short to be read later beside another figure. */
export const saidForMs = 30_000

/**
 * What is said aloud of the time left, three times in all: at half, at five minutes and at one, when
 * each comes and not after. `''` otherwise, which is not said.
 * @param totalMs the whole time of this trainee
 */
export const timeSaid = (leftMs: number, totalMs: number): string => {
  const comes = (atMs: number) => leftMs <= atMs && leftMs > atMs - saidForMs
  if (comes(minuteMs)) return 'Il vous reste une minute.'
  if (totalMs > 5 * minuteMs && comes(5 * minuteMs)) return 'Il vous reste cinq minutes.'
  if (comes(totalMs / 2)) return `La moitié du temps est passée : il vous reste ${durationInWords(totalMs / 2)}.`
  return ''
}
