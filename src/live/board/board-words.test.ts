import { describe, expect, test } from 'vitest'

import type { Activity } from '../contract.ts'
import { row } from '../testing-rows.ts'
import { arrivedInWords, moduleInWords, momentInWords, toReadInWords, whereabouts } from './board-words.ts'

const doing = (activity: Activity) =>
  whereabouts(row({ name: 'Karim', joinedAt: '2026-11-23T08:00:00.000Z', activity }))

describe('where a trainee is', () => {
  test('nobody who has not joined is said to be somewhere', () => {
    expect(whereabouts(row({ name: 'Karim' }))).toBe('Pas encore connecté')
  })

  test.each<[Activity, string]>([
    [{ kind: 'joined' }, 'Connecté, rien de commencé'],
    [{ kind: 'lesson', topicId: '2.3' }, 'Leçon 2.3 Évolution du CA'],
    [{ kind: 'lesson', topicId: '1.1' }, 'Leçon 1.1 Soigner une bonne communication'],
    [
      { kind: 'quiz', moduleNumber: 1, answered: 3, outOf: 7, submitted: false },
      'Quiz du module 1\u00A0: 3 réponses sur 7',
    ],
    [
      { kind: 'quiz', moduleNumber: 1, answered: 1, outOf: 7, submitted: false },
      'Quiz du module 1\u00A0: 1 réponse sur 7',
    ],
    [{ kind: 'quiz', moduleNumber: 4, answered: 7, outOf: 7, submitted: true }, 'Quiz du module 4 remis'],
    [
      { kind: 'case-study', caseStudyId: 'case-3', answered: 2, outOf: 6, submitted: false },
      'Étude de cas 3\u00A0: 2 étapes sur 6',
    ],
    [{ kind: 'case-study', caseStudyId: 'case-1', answered: 6, outOf: 6, submitted: true }, 'Étude de cas 1 remise'],
    [{ kind: 'document', documentId: 'document-b', submitted: false }, 'Analyse du document B en cours'],
    [{ kind: 'document', documentId: 'document-b', submitted: true }, 'Analyse du document B rendue'],
    [{ kind: 'self-assessment', moment: 'before', submitted: false }, 'Positionnement en cours'],
    [{ kind: 'self-assessment', moment: 'after', submitted: true }, 'Auto-évaluation validée'],
  ])('%o is worded', (activity, words) => {
    expect(doing(activity)).toBe(words)
  })
})

test('a moment of today has its hour, an earlier one its day too', () => {
  const now = '2026-11-24T09:30:00.000Z'
  expect(momentInWords('2026-11-24T09:42:00.000Z', now)).toBe('à 10\u00A0h\u00A042')
  expect(momentInWords('2026-11-23T09:42:00.000Z', now)).toBe('le 23\u00A0novembre à 10\u00A0h\u00A042')
})

test('counts agree with their nouns', () => {
  const joined = { joinedAt: '2026-11-23T08:00:00.000Z' }
  const waiting = { caseStudies: [{ caseStudyId: 'case-1' as const, state: 'awaiting-review' as const }] }
  const rows = [
    row({ name: 'A', ...joined, ...waiting }),
    row({ name: 'B', ...joined, ...waiting }),
    row({ name: 'C' }),
  ]
  expect(arrivedInWords(rows)).toBe('2 arrivés sur 3')
  expect(arrivedInWords(rows.slice(1))).toBe('1 arrivé sur 2')
  expect(arrivedInWords([])).toBe('Personne n’est inscrit')
  expect(toReadInWords(rows)).toBe('2 études de cas à lire')
  expect(toReadInWords(rows.slice(1))).toBe('1 étude de cas à lire')
  expect(toReadInWords(rows.slice(2))).toBe('Aucune étude de cas à lire')
})

test('a module under way says how far it is', () => {
  const module = { moduleNumber: 1, state: 'in-progress', lessonsDone: 2, lessonCount: 5, quizDone: false } as const
  expect(moduleInWords(module)).toBe('En cours\u00A0: 2 leçons sur 5, quiz non remis')
})
