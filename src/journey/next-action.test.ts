import { describe, expect, test } from 'vitest'

import { course } from '../content/course.ts'
import { type HalfDayId, moduleNumbers, type TopicId } from '../content/course-ids.ts'
import type { PlaceInTheProgramme } from '../programme/rules.ts'
import { nextAction } from './next-action.ts'

type Progress = Parameters<typeof nextAction>[0]

const at = '2026-11-23T09:00:00.000Z'
const during = (id: HalfDayId): PlaceInTheProgramme => ({ when: 'during', current: { id, startsAt: at, endsAt: at } })
const after: PlaceInTheProgramme = { when: 'after', last: { id: 'day-2-afternoon', startsAt: at, endsAt: at } }
const lunch: PlaceInTheProgramme = {
  when: 'between',
  kind: 'lunch',
  previous: { id: 'day-1-morning', startsAt: at, endsAt: at },
  next: { id: 'day-1-afternoon', startsAt: at, endsAt: at },
}

const nothing: Progress = {
  lessons: { completed: [] },
  quizzes: moduleNumbers.map((moduleNumber) => ({ moduleNumber, questionCount: 7, answeredCount: 0, attempts: [] })),
  positioningQuiz: { state: 'submitted', questionCount: 8, answeredCount: 8 },
  finalAssessment: { state: 'submitted', attemptsSubmitted: 1, isReached: true },
  caseStudies: (['case-1', 'case-3'] as const).map((caseStudyId) => ({
    caseStudyId,
    stepCount: 5,
    answeredCount: 0,
    submittedCount: 0,
    awaitingReviewCount: 0,
    isDebriefOpen: false,
    levels: {},
  })),
  selfAssessments: { before: { ratings: {}, submittedAt: null }, after: { ratings: {}, submittedAt: null } },
  objectives: { objectives: [], missing: [] },
  attestation: null,
}

const positioned: Progress = {
  ...nothing,
  selfAssessments: { ...nothing.selfAssessments, before: { ratings: {}, submittedAt: at } },
}

const notTaken = { state: 'not-started', attemptsSubmitted: 0, isReached: false } as const

const read = (...ids: TopicId[]) => ({ completed: ids.map((topicId) => ({ topicId, at })) })
const allTopics = course.modules.flatMap(({ topics }) => topics.map(({ id }) => id))
const quizDone = (progress: Progress, ...numbers: number[]): Progress => ({
  ...progress,
  quizzes: progress.quizzes.map((quiz) =>
    numbers.includes(quiz.moduleNumber)
      ? { ...quiz, attempts: [{ attempt: 1, submittedAt: at, correct: 7, outOf: 7 }] }
      : quiz,
  ),
})

describe('the next action', () => {
  test('is the positioning before anything else', () => {
    expect(nextAction(nothing, during('day-2-afternoon')).path).toBe('/positionnement')
  })

  test('is what the trainer gave back, with the reason', () => {
    const reopening = { reason: 'Chiffrez le retour.', trainerName: 'Claire Fontanel', at }
    const [first, ...others] = positioned.caseStudies
    const back = { ...positioned, caseStudies: [{ ...first!, submittedCount: 1, reopening }, ...others] }
    expect(nextAction(back, during('day-2-morning'))).toEqual({
      label: 'Reprendre l’étude de cas 1',
      about: expect.stringMatching(/^Votre formateur vous l’a rendue\s: «\sChiffrez le retour\.\s»$/) as string,
      path: '/etudes-de-cas/case-1',
    })
    expect(nextAction(back, during('day-2-morning'), true).path).toBe('/objectifs')
  })

  test('is the quiz at the entry once positioned, until a lesson is read', () => {
    const open = { ...positioned, positioningQuiz: { state: 'open' as const, questionCount: 8, answeredCount: 0 } }
    expect(nextAction(open, during('day-1-morning')).path).toBe('/positionnement/quiz')
    expect(nextAction({ ...open, lessons: read('1.1') }, during('day-1-morning')).path).toBe('/lecons/1.2')
  })

  test('is the final assessment on its afternoon, after its module and before what was left behind', () => {
    const ahead = { ...positioned, finalAssessment: notTaken, lessons: read('5.1', '5.2', '5.3', '5.4') }
    const last = { ...quizDone(ahead, 5), caseStudies: [] }
    expect(nextAction({ ...last, lessons: read('5.1') }, during('day-2-afternoon')).path).toBe('/lecons/5.2')
    expect(nextAction(last, during('day-2-afternoon')).path).toBe('/evaluation-finale')
    expect(nextAction(last, during('day-2-morning')).path).not.toBe('/evaluation-finale')
  })

  test('is the final assessment, wherever the group is, while one is under way', () => {
    const underWay = { ...positioned, finalAssessment: { ...notTaken, state: 'in-progress' as const } }
    expect(nextAction(underWay, during('day-2-morning')).path).toBe('/evaluation-finale')
  })

  test('is where the group is, even for someone who is late', () => {
    expect(nextAction(positioned, during('day-2-morning')).path).toBe('/lecons/3.1')
  })

  test('during a pause is what comes next', () => {
    expect(nextAction(positioned, lunch).path).toBe('/lecons/2.1')
  })

  test('follows the lessons of a module, then its quiz, then its case study', () => {
    const half = { ...positioned, lessons: read('1.1', '1.2') }
    expect(nextAction(half, during('day-1-morning')).path).toBe('/lecons/1.3')
    const lessons = { ...positioned, lessons: read('1.1', '1.2', '1.3', '1.4', '1.5') }
    expect(nextAction(lessons, during('day-1-morning')).path).toBe('/modules/1/quiz')
    expect(nextAction(quizDone(lessons, 1), during('day-1-morning')).path).toBe('/etudes-de-cas/case-1')
  })

  test('goes back to what was left behind before it goes ahead', () => {
    const third = quizDone({ ...positioned, lessons: read('3.1', '3.2', '3.3', '3.4') }, 3, 4)
    const both = { ...third, lessons: read('3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.3', '4.4', '4.5') }
    const cased = { ...both, caseStudies: both.caseStudies.map((one) => ({ ...one, submittedCount: 1 })) }
    expect(nextAction(cased, during('day-2-morning')).path).toBe('/lecons/1.1')
  })

  test('ends with the self-assessment, then the objectives, then the attestation', () => {
    const done = quizDone({ ...positioned, lessons: read(...allTopics) }, 1, 2, 3, 4, 5)
    const cased = { ...done, caseStudies: done.caseStudies.map((one) => ({ ...one, submittedCount: 1 })) }
    expect(nextAction(cased, after).path).toBe('/auto-evaluation')
    const assessed = {
      ...cased,
      selfAssessments: { ...cased.selfAssessments, after: { ratings: {}, submittedAt: at } },
    }
    expect(nextAction(assessed, after).path).toBe('/objectifs')
    const attestation = { number: 'n', version: 1, issuedAt: at, toComplete: [], results: [] }
    expect(nextAction({ ...assessed, attestation }, after).path).toBe('/attestation')
  })
})
