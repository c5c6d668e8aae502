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

/**
 * What is said aloud of the time left, three times in all: at half, at five minutes and at one. The
 * same words until the next, so that nothing is said twice. `''` before half.
 * @param totalMs the whole time of this trainee
 */
export const timeSaid = (leftMs: number, totalMs: number): string => {
  if (leftMs <= 0) return ''
  if (leftMs <= minuteMs) return 'Il vous reste une minute.'
  if (leftMs <= 5 * minuteMs && totalMs > 5 * minuteMs) return 'Il vous reste cinq minutes.'
  if (leftMs <= totalMs / 2) return `La moitié du temps est passée : il vous reste ${durationInWords(totalMs / 2)}.`
  return ''
}
