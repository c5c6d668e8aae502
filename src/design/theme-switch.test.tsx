import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'

import { ThemeSwitch } from './theme-switch.tsx'
import { chooseTheme, startTheme } from './theme.ts'

const shown = () => document.documentElement.dataset['theme']

let stop = () => {}
beforeEach(() => {
  stop = startTheme()
})
afterEach(() => {
  stop()
  chooseTheme('device')
})

test('the device decides until somebody does', async () => {
  const user = userEvent.setup()
  render(<ThemeSwitch />)
  expect(screen.getByRole('group', { name: 'Apparence' })).toBeTruthy()
  expect(screen.getByRole('radio', { name: 'Comme l’appareil' })).toBeChecked()
  expect(shown()).toBeUndefined()
  await user.click(screen.getByRole('radio', { name: 'Sombre' }))
  expect(shown()).toBe('dark')
  await user.keyboard('{ArrowLeft}')
  expect(screen.getByRole('radio', { name: 'Clair' })).toBeChecked()
  expect(shown()).toBe('light')
  await user.click(screen.getByRole('radio', { name: 'Comme l’appareil' }))
  expect(shown()).toBeUndefined()
})

test('what was chosen is there at the next visit', () => {
  chooseTheme('dark')
  delete document.documentElement.dataset['theme']
  startTheme()()
  expect(shown()).toBe('dark')
})

test('what another tab chooses is shown here too', () => {
  render(<ThemeSwitch />)
  localStorage.setItem('parcours/theme', 'dark')
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'parcours/theme' })))
  expect(screen.getByRole('radio', { name: 'Sombre' })).toBeChecked()
  localStorage.clear()
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: null })))
  expect(screen.getByRole('radio', { name: 'Comme l’appareil' })).toBeChecked()
})

test('what is kept and means nothing is as if nothing were kept', () => {
  localStorage.setItem('parcours/theme', 'mauve')
  startTheme()()
  expect(shown()).toBeUndefined()
})

test('a browser that keeps nothing shows the theme all the same', () => {
  const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  onTestFinished(() => refused.mockRestore())
  chooseTheme('dark')
  expect(shown()).toBe('dark')
})
