import * as assessment from '../../src/assessment/contract.ts'
import * as caseStudy from '../../src/case-study/contract.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import { type CaseStudyId, type ModuleNumber, moduleNumbers, objectiveIds } from '../../src/content/course-ids.ts'
import { getTraineeRecord } from '../../src/live/contract.ts'
import * as objectives from '../../src/objectives/contract.ts'
import { formOf } from '../assessment/quiz-forms.ts'
import { rightAnswer, rightCaseAnswers } from '../demonstration/right-answers.ts'
import type { Caller } from './classroom.ts'

/** A trainee's whole way, through the API. */
export const submitRightQuiz = async (trainee: Caller, moduleNumber: ModuleNumber, attempt = 1): Promise<void> => {
  for (const questionId of formOf(moduleNumber, attempt)) {
    const body = { questionId, answer: rightAnswer(questionId) }
    await trainee.call(assessment.answerQuestion, { params: { moduleNumber, attempt }, body })
  }
  await trainee.call(assessment.submitQuiz, { params: { moduleNumber, attempt } })
}

export const submitRightCaseStudy = async (trainee: Caller, caseStudyId: CaseStudyId, attempt = 1): Promise<void> => {
  const answers = rightCaseAnswers(caseStudyId)
  for (const { id: stepId } of caseStudyById(caseStudyId).steps) {
    const body = { stepId, answer: answers[stepId] }
    await trainee.call(caseStudy.answerStep, { params: { caseStudyId, attempt }, body })
  }
  await trainee.call(caseStudy.submitCaseStudy, { params: { caseStudyId, attempt } })
}

export const doEverything = async (trainee: Caller): Promise<void> => {
  for (const moduleNumber of moduleNumbers) await submitRightQuiz(trainee, moduleNumber)
  await submitRightCaseStudy(trainee, 'case-1')
  await submitRightCaseStudy(trainee, 'case-3')
}

type AttemptPlace = {
  readonly trainingSessionId: string
  readonly traineeId: string
  readonly caseStudyId: string
  readonly attempt: number
}

/** What a trainer has before them when they open an attempt. */
export const attemptRead = async (trainer: Caller, place: AttemptPlace): Promise<caseStudy.CaseStudyAttempt> => {
  const { caseStudies } = await trainer.call(getTraineeRecord, { params: place })
  const work = caseStudies.find(({ caseStudyId }) => caseStudyId === place.caseStudyId)
  const attempt = work?.attempts.find((one) => one.attempt === place.attempt)
  if (!attempt) throw new Error('this attempt is not submitted')
  return attempt
}

/** A reading of what stands now. */
export const reviewAttempt = async (
  trainer: Caller,
  place: AttemptPlace,
  review: { readonly levels: Readonly<Record<string, number>>; readonly comment: string },
): Promise<void> => {
  const { submittedAt, review: before } = await attemptRead(trainer, place)
  const body = { ...review, submittedAt, replaces: before?.at ?? null }
  await trainer.call(caseStudy.reviewCaseStudy, { params: place, body })
}

export const reopenAttempt = async (trainer: Caller, place: AttemptPlace, reason: string): Promise<void> => {
  const { submittedAt } = await attemptRead(trainer, place)
  await trainer.call(caseStudy.reopenCaseStudy, { params: place, body: { submittedAt, reason } })
}

export const reviewAndValidate = async (
  trainer: Caller,
  { trainingSessionId, traineeId }: { trainingSessionId: string; traineeId: string },
): Promise<void> => {
  for (const caseStudyId of ['case-1', 'case-3'] as const) {
    const params = { trainingSessionId, traineeId, caseStudyId, attempt: 1 }
    const body = { levels: { O1: 3, O2: 3, O3: 3, O4: 3 }, comment: 'Travail complet.' }
    await reviewAttempt(trainer, params, body)
  }
  for (const objectiveId of objectiveIds) {
    const params = { trainingSessionId, traineeId, objectiveId }
    await trainer.call(objectives.decideObjective, {
      params,
      body: { result: 'acquired', reason: 'Conforme aux preuves.', replaces: null },
    })
  }
}
