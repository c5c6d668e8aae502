import { render, screen, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import { MemoryRouter } from 'react-router'
import { describe, expect, test, vi } from 'vitest'

import { course } from '../content/course.ts'
import * as accessibility from './accessibility-page.tsx'
import * as keyDates from './key-dates-page.tsx'
import * as notice from './notice-page.tsx'
import * as privacy from './privacy-page.tsx'
import { keptInBrowser } from './privacy/browser-storage.ts'
import * as terms from './terms-page.tsx'
import { axeFindings } from './testing-axe.ts'

const show = ({ Component }: { Component: ComponentType }) => {
  document.documentElement.lang = 'fr'
  return render(
    <MemoryRouter>
      <Component />
    </MemoryRouter>,
  )
}

describe.each([
  ['terms of sale', terms],
  ['legal notice', notice],
  ['personal data', privacy],
  ['accessibility', accessibility],
  ['key dates', keyDates],
])('the page of %s', (_, page) => {
  test('has nothing that axe-core would mend', async () => {
    show(page)
    expect(await axeFindings()).toEqual([])
  })

  test('has one title, which is the window’s too', () => {
    show(page)
    const [title = ''] = screen.getByRole('heading', { level: 1 }).textContent.split('\u00A0:')
    expect(document.title).toBe(`${title} – Parcours`)
  })
})

describe('the legal notice', () => {
  test('names the publisher, the mediator, the group and the data protection officer', () => {
    show(notice)
    for (const line of course.organisation.lines) expect(screen.getByText(line)).toBeVisible()
    expect(screen.getByText(course.mediator.name)).toBeVisible()
    expect(screen.getByText(course.mediator.address)).toBeVisible()
    expect(screen.getByRole('link', { name: course.mediator.site })).toHaveAttribute('href', course.mediator.site)
    expect(screen.getByText('FRANCE CARRIÈRE')).toBeVisible()
    expect(screen.getByRole('link', { name: 'dpo@lexom.fr' })).toHaveAttribute('href', 'mailto:dpo@lexom.fr')
  })

  test('leaves to LEXOM what nobody gave, and says what was given', () => {
    const { unmount } = show(notice)
    expect(screen.getAllByText('À compléter par LEXOM')).toHaveLength(3)
    unmount()
    vi.stubEnv('VITE_HOSTING', 'Serveurs SA, Lyon')
    show(notice)
    expect(screen.getByText('Serveurs SA, Lyon')).toBeVisible()
    expect(screen.getAllByText('À compléter par LEXOM')).toHaveLength(2)
    vi.unstubAllEnvs()
  })
})

describe('the page of personal data', () => {
  test('lists what the browser keeps, key by key', () => {
    show(privacy)
    const table = within(screen.getByRole('table', { name: 'Clés gardées par ce navigateur' }))
    const rows = table.getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getByRole('rowheader').querySelector('code')?.textContent)).toEqual(
      keptInBrowser.map(({ key }) => key),
    )
    const cells = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    )
    expect(cells).toEqual(keptInBrowser.map(({ what, why, until }) => [what, why, until]))
  })
})

describe('the page of accessibility', () => {
  test('claims no conformity and asks for no diagnosis', () => {
    show(accessibility)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('non auditée')
    expect(screen.getByRole('region', { name: /Besoin d’aménagement/ })).toHaveTextContent('Ni diagnostic')
    expect(screen.queryByRole('form')).toBeNull()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})
