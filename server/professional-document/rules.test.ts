import { describe, expect, test } from 'vitest'

import { documentIds } from '../../src/content/course-ids.ts'
import { newId } from '../../src/kernel/ids.ts'
import { getMyJourney } from '../../src/journey/contract.ts'
import { getTraineeRecord } from '../../src/live/contract.ts'
import {
  answerDocumentQuestion,
  getDocumentWork,
  longestText,
  markPassage,
  submitDocumentAnalysis,
} from '../../src/professional-document/contract.ts'
import { documentKeyOf } from '../answer-keys/document-keys.ts'
import { type Caller, classroom } from '../testing/classroom.ts'
import { evolveDocuments, noDocument } from './state.ts'

const params = { documentId: 'document-a' } as const
const text = (words: string) => ({ kind: 'text', text: words }) as const
const chosen = (...ids: string[]) => ({ kind: 'choice', chosen: ids }) as const

const answer = (trainee: Caller, questionId: string, given: object, documentId = 'document-a') =>
  trainee.send(answerDocumentQuestion, {
    params: { documentId },
    body: { commandId: newId(), questionId, answer: given },
  })
const mark = (trainee: Caller, passageId: string, given: object | null) =>
  trainee.send(markPassage, { params, body: { commandId: newId(), passageId, mark: given } })
const submit = (trainee: Caller, documentId = 'document-a') =>
  trainee.send(submitDocumentAnalysis, { params: { documentId }, body: { commandId: newId() } })

const refusalOf = async (response: Response) =>
  (await response.json()) as { type: string; detail?: string; fields?: Record<string, string> }

const karimIn = async () => {
  const room = await classroom()
  return { room, karim: await room.trainee('demo-karim') }
}

describe('working', () => {
  test('everything is kept as it is given, and no correction travels', async () => {
    const { room, karim } = await karimIn()
    await answer(karim, 'finance', text('Combien d’achats '))
    await answer(karim, 'same-base', chosen('yes'))
    await mark(karim, 'bons', { kind: null, note: 'à relire' })
    await mark(karim, 'ifop-2024', { kind: 'survey', note: '' })
    await mark(karim, 'ifop-2024', null)
    expect(await karim.call(getDocumentWork, { params })).toEqual({
      documentId: 'document-a',
      answers: { finance: text('Combien d’achats '), 'same-base': chosen('yes') },
      marks: { bons: { kind: null, note: 'à relire' } },
      submittedAt: null,
      correction: null,
    })
    const types = (await room.events()).slice(-5).map(({ type, actor, subject }) => [type, actor, subject])
    expect(types).toEqual(
      ['answered', 'answered', 'marked', 'marked', 'marked'].map((what) => [
        what === 'marked' ? 'document-passage-marked' : 'document-question-answered',
        'demo-karim',
        'demo-karim',
      ]),
    )
  })

  test.each([
    ['a question of another document', 'figures', text('93'), 'unknown-question'],
    ['an answer of another kind', 'finance', chosen('yes'), 'answer-of-wrong-kind'],
    ['an answer to what is marked in the text', 'twelve', text('…'), 'answer-of-wrong-kind', 'document-c'],
  ])('%s is refused', async (_, questionId, given, type, documentId = 'document-a') => {
    const { karim } = await karimIn()
    expect(await refusalOf(await answer(karim, questionId, given, documentId))).toMatchObject({ type })
  })

  test('a text beyond what is kept is refused whole', async () => {
    const { karim } = await karimIn()
    expect((await answer(karim, 'finance', text('a'.repeat(longestText + 1)))).status).toBe(422)
  })

  test.each([
    ['a passage that does not exist', 'constructor', { kind: null, note: '' }, 'unknown-passage'],
    ['a kind of another document', 'bons', { kind: 'myth', note: '' }, 'answer-of-wrong-kind'],
  ])('%s is refused', async (_, passageId, given, type) => {
    const { karim } = await karimIn()
    expect(await refusalOf(await mark(karim, passageId, given))).toMatchObject({ type })
  })

  test('a document that does not exist is not found', async () => {
    const { karim } = await karimIn()
    expect((await karim.send(getDocumentWork, { params: { documentId: 'document-z' } })).status).toBe(404)
  })
})

