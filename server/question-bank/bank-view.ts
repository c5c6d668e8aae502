import type { BankEntry } from '../../src/question-bank/contract.ts'
import { type FormName, quizForms } from '../assessment/quiz-forms.ts'
import { questionBank } from './question-bank.ts'
import type { Question } from './question.ts'
import type { ImportedQuestion } from './state.ts'

/** The course's own questions, then what was imported and not withdrawn. With keys: for trainers only. */
export const bankOf = (imported: readonly ImportedQuestion[]): BankEntry[] => [
  ...questionBank.map((question) => ({
    id: question.id,
    quizForm: quizFormOf(question),
    imported: null,
    question: contentOf(question),
  })),
  ...imported
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map(({ id, question, by, at }) => ({ id, quizForm: null, imported: { by, at }, question })),
]

const contentOf = ({ id: _id, ...content }: Question): BankEntry['question'] => content

const quizFormOf = ({ id, module }: Question): FormName | null => {
  const { A, B } = quizForms[module]
  return A.includes(id) ? 'A' : B.includes(id) ? 'B' : null
}
