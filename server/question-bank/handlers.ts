import * as contract from '../../src/question-bank/contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { type Handler, asTrainer, handler } from '../handler.ts'
import { trainerOf } from '../people/trainer-of.ts'
import { bankOf } from './bank-view.ts'
import { importQuestions, withdrawQuestion } from './rules.ts'

export const questionBankHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.getQuestionBank, async ({ identity }) => {
    await trainerOf(parts, asTrainer(identity))
    const { state } = await parts.organisation.load('organisation')
    return { questions: bankOf(state.importedQuestions) }
  }),

  handler(contract.importQuestions, async ({ identity, body, command }) => {
    const trainer = await trainerOf(parts, asTrainer(identity))
    return parts.organisation.record('organisation', command, ({ importedQuestions }) =>
      importQuestions(importedQuestions, trainer, body.questions),
    )
  }),

  handler(contract.withdrawQuestion, async ({ identity, params, command }) => {
    const trainer = await trainerOf(parts, asTrainer(identity))
    return parts.organisation.record('organisation', command, ({ importedQuestions }) =>
      withdrawQuestion(importedQuestions, trainer, params.questionId),
    )
  }),
]