describe('handing in', () => {
  test('with one answer it is refused, and says what is missing', async () => {
    const { karim } = await karimIn()
    await answer(karim, 'finance', text('Combien ?'))
    const refusal = await refusalOf(await submit(karim))
    expect(refusal).toMatchObject({ type: 'analysis-incomplete', detail: expect.stringMatching(/manque une réponse/) })
    expect(Object.keys(refusal.fields ?? {})).toHaveLength(5)
    expect((await karim.call(getDocumentWork, { params })).correction).toBeNull()
  })

  test('the correction comes, and nothing can be given any more', async () => {
    const { karim } = await karimIn()
    await answer(karim, 'finance', text('Combien ?'))
    await answer(karim, 'same-base', chosen('no'))
    await mark(karim, 'bons', { kind: 'bias', note: '' })
    expect((await submit(karim)).status).toBe(200)
    const { correction, submittedAt } = await karim.call(getDocumentWork, { params })
    expect(submittedAt).not.toBeNull()
    expect(correction?.questions).toHaveLength(6)
    expect(correction?.points).toHaveLength(documentKeyOf('document-a').points.length)
    expect(correction?.points.flatMap(({ grounds }) => grounds)).toContainEqual({
      label: expect.stringMatching(/^Idée reçue\u00A0: «\u00A0Une carte de fidélité/),
      path: '/idees-recues#carte-de-fidelite',
    })
    for (const late of [
      await answer(karim, 'finance', text('Autre chose')),
      await mark(karim, 'bons', null),
      await submit(karim),
    ])
      expect(await refusalOf(late)).toMatchObject({ type: 'analysis-submitted' })
    expect((await karim.call(getDocumentWork, { params })).marks).toEqual({ bons: { kind: 'bias', note: '' } })
  })

  test('figures are read as they are typed in French', async () => {
    const { karim } = await karimIn()
    const figures = { csat: '62,5 %', nps: '+ 21,7 points', margin: '± 11' }
    await answer(karim, 'figures', { kind: 'figures', figures }, 'document-b')
    await answer(karim, 'priorities', chosen('delays', 'invoice'), 'document-b')
    await submit(karim, 'document-b')
    const { correction } = await karim.call(getDocumentWork, { params: { documentId: 'document-b' } })
    expect(correction?.questions[0]?.figures).toEqual({
      csat: { expected: '62,5\u00A0%', isRight: true },
      nps: { expected: '21,7\u00A0points', isRight: true },
      margin: { expected: '12,5\u00A0points', isRight: false },
    })
  })

  test('in the note, three marked and named passages answer two questions', async () => {
    const { karim } = await karimIn()
    const of = { params: { documentId: 'document-c' } }
    for (const [rank, passageId] of ['ca', 'budget', 'nps'].entries()) {
      expect((await submit(karim, 'document-c')).status).toBe(409)
      await karim.call(markPassage, { ...of, body: { passageId, mark: { kind: 'management', note: `${rank}` } } })
    }
    expect((await submit(karim, 'document-c')).status).toBe(200)
  })

  test('it changes nothing of the objectives', async () => {
    const { karim } = await karimIn()
    const before = (await karim.call(getMyJourney)).objectives
    await answer(karim, 'finance', text('Combien ?'))
    await answer(karim, 'same-base', chosen('no'))
    await submit(karim)
    const { objectives, documents } = await karim.call(getMyJourney)
    expect(objectives).toEqual(before)
    expect(documents.map(({ state }) => state)).toEqual(['submitted', 'to-read', 'to-read'])
  })
})

describe('the trainer', () => {
  test('reads what is handed in, and nothing of what is under way', async () => {
    const { room, karim } = await karimIn()
    const of = { params: { trainingSessionId: 'demonstration', traineeId: 'demo-karim' } }
    await answer(karim, 'finance', text('Un brouillon'))
    await mark(karim, 'bons', { kind: 'bias', note: '' })
    const trainer = await room.trainer()
    const before = (await trainer.call(getTraineeRecord, of)).documents
    expect(before.map(({ documentId }) => documentId)).toEqual([...documentIds])
    expect(before[0]).toMatchObject({ answers: {}, marks: {}, correction: null })
    await answer(karim, 'same-base', chosen('no'))
    await submit(karim)
    expect((await trainer.call(getTraineeRecord, of)).documents[0]).toEqual(
      await karim.call(getDocumentWork, { params }),
    )
  })
})

test('an old log folds: a question and a passage that the document no longer has stay where they were', () => {
  const at = { position: 1, recordedAt: '2026-11-23T09:00:00.000Z', actor: 'demo-karim' } as const
  const of = { traineeId: 'demo-karim', documentId: 'document-c' } as const
  const kept = { kind: 'gone', note: '' }
  const state = [
    { ...at, type: 'document-question-answered', data: { ...of, questionId: 'gone', answer: text('Ma réponse') } },
    { ...at, type: 'document-passage-marked', data: { ...of, passageId: 'gone', mark: kept } },
    { ...at, type: 'document-analysis-submitted', data: { ...of, keyVersion: 0 } },
  ] as const
  expect(state.reduce(evolveDocuments, noDocument)['document-c']).toEqual({
    answers: { gone: text('Ma réponse') },
    marks: { gone: kept },
    submittedAt: at.recordedAt,
  })
})
