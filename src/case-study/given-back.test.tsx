import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { reopenAttempt, reviewAttempt, submitRightCaseStudy } from '../../server/testing/trainee-way.ts'
import { getCaseStudyWork } from './contract.ts'

const place = { trainingSessionId: 'demonstration', traineeId: 'demo-karim', caseStudyId: 'case-1', attempt: 1 }
const levels = { O1: 2, O2: 2, O3: 2, O4: 2 }

/** Karim, whose first attempt was read and given back. */
const karimAt = async (path: string) => {
  const app = await appAt('/programme', { as: 'demo-karim' })
  await submitRightCaseStudy(app.caller!, 'case-1')
  const trainer = await app.room.trainer()
  await reviewAttempt(trainer, place, { levels, comment: 'Le rappel manque.' })
  app.room.wait(60_000)
  await reopenAttempt(trainer, place, 'Chiffrez le coût du retour.')
  await app.router.navigate(path)
  return app
}

test('the page of the case study says why it is back, and leads into the answers', async () => {
  const { screen } = await karimAt('/etudes-de-cas/case-1')
  expect(await screen.findByText(/^«\sChiffrez le coût du retour\.\s» \(Claire Fontanel/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Reprendre mes réponses' })).toHaveAttribute(
    'href',
    '/etudes-de-cas/case-1?etape=call',
  )
  expect(screen.queryByRole('link', { name: /seconde tentative/ })).toBeNull()
})

test('what is missing names it, with the reason', async () => {
  const { screen } = await karimAt('/objectifs')
  const link = await screen.findByRole('link', { name: /^Reprendre l’étude de cas .*Chiffrez le coût du retour/ })
  expect(link).toHaveAttribute('href', '/etudes-de-cas/case-1')
})

test('it is handed in anew, and what was there before stays to be read', async () => {
  const { screen, user, caller } = await karimAt('/etudes-de-cas/case-1?etape=remise')
  expect(await screen.findByText(/^À reprendre/)).toBeVisible()
  expect(screen.getByText(/Il vous en restera une\./)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Remettre l’étude de cas' }))
  expect(await screen.findByText(/^Remise le .*, lue par Claire Fontanel, rendue le /)).toBeVisible()
  await waitFor(async () => {
    const { attempt, attempts } = await caller!.call(getCaseStudyWork, { params: { caseStudyId: 'case-1' } })
    expect([attempt, attempts[0]?.review]).toEqual([2, null])
  })
})
