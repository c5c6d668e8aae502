import type { QuestionContent } from '../../src/question-bank/question.ts'

/** A question with its key: `Q01` … of the course. It lives behind the wall. */
export type Question = QuestionContent & { readonly id: string }
