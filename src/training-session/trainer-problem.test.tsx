import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'

import { Problem } from '../kernel/problem.ts'
import { WhyLost } from './trainer-problem.tsx'

const lost = (error: Error | null) =>
  render(
    <MemoryRouter initialEntries={['/formateur/sessions/une']}>
      <WhyLost isLost error={error} />
    </MemoryRouter>,
  )

test('a network that is gone is said by the stamp alone: nothing was typed on a page that is read', () => {
  expect(lost(new Problem('unreachable')).container).toBeEmptyDOMElement()
})

test('a sign-in that expired is said, with the way back', () => {
  const { container } = lost(new Problem('sign-in-required'))
  expect(container).toHaveTextContent('Votre connexion a expiré')
  expect(container).not.toHaveTextContent('enregistré')
  const link = screen.getByRole('link', { name: 'Reconnectez-vous dans un nouvel onglet' })
  expect(link).toHaveAttribute('href', '/connexion/formateur?retour=%2Fformateur%2Fsessions%2Fune')
})

test('anything else is refused in its own words', () => {
  lost(new Problem('not-found'))
  expect(screen.getByRole('alert')).toBeVisible()
})
