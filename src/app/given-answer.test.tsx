import { act, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { answerQuestion, getQuiz } from '../assessment/contract.ts'
import { answerStep, getCaseStudyWork } from '../case-study/contract.ts'

const params = { caseStudyId: 'case-1', attempt: 1 }

test('two answers to a step are shown in words, and the one that is kept is recorded', async () => {
  const { screen, user, caller } = await appAt('/etudes-de-cas/case-1?etape=liaison', { as: 'demo-karim' })
  const field = await screen.findByRole('textbox', { name: /Votre réponse/ })
  await user.click(field)
  // On another device, while this field keeps its own words.
  const elsewhere = { kind: 'text', text: 'Tapé sur le téléphone' }
  await caller!.call(answerStep, { params, body: { stepId: 'liaison', answer: elsewhere } })
  await user.type(field, 'Tapé sur l’ordinateur')

  await user.click(await screen.findByRole('button', { name: 'Choisir laquelle garder' }, { timeout: 5000 }))
  const dialog = within(await screen.findByRole('dialog'))
  const mine = within(dialog.getByRole('region', { name: 'La vôtre' }))
  // What differs is marked, beside what both have.
  expect(await mine.findByText('l’ordinateur', { selector: 'mark' })).toBeVisible()
  expect(mine.getByText('Tapé sur')).toBeVisible()
  expect(await dialog.findByText('le téléphone', { selector: 'mark' })).toBeVisible()
  await user.click(mine.getByRole('button', { name: 'Garder la mienne' }))
  await waitFor(async () => {
    const { answers } = await caller!.call(getCaseStudyWork, { params })
    expect(answers['liaison']).toEqual({ kind: 'text', text: 'Tapé sur l’ordinateur' })
  })
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: /Votre réponse/ })).toHaveValue('Tapé sur l’ordinateur'),
  )
})

test('two texts may both be kept, and stand one after the other where they are made one', async () => {
  const { screen, user, caller, router } = await appAt('/etudes-de-cas/case-1?etape=liaison', { as: 'demo-karim' })
  await user.click(await screen.findByRole('textbox', { name: /Votre réponse/ }))
  const elsewhere = { kind: 'text', text: 'Du téléphone' }
  await caller!.call(answerStep, { params, body: { stepId: 'liaison', answer: elsewhere } })
  await user.keyboard('De l’ordinateur')
  await screen.findByRole('button', { name: 'Choisir laquelle garder' }, { timeout: 5000 })
  await act(() => router.navigate('/maintenant'))
  await user.click(await screen.findByRole('button', { name: 'Choisir laquelle garder' }))
  await user.click(await screen.findByRole('button', { name: 'Garder les deux, à la suite' }))
  const field = await screen.findByRole('textbox', { name: /Votre réponse/ })
  expect(router.state.location.search).toBe('?etape=liaison')
  await waitFor(() => expect(field).toHaveValue('De l’ordinateur\n\nDu téléphone'))
})

test('two answers to a question of a quiz too, and the other may be taken', async () => {
  const { screen, user, caller } = await appAt('/modules/1/quiz', { as: 'demo-karim' })
  const { questions } = await caller!.call(getQuiz, { params: { moduleNumber: 1 } })
  const numeric = questions.find(({ type }) => type === 'numeric')
  const [field] = await screen.findAllByRole('textbox')
  await user.click(field!)
  const answer = { type: 'numeric', text: '12' }
  const attempt = { moduleNumber: 1, attempt: 1 }
  await caller!.call(answerQuestion, { params: attempt, body: { questionId: numeric?.id, answer } })
  await user.type(field!, '75')

  await user.click(await screen.findByRole('button', { name: 'Choisir laquelle garder' }, { timeout: 5000 }))
  const other = within(await screen.findByRole('region', { name: 'L’autre' }))
  expect(await other.findByText(/^12/)).toBeVisible()
  await user.click(other.getByRole('button', { name: 'Prendre l’autre' }))
  await waitFor(() => expect(screen.getAllByRole('textbox')[0]).toHaveValue('12'))
})
