import { describe, expect, test } from 'vitest'

import {
  type QuizAnswer,
  answerQuestion,
  getQuiz,
  rateObjective,
  submitQuiz,
  submitSelfAssessment,
} from '../../src/assessment/contract.ts'
import { objectiveIds } from '../../src/content/course-ids.ts'
import { newId } from '../../src/kernel/ids.ts'
import { questionBank, questionById } from '../question-bank/question-bank.ts'
import { rightAnswer } from '../demonstration/right-answers.ts'
import { classroom } from '../testing/classroom.ts'
import { submitRightQuiz } from '../testing/trainee-way.ts'
import { answerProblem, isCorrect } from './scoring.ts'
import { quizForms } from './quiz-forms.ts'
import { bestResultsOn } from './state.ts'

const params = { moduleNumber: 1, attempt: 1 }

const refusalOf = async (response: Response) => [response.status, ((await response.json()) as { type: string }).type]

describe('answering', () => {
  test('an answer may change until the quiz is submitted, and each change is kept', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    for (const chosen of ['a', 'b', 'c']) {
      const body = { questionId: 'Q01', answer: { type: 'single-choice', chosen } }
      await karim.call(answerQuestion, { params, body })
    }
    const { answers } = await karim.call(getQuiz, { params })
    expect(answers['Q01']).toEqual({ type: 'single-choice', chosen: 'c' })
    expect(
      (await room.events()).filter(
        ({ type, subject }) => type === 'quiz-question-answered' && subject === 'demo-karim',
      ),
    ).toHaveLength(3)
  })

  test('the same command twice is one answer, even after the submission', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const body = { commandId: newId(), questionId: 'Q01', answer: rightAnswer('Q01') }
    const first: unknown = await (await karim.send(answerQuestion, { params, body })).json()
    await submitRightQuiz(karim, 1)
    const events = (await room.events()).length
    const again = await karim.send(answerQuestion, { params, body })
    expect(again.status).toBe(200)
    expect(await again.json()).toEqual(first)
    expect((await room.events()).length).toBe(events)
  })

  test.each<[string, { questionId: string; answer: QuizAnswer }, string]>([
    ['a question of another quiz', { questionId: 'Q33', answer: rightAnswer('Q33') }, 'unknown-question'],
    ['a question that does not exist', { questionId: 'Q99', answer: rightAnswer('Q33') }, 'unknown-question'],
    [
      'an answer of another kind',
      { questionId: 'Q01', answer: { type: 'numeric', text: '3' } },
      'answer-of-wrong-kind',
    ],
    [
      'an option that does not exist',
      { questionId: 'Q01', answer: { type: 'single-choice', chosen: 'z' } },
      'answer-of-wrong-kind',
    ],
    [
      'an order with a repetition',
      { questionId: 'Q02', answer: { type: 'ordering', order: ['a', 'a', 'b', 'c', 'd', 'e'] } },
      'answer-of-wrong-kind',
    ],
    [
      'an order with something left out',
      { questionId: 'Q02', answer: { type: 'ordering', order: ['a', 'b'] } },
      'answer-of-wrong-kind',
    ],
    [
      'a figure that is none',
      { questionId: 'Q05', answer: { type: 'numeric', text: 'beaucoup' } },
      'answer-of-wrong-kind',
    ],
  ])('%s is refused and nothing is recorded', async (_, given, problem) => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    const before = (await room.events()).length
    const response = await karim.send(answerQuestion, { params, body: { commandId: newId(), ...given } })
    expect(await refusalOf(response)).toEqual([409, problem])
    expect((await room.events()).length).toBe(before)
  })
})

describe('submitting', () => {
  test('an unfinished quiz is refused', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    const response = await karim.send(submitQuiz, { params, body: { commandId: newId() } })
    expect(await refusalOf(response)).toEqual([409, 'quiz-incomplete'])
  })

  test('a submitted attempt does not change any more', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    await submitRightQuiz(karim, 1)
    const body = { commandId: newId(), questionId: 'Q01', answer: rightAnswer('Q01') }
    expect(await refusalOf(await karim.send(answerQuestion, { params, body }))).toEqual([409, 'attempt-closed'])
    expect(await refusalOf(await karim.send(submitQuiz, { params, body: { commandId: newId() } }))).toEqual([
      409,
      'attempt-closed',
    ])
  })

  test('every attempt is kept, with its own correction', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    await submitRightQuiz(karim, 1)
    await submitRightQuiz(karim, 1, 2)
    const { attempt, attempts } = await karim.call(getQuiz, { params })
    expect(attempt).toBe(3)
    expect(attempts.map((one) => [one.attempt, one.correct, one.outOf])).toEqual([
      [1, 6, 6],
      [2, 6, 6],
    ])
    expect(attempts[0]?.correction.questions[0]).toMatchObject({ correct: true, expected: ['Conclusion'] })
  })

  test('a retake asks the other form, the one after it the first again', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    const asked = async () => (await karim.call(getQuiz, { params })).questions.map(({ id }) => id)
    expect(await asked()).toEqual(quizForms[1].A)
    await submitRightQuiz(karim, 1)
    expect(await asked()).toEqual(quizForms[1].B)
    const body = { commandId: newId(), questionId: 'Q01', answer: rightAnswer('Q01') }
    const second = { moduleNumber: 1, attempt: 2 }
    expect(await refusalOf(await karim.send(answerQuestion, { params: second, body }))).toEqual([
      409,
      'unknown-question',
    ])
    await submitRightQuiz(karim, 1, 2)
    expect(await asked()).toEqual(quizForms[1].A)
    const { attempts } = await karim.call(getQuiz, { params })
    expect(attempts.map(({ questions }) => questions.map(({ id }) => id))).toEqual([quizForms[1].A, quizForms[1].B])
  })
})

