import type { QuestionSheet, Quiz, QuizAnswer, QuizCorrection, QuizSummary } from '../../src/assessment/contract.ts'
import { type ModuleNumber, moduleNumbers } from '../../src/content/course-ids.ts'
import { withFrenchSpaces } from '../../src/kernel/french-typography.ts'
import { keyInWords } from '../../src/question-bank/rules.ts'
import { questionById } from '../question-bank/question-bank.ts'
import type { Question } from '../question-bank/question.ts'
import { nameOfVersion } from '../training-session/answer-version.ts'
import type { TraineeState } from '../training-session/state.ts'
import { formOf } from './quiz-forms.ts'
import { shuffledUnless } from './shuffle.ts'
import { type QuizAttempt, type QuizState, correctCount, openAttempt } from './state.ts'

export const quizOf = (trainee: TraineeState, moduleNumber: ModuleNumber): Quiz => {
  const quiz = trainee.assessment.quizzes[moduleNumber]
  const open = openAttempt(quiz)
  const sheets = (ids: readonly string[], attempt: number) =>
    ids.map((id) => sheetOf(questionById(id), `${trainee.traineeId}/${attempt}`))
  return {
    moduleNumber,
    attempt: open,
    questions: sheets(formOf(moduleNumber, open), open),
    answers: answersOn(quiz, formOf(moduleNumber, open)),
    versions: Object.fromEntries(Object.entries(quiz.versions).map(([id, version]) => [id, nameOfVersion(version)])),
    attempts: quiz.attempts.map((attempt) => ({
      ...summaryOf(attempt),
      // As it was submitted: the forms may have changed since.
      questions: sheets(
        attempt.results.map(({ questionId }) => questionId),
        attempt.attempt,
      ),
      answers: attempt.answers,
      correction: correctionOf(attempt),
    })),
  }
}

export const quizSummariesOf = (trainee: TraineeState): QuizSummary[] =>
  moduleNumbers.map((moduleNumber) => {
    const quiz = trainee.assessment.quizzes[moduleNumber]
    const form = formOf(moduleNumber, openAttempt(quiz))
    return {
      moduleNumber,
      questionCount: form.length,
      answeredCount: Object.keys(answersOn(quiz, form)).length,
      attempts: quiz.attempts.map(summaryOf),
    }
  })

/** An answer given before the form changed is not one to a question asked now. */
const answersOn = ({ answers }: QuizState, form: readonly string[]): QuizState['answers'] =>
  Object.fromEntries(Object.entries(answers).filter(([questionId]) => form.includes(questionId)))

const summaryOf = (attempt: QuizAttempt) => ({
  attempt: attempt.attempt,
  submittedAt: attempt.submittedAt,
  correct: correctCount(attempt),
  outOf: attempt.results.length,
})

/** A question without its key: every field is written out, so that none slips through. */
export const sheetOf = (question: Question, seed: string): QuestionSheet => {
  const common = { id: question.id, objectiveId: question.objective, prompt: withFrenchSpaces(question.prompt) }
  const shown = (
    options: readonly { id: string; text: string }[],
    side = '',
    givesAway: (ids: readonly string[]) => boolean = () => false,
  ) =>
    shuffledUnless(options, `${seed}/${question.id}${side}`, (order) => givesAway(order.map(({ id }) => id))).map(
      ({ id, text }) => ({ id, text: withFrenchSpaces(text) }),
    )
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice':
      return { ...common, type: question.type, options: shown(question.options) }
    case 'ordering':
      return {
        ...common,
        type: 'ordering',
        options: shown(question.items, '', (ids) => ids.join() === question.key.join()),
      }
    case 'matching': {
      const left = shown(question.left, '/left')
      const inOrder = left.map(({ id }) => question.key[id]).join()
      return {
        ...common,
        type: 'matching',
        left,
        right: shown(question.right, '/right', (ids) => ids.join() === inOrder),
      }
    }
    case 'numeric':
      return { ...common, type: 'numeric', unit: question.unit }
    case 'short-text':
      throw new Error(`${question.id} needs a person and can't stand in a quiz`)
  }
}

export const correctionOf = (attempt: Pick<QuizAttempt, 'results' | 'answers'>): QuizCorrection => ({
  correct: correctCount(attempt),
  outOf: attempt.results.length,
  questions: attempt.results.map(({ questionId, correct }) => {
    const question = questionById(questionId)
    const answer = attempt.answers[questionId]
    return {
      questionId,
      correct,
      expected: keyInWords(question).map(withFrenchSpaces),
      explanation: withFrenchSpaces(question.explanation),
      chosen: answer ? chosenOf(question, answer) : [],
    }
  }),
})

/** Of a question with options, each one that was chosen, with what the bank says of it. */
const chosenOf = (question: Question, answer: QuizAnswer): QuizCorrection['questions'][number]['chosen'] => {
  if (question.type !== 'single-choice' && question.type !== 'multiple-choice') return []
  const ids = answer.type === 'single-choice' ? [answer.chosen] : answer.type === 'multiple-choice' ? answer.chosen : []
  return question.options
    .filter(({ id }) => ids.includes(id))
    .map(({ id, text }) => {
      const remark = question.remarks?.[id]
      return {
        text: withFrenchSpaces(text),
        correct: [question.key].flat().includes(id),
        remark: remark === undefined ? null : withFrenchSpaces(remark),
      }
    })
}
