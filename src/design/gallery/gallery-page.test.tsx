import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe, { type AxeResults } from 'axe-core'
import { expect, test } from 'vitest'

import { Component } from './gallery-page.tsx'

/** « rule: where », none when all is well. jsdom draws nothing: contrast is computed in tokens.test.ts. */
const findings = async (): Promise<string[]> => {
  const options = { rules: { 'color-contrast': { enabled: false } } }
  const { violations, passes }: AxeResults = await axe.run(document, options)
  expect(passes.length).toBeGreaterThan(20)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

const open = () => {
  document.documentElement.lang = 'fr'
  render(
    <main>
      <Component />
    </main>,
  )
  return userEvent.setup()
}

test('axe finds nothing in any state of any component', { timeout: 30_000 }, async () => {
  open()
  expect(screen.getByRole('heading', { level: 1, name: 'Galerie des composants' })).toBeTruthy()
  expect(await findings()).toEqual([])
})

test.each(['Se déconnecter', 'Indiquer le lieu', 'Clôturer la session'])(
  'axe finds nothing in the dialog behind « %s »',
  { timeout: 30_000 },
  async (name) => {
    const user = open()
    await user.click(within(screen.getByRole('region', { name: 'Dialogues' })).getByRole('button', { name }))
    expect(screen.getByRole(name.startsWith('Clôt') ? 'alertdialog' : 'dialog')).toBeTruthy()
    expect(await findings()).toEqual([])
  },
)

test('axe finds nothing in an open menu', { timeout: 30_000 }, async () => {
  const user = open()
  await user.click(screen.getByRole('button', { name: 'Étape 2 sur 5' }))
  expect(await screen.findByRole('menu')).toBeTruthy()
  expect(await findings()).toEqual([])
})

test('every group has its anchor', () => {
  open()
  const links = within(screen.getByRole('navigation', { name: 'Groupes de composants' })).getAllByRole('link')
  expect(links.length).toBeGreaterThan(5)
  for (const link of links) {
    const group = document.querySelector<HTMLElement>(link.getAttribute('href')!)
    expect(within(group!).getByRole('heading', { level: 2, name: link.textContent })).toBeTruthy()
  }
})
