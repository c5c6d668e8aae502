import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { answerFinal, startFinal, submitFinal } from '../../server/testing/assessment-way.ts'
import { getFinalAssessment, makeArrangements, setFinalDuration } from '../assessment/final-contract.ts'

test('all that counts is announced before it starts, and nothing has begun', async () => {
  const { screen, caller } = await appAt('/evaluation-finale', { as: 'demo-karim' })
  expect(await screen.findByRole('button', { name: 'Commencer l’évaluation' })).toBeVisible()
  for (const words of [
    /16 questions, 4 sur chacun des quatre objectifs/,
    /^70 % par objectif, soit 3 bonnes réponses sur 4/,
    /2 tentatives\. La seconde pose d’autres questions/,
    /Sans limite de temps/,
    /Quitter la page ne remet rien/,
  ])
    expect(screen.getByText(words)).toBeVisible()
  expect((await caller!.call(getFinalAssessment)).open).toBeNull()
})

test('begun, its questions take the place of the announcement and an answer is recorded', async () => {
  const { screen, user, caller } = await appAt('/evaluation-finale', { as: 'demo-karim' })
  await user.click(await screen.findByRole('button', { name: 'Commencer l’évaluation' }))
  expect(await screen.findByRole('heading', { name: 'Tentative 1 sur 2' })).toHaveFocus()
  expect(screen.getByText('0 réponse sur 16')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Masquer le temps' })).toBeNull()
  await user.click(screen.getAllByRole('radio')[0]!)
  expect(screen.getByText('1 réponse sur 16')).toBeVisible()
  await waitFor(async () => {
    expect(Object.keys((await caller!.call(getFinalAssessment)).open?.answers ?? {})).toHaveLength(1)
  })
})

test('leaving the page hands nothing in: the answers are there on return', async () => {
  const { screen, caller, router } = await appAt('/programme', { as: 'demo-karim' })
  const [question] = await startFinal(caller!)
  await answerFinal(caller!, question!.id)
  await router.navigate('/evaluation-finale')
  expect(await screen.findByText('1 réponse sur 16')).toBeVisible()
  await router.navigate('/maintenant')
  expect(await screen.findByRole('link', { name: 'Reprendre l’évaluation finale' })).toBeVisible()
  expect((await caller!.call(getFinalAssessment)).attempts).toEqual([])
})

test('handing in says what is missing, then shows the result per objective, and no correction', async () => {
  const { screen, user, caller, router } = await appAt('/programme', { as: 'demo-karim' })
  for (const { id, objectiveId } of await startFinal(caller!)) if (objectiveId !== 'O2') await answerFinal(caller!, id)
  await router.navigate('/evaluation-finale')
  await user.click(await screen.findByRole('button', { name: 'Remettre l’évaluation' }))
  expect(await screen.findByRole('alertdialog')).toHaveAccessibleDescription(
    /Il reste 4 questions sans réponse complète.*5, 6, 7 et 8\. Sans réponse, une question compte comme non juste/,
  )
  await user.click(screen.getByRole('button', { name: 'Remettre' }))
  expect(await screen.findByRole('heading', { name: 'Résultat par objectif' })).toHaveFocus()
  expect(screen.getAllByText('Seuil de 70 % atteint')).toHaveLength(3)
  expect(screen.getByText(/^0 bonne réponse sur 4/)).toHaveTextContent('À relire : module 3, module 4.')
  expect(screen.getByText(/La correction ne s’affiche pas encore/)).toBeVisible()
  expect(screen.queryByRole('list', { name: /^Correction/ })).toBeNull()
  expect(screen.getByRole('button', { name: 'Commencer la seconde tentative' })).toBeVisible()
})

test('the correction opens with the threshold reached everywhere, and no attempt is offered', async () => {
  const { screen, caller, router } = await appAt('/programme', { as: 'demo-karim' })
  await submitFinal(caller!)
  await router.navigate('/evaluation-finale')
  expect(await screen.findByRole('list', { name: 'Correction de la tentative 1' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /Commencer/ })).toBeNull()
})

test('minutes that the trainer sets are announced, and count down in words that can be put away', async () => {
  const { screen, user, room, router } = await appAt('/programme', { as: 'demo-karim' })
  const params = { trainingSessionId: room.trainingSessionId }
  await (await room.trainer()).call(setFinalDuration, { params, body: { minutes: 45 } })
  await router.navigate('/evaluation-finale')
  expect(await screen.findByText(/^45 minutes, à partir du moment/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Commencer l’évaluation' }))
  expect(await screen.findByText(/Temps restant : 4[45] minutes/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Masquer le temps' }))
  expect(screen.queryByText(/Temps restant/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Afficher le temps' }))
  expect(screen.getByText(/Temps restant/)).toBeVisible()
})

test('an answer that comes too late is refused in words, kept, and recorded once there is time', async () => {
  const { screen, user, room, caller, router } = await appAt('/programme', { as: 'demo-karim' })
  const trainer = await room.trainer()
  const session = { trainingSessionId: room.trainingSessionId }
  await trainer.call(setFinalDuration, { params: session, body: { minutes: 10 } })
  await startFinal(caller!)
  await router.navigate('/evaluation-finale')
  await screen.findByText(/Temps restant/)
  room.wait(13 * 60_000)
  await user.click(screen.getAllByRole('radio')[0]!)
  expect(await screen.findByText('Refusé : votre réponse à l’évaluation finale')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Voir pourquoi' }))
  expect(await screen.findByText(/arrivée trop tard pour être enregistrée/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'J’ai compris' }))
  expect(screen.queryByText(/^Refusé/)).toBeNull()
  expect(screen.getByText('Une réponse est arrivée après la fin')).toBeVisible()

  const params = { ...session, traineeId: 'demo-karim' }
  await trainer.call(makeArrangements, { params, body: { extraMinutes: 30, hasNoTimeLimit: false, means: [] } })
  await user.click(await screen.findByRole('button', { name: 'Envoyer cette réponse' }))
  await waitFor(async () => {
    expect(Object.keys((await caller!.call(getFinalAssessment)).open?.answers ?? {})).toHaveLength(1)
  })
  expect(screen.queryByText('Une réponse est arrivée après la fin')).toBeNull()
  expect(screen.getByText('1 réponse sur 16')).toBeVisible()
})

test('without a network it does not begin, says so, and can be tried again', async () => {
  const { screen, user, room } = await appAt('/evaluation-finale', { as: 'demo-karim' })
  const begin = await screen.findByRole('button', { name: 'Commencer l’évaluation' })
  const { fetch } = room.api
  // What answers is the page of a captive portal.
  room.api.fetch = async (request) => (request.method === 'POST' ? new Response('<html>') : fetch(request))
  await user.click(begin)
  expect(await screen.findByText('L’évaluation n’a pas commencé')).toBeVisible()
  room.api.fetch = fetch
  await user.click(begin)
  expect(await screen.findByRole('heading', { name: 'Tentative 1 sur 2' })).toBeVisible()
})
