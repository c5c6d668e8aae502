import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { Lines } from './lines.tsx'

const marked = () => screen.getAllByRole('mark').map(({ textContent }) => textContent)

test('beside the other, what is the same is counted and what differs is marked', () => {
  render(
    <Lines
      title="Le fichier"
      lines={['A : 1', 'B : 2', 'C : 3', 'D : 4']}
      beside={['A : 1', 'B : 2', 'C : 9', 'D : 4']}
    />,
  )
  expect(marked()).toEqual(['3'])
  expect(screen.getByText('2 lignes identiques')).toBeVisible()
  expect(screen.getByText('Une ligne identique')).toBeVisible()
  expect(screen.queryByText('A : 1')).toBeNull()
})

test('of a long text beside another, what surrounds a difference is enough', () => {
  const long = (word: string) => `Début ${'mot '.repeat(60)}avant ${word} après ${'suite '.repeat(60)}fin`
  const { container } = render(<Lines title="La fiche" lines={[long('midi')]} beside={[long('18 h')]} />)
  expect(marked()).toEqual(['midi'])
  const words = container.textContent ?? ''
  expect(words).toMatch(/\[…\] (mot ){6}avant midi après (suite ){6}\[…\]$/)
})

test('a text that has nothing in common with the other is there to its last word', () => {
  const text = 'mot '.repeat(100).trim()
  render(<Lines title="La fiche" lines={[text]} beside={['Rien de tel']} />)
  expect(screen.getByText(text)).toBeVisible()
  expect(screen.queryByRole('mark')).toBeNull()
})

test('alone, every line is there, and no answer is said', () => {
  const { rerender } = render(<Lines title="Le fichier" lines={['A : 1', 'A : 1']} />)
  expect(screen.getAllByText('A : 1')).toHaveLength(2)
  rerender(<Lines title="Le fichier" lines={[]} beside={['A : 1']} />)
  expect(screen.getByText('Sans réponse.')).toBeVisible()
})
