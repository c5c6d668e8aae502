import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'

import { objectiveIds } from '../../content/course-ids.ts'
import type { ObjectiveEvidence } from '../../objectives/contract.ts'
import type { TraineeRecord } from '../contract.ts'
import { board } from '../testing-rows.ts'
import { ObjectivesSection } from './objectives-section.tsx'

const decision = {
  result: 'in-progress',
  reason: 'À revoir.',
  trainerName: 'Claire',
  at: '2026-11-23T09:00:00.000Z',
} as const

/** Objectives 1 to 3 are acquired by the evidence; the trainer has decided of 3 already. */
const objectives: ObjectiveEvidence[] = objectiveIds.map((objectiveId) => ({
  objectiveId,
  selfBefore: 2,
  selfAfter: null,
  quiz: { correct: 5, outOf: 7, percent: 71, missingModules: [] },
  positioningQuiz: null,
  finalAssessment: null,
  caseStudies: [{ caseStudyId: 'case-1', level: 3, decidedBy: 'trainer', state: 'assessed' }],
  decision: objectiveId === 'O3' ? decision : null,
  evidenceResult: objectiveId === 'O4' ? 'in-progress' : 'acquired',
  result: objectiveId === 'O3' ? 'in-progress' : 'acquired',
}))

const section = (closedAt: string | null = null) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <ObjectivesSection
          record={
            {
              trainingSession: { ...board([]).trainingSession, closedAt },
              trainee: { traineeId: 'sofia', name: 'Sofía', company: null },
              objectives: { objectives, missing: [] },
              attestation: null,
            } as unknown as TraineeRecord
          }
        />
      </MemoryRouter>
    </QueryClientProvider>,
  )

test('the proofs stand side by side, in words', () => {
  section()
  const first = screen.getByRole('region', { name: /^Objectif 1 –/ }).textContent?.replace(/\s/g, ' ')
  for (const proof of [
    'Avant : 2 – Je sais le faire avec de l’aide',
    'Après : pas encore donnée',
    '5 bonnes réponses sur 7, soit 71 %',
    'Niveau 3 – Acquislu par le formateur',
    'Ce que disent les preuvesAcquis',
  ])
    expect(first).toContain(proof)
})

test('one action validates what the evidence says is acquired, and only what is undecided', async () => {
  const sent: { path: string; body: { commandId: string; result: string; reason: string } }[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (path, init) => {
    sent.push({ path: String(path), body: JSON.parse(String(init?.body)) })
    return Response.json({ position: 1, recordedAt: '2026-11-23T09:00:00.000Z' })
  })
  const user = userEvent.setup()
  section()
  await user.click(screen.getByRole('button', { name: 'Valider les objectifs déjà acquis par les preuves' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent.map(({ path }) => /objectives\/(O\d)\/decision/.exec(path)?.[1])).toEqual(['O1', 'O2'])
  for (const { body } of sent) {
    expect(body).toMatchObject({
      result: 'acquired',
      reason: 'Conforme aux preuves\u00A0: quiz 71\u00A0%, étude de cas niveau\u00A03.',
    })
  }
  expect(sent[0]?.body.commandId).not.toBe(sent[1]?.body.commandId)
})

test('a decision says its reason and its author', () => {
  section()
  expect(screen.getByRole('region', { name: /^Objectif 3 –/ })).toHaveTextContent(
    /Décision du formateur\s*En cours d’acquisition. «\sÀ revoir.\s»\s*Claire, le 23 novembre 2026/,
  )
})

test('after the closure nothing can be decided any more', () => {
  section('2026-11-24T16:00:00.000Z')
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText(/les décisions ne changent plus/)).toBeVisible()
})
