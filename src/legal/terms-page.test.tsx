import { readFileSync } from 'node:fs'

import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, expect, test } from 'vitest'

import { Component as TermsPage } from './terms-page.tsx'

beforeEach(() => {
  render(
    <MemoryRouter>
      <TermsPage />
    </MemoryRouter>,
  )
})

const source = readFileSync('seed/programme-et-cgv.txt', 'utf8')
const written = source
  .slice(source.indexOf('I. Application des présentes'))
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')

/** What a reader of the page reads of the contract, search marks and links set aside. */
const read = () =>
  [...document.querySelectorAll('section h2 > span, article h3 > span, article p > span')].map((one) => one.textContent)

const searchFor = (words: string) =>
  userEvent.type(screen.getByRole('searchbox', { name: 'Chercher dans les conditions' }), words)
const shown = () => screen.getAllByRole('article').filter((one) => one.dataset['found'] === 'true')

test('the page is the source, word for word', () => {
  expect(read()).toEqual(written)
})

test('a search counts clauses, sets the others aside and changes no word', async () => {
  await searchFor('RESOLUTION du contrat')
  expect(screen.getByRole('status')).toHaveTextContent('Une clause contient ces mots.')
  expect(shown().map(({ id }) => id)).toEqual(['clause-4-7'])
  expect(
    within(shown()[0]!)
      .getAllByRole('mark')
      .map((one) => one.textContent),
  ).toEqual(['Résolution du contrat', 'résolution du contrat', 'résolution du contrat'])
  expect(read()).toEqual(written)
})

test('several clauses are counted', async () => {
  await searchFor('force majeure')
  expect(screen.getByRole('status')).toHaveTextContent(`${shown().length} clauses contiennent ces mots.`)
  expect(shown().map(({ id }) => id)).toEqual(['clause-3-6', 'clause-4-4', 'clause-4-5'])
})

test('what is nowhere is said to be nowhere', async () => {
  await searchFor('licorne')
  expect(screen.getByRole('status')).toHaveTextContent('Aucune clause ne contient ces mots.')
  expect(shown()).toEqual([])
})

test('one letter is not searched for', async () => {
  await searchFor('e')
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  expect(shown()).toHaveLength(22)
})

test('every clause has a link to itself', () => {
  for (const clause of screen.getAllByRole('article')) {
    const links = screen.getAllByRole('link').filter((one) => one.getAttribute('href') === `#${clause.id}`)
    expect(links.map((one) => one.textContent)).toContainEqual(expect.stringMatching(/^Lien vers la (clause|partie) /))
  }
  expect(screen.getByRole('link', { name: 'Lien vers la clause 3.5' })).toHaveAttribute('href', '#clause-3-5')
})
