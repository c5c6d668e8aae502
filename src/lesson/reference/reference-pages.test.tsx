import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'

import { legalCases } from '../../content/reference/legal-cases.ts'
import { myths } from '../../content/reference/myths.ts'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { Component as MayI } from './may-i-page.tsx'
import { Component as Misconceptions } from './misconceptions-page.tsx'

const show = (Page: () => React.ReactNode) => {
  document.documentElement.lang = 'fr'
  render(
    <main>
      <Page />
    </main>,
  )
  return { user: userEvent.setup(), field: screen.getByRole('searchbox') }
}

const onScreen = () => screen.getAllByRole('article').filter(({ dataset }) => dataset['found'] === 'true')

describe.each([
  ['Idées reçues', Misconceptions, myths.map(({ id, claim }) => ({ id, title: claim }))],
  ['Puis-je', MayI, legalCases.map(({ id, question }) => ({ id, title: question }))],
])('%s', (_name, Page, entries) => {
  test('every entry is there under its title, with its caution and its sources', () => {
    show(Page)
    expect(screen.getAllByRole('article')).toHaveLength(entries.length)
    for (const { id } of entries) {
      const article = document.getElementById(id)!
      expect(within(article).getByText('Prudence').nextElementSibling?.textContent?.length).toBeGreaterThan(20)
      expect(within(article).getByText('Sources').nextElementSibling?.querySelectorAll('li').length).toBeGreaterThan(0)
    }
  })

  test('every entry can be linked to', () => {
    show(Page)
    for (const { id, title } of entries) {
      const article = document.getElementById(id)!
      expect(within(article).getByRole('heading', { level: 2 })).toHaveTextContent(title.replace(/\s/g, ' '))
      expect(within(article).getByRole('link').getAttribute('href')).toBe(`#${id}`)
    }
  })

  test('a search that finds nothing says so, and an empty one shows all again', async () => {
    const { user, field } = show(Page)
    await user.type(field, 'xylophone')
    expect(onScreen()).toHaveLength(0)
    expect(screen.getByRole('status')).toHaveTextContent(/^Aucune/)
    await user.clear(field)
    expect(onScreen()).toHaveLength(entries.length)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('it is written with French spaces', () => {
    show(Page)
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      expect(node.textContent).toBe(withFrenchSpaces(node.textContent ?? ''))
  })

  test('axe finds nothing', { timeout: 20_000 }, async () => {
    show(Page)
    const { violations, passes } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
    expect(passes.length).toBeGreaterThan(15)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })
})

test('a search keeps the entries that hold its words, whatever their accents', async () => {
  const { user, field } = show(Misconceptions)
  await user.type(field, 'retention agence')
  expect(onScreen().map(({ id }) => id)).toEqual(['retention-profit'])
  expect(screen.getByRole('status')).toHaveTextContent('1 sur 12')
})

test('the answer is said in words before anything else', () => {
  show(MayI)
  const article = document.getElementById('appeler-un-ancien-abonne')!
  expect(article.querySelector('h2 + p')).toHaveTextContent('Non, sans son consentement préalable')
})

test('the page says that it is no legal advice, and until when the law was read', () => {
  show(MayI)
  expect(screen.getByText(/pas un conseil juridique/)).toHaveTextContent(/printemps 2026/)
})
