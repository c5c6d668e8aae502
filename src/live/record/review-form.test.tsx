import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'

import type { CaseStudyAttempt, Grid } from '../../case-study/contract.ts'
import { ReviewForm } from './review-form.tsx'

const descriptors: Grid['O1'] = ['Rien', 'Un peu', 'Bien', 'Très bien']
const grid: Grid = { O1: descriptors, O2: descriptors, O3: descriptors, O4: descriptors }

const form = (review: CaseStudyAttempt['review'] = null) => {
  const onSave = vi.fn<Parameters<typeof ReviewForm>[0]['onSave']>()
  render(
    <MemoryRouter>
      <ReviewForm attempt={{ attempt: 1, automaticLevels: { O1: 3 }, review }} grid={grid} onSave={onSave} />
    </MemoryRouter>,
  )
  return { onSave, user: userEvent.setup() }
}

const objective = (number: number) => within(screen.getByRole('group', { name: new RegExp(`^Objectif ${number} `) }))
const save = () => screen.getByRole('button', { name: 'Enregistrer la lecture' })

test('a level that the answers decide is ready, said to be theirs, and may be changed', async () => {
  const { user } = form()
  expect(objective(1).getByRole('radio', { checked: true })).toHaveAccessibleName('Niveau 3 – Acquis Bien')
  expect(objective(1).getByText(/^Niveau 3 d’après les réponses/)).toBeVisible()
  expect(objective(2).queryByRole('radio', { checked: true })).toBeNull()
  await user.click(objective(1).getByRole('radio', { name: /Niveau 4/ }))
  expect(objective(1).getByRole('radio', { checked: true })).toHaveAccessibleName(/Niveau 4/)
})

test('the whole reading is done from the keyboard', async () => {
  const { onSave, user } = form()
  await user.tab()
  expect(objective(1).getByRole('radio', { name: /Niveau 3/ })).toHaveFocus()
  for (const keys of [' {ArrowDown}', ' ', ' {ArrowDown}{ArrowDown}{ArrowDown}']) {
    await user.tab()
    await user.keyboard(keys)
  }
  await user.tab()
  await user.keyboard('Belle reformulation.')
  await user.tab()
  expect(save()).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    levels: { O1: 3, O2: 2, O3: 1, O4: 4 },
    comment: 'Belle reformulation.',
  })
})

test('a missing level is said beside its objective, which takes the focus', async () => {
  const { onSave, user } = form()
  await user.click(save())
  expect(onSave).not.toHaveBeenCalled()
  expect(screen.getAllByText('Choisissez un niveau.')).toHaveLength(3)
  expect(objective(2).getByRole('radio', { name: /Niveau 1/ })).toHaveFocus()
})

test('a reading that is changed starts from what was written', () => {
  form({
    levels: { O1: 2, O2: 2, O3: 2, O4: 2 },
    comment: 'À reprendre.',
    reviewerName: 'Claire',
    at: '2026-11-23T09:00:00.000Z',
  })
  expect(objective(1).getByRole('radio', { checked: true })).toHaveAccessibleName(/Niveau 2/)
  expect(screen.getByRole('textbox', { name: /Commentaire/ })).toHaveValue('À reprendre.')
})
