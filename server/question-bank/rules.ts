import { Problem } from '../../src/kernel/problem.ts'
import type { QuestionContent } from '../../src/question-bank/question.ts'
import { fingerprintOf } from '../../src/question-bank/rules.ts'
import type { NewEvent } from '../event-log/event-log.ts'
import { newEvent } from '../event-log/known-events.ts'
import { questionBankEvents } from './events.ts'
import { questionBank } from './question-bank.ts'
import type { ImportedQuestion } from './state.ts'

const event = newEvent(questionBankEvents)

type Trainer = { readonly id: string; readonly name: string }

/** One event a question that neither the course nor an import before has, word for word. */
export const importQuestions = (
  imported: readonly ImportedQuestion[],
  trainer: Trainer,
  questions: readonly QuestionContent[],
): readonly NewEvent[] => {
  const inBank = imported.filter(({ isWithdrawn }) => !isWithdrawn).map(({ question }) => question)
  const known = new Set([...questionBank, ...inBank].map(fingerprintOf))
  const added = questions.filter((question) => {
    const fingerprint = fingerprintOf(question)
    const isNew = !known.has(fingerprint)
    known.add(fingerprint)
    return isNew
  })
  return added.map((question, index) =>
    event(
      'question-imported',
      { actor: trainer.id, subject: null },
      {
        questionId: `I${String(imported.length + index + 1).padStart(2, '0')}`,
        question,
        trainerName: trainer.name,
      },
    ),
  )
}

/** Withdrawn already, it stays so. @throws Problem `not-found` when no such question was imported */
export const withdrawQuestion = (
  imported: readonly ImportedQuestion[],
  trainer: Trainer,
  questionId: string,
): readonly NewEvent[] => {
  const question = imported.find(({ id }) => id === questionId)
  if (!question) throw new Problem('not-found')
  return question.isWithdrawn ? [] : [event('question-withdrawn', { actor: trainer.id, subject: null }, { questionId })]
}
