import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { submitRightCaseStudy } from '../../server/testing/trainee-way.ts'
import { completeLesson } from '../lesson/contract.ts'
import { closeTrainingSession } from '../training-session/contract.ts'

const leg = async (name: RegExp) => within(await screen.findByRole('region', { name }))

test('each half-day is a leg, with its hours and what is on it', async () => {
  await appAt('/maintenant', { as: 'demo-karim' })
  const morning = await leg(/^Jour 1\s– Matin$/)
  expect(morning.getByText(/^\d+\sh/)).toBeVisible()
  expect(morning.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Positionnement',
    'Quiz de positionnement',
    '1. Mettre en œuvre une bonne relation client',
    expect.stringMatching(/^Étude de cas 1/),
  ])
  const last = await leg(/^Jour 2\s– Après-midi$/)
  expect(last.getByRole('link', { name: 'Évaluation finale' }).parentElement).toHaveTextContent('À faire')
  expect(last.getAllByRole('link').at(-1)).toHaveTextContent(/^Auto-évaluation/)
})

test('a module says how much of it is behind', async () => {
  const { caller, router } = await appAt('/programme', { as: 'demo-karim' })
  await caller?.call(completeLesson, { params: { topicId: '1.1' } })
  await router.navigate('/maintenant')
  const stop = (await leg(/^Jour 1\s– Matin$/)).getByRole('link', { name: /^1\. Mettre/ }).parentElement
  expect(stop).toHaveTextContent('1 sur 5 leçons')
  expect((await leg(/^Jour 1\s– Après-midi$/)).getAllByRole('listitem')[0]).toHaveTextContent('Pas commencé')
})

test('a document stands with the module by which it is read', async () => {
  await appAt('/maintenant', { as: 'demo-karim' })
  const afternoon = await leg(/^Jour 1\s– Après-midi$/)
  expect(afternoon.getByRole('link', { name: /^Document C/ }).parentElement).toHaveTextContent('À lire')
  expect((await leg(/^Jour 2\s– Matin$/)).getByRole('link', { name: /^Document A/ })).toBeVisible()
})

test('once the session is closed, no stop promises what can no longer be done', async () => {
  const { caller, room, router } = await appAt('/programme', { as: 'demo-karim' })
  await submitRightCaseStudy(caller!, 'case-5')
  await (
    await room.trainer()
  ).call(closeTrainingSession, {
    params: { trainingSessionId: room.trainingSessionId },
    body: { attendance: [{ traineeId: 'demo-karim', halfDayIds: ['day-1-morning'] }] },
  })
  await router.navigate('/maintenant')
  const way = within(await screen.findByRole('region', { name: 'Mon parcours' }))
  const lineOf = (name: RegExp) => way.getByRole('link', { name }).parentElement
  await waitFor(() => expect(lineOf(/^Positionnement/)).toHaveTextContent('Non fait'))
  expect(lineOf(/^Étude de cas 5/)).toHaveTextContent('Remise, non lue')
  expect(lineOf(/^Étude de cas 4/)).toHaveTextContent('Non remise')
  expect(lineOf(/^Document B/)).toHaveTextContent('Non rendu')
  expect(way.queryByText('Lecture attendue')).toBeNull()
})
