import { readFileSync } from 'node:fs'

import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'

import { ThemeSwitch } from './theme-switch.tsx'
import { chooseTheme, startTheme } from './theme.ts'

const shown = () => document.documentElement.dataset['theme']

const page = new DOMParser().parseFromString(readFileSync('index.html', 'utf8'), 'text/html')
const colours = page.querySelectorAll('meta[name="theme-color"]')
const medias = () => [...document.querySelectorAll('meta[name="theme-color"]')].map((one) => one.getAttribute('media'))
/** The script that the document names before its styles. */
const beforeFirstPaint = () => new Function(readFileSync('public/early.js', 'utf8'))()

let stop = () => {}
beforeEach(() => {
  document.head.replaceChildren(...[...colours].map((one) => one.cloneNode()))
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

test('the browser’s bar takes the colour of the theme, not of the device', () => {
  expect(medias()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'])
  chooseTheme('dark')
  expect(medias()).toEqual(['not all', 'all'])
  chooseTheme('device')
  expect(medias()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'])
})

describe('before the first paint', () => {
  test('the document runs the script once its colours are there, and before anything else', () => {
    const script = page.querySelector('script')
    expect(script?.outerHTML).toBe('<script src="/early.js"></script>')
    for (const one of colours) expect(one.compareDocumentPosition(script!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test.each(['light', 'dark', 'device', 'mauve'] as const)('« %s » is shown as the page’s code will', (kept) => {
    localStorage.setItem('parcours/theme', kept)
    beforeFirstPaint()
    const first = [shown(), medias()]
    startTheme()()
    expect([shown(), medias()]).toEqual(first)
    expect(shown()).toBe(kept === 'light' || kept === 'dark' ? kept : undefined)
  })

  test('a browser that forbids its storage shows the device’s', () => {
    const refused = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError')
    })
    onTestFinished(() => refused.mockRestore())
    beforeFirstPaint()
    expect(shown()).toBeUndefined()
  })
})
