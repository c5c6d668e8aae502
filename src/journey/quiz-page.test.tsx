import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { formOf } from '../../server/assessment/quiz-forms.ts'
import { rightAnswer } from '../../server/demonstration/right-answers.ts'
import { questionById } from '../../server/question-bank/question-bank.ts'
import { submitRightQuiz } from '../../server/testing/trainee-way.ts'
import { answerQuestion } from '../assessment/contract.ts'
import { withFrenchSpaces } from '../kernel/french-typography.ts'

test('an answer is on screen at once and recorded; half a pairing is kept and not counted', async () => {
  const { screen, user } = await appAt('/modules/1/quiz', { as: 'demo-karim' })
  await user.click(await screen.findByRole('radio', { name: 'Conclusion' }))
  expect(screen.getByRole('radio', { name: 'Conclusion' })).toBeChecked()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Filtre' }), 'Le dirigeant qui signe')
  expect(screen.getByRole('combobox', { name: 'Filtre' })).toHaveDisplayValue('Le dirigeant qui signe')
  expect(screen.getByText('1 réponse sur 6')).toBeTruthy()
  expect(await screen.findByText(/^Enregistré à/)).toBeTruthy()
})

test('a submitted quiz shows its correction, here and on the module’s page', async () => {
  const { screen, user, caller, router } = await appAt('/modules/1/quiz', { as: 'demo-karim' })
  await submitRightQuiz(caller!, 1)
  await router.navigate('/modules/1')
  expect(await screen.findByText(/Meilleure tentative : 6 bonnes réponses sur 6/)).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'Quiz du module 1' }))
  expect(await screen.findByRole('heading', { name: 'Correction de la tentative 1' })).toBeTruthy()
  expect(screen.getAllByRole('heading', { name: /^Question \d.*Juste/ })).toHaveLength(6)
})

test('a quiz handed in by keyboard says its score aloud, and the focus is on the correction', async () => {
  const { screen, user, caller, router } = await appAt('/programme', { as: 'demo-karim' })
  const asked = formOf(2, 1).map(questionById)
  const missed = asked.find((question) => question.type === 'single-choice')!
  for (const { id } of asked.filter((question) => question !== missed))
    await caller!.call(answerQuestion, {
      params: { moduleNumber: 2, attempt: 1 },
      body: { questionId: id, answer: rightAnswer(id) },
    })
  await router.navigate('/modules/2/quiz')
  const wrong = missed.options.find(({ id }) => id !== missed.key)!
  ;(await screen.findByRole('radio', { name: withFrenchSpaces(wrong.text) })).focus()
  await user.keyboard(' ')
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent?.replace(/\s/g, ' '))
  expect(said().join('')).not.toContain('Quiz remis')
  screen.getByRole('button', { name: 'Remettre le quiz' }).focus()
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('heading', { name: 'Correction de la tentative 1' })).toHaveFocus()
  expect(said()).toContain(`Quiz remis : ${asked.length - 1} bonnes réponses sur ${asked.length}.`)
  expect(screen.getAllByRole('heading', { name: /^Question \d.*À revoir/ })).toHaveLength(1)
  expect(screen.getAllByRole('heading', { name: /^Question \d.*Juste/ })).toHaveLength(asked.length - 1)
})
