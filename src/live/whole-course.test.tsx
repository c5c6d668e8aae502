import { waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { answerFinal, startFinal, submitFinal, submitPositioning } from '../../server/testing/assessment-way.ts'
import { getFinalAssessment, setFinalDuration } from '../assessment/final-contract.ts'
// Lazy in the app: read here once, so that no test waits for them to be compiled.
import './board/duration-dialog.tsx'
import './record/arrangements-form.tsx'

const board = '/formateur/sessions/demonstration'
const record = `${board}/stagiaires/demo-karim`

test('the trainer sets a duration for the group; what is no number of minutes is refused in words', async () => {
  const { screen, user, room } = await appAt(board, { as: 'trainer' })
  await user.click(await screen.findByRole('button', { name: 'Durée de l’évaluation finale' }))
  const field = await screen.findByRole('textbox', { name: 'Durée, en minutes' })
  await user.type(field, 'une heure')
  await user.click(screen.getByRole('button', { name: 'Enregistrer la durée' }))
  expect(await screen.findByText('Indiquez un nombre entier de minutes.')).toBeVisible()
  expect(field).toHaveValue('une heure')
  await user.clear(field)
  await user.type(field, '45')
  await user.click(screen.getByRole('button', { name: 'Enregistrer la durée' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect((await (await room.trainee('demo-karim')).call(getFinalAssessment)).minutes).toBe(45)
})

test('arrangements are a list of time and means; no field asks why', async () => {
  const { screen, user, room } = await appAt(record, { as: 'trainer' })
  await user.click(await screen.findByRole('button', { name: 'Modifier les aménagements' }))
  const dialog = within(await screen.findByRole('dialog', { name: /Aménagements pour Karim Benali/ }))
  expect(dialog.getAllByRole('textbox')).toHaveLength(1)
  expect(dialog.getByText(/aucun motif ni diagnostic n’est conservé/)).toBeVisible()
  await user.clear(dialog.getByRole('textbox', { name: 'Minutes de plus à l’évaluation finale' }))
  await user.type(dialog.getByRole('textbox'), '15')
  await user.click(dialog.getByRole('checkbox', { name: 'Pauses' }))
  await user.click(dialog.getByRole('button', { name: 'Enregistrer les aménagements' }))
  expect(await screen.findByText('Prévu : 15 minutes de plus, pauses.')).toBeVisible()
  const { arrangements } = await (await room.trainee('demo-karim')).call(getFinalAssessment)
  expect(arrangements).toEqual({ extraMinutes: 15, hasNoTimeLimit: false, means: ['breaks'] })
})

test('the record places the trainee at the entry and at the end', async () => {
  const { screen, room, router } = await appAt('/programme', { as: 'trainer' })
  const karim = await room.trainee('demo-karim')
  await submitPositioning(karim, ['O2'])
  await submitFinal(karim, 1, ['O4'])
  await router.navigate(record)
  const section = within(await screen.findByRole('region', { name: 'Positionnement et évaluation finale' }))
  expect(section.getByText(/^6 bonnes réponses sur 8, le/)).toBeVisible()
  expect(section.getByText(/^Tentative 1 : 12 bonnes réponses sur 16/)).toBeVisible()
})

test('the board says who is at the final assessment', async () => {
  const { screen, room, router } = await appAt('/programme', { as: 'trainer' })
  await startFinal(await room.trainee('demo-karim'))
  await router.navigate(board)
  expect((await screen.findAllByText(/Évaluation finale : 0 réponse sur 16/))[0]).toBeVisible()
  expect(screen.getAllByText('Évaluation finale : en cours')[0]).toBeInTheDocument()
})

test('the record says how far an attempt under way is and when its time ends, whatever the clock', async () => {
  const { screen, room, router } = await appAt('/programme', { as: 'trainer' })
  const params = { trainingSessionId: room.trainingSessionId }
  await (await room.trainer()).call(setFinalDuration, { params, body: { minutes: 45 } })
  const karim = await room.trainee('demo-karim')
  const [question] = await startFinal(karim)
  await answerFinal(karim, question!.id)
  await router.navigate(record)
  const section = within(await screen.findByRole('region', { name: 'Positionnement et évaluation finale' }))
  expect(section.getByText(/^Tentative 1 en cours/)).toHaveTextContent(
    /depuis le 23 novembre à 10 h : 1 réponse sur 16, fin du temps le 23 novembre à 10 h 45\. Pas encore remise\.$/,
  )
})