const one = (questionId: string, objectiveId: 'O2' | 'O3', correct: boolean) => ({ questionId, objectiveId, correct })
const attempt = (number: number, results: ReturnType<typeof one>[]) => ({
  attempt: number,
  answers: {},
  submittedAt: '',
  results,
})
const rightOn = (objectiveId: 'O2' | 'O3', ...attempts: ReturnType<typeof one>[][]) => {
  const quiz = { answers: {}, attempts: attempts.map((results, index) => attempt(index + 1, results)) }
  return bestResultsOn(quiz, objectiveId).map(({ questionId, correct }) => [questionId, correct])
}

describe('the best attempt on an objective', () => {
  test('stays, when a retake with a better total is worse on it', () => {
    const first = [one('Q17', 'O2', true), one('Q18', 'O2', true), one('Q39', 'O3', false), one('Q40', 'O3', false)]
    const second = [one('Q17', 'O2', true), one('Q18', 'O2', false), one('Q39', 'O3', true), one('Q40', 'O3', true)]
    expect(rightOn('O2', first, second).filter(([, correct]) => correct)).toHaveLength(2)
    expect(rightOn('O3', first, second).filter(([, correct]) => correct)).toHaveLength(2)
  })

  test('is the one with the larger share of right answers, however many it asks', () => {
    const long = [one('Q17', 'O2', true), one('Q18', 'O2', true), one('Q19', 'O2', false)]
    const short = [one('Q32', 'O2', true)]
    expect(rightOn('O2', long, short)).toEqual([['Q32', true]])
    expect(rightOn('O2', short, long)).toEqual([['Q32', true]])
  })

  test('is the longer one among equals', () => {
    const long = [one('Q17', 'O2', true), one('Q18', 'O2', true)]
    expect(rightOn('O2', long, [one('Q32', 'O2', true)])).toHaveLength(2)
  })

  test('is not replaced by one that asks nothing on it', () => {
    expect(rightOn('O3', [one('Q47', 'O3', false)], [one('Q51', 'O2', true)])).toEqual([['Q47', false]])
  })
})

describe('scoring', () => {
  const scorable = questionBank.filter(({ type }) => type !== 'short-text')

  test.each(scorable.map((question) => [question.id, question] as const))('%s accepts its own key', (id, question) => {
    expect(answerProblem(question, rightAnswer(id))).toBeNull()
    expect(isCorrect(question, rightAnswer(id))).toBe(true)
  })

  test.each([
    ['Q22', '2,9', true],
    ['Q22', '2,7', true],
    ['Q22', '2,95', false],
    ['Q55', '44 000 €', true],
    ['Q55', '44\u202F000', true],
    ['Q55', '44000,0', true],
    ['Q55', '43 999', false],
    ['Q18', '3.5 %', true],
    ['Q40', '−1,5', true],
    ['Q40', '-1,5', true],
    ['Q40', '1,5', false],
  ])('%s: « %s » is right: %s', (id, text, right) => {
    expect(isCorrect(questionById(id), { type: 'numeric', text })).toBe(right)
  })

  test('a multiple choice wants every right option and no other', () => {
    const right = rightAnswer('Q08')
    const chosen = right.type === 'multiple-choice' ? right.chosen : []
    const answer = (some: string[]) => isCorrect(questionById('Q08'), { type: 'multiple-choice', chosen: some })
    expect(answer(chosen.toReversed())).toBe(true)
    expect(answer(chosen.slice(1))).toBe(false)
    expect(answer(['a', 'b', 'c', 'd'])).toBe(false)
  })
})

describe('self-assessment', () => {
  const rate = (objectiveId: string, rating: number) => ({
    params: { moment: 'before' },
    body: { objectiveId, rating },
  })

  test('is refused while an objective is without a rating', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    await karim.call(rateObjective, rate('O1', 2))
    const response = await karim.send(submitSelfAssessment, {
      params: { moment: 'before' },
      body: { commandId: newId() },
    })
    expect(await refusalOf(response)).toEqual([409, 'self-assessment-incomplete'])
  })

  test('stays as it was once submitted', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    for (const objectiveId of objectiveIds) await karim.call(rateObjective, rate(objectiveId, 2))
    await karim.call(submitSelfAssessment, { params: { moment: 'before' } })
    const change = { ...rate('O1', 4), body: { commandId: newId(), objectiveId: 'O1', rating: 4 } }
    expect(await refusalOf(await karim.send(rateObjective, change))).toEqual([409, 'self-assessment-submitted'])
  })
})
