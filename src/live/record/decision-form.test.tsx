import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'

import type { Decision, Result } from '../../objectives/contract.ts'
import { DecisionForm } from './decision-form.tsx'

const form = (evidenceResult: Result, decision: Decision | null = null) => {
  const onDecide = vi.fn<Parameters<typeof DecisionForm>[0]['onDecide']>()
  render(
    <MemoryRouter>
      <DecisionForm
        evidence={{
          objectiveId: 'O2',
          quiz: { correct: 8, outOf: 10, percent: 80, missingModules: [] },
          finalAssessment: null,
          caseStudies: [
            { caseStudyId: 'case-1', level: 2, decidedBy: 'answers', state: 'assessed' },
            { caseStudyId: 'case-3', level: 3, decidedBy: 'trainer', state: 'assessed' },
          ],
          evidenceResult,
          decision,
        }}
        onDecide={onDecide}
        onCancel={() => {}}
      />
    </MemoryRouter>,
  )
  return { onDecide, user: userEvent.setup() }
}

const ready = 'Conforme aux preuves\u00A0: quiz 80\u00A0%, étude de cas niveau\u00A03.'
const reason = () => screen.getByRole('textbox', { name: 'Raison' })
const save = () => screen.getByRole('button', { name: 'Enregistrer la décision' })

test('agreeing with « Acquis » is ready to be saved, with its reason', async () => {
  const { onDecide, user } = form('acquired')
  expect(reason()).toHaveValue(ready)
  await user.click(save())
  expect(onDecide).toHaveBeenCalledOnce()
  expect(onDecide.mock.calls[0]?.[0]).toEqual({ result: 'acquired', reason: ready })
})

test('deciding otherwise takes the ready sentence away and asks for another', async () => {
  const { onDecide, user } = form('acquired')
  await user.click(screen.getByRole('radio', { name: 'En cours d’acquisition' }))
  expect(reason()).toHaveValue('')
  await user.click(save())
  expect(onDecide).not.toHaveBeenCalled()
  expect(await screen.findByText(/^Écrivez la raison en quelques mots/)).toBeVisible()
  await user.type(reason(), 'Reformulation à reprendre.')
  await user.click(save())
  expect(onDecide.mock.calls[0]?.[0]).toEqual({ result: 'in-progress', reason: 'Reformulation à reprendre.' })
})

test('what the trainer typed stays when the result changes', async () => {
  const { user } = form('acquired')
  await user.type(reason(), ' Vu en séance.')
  await user.click(screen.getByRole('radio', { name: 'Non acquis à ce stade' }))
  expect(reason()).toHaveValue(`${ready} Vu en séance.`)
})

test('against the evidence nothing is chosen or written in advance', async () => {
  const { onDecide, user } = form('in-progress')
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  expect(reason()).toHaveValue('')
  await user.click(save())
  expect(await screen.findByText('Choisissez un résultat.')).toBeVisible()
  expect(onDecide).not.toHaveBeenCalled()
})
