import { globSync, readFileSync } from 'node:fs'

import { render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'

import { axeFindings } from '../legal/testing-axe.ts'
import * as trainee from './trainee-guide-page.tsx'
import * as trainer from './trainer-guide-page.tsx'

const plain = (text: string) => text.replace(/&#160;|&nbsp;|[\u00A0\u202F\s]+/g, ' ')
const screens = globSync('src/**/*.{ts,tsx}', { exclude: ['src/guides/**', '**/*.test.*'] }).map((file) =>
  plain(readFileSync(file, 'utf8')),
)

const show = ({ Component }: { Component: ComponentType }) => {
  document.documentElement.lang = 'fr'
  return render(
    <MemoryRouter>
      <Component />
    </MemoryRouter>,
  )
}

describe.each([
  ['trainee', trainee, 12, 8],
  ['trainer', trainer, 12, 9],
])('the %s’s guide', (_, page, least, steps) => {
  test('names what is on the screens, in their own words', () => {
    show(page)
    const named = [...document.querySelectorAll('[data-on-screen]')].map((one) => plain(one.textContent))
    const nowhere = named.filter((words) => !screens.some((text) => text.includes(words)))
    expect(nowhere).toEqual([])
    expect(named.length).toBeGreaterThanOrEqual(least)
  })

  test('has its steps, a title and nothing that axe-core would mend', async () => {
    show(page)
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(steps)
    expect(document.title).toMatch(/^Guide d.+ – Parcours$/)
    expect(await axeFindings()).toEqual([])
  })
})
