import { act, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { rightCaseAnswers } from '../../server/demonstration/right-answers.ts'
import { reopenAttempt } from '../../server/testing/trainee-way.ts'
import { closeTrainingSession } from '../training-session/contract.ts'
import { answerStep, formGroup, getCaseStudyWork, joinGroup, submitCaseStudy } from '../case-study/contract.ts'

const params = { caseStudyId: 'case-1', attempt: 1 }
const text = (words: string) => ({ stepId: 'liaison', answer: { kind: 'text', text: words } })

/** Karim before his screen, Awa somewhere else in the room. */
const karimAt = async (path: string) => {
  const app = await appAt(path, { as: 'demo-karim' })
  return { ...app, awa: await app.room.trainee('demo-awa') }
}
const formedByAwa = async ({ awa }: Awaited<ReturnType<typeof karimAt>>) => {
  await awa.call(formGroup, { params })
  return (await awa.call(getCaseStudyWork, { params })).group?.code ?? ''
}

test('a code is asked for, and who types it is named here without a reload', async () => {
  const { screen, user, awa } = await karimAt('/etudes-de-cas/case-1')
  await user.click(await screen.findByRole('button', { name: 'Demander un code' }))
  const code = (await screen.findByText(/^\d{4}$/)).textContent
  expect(screen.getByText(/Personne ne vous a encore rejoint/)).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Travailler à deux ou trois' })).toHaveFocus()
  await awa.call(joinGroup, { params, body: { code, replaces: false } })
  expect(await screen.findByText('Vous et Awa D.', {}, { timeout: 5000 })).toBeVisible()
  expect(screen.getByText('Vous et Awa D. travaillez ensemble.', { selector: '[role="status"]' })).toBeInTheDocument()
})

test('a code is typed, wrong at first: the sentence is beside the field, and what was typed stays', async () => {
  const at = await karimAt('/etudes-de-cas/case-1')
  const code = await formedByAwa(at)
  const { screen, user } = at
  const field = await screen.findByRole('textbox', { name: 'Code du groupe' })
  await user.type(field, '48')
  await user.click(screen.getByRole('button', { name: 'Rejoindre le groupe' }))
  expect(field).toHaveAccessibleDescription(/Le code a quatre chiffres\./)
  expect(field).toHaveValue('48')
  await user.clear(field)
  await user.type(field, code === '1000' ? '1001' : '1000')
  await user.click(screen.getByRole('button', { name: 'Rejoindre le groupe' }))
  await waitFor(() => expect(field).toHaveAccessibleDescription(/Ce code n’est celui d’aucun groupe/))
  await user.clear(field)
  await user.type(field, `${code.slice(0, 2)} ${code.slice(2)}`)
  await user.click(screen.getByRole('button', { name: 'Rejoindre le groupe' }))
  expect(await screen.findByText('Vous et Awa D.')).toBeVisible()
})

test('one’s own answers give way to the group’s only once that is read and agreed to', async () => {
  const at = await karimAt('/etudes-de-cas/case-1')
  const { screen, user, awa, caller } = at
  await caller!.call(answerStep, { params, body: text('De Karim') })
  await awa.call(answerStep, { params, body: text('D’Awa') })
  const code = await formedByAwa(at)
  await user.type(await screen.findByRole('textbox', { name: 'Code du groupe' }), code)
  await user.click(screen.getByRole('button', { name: 'Rejoindre le groupe' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Vos réponses et celles du groupe' }))
  expect(dialog.getByText(/Le groupe a déjà répondu à « /)).toBeVisible()
  expect((await caller!.call(getCaseStudyWork, { params })).answers['liaison']).toEqual(text('De Karim').answer)
  await user.click(dialog.getByRole('button', { name: 'Rejoindre quand même' }))
  expect(await screen.findByText('Vous et Awa D.')).toBeVisible()
})

test('a member’s answer appears at the step with its giver, and all are named before it is handed in for all', async () => {
  const at = await karimAt('/etudes-de-cas/case-1')
  const { screen, user, awa, caller, router } = at
  await caller!.call(joinGroup, { params, body: { code: await formedByAwa(at), replaces: false } })
  await act(() => router.navigate('/etudes-de-cas/case-1?etape=liaison'))
  expect(await screen.findByText(/En groupe avec Awa D/, {}, { timeout: 5000 })).toBeVisible()
  for (const [stepId, answer] of Object.entries(rightCaseAnswers('case-1')))
    await awa.call(answerStep, { params, body: { stepId, answer } })
  expect(await screen.findByText(/réponse donnée par Awa D\. à \d/, {}, { timeout: 5000 })).toBeVisible()

  await act(() => router.navigate('/etudes-de-cas/case-1?etape=remise'))
  await screen.findByText('Toutes les étapes sont complètes.', {}, { timeout: 5000 })
  await user.click(screen.getByRole('button', { name: 'Remettre pour tout le groupe' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Remettre pour tout le groupe' }))
  expect(dialog.getByText('vous et Awa D.')).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Remettre pour tous' }))
  expect(await screen.findByText(/Remise en groupe avec Awa D\. le/)).toBeVisible()
  expect((await awa.call(getCaseStudyWork, { params })).attempts).toHaveLength(1)
})

test('handed in by another while one is at a step: the result comes, not an empty step of the next attempt', async () => {
  const at = await karimAt('/etudes-de-cas/case-1')
  const { screen, awa, caller, router } = at
  await caller!.call(joinGroup, { params, body: { code: await formedByAwa(at), replaces: false } })
  for (const [stepId, answer] of Object.entries(rightCaseAnswers('case-1')))
    await awa.call(answerStep, { params, body: { stepId, answer } })
  await act(() => router.navigate('/etudes-de-cas/case-1?etape=liaison'))
  await screen.findByRole('textbox', { name: 'Votre réponse' })
  await awa.call(submitCaseStudy, { params, body: { with: ['Karim B.'] } })
  expect(await screen.findByText(/Remise en groupe avec Awa D\. le/, {}, { timeout: 5000 })).toBeVisible()
  expect(screen.queryByRole('textbox', { name: 'Votre réponse' })).toBeNull()
  expect(router.state.location.search).toBe('')
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

test('the trainer closes the session while one is at a step: the page says so, and what was given is there to read', async () => {
  const at = await karimAt('/etudes-de-cas/case-1')
  const { screen, awa, caller, room, router } = at
  await caller!.call(joinGroup, { params, body: { code: await formedByAwa(at), replaces: false } })
  await awa.call(answerStep, { params, body: text('La pompe est arrêtée.') })
  await act(() => router.navigate('/etudes-de-cas/case-1?etape=liaison'))
  await screen.findByRole('textbox', { name: 'Votre réponse' })
  const closing = {
    params: { trainingSessionId: 'demonstration' },
    body: { attendance: [{ traineeId: 'demo-karim', halfDayIds: ['day-1-morning'] }] },
  }
  await (await room.trainer()).call(closeTrainingSession, closing)
  expect(await screen.findByText('Session clôturée', {}, { timeout: 5000 })).toBeVisible()
  expect(router.state.location.search).toBe('')
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  const kept = within(await screen.findByRole('region', { name: 'Ce que vous aviez commencé' }))
  expect(kept.getByText('La pompe est arrêtée.')).toBeVisible()
  expect(screen.queryByText('Travailler à deux ou trois')).toBeNull()
})

test('who leaves is told what they keep, and goes on with it', async () => {
  const at = await karimAt('/etudes-de-cas/case-1')
  const { screen, user, awa, caller } = at
  await awa.call(answerStep, { params, body: text('D’Awa') })
  await caller!.call(joinGroup, { params, body: { code: await formedByAwa(at), replaces: false } })
  await user.click(await screen.findByRole('button', { name: 'Quitter le groupe' }, { timeout: 5000 }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Quitter le groupe' }))
  expect(dialog.getByText(/Vous gardez une copie de toutes les réponses/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Quitter le groupe' }))
  expect(await screen.findByRole('button', { name: 'Demander un code' })).toBeVisible()
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Travailler à deux ou trois' })).toHaveFocus())
  expect((await caller!.call(getCaseStudyWork, { params })).answers['liaison']).toEqual(text('D’Awa').answer)
})

test('given back, it says to whom else, is shared again, and is left for good', async () => {
  const at = await karimAt('/etudes-de-cas')
  const { screen, user, awa, caller, room, router } = at
  await caller!.call(joinGroup, { params, body: { code: await formedByAwa(at), replaces: false } })
  for (const [stepId, answer] of Object.entries(rightCaseAnswers('case-1')))
    await awa.call(answerStep, { params, body: { stepId, answer } })
  await awa.call(submitCaseStudy, { params, body: { with: ['Karim B.'] } })
  const place = { trainingSessionId: 'demonstration', traineeId: 'demo-awa', ...params }
  await reopenAttempt(await room.trainer(), place, 'Chiffrez le coût du retour.')
  await act(() => router.navigate('/etudes-de-cas/case-1'))
  expect(await screen.findByText(/Elle est rendue aussi à Awa D\. : vous la reprenez ensemble/)).toBeVisible()
  expect(screen.getByText('Vous et Awa D.')).toBeVisible()
  expect(screen.queryByText('Code du groupe')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Quitter le groupe' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Quitter le groupe' }))
  expect(dialog.getByText(/vous ne pourrez pas revenir dans le groupe/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Quitter le groupe' }))
  await waitFor(() => expect(screen.queryByText('Travailler à deux ou trois')).toBeNull())
  expect(screen.getByRole('link', { name: 'Reprendre mes réponses' })).toBeVisible()
})
