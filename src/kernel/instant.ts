import { withFrenchSpaces } from './french-typography.ts'

/** An ISO 8601 instant in UTC, `2026-11-23T08:30:00.000Z`. */
export type Instant = string

export const timeZone = 'Europe/Paris'

/** A formatter takes a telephone milliseconds to make: once each, when the first text asks for it. */
const formatter = (locale: string, options: Intl.DateTimeFormatOptions) => {
  let made: Intl.DateTimeFormat | undefined
  return () => (made ??= new Intl.DateTimeFormat(locale, { timeZone, ...options }))
}

const timeFormat = formatter('fr-FR', { hour: 'numeric', minute: '2-digit' })
const dateFormat = formatter('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const dayFormat = formatter('sv-SE', { dateStyle: 'short' })
const wallFormat = formatter('sv-SE', { dateStyle: 'short', timeStyle: 'medium' })

const parts = (format: Intl.DateTimeFormat, instant: Instant) =>
  Object.fromEntries(format.formatToParts(new Date(instant)).map((part) => [part.type, part.value]))

/** « 10 h 42 », « 9 h » on the hour. `Intl` alone would say 10:42. */
export const frenchTime = (instant: Instant): string => {
  const { hour, minute } = parts(timeFormat(), instant)
  return withFrenchSpaces(minute === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minute}`)
}

/** « lundi 23 novembre 2026 », « 1er janvier 2027 » without the weekday. */
export const frenchDate = (instant: Instant, { weekday = false, year = true } = {}): string => {
  const date = parts(dateFormat(), instant)
  const day = date['day'] === '1' ? '1er' : date['day']
  const text = `${day}\u00A0${date['month']}${year ? `\u00A0${date['year']}` : ''}`
  return weekday ? `${date['weekday']} ${text}` : text
}

/** `2026-11-23`: the calendar day in Paris. */
export const parisDay = (instant: Instant): string => dayFormat().format(new Date(instant))

/**
 * The instant of a Paris wall-clock time.
 * @param day `2026-11-23` @param time `09:00`
 */
export const parisInstant = (day: string, time: string): Instant => {
  const asUtc = new Date(`${day}T${time}:00.000Z`)
  const offset = (at: Date) => {
    return new Date(`${wallFormat().format(at).replace(' ', 'T')}Z`).getTime() - at.getTime()
  }
  const guess = new Date(asUtc.getTime() - offset(asUtc))
  return new Date(asUtc.getTime() - offset(guess)).toISOString()
}
