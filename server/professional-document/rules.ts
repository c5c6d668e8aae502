import type { DocumentId } from '../../src/content/course-ids.ts'
import { passagesOf } from '../../src/content/professional-documents/professional-document.ts'
import { documentById } from '../../src/content/professional-documents/professional-documents.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { Answer, Mark } from '../../src/professional-document/contract.ts'
import { questionProblemOf, submissionProblemOf } from '../../src/professional-document/rules.ts'
import { documentKeyOf } from '../answer-keys/document-keys.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import type { TraineeState } from '../training-session/state.ts'
import { documentEvents } from './events.ts'

const event = newEvent(documentEvents)

/**
 * Keeps an answer as it is given, complete or not.
 * @throws Problem `analysis-submitted`, `unknown-question`, `answer-of-wrong-kind`
 */
export const answerDocumentQuestion = (
  trainee: TraineeState,
  documentId: DocumentId,
  questionId: string,
  answer: Answer,
): readonly NewEvent[] => {
  requireOpen(trainee, documentId)
  const question = documentById(documentId).questions.find(({ id }) => id === questionId)
  if (!question) throw new Problem('unknown-question', { detail: 'Cette question n’est pas celle de ce document.' })
  if (question.kind !== answer.kind) throw new Problem('answer-of-wrong-kind')
  const { traineeId } = trainee
  return [event('document-question-answered', by(trainee), { traineeId, documentId, questionId, answer })]
}

/**
 * Marks a passage, says something else of it, or with `null` takes the mark away.
 * @throws Problem `analysis-submitted`, `unknown-passage`
 */
export const markPassage = (
  trainee: TraineeState,
  documentId: DocumentId,
  passageId: string,
  mark: Mark | null,
): readonly NewEvent[] => {
  requireOpen(trainee, documentId)
  const document = documentById(documentId)
  if (!passagesOf(document).some(({ id }) => id === passageId)) throw new Problem('unknown-passage')
  const kind = mark?.kind ?? null
  if (kind !== null && !document.markKinds.some(({ id }) => id === kind))
    throw new Problem('answer-of-wrong-kind', { detail: 'Ce type de passage n’existe pas dans ce document.' })
  const { traineeId } = trainee
  return [event('document-passage-marked', by(trainee), { traineeId, documentId, passageId, mark })]
}

/** @throws Problem `analysis-submitted`, `analysis-incomplete` (says what is missing, question by question) */
export const submitDocumentAnalysis = (trainee: TraineeState, documentId: DocumentId): readonly NewEvent[] => {
  requireOpen(trainee, documentId)
  const document = documentById(documentId)
  const { answers, marks } = trainee.documents[documentId]
  const detail = submissionProblemOf(document, answers, marks)
  if (detail !== null) {
    const fields = document.questions.flatMap((question) => {
      const problem = questionProblemOf(question, answers[question.id], marks)
      return problem === null ? [] : [[question.id, problem]]
    })
    throw new Problem('analysis-incomplete', { detail, fields: Object.fromEntries(fields) })
  }
  const { traineeId } = trainee
  const keyVersion = documentKeyOf(documentId).version
  return [event('document-analysis-submitted', by(trainee), { traineeId, documentId, keyVersion })]
}

const requireOpen = ({ documents }: TraineeState, documentId: DocumentId): void => {
  if (documents[documentId].submittedAt !== null) throw new Problem('analysis-submitted')
}

const by = ({ traineeId }: TraineeState) => ({ actor: traineeId, subject: traineeId })
