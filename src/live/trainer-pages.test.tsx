import { cleanup, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { submitRightQuiz } from '../../server/testing/trainee-way.ts'
import { closeTrainingSession } from '../training-session/contract.ts'
// Lazy in the app: read here once, so that no test waits for a page to be compiled.
import './board-page.tsx'
import './board/enrol-trainee-dialog.tsx'
import './board/place-dialog.tsx'
import './record/decision-form.tsx'
import './trainee-record-page.tsx'

const session = '/formateur/sessions/demonstration'

test('a latecomer is enrolled from the board, with a code to give them', async () => {
  const { screen, user } = await appAt(session, { as: 'trainer' })
  await user.click(await screen.findByRole('button', { name: 'Ajouter un stagiaire' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByRole('textbox', { name: 'Prénom' }), 'Nadia')
  await user.type(dialog.getByRole('textbox', { name: 'Nom' }), 'Belkacem')
  await user.click(dialog.getByRole('button', { name: 'Ajouter' }))
  expect(await dialog.findByText(/^Nadia Belkacem peut se connecter/)).toHaveFocus()
  expect(dialog.getByText('Code personnel').nextElementSibling).toHaveTextContent(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
  await user.click(dialog.getByRole('button', { name: 'Fermer' }))
  expect(screen.getByRole('row', { name: /Nadia Belkacem.*Pas encore connecté/ })).toBeVisible()
})

test('someone who is enrolled already is refused in a sentence', async () => {
  const { screen, user } = await appAt(session, { as: 'trainer' })
  await user.click(await screen.findByRole('button', { name: 'Ajouter un stagiaire' }))
  await user.type(await screen.findByRole('textbox', { name: 'Prénom' }), 'karim')
  await user.type(screen.getByRole('textbox', { name: 'Nom' }), 'BENALI')
  await user.type(screen.getByRole('textbox', { name: /^Entreprise/ }), 'Hydrolis')
  await user.click(screen.getByRole('button', { name: 'Ajouter' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Un stagiaire de ce nom et de cette entreprise est déjà inscrit',
  )
})

test('closing issues the attestations of those who came', async () => {
  const { screen, user } = await appAt(session, { as: 'trainer' })
  await user.click(await screen.findByRole('button', { name: 'Clôturer la session' }))
  await user.click(await screen.findByRole('button', { name: 'Clôturer et délivrer les attestations' }))
  expect(await screen.findByText('Session clôturée')).toBeVisible()
  expect(screen.getByRole('row', { name: /Karim Benali/ })).not.toHaveTextContent('Délivrée')
  expect(screen.queryByRole('button', { name: 'Ajouter un stagiaire' })).toBeNull()
})

test('a decision on the record is shown with its reason, and the focus comes back', async () => {
  const { screen, user } = await appAt(`${session}/stagiaires/demo-karim`, { as: 'trainer' })
  await user.click(await screen.findByRole('button', { name: 'Décider de l’objectif 2' }))
  await user.click(await screen.findByRole('radio', { name: 'Non acquis à ce stade' }))
  await user.type(screen.getByRole('textbox', { name: 'Raison' }), 'Absent le second jour.')
  await user.click(screen.getByRole('button', { name: 'Enregistrer la décision' }))
  expect(await screen.findByRole('button', { name: 'Changer la décision de l’objectif 2' })).toHaveFocus()
  expect(screen.getByText(/«\sAbsent le second jour\.\s»/)).toHaveTextContent(
    'Non acquis à ce stade. « Absent le second jour. »',
  )
})

test('a name misspelt is corrected on the record', async () => {
  const { screen, user } = await appAt(`${session}/stagiaires/demo-karim`, { as: 'trainer' })
  await user.click(await screen.findByRole('button', { name: 'Corriger le nom' }))
  const name = await screen.findByRole('textbox', { name: 'Nom' })
  expect(name).toHaveValue('Benali')
  await user.clear(name)
  await user.type(name, 'Ben Ali')
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Karim Ben Ali' })).toBeVisible()
})

test('after the closure the half-days are corrected, and the attestation follows', async () => {
  const { screen, user, caller } = await appAt(`${session}/stagiaires/demo-hugo`, { as: 'trainer' })
  await screen.findByRole('heading', { level: 1, name: /^Hugo/ })
  await caller?.call(closeTrainingSession, {
    params: { trainingSessionId: 'demonstration' },
    body: { attendance: [{ traineeId: 'demo-karim', halfDayIds: ['day-1-morning'] }] },
  })
  expect(await screen.findByText(/^Demi-journées suivies\s:/)).toHaveTextContent('aucune')
  await user.click(screen.getByRole('button', { name: 'Corriger les demi-journées' }))
  const first = screen.getAllByRole('checkbox')[0]!
  expect(first).toHaveFocus()
  await user.click(first)
  expect(screen.getByText('Une attestation sera délivrée.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Enregistrer les demi-journées' }))
  expect(await screen.findByText(/^Attestation n°.*, version 1, délivrée le/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Corriger les demi-journées' })).toHaveFocus()
})

test('the place that was missing is given from the board', async () => {
  const { screen, user } = await appAt(session, { as: 'trainer' })
  await user.click(await screen.findByRole('button', { name: 'Indiquer le lieu' }))
  await user.type(await screen.findByRole('textbox', { name: 'Lieu' }), 'Lyon 3e')
  await user.click(screen.getByRole('button', { name: 'Enregistrer le lieu' }))
  expect(await screen.findByText(/^Session des .* – Lyon 3e$/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Indiquer le lieu' })).toBeNull()
})

test('a reading and a decision under way survive a reload', async () => {
  const { screen, user } = await appAt(`${session}/stagiaires/demo-karim`, { as: 'trainer' })
  await user.click(await screen.findByRole('button', { name: 'Décider de l’objectif 2' }))
  await user.type(await screen.findByRole('textbox', { name: 'Raison' }), 'À revoir')
  cleanup()
  const again = await appAt(`${session}/stagiaires/demo-karim`, { as: 'trainer' })
  expect(await again.screen.findByRole('textbox', { name: 'Raison' })).toHaveValue('À revoir')
  expect(again.screen.getByText(/reprend ce que vous n’aviez pas enregistré/)).toBeVisible()
})

test('quizzes that nobody began take one line', async () => {
  const { screen, room, router } = await appAt('/programme', { as: 'trainer' })
  await submitRightQuiz(await room.trainee('demo-karim'), 2)
  await router.navigate(`${session}/stagiaires/demo-karim`)
  const quizzes = within(await screen.findByRole('region', { name: 'Réponses aux quiz' }))
  expect(quizzes.getAllByRole('region')).toHaveLength(1)
  expect(quizzes.getByText('Quiz pas commencés : modules 1, 3, 4 et 5.')).toBeVisible()
})

test('what is missing says who must act', async () => {
  const { screen } = await appAt(`${session}/stagiaires/demo-karim`, { as: 'trainer' })
  const theirs = (await screen.findByRole('heading', { name: 'Ce que Karim Benali doit faire' })).parentElement
  expect(theirs).toHaveTextContent('Faire le quiz du module 1')
  expect(screen.queryByRole('heading', { name: 'Ce que vous devez faire' })).toBeNull()
  cleanup()
  const awa = await appAt(`${session}/stagiaires/demo-awa`, { as: 'trainer' })
  expect(await awa.screen.findByRole('heading', { name: 'Ce qu’Awa Diop doit faire' })).toBeVisible()
})
