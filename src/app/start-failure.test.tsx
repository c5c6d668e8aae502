import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

import { StartFailure } from './start-failure.tsx'

test('an app that can’t start says so and can be loaded again', async () => {
  const reload = vi.fn<() => void>()
  render(<StartFailure reload={reload} />)
  expect(screen.getByRole('heading', { level: 1, name: 'Parcours n’a pas pu démarrer' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Recharger la page' }))
  expect(reload).toHaveBeenCalledOnce()
})
