import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { PlanRecord } from './plan-record.tsx'

const action = {
  actionId: 'a',
  objectiveId: 'O4',
  what: 'Trier mes clients perdus',
  customers: 'Silencieux depuis six mois',
  startsOn: null,
  dueOn: '2026-12-18',
  indicator: '',
  firstStep: '',
  help: '',
  revision: 1,
  writtenAt: '2026-11-24T16:45:00.000Z',
} as const

test('the trainer reads the actions by objective, what is missing of them, and can change nothing', () => {
  render(<PlanRecord actions={[action]} />)
  const last = within(screen.getByRole('region', { name: '4. Planifier la reconquête des clients perdus' }))
  expect(last.getByRole('article', { name: 'Trier mes clients perdus' })).toHaveTextContent(
    /Silencieux depuis six mois.*Reste à dire.: la date de début, l’indicateur, le premier pas\./,
  )
  expect(screen.getAllByText('Aucune action pour cet objectif.')).toHaveLength(3)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('a plan that nobody wrote takes one line', () => {
  render(<PlanRecord actions={[]} />)
  expect(screen.getByText('Aucune action écrite pour l’instant.')).toBeVisible()
  expect(screen.queryByText('Aucune action pour cet objectif.')).toBeNull()
})
