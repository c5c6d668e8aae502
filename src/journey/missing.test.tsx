import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { formOf } from '../../server/assessment/quiz-forms.ts'
import { rightAnswer } from '../../server/demonstration/right-answers.ts'
import { reviewAttempt, submitRightCaseStudy, submitRightQuiz } from '../../server/testing/trainee-way.ts'
import { answerQuestion, getQuiz, type QuizAnswer, submitQuiz } from '../assessment/contract.ts'
import { caseStudyIds, type ModuleNumber } from '../content/course-ids.ts'

type App = Awaited<ReturnType<typeof appAt>>

test('a quiz to take again is named, and the link opens it', async () => {
  const { screen, caller, router } = await appAt('/programme', { as: 'demo-karim' })
  await submitWrongQuiz(caller!, 1)
  await submitRightQuiz(caller!, 2)
  await router.navigate('/objectifs')
  const link = await screen.findByRole('link', { name: /^Refaire le quiz du module 1, .* 70\s% attendus\.$/ })
  expect(link).toHaveAttribute('href', '/modules/1/quiz')
})

test('a case study to take up again is named, and the link opens it', async () => {
  const { screen, caller, room, router } = await appAt('/programme', { as: 'demo-karim' })
  const trainer = await room.trainer()
  for (const caseStudyId of caseStudyIds) {
    const O1 = caseStudyId === 'case-3' ? 1 : 2
    await submitRightCaseStudy(caller!, caseStudyId)
    const params = { trainingSessionId: room.trainingSessionId, traineeId: 'demo-karim', caseStudyId, attempt: 1 }
    await reviewAttempt(trainer, params, { levels: { O1, O2: 3, O3: 3, O4: 3 }, comment: '' })
  }
  await router.navigate('/objectifs')
  const link = await screen.findByRole('link', { name: /^Reprendre l’étude de cas «\sLe fichier des 20 clients\s»/ })
  expect(link).toHaveAttribute('href', '/etudes-de-cas/case-3')
})

const submitWrongQuiz = async (caller: NonNullable<App['caller']>, moduleNumber: ModuleNumber) => {
  const { questions } = await caller.call(getQuiz, { params: { moduleNumber } })
  for (const questionId of formOf(moduleNumber, 1)) {
    const question = questions.find(({ id }) => id === questionId)
    const options = question && 'options' in question ? question.options.map(({ id }) => id) : []
    const body = { questionId, answer: wrong(rightAnswer(questionId), options) }
    await caller.call(answerQuestion, { params: { moduleNumber, attempt: 1 }, body })
  }
  await caller.call(submitQuiz, { params: { moduleNumber, attempt: 1 } })
}

const wrong = (right: QuizAnswer, options: readonly string[]): QuizAnswer => {
  switch (right.type) {
    case 'single-choice':
      return { ...right, chosen: options.find((id) => id !== right.chosen) ?? '' }
    case 'multiple-choice':
      return { ...right, chosen: options.filter((id) => !right.chosen.includes(id)) }
    case 'ordering':
      return { ...right, order: right.order.toReversed() }
    case 'matching': {
      const [last = '', ...others] = Object.values(right.pairs).toReversed()
      const turned = [...others, last].toReversed()
      return {
        ...right,
        pairs: Object.fromEntries(Object.keys(right.pairs).map((id, index) => [id, turned[index] ?? ''])),
      }
    }
    case 'numeric':
      return { ...right, text: '987654' }
  }
}
