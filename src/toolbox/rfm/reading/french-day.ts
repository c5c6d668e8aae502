/** A calendar day, as the number of days since 1 January 1970. */
export type Day = number

/**
 * Why a text is no day: it looks like none; it looks like one that no calendar has (30/02, or a
 * date written month first); it is the number behind a date of a spreadsheet.
 */
export type DayFault = 'unreadable' | 'impossible' | 'serial'

/**
 * A day as French files write it: 31/12/2025, 31-12-25, 31.12.2025, 2025-12-31, « 31 déc. 2025 »,
 * « mercredi 1er janvier 2025 », with or without an hour behind, which is dropped. Day before month,
 * always. Two-digit years are of this century up to 69, as POSIX reads them.
 */
export const readDay = (text: string): Day | DayFault => {
  const french = dayFirst.exec(text)
  if (french) return dayOf(french[4] ?? '', Number(french[3]), Number(french[1]))
  const iso = yearFirst.exec(text)
  if (iso) return dayOf(iso[1] ?? '', Number(iso[3]), Number(iso[4]))
  const words = inWords.exec(plain(text))
  if (words) {
    const month = monthNamed(words[2] ?? '')
    return month === 0 ? 'unreadable' : dayOf(words[3] ?? '', month, Number(words[1]))
  }
  return serial.test(text) ? 'serial' : 'unreadable'
}

/** `2025-12-31` */
export const isoDay = (day: Day): string => new Date(day * msPerDay).toISOString().slice(0, 10)

/** « 31/12/2025 » */
export const frenchDay = (day: Day): string => {
  const iso = isoDay(day)
  return `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`
}

const msPerDay = 86_400_000

const hour = String.raw`(?:(?:,?\s+|T)(?:à\s+)?\d{1,2}(?:[:h]\d{0,2})?\S*)?`
const dayFirst = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})${hour}$`)
const yearFirst = new RegExp(String.raw`^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})${hour}$`)
const inWords = new RegExp(String.raw`^(?:[a-z]+\.?,?\s+)?(\d{1,2})(?:er)?[\s-]+([a-z]+)\.?[\s-]+(\d{4}|\d{2})${hour}$`)
/** From 1954 to 2118: what a date becomes in a column that a spreadsheet writes as a number. */
const serial = /^[2-7]\d{4}(?:[.,]\d+)?$/

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]

/** From 1 to 12; 0 for a word that is no month, or that may be two of them (« jui »). */
const monthNamed = (word: string): number => {
  const named = word.length < 3 ? [] : months.filter((month) => month.startsWith(word))
  return named.length === 1 ? months.indexOf(named[0] ?? '') + 1 : 0
}

const dayOf = (writtenYear: string, month: number, dayOfMonth: number): Day | 'impossible' => {
  const short = Number(writtenYear)
  const year = writtenYear.length === 4 ? short : short + (short < 70 ? 2000 : 1900)
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return exists && year >= 1900 && year < 2200 ? date.getTime() / msPerDay : 'impossible'
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
