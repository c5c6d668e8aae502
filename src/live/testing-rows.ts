import { moduleOf } from '../content/course.ts'
import { caseStudyIds, halfDayIds, moduleNumbers, objectiveIds } from '../content/course-ids.ts'
import type { Result } from '../objectives/contract.ts'
import type { HalfDaySlot } from '../training-session/contract.ts'
import type { Board, BoardRow } from './contract.ts'

/** Someone enrolled who has not connected yet; `known` is what differs. For tests. */
export const row = (known: Partial<BoardRow> & Pick<BoardRow, 'name'>): BoardRow => ({
  traineeId: known.name.toLowerCase().replace(/\W+/g, '-'),
  company: null,
  joinedAt: null,
  lastSeenAt: null,
  activity: null,
  positioning: 'not-started',
  positioningQuiz: 'not-started',
  finalAssessment: 'not-started',
  modules: moduleNumbers.map((moduleNumber) => ({
    moduleNumber,
    state: 'not-started',
    lessonsDone: 0,
    lessonCount: moduleOf(moduleNumber).topics.length,
    quizDone: false,
  })),
  caseStudies: caseStudyIds.map((caseStudyId) => ({ caseStudyId, state: 'not-started' })),
  selfAssessment: 'not-started',
  objectives: results('not-assessed'),
  attestation: false,
  ...known,
})

export const results = (result: Result, decided = false): BoardRow['objectives'] =>
  objectiveIds.map((objectiveId) => ({ objectiveId, result, decided }))

/** The 23rd and 24th of November 2026, 9 h to 12 h 30 and 13 h 30 to 17 h in Paris. */
export const halfDays: HalfDaySlot[] = halfDayIds.map((id, index) => {
  const day = index < 2 ? '2026-11-23' : '2026-11-24'
  const [start, end] = index % 2 === 0 ? ['08:00', '11:30'] : ['12:30', '16:00']
  return { id, startsAt: `${day}T${start}:00.000Z`, endsAt: `${day}T${end}:00.000Z` }
})

export const sessionOver = '2026-11-24T16:05:00.000Z'

export const board = (rows: BoardRow[], position = 10): Board => ({
  position,
  at: '2026-11-23T09:30:00.000Z',
  trainingSession: {
    id: 'demonstration',
    code: 'RCL-DEMO',
    trainerName: 'Claire Fontanel',
    place: null,
    halfDays,
    closedAt: null,
  },
  finalAssessmentMinutes: null,
  rows,
})
