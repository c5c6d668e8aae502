import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import type { DatedSession } from './dates/key-dates-form.tsx'
import { Component as KeyDatesPage } from './key-dates-page.tsx'
import { axeFindings } from './testing-axe.ts'

const november: DatedSession = {
  id: 'november',
  label: '23 et 24 novembre 2026 – Lyon',
  firstDay: '2026-11-23',
  lastDay: '2026-11-24',
}
const december: DatedSession = {
  id: 'december',
  label: '14 et 15 décembre 2026',
  firstDay: '2026-12-14',
  lastDay: '2026-12-15',
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-08T22:30:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const show = (sessions: readonly DatedSession[] = []) =>
  render(
    <MemoryRouter>
      <KeyDatesPage sessions={sessions} />
    </MemoryRouter>,
  )

/** The item of a key date, its spaces made plain. */
const item = (title: RegExp) => {
  const heading = screen.getByRole('heading', { level: 3, name: title })
  return heading.closest('li')?.textContent.replace(/[\u00A0\u202F]/g, ' ') ?? ''
}
const give = (label: RegExp, day: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: day } })

const giveAll = () => {
  give(/^Émission de la proposition/, '2026-10-09')
  give(/^Commande/, '2026-08-31')
  give(/^Annulation/, '2026-11-09')
  give(/^Réception de la facture/, '2026-12-01')
  give(/^Mise en demeure/, '2026-11-01')
}

describe('a session’s dates', () => {
  test('are counted from without typing anything', () => {
    show([november])
    expect(item(/annuler/)).toContain('dimanche 8 novembre 2026 Aujourd’hui')
    expect(item(/OPCO/)).toContain('24 décembre 2026 À venir, dans 46 jours')
    expect(item(/conservation/)).toContain('24 novembre 2031 À venir5 ans')
  })

  test('are the ones of the session chosen', async () => {
    show([november, december])
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Session' }), december.label)
    expect(item(/annuler/)).toContain('29 novembre 2026')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Session' }), 'Autres dates, à la main')
    expect(item(/annuler/)).toContain('Sans la date « Premier jour de formation », rien n’est calculé (clause 3.5).')
  })

  test('are typed by whoever has none', () => {
    show()
    give(/^Premier jour/, '2026-11-22')
    expect(item(/annuler/)).toContain('7 novembre 2026 Passé depuis 1 jour')
    give(/^Dernier jour/, '2026-11-21')
    expect(screen.getByText(/Le dernier jour vient après le premier/)).toBeVisible()
    expect(item(/OPCO/)).toContain('rien n’est calculé')
    give(/^Dernier jour/, '2027-01-31')
    expect(item(/OPCO/)).toContain('28 février 2027')
  })
})

test('every result says that it is indicative, by which text, and what that text leaves open', () => {
  show([november])
  giveAll()
  const items = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.closest('li'))
  expect(items).toHaveLength(9)
  for (const one of items)
    expect(one?.textContent.replaceAll('\u00A0', ' ')).toMatch(
      /Calcul indicatif, (clause \d\.\d|article L\. 6353-5 du Code du travail)\. .{40}/,
    )
  expect(screen.getAllByRole('link', { name: /clause.3\.6/ })[0]).toHaveAttribute('href', '/cgv#clause-3-6')
})

test('the days of an order are counted once they are given', () => {
  show()
  giveAll()
  expect(item(/validité/)).toContain('8 novembre 2026 Aujourd’hui')
  expect(item(/délai de rétractation/)).toContain('14 septembre 2026')
  expect(item(/délai légal/)).toContain('10 septembre 2026')
  expect(item(/reportée/)).toContain('28 février 2027')
  expect(item(/retard de paiement/)).toContain('2 décembre 2026')
  expect(item(/résolution/)).toContain('9 novembre 2026 À venir, dans 1 jour')
})

test('a cancellation on day 15 costs the deposit, a day later the whole price', () => {
  show([november])
  give(/^Annulation/, '2026-11-08')
  expect(screen.getByText(/^Reçue le .* au moins 15.jours/)).toHaveTextContent('l’acompte de 30 % reste acquis')
  give(/^Annulation/, '2026-11-09')
  expect(screen.getByText(/^Reçue le .* moins de 15.jours/)).toHaveTextContent('le prix total est dû')
})

test('a year half typed is no date', () => {
  show([november])
  give(/^Commande/, '0002-11-08')
  expect(screen.getByText('Indiquez une date entre 2000 et 2099.')).toBeVisible()
  expect(item(/reportée/)).toContain('rien n’est calculé')
})

describe('interest', () => {
  const late = () => within(screen.getByRole('region', { name: 'Intérêts de retard' }))
  const answer = () =>
    late()
      .getByRole('status')
      .textContent.replace(/[\u00A0\u202F]/g, ' ')

  test('is counted at the rates that are given, and at no other', async () => {
    show()
    await userEvent.type(late().getByLabelText(/^Montant/), '1 200,00')
    await userEvent.type(late().getByLabelText(/BCE/), '2')
    give(/^Payée le/, '2026-12-31')
    expect(answer()).toBe('')
    await userEvent.type(late().getByLabelText(/intérêt légal/), '3')
    expect(answer()).toBe('Indiquez plus haut la réception de la facture.')
    give(/^Réception de la facture/, '2026-12-01')
    expect(answer()).toBe(
      '30 jours de retard à 12 % : 11,84 € d’intérêts, et 40 € d’indemnité si le client est une personne morale.',
    )
    give(/^Payée le/, '2026-12-01')
    expect(answer()).toBe('Payée à temps : ni intérêts, ni indemnité.')
  })

  test('a rate that is no figure is refused', async () => {
    show()
    await userEvent.type(late().getByLabelText(/BCE/), 'deux')
    expect(late().getByText('Indiquez un taux, par exemple 1,25.')).toBeVisible()
  })
})

test('with every date given, axe-core would mend nothing', async () => {
  document.documentElement.lang = 'fr'
  show([november])
  giveAll()
  expect(await axeFindings()).toEqual([])
})
