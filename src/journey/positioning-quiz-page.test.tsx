import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { submitRightQuiz } from '../../server/testing/trainee-way.ts'
import { submitPositioning } from '../../server/testing/assessment-way.ts'
import { getPositioningQuiz } from '../assessment/positioning-contract.ts'
import { rateObjective, submitSelfAssessment } from '../assessment/contract.ts'
import { objectiveIds } from '../content/course-ids.ts'

test('an answer is recorded, and what is left blank is said before it is handed in', async () => {
  const { screen, user, caller } = await appAt('/positionnement/quiz', { as: 'demo-karim' })
  await user.click((await screen.findAllByRole('radio'))[0]!)
  await waitFor(async () => {
    expect(Object.keys((await caller!.call(getPositioningQuiz)).answers)).toEqual(['Q01'])
  })
  await user.click(screen.getByRole('button', { name: 'Remettre le quiz de positionnement' }))
  const question = await screen.findByRole('alertdialog', { name: /Remettre le quiz de positionnement/ })
  expect(question).toHaveAccessibleDescription(/Il reste 7 questions sans réponse complète.*2, 3, 4, 5, 6, 7 et 8/)
  await user.click(screen.getByRole('button', { name: 'Remettre' }))
  expect(await screen.findByRole('heading', { name: 'Enregistré' })).toHaveFocus()
  expect(screen.queryByText(/bonne.? réponse/)).toBeNull()
  expect(screen.queryByText('Réponse attendue')).toBeNull()
  expect(screen.getByRole('link', { name: /combien étaient justes/ })).toHaveAttribute('href', '/objectifs')
})

test('going back to the questions hands nothing in', async () => {
  const { screen, user, caller } = await appAt('/positionnement/quiz', { as: 'demo-karim' })
  await user.click(await screen.findByRole('button', { name: 'Remettre le quiz de positionnement' }))
  await user.click(await screen.findByRole('button', { name: 'Revenir aux questions' }))
  expect((await caller!.call(getPositioningQuiz)).state).toBe('open')
})

test('it says that it is optional, is not corrected and counts for nothing', async () => {
  const { screen } = await appAt('/positionnement/quiz', { as: 'demo-karim' })
  expect(await screen.findByText(/Facultatif : le passer n’empêche rien/)).toBeVisible()
  expect(screen.getByText(/Pas de note ni de correction/)).toBeVisible()
  expect(screen.getByText(/jamais dans l’évaluation finale/)).toBeVisible()
})

test('after a module quiz, it says why it is closed and where to go on', async () => {
  const { screen, caller, router } = await appAt('/programme', { as: 'demo-karim' })
  await submitRightQuiz(caller!, 1)
  await router.navigate('/positionnement/quiz')
  expect(await screen.findByText(/ne dirait plus d’où vous partez/)).toBeVisible()
  expect(screen.queryByRole('group', { name: 'Questions' })).toBeNull()
})

test('the self-rating leads to it, and past it', async () => {
  const { screen, caller, router } = await appAt('/programme', { as: 'demo-karim' })
  const params = { moment: 'before' as const }
  for (const objectiveId of objectiveIds)
    await caller!.call(rateObjective, { params, body: { objectiveId, rating: 2 } })
  await caller!.call(submitSelfAssessment, { params })
  await router.navigate('/positionnement')
  expect(await screen.findByRole('link', { name: 'Faire le quiz de positionnement' })).toHaveAttribute(
    'href',
    '/positionnement/quiz',
  )
  expect(screen.getByRole('link', { name: 'Continuer la formation' })).toHaveAttribute('href', '/maintenant')
  await submitPositioning(caller!)
  await router.navigate('/maintenant')
  expect(await screen.findByRole('link', { name: 'Quiz de positionnement' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Faire le quiz de positionnement' })).toBeNull()
})

test('handed in on another device, it is seen to be at once', async () => {
  const { screen, caller } = await appAt('/positionnement/quiz', { as: 'demo-karim' })
  await screen.findByRole('button', { name: 'Remettre le quiz de positionnement' })
  await submitPositioning(caller!)
  expect(await screen.findByRole('heading', { name: 'Enregistré' })).toBeVisible()
})
