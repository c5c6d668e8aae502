import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { loadExample, open, result, resultText } from '../testing-open-tool.tsx'

test('the matrix is drawn, described and given as a table under the same numbers', async () => {
  const user = await open('importance-satisfaction')
  await user.click(loadExample())
  const drawing = result().getByRole('img')
  expect(drawing).toHaveAccessibleName(
    /^Matrice de 5 attributs\. À améliorer d’abord\s: Délai SAV, Attente en caisse\. À maintenir\s: Conseil en rayon\./,
  )
  const rows = result().getAllByRole('row').slice(1)
  expect(rows[0]).toHaveTextContent(/^1Délai SAV8,85,9\+2,9À améliorer d’abord$/)
  expect(rows).toHaveLength(5)
  expect([...drawing.querySelectorAll('circle')]).toHaveLength(5)
})

test('an attribute more can be given', async () => {
  const user = await open('importance-satisfaction')
  await user.click(loadExample())
  await user.click(screen.getByRole('button', { name: 'Ajouter un attribut' }))
  const sixth = within(screen.getByRole('group', { name: 'Attribut 6' }))
  await user.type(sixth.getByLabelText('Attribut 6'), 'Horaires')
  await user.type(sixth.getByLabelText('Importance'), '9')
  await user.type(sixth.getByLabelText('Satisfaction'), '2')
  expect(resultText()).toContain('À améliorer d’abord : Horaires (écart +7) et Délai SAV')
})

test('the other scale of the CES has five marks and the contrary direction', async () => {
  const user = await open('ces')
  expect(screen.getAllByLabelText(/^Note/)).toHaveLength(7)
  await user.click(screen.getByRole('radio', { name: /^2010/ }))
  const marks = screen.getAllByLabelText(/^Note/)
  expect(marks).toHaveLength(5)
  for (const mark of marks) await user.type(mark, '1')
  expect(resultText()).toContain('CES de 3 sur 5, pour 5 réponses. Sur cette échelle, bas = bien.')
})

test('a month is told as a year too', async () => {
  const user = await open('retention')
  await user.click(screen.getByRole('radio', { name: 'Un mois' }))
  await user.type(screen.getByLabelText(/^Clients au début/), '100')
  await user.type(screen.getByLabelText(/^Nouveaux clients/), '0')
  await user.type(screen.getByLabelText(/^Clients à la fin/), '98')
  expect(resultText()).toContain('Attrition annuelle : 1 − (1 − 0,02)¹² = 21,53 %')
  expect(result().getByRole('img')).toHaveAccessibleName(/^Ce qui reste de 100 clients/)
})

test('a list that can’t be read says which line to mend', async () => {
  const user = await open('abc')
  await user.type(screen.getByRole('textbox'), 'Sud Agro ; 76\nHôtel Alzon')
  await user.tab()
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/Ligne 2\s: écrivez un nom/)
})

test('a programme is compared with acquisition when a new customer is described', async () => {
  const user = await open('retention-de-seuil')
  await user.click(loadExample())
  const newCustomer = within(screen.getByRole('group', { name: 'Un nouveau client, pour comparer' }))
  await user.type(newCustomer.getByLabelText(/^Marge annuelle/), '60')
  expect(resultText()).toContain('remplissez la marge et la rétention d’un nouveau client')
  await user.type(newCustomer.getByLabelText(/^Rétention/), '75')
  expect(resultText()).toContain('CLV d’un nouveau client : même formule, avec sa marge et sa rétention = 188,57 €')
})

test('a measured lift gives the result of the year', async () => {
  const user = await open('seuil-programme')
  await user.click(loadExample())
  await user.type(screen.getByLabelText(/^Hausse d’achats mesurée/), '8')
  expect(resultText()).toContain('le résultat est de −17 700 € par an')
})
