import { describe, expect, test } from 'vitest'

import { answerStep, getCaseStudyWork, reviewCaseStudy, submitCaseStudy } from '../../src/case-study/contract.ts'
import { newId } from '../../src/kernel/ids.ts'
import { rightCaseAnswers } from '../demonstration/right-answers.ts'
import { type Caller, classroom } from '../testing/classroom.ts'
import { reviewAttempt, submitRightCaseStudy } from '../testing/trainee-way.ts'

const params = { caseStudyId: 'case-1', attempt: 1 }
const text = (words: string) => ({ commandId: newId(), stepId: 'liaison', answer: { kind: 'text', text: words } })

const refusalOf = async (response: Response) => (await response.json()) as { type: string; detail?: string }
const submit = (trainee: Caller, attempt: number) =>
  trainee.send(submitCaseStudy, { params: { ...params, attempt }, body: { commandId: newId() } })

describe('working', () => {
  test('a half-written answer is kept as it is', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    await karim.send(answerStep, { params, body: text('Client : Menuiserie') })
    const { answers, grid } = await karim.call(getCaseStudyWork, { params })
    expect(answers['liaison']).toEqual({ kind: 'text', text: 'Client : Menuiserie' })
    // Neither the grid nor a correction travels before the submission.
    expect(grid).toBeNull()
  })

  test.each([
    ['a step that does not exist', { ...text('…'), stepId: 'nulle-part' }, 'unknown-question'],
    ['an answer of another kind', { ...text('…'), stepId: 'call' }, 'answer-of-wrong-kind'],
  ])('%s is refused', async (_, body, type) => {
    const karim = await (await classroom()).trainee('demo-karim')
    expect(await refusalOf(await karim.send(answerStep, { params, body }))).toMatchObject({ type })
  })

  test('the second attempt can’t begin before the first is submitted', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    const second = { ...params, attempt: 2 }
    expect(await refusalOf(await karim.send(answerStep, { params: second, body: text('…') }))).toMatchObject({
      type: 'conflict',
    })
  })
})

describe('submitting', () => {
  test('an unfinished case study is refused and says which step', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    const answers = rightCaseAnswers('case-1')
    for (const stepId of ['call', 'cerc']) {
      await karim.call(answerStep, { params, body: { stepId, answer: answers[stepId] } })
    }
    const refusal = await refusalOf(await submit(karim, 1))
    expect(refusal).toMatchObject({
      type: 'case-study-incomplete',
      fields: { liaison: 'Cette étape est sans réponse.' },
    })
  })

  test('the answers decide what they can, the rest waits for the trainer', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    await submitRightCaseStudy(karim, 'case-1')
    const { attempts } = await karim.call(getCaseStudyWork, { params })
    expect(attempts[0]).toMatchObject({ automaticLevels: { O1: 3 }, review: null })
    const call = attempts[0]?.corrections.find(({ stepId }) => stepId === 'call')
    expect(call?.score).toEqual({ points: 12, outOf: 12 })
  })

  test('while an attempt is left, a correction names nothing that was not given', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    const answers = rightCaseAnswers('case-1')
    for (const [stepId, answer] of Object.entries(answers)) {
      const given = answer.kind === 'choice' ? { ...answer, chosen: answer.chosen.slice(0, 1) } : answer
      await karim.call(answerStep, { params, body: { stepId, answer: given } })
    }
    await karim.call(submitCaseStudy, { params })
    const [attempt] = (await karim.call(getCaseStudyWork, { params })).attempts
    expect(attempt?.isDebriefOpen).toBe(false)
    const cerc = attempt?.corrections.find(({ stepId }) => stepId === 'cerc')
    expect(Object.keys(cerc?.details ?? {})).toHaveLength(1)
    expect(
      attempt?.corrections.flatMap(({ paragraphs, remarks, expected }) => [
        ...paragraphs,
        ...Object.keys(remarks),
        ...Object.keys(expected),
      ]),
    ).toEqual([])
  })

  test('there are two attempts, and no third', async () => {
    const karim = await (await classroom()).trainee('demo-karim')
    await submitRightCaseStudy(karim, 'case-3', 1)
    await submitRightCaseStudy(karim, 'case-3', 2)
    const work = await karim.call(getCaseStudyWork, { params: { caseStudyId: 'case-3' } })
    expect([work.attempt, work.attempts.length]).toEqual([null, 2])
    expect(work.attempts[0]?.automaticLevels).toEqual({ O2: 4, O4: 3 })
    expect(await refusalOf(await submit(karim, 1))).toMatchObject({ type: 'case-study-incomplete' })
    const third = await karim.send(submitCaseStudy, {
      params: { caseStudyId: 'case-3', attempt: 2 },
      body: { commandId: newId() },
    })
    expect(await refusalOf(third)).toMatchObject({ type: 'attempt-closed' })
  })
})

describe('reviewing', () => {
  const review = { levels: { O1: 2, O2: 3, O3: 4, O4: 1 }, comment: 'Le rappel de 18 h 30 manque.' }
  const of = { trainingSessionId: 'demonstration', traineeId: 'demo-karim', ...params }

  test('the trainer’s levels take the place of those the answers decided, and say by whom', async () => {
    const room = await classroom()
    const karim = await room.trainee('demo-karim')
    await submitRightCaseStudy(karim, 'case-1')
    await reviewAttempt(await room.trainer(), of, review)
    const { attempts } = await karim.call(getCaseStudyWork, { params })
    expect(attempts[0]?.review).toMatchObject({ ...review, reviewerName: 'Claire Fontanel' })
  })

  test('what is not submitted can’t be reviewed', async () => {
    const room = await classroom()
    const response = await (
      await room.trainer()
    ).send(reviewCaseStudy, {
      params: of,
      body: { commandId: newId(), ...review, submittedAt: room.now(), replaces: null },
    })
    expect(await refusalOf(response)).toMatchObject({ type: 'nothing-to-review' })
  })

  test('a grid with an objective left out is refused', async () => {
    const room = await classroom()
    await submitRightCaseStudy(await room.trainee('demo-karim'), 'case-1')
    const { O4: _, ...three } = review.levels
    const response = await (
      await room.trainer()
    ).send(reviewCaseStudy, {
      params: of,
      body: { commandId: newId(), levels: three, comment: '', submittedAt: room.now(), replaces: null },
    })
    expect(response.status).toBe(422)
  })
})
