import { objective1Questions } from './objective-1.ts'
import { objective2Questions } from './objective-2.ts'
import { objective3Questions } from './objective-3.ts'
import { objective4Questions } from './objective-4.ts'
import type { Question } from './question.ts'

/** The 66 questions, `Q01` to `Q66`. */
export const questionBank: readonly Question[] = [
  ...objective1Questions,
  ...objective2Questions,
  ...objective3Questions,
  ...objective4Questions,
]

const byId: ReadonlyMap<string, Question> = new Map(questionBank.map((question) => [question.id, question]))

export function questionById(id: string): Question {
  const question = byId.get(id)
  if (question === undefined) throw new Error(`No question ${id} in the bank`)
  return question
}
