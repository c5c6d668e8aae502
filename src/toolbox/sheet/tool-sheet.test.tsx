import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { loadExample, open, resultText } from '../testing-open-tool.tsx'

test('the result follows, with figures typed as the French type them', async () => {
  const user = await open('clv')
  await user.type(screen.getByLabelText(/^Marge annuelle/), '90 €')
  await user.type(screen.getByLabelText(/^Rétention/), '0,85')
  await user.type(screen.getByLabelText(/^Actualisation/), '10 %')
  expect(resultText()).toContain('396 €')
  expect(screen.getByLabelText(/^Rétention/)).toHaveAccessibleDescription(/^Lu comme 85\s%\.$/)
})

test('a refusal comes beside its field once the field is left, and goes when it is mended', async () => {
  const user = await open('nps')
  const promoters = screen.getByLabelText(/^Promoteurs/)
  await user.type(promoters, '12,5')
  expect(promoters).toBeValid()
  await user.tab()
  expect(promoters).toBeInvalid()
  expect(promoters).toHaveAccessibleDescription(/^Écrivez un nombre entier/)
  await user.clear(promoters)
  await user.type(promoters, '12')
  expect(promoters).toBeValid()
})

test('figures that do not go together are refused where the result would be', async () => {
  const user = await open('retention')
  await user.type(screen.getByLabelText(/^Clients au début/), '100')
  await user.type(screen.getByLabelText(/^Nouveaux clients/), '50')
  await user.type(screen.getByLabelText(/^Clients à la fin/), '40')
  expect(resultText()).toContain('Il y a plus de nouveaux clients que de clients en fin de période')
})

test('one status says the result in a sentence, when the typing pauses', async () => {
  const user = await open('nps')
  expect(screen.getAllByRole('status')).toHaveLength(1)
  await user.click(loadExample())
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  const said = await screen.findByText(/^NPS de \+19/, { selector: '[role=status]' }, { timeout: 3000 })
  expect(said).toHaveTextContent('NPS de +19, à 11,2 points près : entre +7,8 et +30,2 (intervalle à 95 %).')
})

test('« Effacer » empties every field', async () => {
  const user = await open('retention')
  await user.click(loadExample())
  await user.click(screen.getByRole('button', { name: 'Effacer' }))
  for (const field of screen.getAllByRole('textbox')) expect(field).toHaveValue('')
  expect(resultText()).toContain('Remplissez les champs')
})

test('nothing is sent and nothing is kept', async () => {
  const fetching = vi.spyOn(globalThis, 'fetch')
  const user = await open('reconquete')
  await user.click(loadExample())
  await user.keyboard('{Enter}')
  expect(fetching).not.toHaveBeenCalled()
  expect(localStorage).toHaveLength(0)
  expect(sessionStorage).toHaveLength(0)
})
