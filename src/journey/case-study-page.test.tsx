import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { rightCaseAnswers } from '../../server/demonstration/right-answers.ts'
import { answerStep, getCaseStudyWork } from '../case-study/contract.ts'

const params = { caseStudyId: 'case-1' } as const

test('a case study that does not exist says so', async () => {
  const { screen } = await appAt('/etudes-de-cas/case-9', { as: 'demo-karim' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Élément introuvable' })).toBeVisible()
})

test('a case study leads back to its modules', async () => {
  const { screen } = await appAt('/etudes-de-cas/case-3', { as: 'demo-karim' })
  expect(await screen.findByRole('link', { name: 'Module 3' })).toHaveAttribute('href', '/modules/3')
  expect(screen.getByRole('link', { name: 'Module 4' })).toHaveAttribute('href', '/modules/4')
})

test('each reply of the call is on screen at once and recorded with its path', async () => {
  const { screen, user, caller } = await appAt('/etudes-de-cas/case-1?etape=call', { as: 'demo-karim' })
  await user.click(await screen.findByRole('button', { name: 'Ventor.' }))
  await user.click(screen.getByRole('button', { name: /Nadia Rey, commerciale/ }))
  expect(screen.getByText(/C’est ENCORE le compresseur/)).toBeVisible()
  await waitFor(async () => {
    const { answers } = await caller!.call(getCaseStudyWork, { params })
    expect(answers['call']).toEqual({
      kind: 'dialogue',
      path: [
        { node: 'contact', option: 'c' },
        { node: 'who-is-it', option: 'a' },
      ],
    })
  })
})

test('cells typed one after the other all reach the server', async () => {
  const { screen, user, caller } = await appAt('/etudes-de-cas/case-3?etape=recency', { as: 'demo-karim' })
  await user.click(await screen.findByRole('textbox', { name: /C01/ }))
  await user.keyboard('2{Enter}13{Enter}neuf')
  expect(screen.getByText('3 cases remplies sur 20')).toBeVisible()
  await waitFor(
    async () => {
      const { answers } = await caller!.call(getCaseStudyWork, { params: { caseStudyId: 'case-3' } })
      const cells = { C01: { days: '2' }, C02: { days: '13' }, C03: { days: 'neuf' } }
      expect(answers['recency']).toEqual({ kind: 'table', cells })
    },
    { timeout: 5000 },
  )
})

test('a complete case study is handed in, and its result takes the place of the work', async () => {
  const { screen, user, caller, router } = await appAt('/programme', { as: 'demo-karim' })
  for (const [stepId, answer] of Object.entries(rightCaseAnswers('case-1')))
    await caller!.call(answerStep, { params: { ...params, attempt: 1 }, body: { stepId, answer } })
  await act(() => router.navigate('/etudes-de-cas/case-1?etape=remise'))

  await user.click(await screen.findByRole('button', { name: 'Remettre l’étude de cas' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Première tentative' })).toBeVisible()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toContainEqual(
    expect.stringMatching(/^Étude de cas remise\. Objectif 1 : (Niveau|en attente).* Objectif 4 : .*\.$/),
  )
  expect(screen.getByText('12 points sur 12')).toBeVisible()
  expect(screen.getByText('décidé par vos réponses')).toBeVisible()
  expect(screen.getAllByText('En attente de lecture par le formateur')).toHaveLength(3)
  expect(screen.getByRole('link', { name: 'Commencer la seconde tentative' })).toBeVisible()
})
