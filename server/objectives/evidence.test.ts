import { describe, expect, test } from 'vitest'

import { rateObjective, submitSelfAssessment } from '../../src/assessment/contract.ts'
import { caseStudyIds, moduleNumbers, objectiveIds } from '../../src/content/course-ids.ts'
import { getMyJourney } from '../../src/journey/contract.ts'
import { getTraineeRecord } from '../../src/live/contract.ts'
import { type Missing, decideObjective } from '../../src/objectives/contract.ts'
import { quizForms } from '../assessment/quiz-forms.ts'
import { caseStudyKeyOf } from '../answer-keys/case-study-keys.ts'
import { questionById } from '../question-bank/question-bank.ts'
import { answerFinal, startFinal, submitFinal } from '../testing/assessment-way.ts'
import { type Caller, classroom } from '../testing/classroom.ts'
import {
  doEverything,
  reviewAndValidate,
  reviewAttempt,
  submitRightCaseStudy,
  submitRightQuiz,
} from '../testing/trainee-way.ts'
import { quizModulesOf } from './evidence.ts'

describe('objective × evaluation', () => {
  test.each(objectiveIds)('%s is questioned by a quiz and judged by every case study', (objectiveId) => {
    expect(quizModulesOf(objectiveId).length).toBeGreaterThan(0)
    for (const id of caseStudyIds) expect(caseStudyKeyOf(id).grid[objectiveId]).toHaveLength(4)
  })

  test.each(objectiveIds)('%s is questioned by every form of the modules that carry it', (objectiveId) => {
    for (const moduleNumber of quizModulesOf(objectiveId))
      for (const ids of Object.values(quizForms[moduleNumber]))
        expect(ids.filter((id) => questionById(id).objective === objectiveId)).not.toEqual([])
  })
})

describe('what is missing', () => {
  test('is known from the first hour: five quizzes, and the case study that is mainly about each objective', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    const { missing } = (await karim.call(getMyJourney)).objectives
    expect(missing.map(({ kind }) => kind)).toEqual([
      ...moduleNumbers.map(() => 'quiz-to-take'),
      ...objectiveIds.map(() => 'case-study-to-submit'),
    ])
    expect(casesIn(missing)).toEqual({ 'case-1': ['O1'], 'case-2': ['O3'], 'case-3': ['O2'], 'case-6': ['O4'] })
  })

  test('one case study is enough: what is handed in is to be read before another is asked for', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await submitRightCaseStudy(karim, 'case-1')
    const missing = async () => (await karim.call(getMyJourney)).objectives.missing
    expect(casesIn(await missing())).toEqual({ 'case-1': ['O2', 'O3', 'O4'] })
    const params = {
      trainingSessionId: room.trainingSessionId,
      traineeId: 'demo-karim',
      caseStudyId: 'case-1',
      attempt: 1,
    }
    const levels = { O1: 3, O2: 3, O3: 2, O4: 1 }
    await reviewAttempt(await room.trainer(), params, { levels, comment: '' })
    expect(casesIn(await missing())).toEqual({ 'case-2': ['O3'], 'case-6': ['O4'] })
  })

  test('self-assessment alone removes nothing from it', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    const before = (await karim.call(getMyJourney)).objectives.missing
    for (const objectiveId of objectiveIds) {
      await karim.call(rateObjective, { params: { moment: 'after' }, body: { objectiveId, rating: 4 } })
    }
    await karim.call(submitSelfAssessment, { params: { moment: 'after' } })
    const { objectives, missing } = (await karim.call(getMyJourney)).objectives
    expect(missing).toEqual(before)
    expect(objectives.every(({ result }) => result === 'not-assessed')).toBe(true)
  })

  test('moves from the trainee to the trainer with a submission, and away with a review', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await doEverything(karim)
    const kinds = async () => (await karim.call(getMyJourney)).objectives.missing.map(({ kind }) => kind)
    expect(new Set(await kinds())).toEqual(new Set(['review-awaited', 'decision-awaited']))
    await reviewAndValidate(await room.trainer(), {
      trainingSessionId: room.trainingSessionId,
      traineeId: 'demo-karim',
    })
    expect(await kinds()).toEqual([])
  })

  test('is the same on the trainer’s screen', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await submitRightQuiz(karim, 1)
    await submitRightCaseStudy(karim, 'case-1')
    const params = { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim' }
    const record = await (await room.trainer()).call(getTraineeRecord, { params })
    expect(record.objectives).toEqual((await karim.call(getMyJourney)).objectives)
  })
})

