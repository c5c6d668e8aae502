import type { DocumentId } from '../content/course-ids.ts'
import { giveCommand } from '../outbox/outbox.ts'
import { type Answer, type Mark, answerDocumentQuestion, markPassage, submitDocumentAnalysis } from './contract.ts'

export const answerSlot = (documentId: DocumentId, questionId: string) => `document/${documentId}/answer/${questionId}`
export const markSlot = (documentId: DocumentId, passageId: string) => `document/${documentId}/mark/${passageId}`
export const submissionSlot = (documentId: DocumentId) => `document-submission/${documentId}`

/** What is typed waits a moment for the next keystroke; it is on this device at once. */
const typingPauseMs = 700

const refreshOf = (documentId: DocumentId) => [['document', documentId], ['journey']]

export const giveAnswer = (documentId: DocumentId, questionId: string, answer: Answer) =>
  giveCommand(
    answerDocumentQuestion,
    { params: { documentId }, body: { questionId, answer } },
    {
      slot: answerSlot(documentId, questionId),
      pauseMs: answer.kind === 'choice' ? 0 : typingPauseMs,
      refresh: refreshOf(documentId),
    },
  )

/** @param isTyping its note is being written */
export const giveMark = (documentId: DocumentId, passageId: string, mark: Mark | null, isTyping: boolean) =>
  giveCommand(
    markPassage,
    { params: { documentId }, body: { passageId, mark } },
    { slot: markSlot(documentId, passageId), pauseMs: isTyping ? typingPauseMs : 0, refresh: refreshOf(documentId) },
  )

export const giveAnalysis = (documentId: DocumentId) =>
  giveCommand(
    submitDocumentAnalysis,
    { params: { documentId } },
    { slot: submissionSlot(documentId), refresh: refreshOf(documentId) },
  )
