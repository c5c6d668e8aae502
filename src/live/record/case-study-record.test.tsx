import { within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { appAt } from '../../../mocks/app-at.tsx'
import { doEverything } from '../../../server/testing/trainee-way.ts'
// Lazy in the app: read here once, so that no test waits for a page to be compiled.
import '../trainee-record-page.tsx'
import './attempt-beside-review.tsx'

const record = '/formateur/sessions/demonstration/stagiaires/demo-karim'

const recordAt = async (hash: string) => {
  const app = await appAt('/programme', { as: 'trainer' })
  await doEverything(await app.room.trainee('demo-karim'))
  await app.router.navigate(record + hash)
  const section = async (number: number) =>
    within(await app.screen.findByRole('region', { name: new RegExp(`^Étude de cas ${number} `) }))
  const [first, third] = [await section(1), await section(3)]
  return { ...app, first, third, link: app.screen.getByRole('link', { name: /^Étude de cas 3/ }) }
}

const reading = { name: 'Enregistrer la lecture' }

test('the first case study to read is open, the next one says in a line that it waits', async () => {
  const { first, third, user } = await recordAt('')
  expect(await first.findByRole('button', reading)).toBeVisible()
  expect(third.queryByRole('button', reading)).toBeNull()
  const summary = third.getByText(/^Tentative 1, remise le/)
  expect(summary.parentElement).toHaveTextContent('À lire')
  await user.click(summary)
  expect(await third.findByRole('button', reading)).toBeVisible()
  expect(first.getByRole('button', reading)).toBeVisible()
})

test('an address that names a case study opens that one', async () => {
  const { first, third } = await recordAt('#case-3')
  expect(await third.findByRole('button', reading)).toBeVisible()
  expect(first.queryByRole('button', reading)).toBeNull()
})

test('its link opens it, with the focus on it, also once it was shut again', async () => {
  const { third, link, user } = await recordAt('')
  await user.click(link)
  const summary = third.getByText(/^Tentative 1, remise le/).closest('summary')
  expect(await third.findByRole('button', reading)).toBeVisible()
  expect(summary).toHaveFocus()
  await user.click(summary!)
  expect(third.queryByRole('button', reading)).toBeNull()
  await user.click(link)
  expect(await third.findByRole('button', reading)).toBeVisible()
})