describe('the trainer’s decision', () => {
  test('stands beside the evidence, with its reason, where the trainee reads it', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const params = { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim', objectiveId: 'O3' }
    const body = { result: 'in-progress', reason: 'À revoir : le NPS et sa marge.', replaces: null }
    await (await room.trainer()).call(decideObjective, { params, body })
    const evidence = (await karim.call(getMyJourney)).objectives.objectives[2]
    expect(evidence).toMatchObject({ evidenceResult: 'not-assessed', result: 'in-progress' })
    const { result, reason } = body
    expect(evidence?.decision).toMatchObject({ result, reason, trainerName: 'Claire Fontanel' })
  })

  test('made on what is no longer the decision in force is refused', async () => {
    const room = await classroom()
    const trainer = await room.trainer()
    const params = { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim', objectiveId: 'O3' }
    const decide = (result: string) =>
      trainer.call(decideObjective, { params, body: { result, reason: 'Vu en salle.', replaces: null } })
    await decide('acquired')
    await expect(decide('not-acquired')).rejects.toThrow('entre-temps')
  })

  test('without a reason is refused, and says so beside the field', async () => {
    const room = await classroom()
    const response = await (
      await room.trainer()
    ).send(decideObjective, {
      params: { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim', objectiveId: 'O3' },
      body: { commandId: '01890a5d-ac96-774b-bcce-b302099a8057', result: 'acquired', reason: '   ', replaces: null },
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ fields: { reason: expect.stringContaining('raison') as string } })
  })
})

/** Case study → the objectives that it is named for. */
const casesIn = (missing: readonly Missing[]): Record<string, readonly string[]> =>
  Object.fromEntries(
    missing.flatMap((one) =>
      'caseStudyId' in one && 'objectiveIds' in one ? [[one.caseStudyId, one.objectiveIds] as const] : [],
    ),
  )

describe('the final assessment', () => {
  const evidenceOf = async (karim: Caller) => (await karim.call(getMyJourney)).objectives
  const doTheCases = async (karim: Caller) => {
    for (const id of ['case-1', 'case-3'] as const) await submitRightCaseStudy(karim, id)
  }

  test('reached on an objective, it stands for the quizzes that were not taken', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    await submitFinal(karim, 1, ['O4'])
    const { objectives, missing } = await evidenceOf(karim)
    expect(objectives.map(({ finalAssessment }) => finalAssessment?.percent)).toEqual([100, 100, 100, 0])
    // Module 5 alone questions O4, where the threshold is not reached.
    expect(missing.filter(({ kind }) => kind === 'quiz-to-take')).toEqual([
      { kind: 'quiz-to-take', who: 'trainee', moduleNumber: 5, objectiveIds: ['O4'] },
    ])
  })

  test('beside the quizzes, the better of the two counts, and neither changes the other', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    for (const moduleNumber of moduleNumbers) await submitRightQuiz(karim, moduleNumber)
    await submitFinal(karim, 1, [...objectiveIds])
    const { objectives, missing } = await evidenceOf(karim)
    expect(objectives.map(({ quiz, finalAssessment }) => [quiz.percent, finalAssessment?.percent])).toEqual(
      objectiveIds.map(() => [100, 0]),
    )
    expect(missing.filter(({ kind }) => kind === 'quiz-below-threshold')).toEqual([])
  })

  test('with the case studies it earns the attestation, without one module quiz', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await submitFinal(karim)
    await doTheCases(karim)
    const place = { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim' }
    await reviewAndValidate(await room.trainer(), place)
    const { objectives, attestation } = await karim.call(getMyJourney)
    expect(objectives.objectives.map(({ evidenceResult }) => evidenceResult)).toEqual(Array(4).fill('acquired'))
    expect(attestation).not.toBeNull()
  })

  test('not handed in, it proves nothing', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    for (const { id } of await startFinal(karim)) await answerFinal(karim, id)
    expect((await evidenceOf(karim)).objectives.map(({ finalAssessment }) => finalAssessment)).toEqual(
      objectiveIds.map(() => null),
    )
  })
})
