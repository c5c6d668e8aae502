import { describe, expect, test } from 'vitest'

import { halfDayIds } from '../content/course-ids.ts'
import { parisInstant } from '../kernel/instant.ts'
import { whereInTheProgramme } from '../programme/rules.ts'
import { nowWords } from './now-words.ts'

const slots = halfDayIds.map((id) => {
  const day = id.startsWith('day-1') ? '2026-11-23' : '2026-11-24'
  const [start, end] = id.endsWith('morning') ? ['09:00', '12:30'] : ['13:30', '17:00']
  return { id, startsAt: parisInstant(day, start), endsAt: parisInstant(day, end) }
})

/** With plain spaces, to read. */
const wordsAt = (day: string, time: string) => {
  const now = parisInstant(day, time)
  const { title, sentence } = nowWords(whereInTheProgramme(slots, now), now)
  return [title, sentence].map((text) => text.replace(/[\u00A0\u202F]/g, ' '))
}

describe('« Maintenant »', () => {
  test.each([
    ['2026-11-16', '10:00', 'Votre formation commence bientôt', 'le lundi 23 novembre à 9 h'],
    ['2026-11-22', '21:00', 'Votre formation commence bientôt', 'demain à 9 h'],
    ['2026-11-23', '08:59', 'Votre formation commence bientôt', 'aujourd’hui à 9 h'],
    ['2026-11-23', '09:00', 'En ce moment : Jour 1 – Matin', 'Jusqu’à 12 h 30.'],
    ['2026-11-23', '12:30', 'Pause déjeuner', 'Jour 1 – Après-midi commence aujourd’hui à 13 h 30.'],
    ['2026-11-23', '17:00', 'À demain', 'Jour 2 – Matin commence demain à 9 h.'],
    ['2026-11-24', '00:30', 'À demain', 'Jour 2 – Matin commence aujourd’hui à 9 h.'],
    ['2026-11-24', '16:59', 'En ce moment : Jour 2 – Après-midi', 'Jusqu’à 17 h.'],
    ['2026-11-24', '17:00', 'La formation est terminée', 'le mardi 24 novembre 2026'],
  ])('on %s at %s says « %s »', (day, time, title, sentence) => {
    const [shownTitle, shownSentence] = wordsAt(day, time)
    expect(shownTitle).toBe(title)
    expect(shownSentence).toContain(sentence)
  })

  test('without dates says who has to give them', () => {
    const { sentence } = nowWords({ when: 'unscheduled' }, parisInstant('2026-11-23', '10:00'))
    expect(sentence).toContain('À compléter par LEXOM')
  })
})
