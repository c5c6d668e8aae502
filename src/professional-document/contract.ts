import * as z from 'zod/mini'

import { documentIdSchema } from '../content/course-ids.ts'
import { commandIdSchema, endpoint, recordedSchema } from '../kernel/endpoint.ts'

/** The contract keeps no more letters than these; the screen counts words. */
export const longestText = 3000
export const longestNote = 300

/** What a trainee gives to one question. Figures travel as typed; the rules read them. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().check(z.maxLength(longestText)) }),
  z.object({
    kind: z.literal('figures'),
    /** Figure id → what was typed. */
    figures: z.record(z.string(), z.string().check(z.maxLength(40))),
  }),
  z.object({ kind: z.literal('choice'), chosen: z.array(z.string()).check(z.maxLength(10)) }),
])
export type Answer = z.infer<typeof answerSchema>
export type Answers = Readonly<Record<string, Answer>>

/** A passage the trainee has marked, and what they say it is. */
export const markSchema = z.object({
  /** One of the document's `markKinds`; `null` while it is marked and not named. */
  kind: z.nullable(z.string().check(z.maxLength(40))),
  note: z.string().check(z.maxLength(longestNote)),
})
export type Mark = z.infer<typeof markSchema>
/** By passage. */
export type Marks = Readonly<Record<string, Mark>>

const groundSchema = z.object({ label: z.string(), path: z.string() })
export type Ground = z.infer<typeof groundSchema>

export const questionCorrectionSchema = z.object({
  questionId: z.string(),
  paragraphs: z.array(z.string()),
  grounds: z.array(groundSchema),
  /** Of a choice: the options expected. */
  options: z.array(z.string()),
  /** Of figures, by figure: what was expected, in French, and whether what was typed is that. */
  figures: z.record(z.string(), z.object({ expected: z.string(), isRight: z.boolean() })),
})
export type QuestionCorrection = z.infer<typeof questionCorrectionSchema>

/** Something to see in the document; a point in several passages is seen once one of them is marked. */
export const pointSchema = z.object({
  id: z.string(),
  title: z.string(),
  passageIds: z.array(z.string()),
  /** The kinds that are right for it, the best one first. */
  kinds: z.array(z.string()),
  explanation: z.string(),
  grounds: z.array(groundSchema),
})
export type Point = z.infer<typeof pointSchema>

export const documentWorkSchema = z.object({
  documentId: documentIdSchema,
  answers: z.record(z.string(), answerSchema),
  marks: z.record(z.string(), markSchema),
  submittedAt: z.nullable(z.iso.datetime()),
  /** `null` until the analysis is handed in: before, it would write it. */
  correction: z.nullable(z.object({ questions: z.array(questionCorrectionSchema), points: z.array(pointSchema) })),
})
export type DocumentWork = z.infer<typeof documentWorkSchema>
export type Correction = NonNullable<DocumentWork['correction']>

export const documentSummarySchema = z.object({
  documentId: documentIdSchema,
  state: z.enum(['to-read', 'begun', 'submitted']),
})
export type DocumentSummary = z.infer<typeof documentSummarySchema>

const documentParams = z.object({ documentId: documentIdSchema })

export const getDocumentWork = endpoint({
  method: 'GET',
  path: '/api/my/documents/:documentId',
  access: 'trainee',
  params: documentParams,
  answer: documentWorkSchema,
})

/** Problems: `analysis-submitted`, `unknown-question`, `answer-of-wrong-kind`, `session-closed`. */
export const answerDocumentQuestion = endpoint({
  method: 'POST',
  path: '/api/my/documents/:documentId/answers',
  access: 'trainee',
  params: documentParams,
  body: z.object({ commandId: commandIdSchema, questionId: z.string().check(z.maxLength(40)), answer: answerSchema }),
  answer: recordedSchema,
})

/** `mark: null` takes the mark away. Problems: `analysis-submitted`, `unknown-passage`, `session-closed`. */
export const markPassage = endpoint({
  method: 'POST',
  path: '/api/my/documents/:documentId/marks',
  access: 'trainee',
  params: documentParams,
  body: z.object({
    commandId: commandIdSchema,
    passageId: z.string().check(z.maxLength(40)),
    mark: z.nullable(markSchema),
  }),
  answer: recordedSchema,
})

/** Once; it opens the correction. Problems: `analysis-submitted`, `analysis-incomplete`, `session-closed`. */
export const submitDocumentAnalysis = endpoint({
  method: 'POST',
  path: '/api/my/documents/:documentId/submission',
  access: 'trainee',
  params: documentParams,
  body: z.object({ commandId: commandIdSchema }),
  answer: recordedSchema,
})
