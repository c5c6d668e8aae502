import type { Instant } from '../../src/kernel/instant.ts'
import type { QuestionContent } from '../../src/question-bank/question.ts'
import type { KnownEvent } from '../event-log/known-events.ts'
import type { questionBankEvents } from './events.ts'

export type ImportedQuestion = {
  readonly id: string
  readonly question: QuestionContent
  readonly by: string
  readonly at: Instant
  /** Out of the bank; its id is not given again. */
  readonly isWithdrawn: boolean
}

export const evolveImported = (
  imported: readonly ImportedQuestion[],
  event: KnownEvent<typeof questionBankEvents>,
): readonly ImportedQuestion[] => {
  switch (event.type) {
    case 'question-imported': {
      const { questionId, question, trainerName } = event.data
      return [...imported, { id: questionId, question, by: trainerName, at: event.recordedAt, isWithdrawn: false }]
    }
    case 'question-withdrawn':
      return imported.map((one) => (one.id === event.data.questionId ? { ...one, isWithdrawn: true } : one))
  }
}
