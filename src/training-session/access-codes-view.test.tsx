import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { AccessCodesView } from './access-codes-view.tsx'

const codes = {
  sessionCode: 'RCL-DEMO',
  address: 'https://parcours.example/connexion',
  trainees: [
    { traineeId: 'karim', name: 'Karim Benali', personalCode: 'KARI-2345' },
    { traineeId: 'awa', name: 'Awa Diop', personalCode: 'AWAD-2345' },
  ],
}

test('each slip has what one person needs to join', () => {
  render(<AccessCodesView {...codes} />)
  const slip = within(screen.getAllByRole('listitem')[1]!)
  expect(slip.getByRole('heading', { name: 'Awa Diop' })).toBeVisible()
  for (const needed of [codes.address, 'RCL-DEMO', 'AWAD-2345']) expect(slip.getByText(needed)).toBeInTheDocument()
})

test.each([
  ['http://localhost:8035/connexion', true],
  ['http://127.0.0.1:8035/connexion', true],
  ['http://192.168.1.20:8035/connexion', false],
  ['https://localhost.example/connexion', false],
])('whether %s opens on a phone is said', (address, isOnlyHere) => {
  render(<AccessCodesView {...codes} address={address} />)
  expect(screen.queryByText('Adresse de cet ordinateur') !== null).toBe(isOnlyHere)
})

test('the list goes to the clipboard, one person a line', async () => {
  const user = userEvent.setup()
  Object.defineProperty(window, 'isSecureContext', { value: true, configurable: true })
  render(<AccessCodesView {...codes} />)
  await user.click(screen.getByRole('button', { name: 'Copier' }))
  expect(await screen.findByText(/La liste des codes est copiée/)).toBeVisible()
  const copied = await navigator.clipboard.readText()
  expect(copied.split('\n').slice(-2)).toEqual(['Karim Benali\tKARI-2345', 'Awa Diop\tAWAD-2345'])
})
