import { withFrenchSpaces } from './french-typography.ts'

/** An ISO 8601 instant in UTC, `2026-11-23T08:30:00.000Z`. */
export type Instant = string

export const timeZone = 'Europe/Paris'

const parts = (instant: Instant, options: Intl.DateTimeFormatOptions) =>
  Object.fromEntries(
    new Intl.DateTimeFormat('fr-FR', { timeZone, ...options })
      .formatToParts(new Date(instant))
      .map((part) => [part.type, part.value]),
  )

/** « 10 h 42 », « 9 h » on the hour. `Intl` alone would say 10:42. */
export const frenchTime = (instant: Instant): string => {
  const { hour, minute } = parts(instant, { hour: 'numeric', minute: '2-digit' })
  return withFrenchSpaces(minute === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minute}`)
}

/** « lundi 23 novembre 2026 », « 1er janvier 2027 » without the weekday. */
export const frenchDate = (instant: Instant, { weekday = false, year = true } = {}): string => {
  const date = parts(instant, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const day = date['day'] === '1' ? '1er' : date['day']
  const text = `${day}\u00A0${date['month']}${year ? `\u00A0${date['year']}` : ''}`
  return weekday ? `${date['weekday']} ${text}` : text
}

/** `2026-11-23`: the calendar day in Paris. */
export const parisDay = (instant: Instant): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant))

/**
 * The instant of a Paris wall-clock time.
 * @param day `2026-11-23` @param time `09:00`
 */
export const parisInstant = (day: string, time: string): Instant => {
  const asUtc = new Date(`${day}T${time}:00.000Z`)
  const offset = (at: Date) => {
    const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at)
    return new Date(`${wall.replace(' ', 'T')}Z`).getTime() - at.getTime()
  }
  const guess = new Date(asUtc.getTime() - offset(asUtc))
  return new Date(asUtc.getTime() - offset(guess)).toISOString()
}
