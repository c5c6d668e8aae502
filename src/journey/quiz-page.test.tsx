import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { submitRightQuiz } from '../../server/testing/trainee-way.ts'

test('an answer is on screen at once and recorded; half a pairing is kept and not counted', async () => {
  const { screen, user } = await appAt('/modules/1/quiz', { as: 'demo-karim' })
  await user.click(await screen.findByRole('radio', { name: 'Conclusion' }))
  expect(screen.getByRole('radio', { name: 'Conclusion' })).toBeChecked()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Filtre' }), 'Le dirigeant qui signe')
  expect(screen.getByRole('combobox', { name: 'Filtre' })).toHaveDisplayValue('Le dirigeant qui signe')
  expect(screen.getByText('1 réponse sur 6')).toBeTruthy()
  expect(await screen.findByText(/^Enregistré à/)).toBeTruthy()
})

test('a submitted quiz shows its correction, here and on the module’s page', async () => {
  const { screen, user, caller, router } = await appAt('/modules/1/quiz', { as: 'demo-karim' })
  await submitRightQuiz(caller!, 1)
  await router.navigate('/modules/1')
  expect(await screen.findByText(/Meilleure tentative : 6 bonnes réponses sur 6/)).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'Quiz du module 1' }))
  expect(await screen.findByRole('heading', { name: 'Correction de la tentative 1' })).toBeTruthy()
  expect(screen.getAllByRole('heading', { name: /^Question \d.*Juste/ })).toHaveLength(6)
})
