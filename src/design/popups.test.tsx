import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'

import { Disclosure } from './disclosure.tsx'
import { IconButton } from './icon-button.tsx'
import { LateMenu } from './late-menu.tsx'
import { Menu, MenuAction, MenuLink } from './menu.tsx'
import { Tabs } from './tabs.tsx'
import { confirmBriefly, Toasts } from './toasts.tsx'

test('a menu opens under the arrow keys, does what is chosen once, and closes', async () => {
  let copied = 0
  const user = userEvent.setup()
  render(
    <Menu label="Actions">
      <MenuAction disabled>Clôturer</MenuAction>
      <MenuAction onClick={() => copied++}>Copier le code</MenuAction>
    </Menu>,
  )
  const button = screen.getByRole('button', { name: 'Actions', expanded: false })
  button.focus()
  await user.keyboard('{ArrowDown}')
  await screen.findByRole('menu', { name: 'Actions' })
  await user.keyboard('{End}{Enter}')
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
  expect(copied).toBe(1)
  expect(button).toHaveFocus()
})

test('a menu of links says where each leads and which one this is', async () => {
  const user = userEvent.setup()
  render(
    <Menu label="Étape 1 sur 2">
      <MenuLink current="step">
        <a href="#1">L’appel</a>
      </MenuLink>
      <MenuLink>
        <a href="#2">La trame</a>
      </MenuLink>
    </Menu>,
  )
  await user.click(screen.getByRole('button', { name: 'Étape 1 sur 2' }))
  const items = await screen.findAllByRole('menuitem')
  expect(items.map((item) => item.getAttribute('href'))).toEqual(['#1', '#2'])
  expect(screen.getByRole('menuitem', { current: 'step' })).toHaveTextContent('L’appel')
})

test('a menu whose code comes on demand opens at the first key, and gives the focus back', async () => {
  const user = userEvent.setup()
  render(
    <LateMenu label="Étape 1 sur 2">
      {(menu) => (
        <menu.MenuLink current="step">
          <a href="#1">L’appel</a>
        </menu.MenuLink>
      )}
    </LateMenu>,
  )
  screen.getByRole('button', { name: 'Étape 1 sur 2', expanded: false }).focus()
  await user.keyboard('{ArrowDown}')
  await screen.findByRole('menuitem', { name: 'L’appel', current: 'step' })
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
  expect(screen.getByRole('button', { name: 'Étape 1 sur 2', expanded: false })).toHaveFocus()
})

test('the words of an icon name its button, and show at its focus', async () => {
  const user = userEvent.setup()
  render(<IconButton icon="copy" words="Copier le code" />)
  expect(screen.queryByText('Copier le code')).toBeNull()
  await user.tab()
  expect(screen.getByRole('button', { name: 'Copier le code' })).toHaveFocus()
  expect(await screen.findByText('Copier le code')).toBeTruthy()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByText('Copier le code')).toBeNull())
})

test('a confirmation is announced politely, and goes when it is closed', async () => {
  const user = userEvent.setup()
  render(<Toasts />)
  act(() => confirmBriefly('Code copié'))
  const words = await screen.findByText('Code copié')
  expect(words.closest('[aria-live]')).toHaveAttribute('aria-live', 'polite')
  // F6 leads to what is announced, from anywhere.
  await user.keyboard('{F6}')
  await user.click(await screen.findByRole('button', { name: 'Fermer' }))
  await waitFor(() => expect(screen.queryByText('Code copié')).toBeNull())
})

test('the arrow keys go from tab to tab and show what each holds', async () => {
  const user = userEvent.setup()
  render(
    <Tabs
      label="Tentatives"
      tabs={[
        { id: 'first', title: 'Première', content: 'Remise lundi' },
        { id: 'second', title: 'Seconde', content: 'À faire' },
      ]}
    />,
  )
  expect(screen.getByRole('tabpanel', { name: 'Première' })).toHaveTextContent('Remise lundi')
  await user.tab()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('tab', { name: 'Seconde', selected: true })).toHaveFocus()
  expect(screen.getByRole('tabpanel', { name: 'Seconde' })).toHaveTextContent('À faire')
  expect(screen.queryByText('Remise lundi')).toBeNull()
})

test('a disclosure shows what it holds only when asked', async () => {
  const user = userEvent.setup()
  render(<Disclosure title="Pourquoi ?">La panne dure.</Disclosure>)
  expect(screen.getByText('La panne dure.')).not.toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Pourquoi ?', expanded: false }))
  expect(screen.getByText('La panne dure.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Pourquoi ?', expanded: true })).toHaveFocus()
})
