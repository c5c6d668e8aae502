import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { MemoryRouter, useSearchParams } from 'react-router'
import { describe, expect, test } from 'vitest'

import { caseStudyById } from '../content/case-studies/case-studies.ts'
import type { CaseStudyId } from '../content/course-ids.ts'
import type { StepAnswers } from './answer.ts'
import { CaseStudyView } from './case-study-view.tsx'
import type { CaseStudyAttempt, CaseStudyWork } from './contract.ts'
import type { Submission } from './handed-in.tsx'

const nbsp = '\u00A0'

describe('before anything counts', () => {
  test('the page says how many attempts, what counts, who reads and from what level', () => {
    open('case-1')
    const announcement = within(screen.getByRole('region', { name: 'Avant de commencer' }))
    for (const words of [/deux tentatives/, /meilleur niveau/, /conservées/, /lit les textes libres/, /niveau N3/])
      expect(announcement.getByText(words)).toBeTruthy()
    expect(screen.getByText(/Cas fictif/)).toBeTruthy()
    expect(screen.getByText('Mme Aubin')).toBeTruthy()
    expect(screen.getByRole('table', { name: /Fiche client/ })).toBeTruthy()
  })

  test('it leads to the first step, then back to where the work stopped', () => {
    open('case-1')
    expect(hrefs('Commencer l’étude de cas')).toContain('/?etape=call')
    cleanup()
    open('case-1', { answers: { call: wholeCall } })
    expect(hrefs('Reprendre l’étude de cas')).toContain('/?etape=cerc')
  })
})

describe('the call', () => {
  test('it is led by keyboard to its end, and each new line takes the focus', async () => {
    const { user, given } = open('case-1', { at: 'call' })
    screen.getByRole('button', { name: /Ventor bonjour/ }).focus()
    await user.keyboard('{Enter}')
    expect(focusedName()).toMatch(/Mme\sAubin, de la menuiserie Larzac.*C’est ENCORE le compresseur/s)

    for (const say of [/Deuxième fois/, /manomètre/, /Donc 4 bars/, /Votre contrat me donne/, /Je récapitule/]) {
      await user.tab()
      while (!say.test(document.activeElement?.textContent ?? '')) await user.tab()
      await user.keyboard('{Enter}')
    }
    expect(focusedName()).toMatch(/Elle raccroche.*L’appel est terminé/s)
    expect(screen.queryByRole('group', { name: /Que dites-vous/ })).toBeNull()
    expect(given()['call']).toEqual(wholeCall)
    expect(stepLine('L’appel de Mme\\sAubin').getByText('Répondu')).toBeTruthy()
  })

  test('a call cut half-way goes on where it was, its path in sight', () => {
    open('case-1', { at: 'call', answers: { call: { kind: 'dialogue', path: [{ node: 'contact', option: 'c' }] } } })
    const lines = within(screen.getByRole('list', { name: 'La conversation' })).getAllByRole('listitem')
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/sonnerie.*Vous.*Ventor\./),
      expect.stringMatching(/Un blanc.*C’est bien Ventor/),
    ])
    expect(screen.getByRole('button', { name: /Nadia Rey, commerciale/ })).toBeTruthy()
    expect(document.activeElement).toBe(document.body)
  })

  test('it starts again only once that is confirmed', async () => {
    const { user, given } = open('case-1', { at: 'call', answers: { call: wholeCall } })
    await user.click(screen.getByRole('button', { name: 'Reprendre l’appel depuis le début' }))
    await user.click(await screen.findByRole('button', { name: 'Garder cet appel' }))
    expect(given()['call']).toEqual(wholeCall)
    await user.click(screen.getByRole('button', { name: 'Reprendre l’appel depuis le début' }))
    await user.click(await screen.findByRole('button', { name: 'Reprendre au début' }))
    expect(given()['call']).toEqual({ kind: 'dialogue', path: [] })
    expect(focusedName()).toMatch(/sonnerie/)
  })

  test('the second click of a double-click does not answer the next line', async () => {
    const { user, given } = open('case-1', { at: 'call' })
    await user.dblClick(screen.getByRole('button', { name: /Ventor bonjour/ }))
    expect(given()['call']).toEqual({ kind: 'dialogue', path: [{ node: 'contact', option: 'b' }] })
  })
})

describe('going from step to step', () => {
  test('a step left and found again has kept its answer', async () => {
    const { user } = open('case-1', { at: 'liaison' })
    await user.type(screen.getByRole('textbox', { name: 'Votre réponse' }), 'Menuiserie Larzac')
    await user.click(screen.getByRole('link', { name: /Étape suivante/ }))
    expect(screen.getByRole('heading', { level: 2, name: 'Éviter une troisième panne' })).toBe(document.activeElement)
    expect(screen.getByRole('textbox', { name: 'Votre réponse' })).toHaveProperty('value', '')
    await user.click(screen.getByRole('link', { name: /Étape précédente/ }))
    expect(screen.getByRole('textbox', { name: 'Votre réponse' })).toHaveProperty('value', 'Menuiserie Larzac')
  })

  test('the list of steps says the state of each and which one this is', () => {
    open('case-1', { at: 'cerc', answers: { call: { kind: 'dialogue', path: wholeCall.path.slice(0, 2) } } })
    expect(stepLine('L’appel de Mme\\sAubin').getByText('En cours')).toBeTruthy()
    expect(stepLine('La fiche de liaison SAV').getByText('À faire')).toBeTruthy()
    const here = within(steps()).getByRole('link', { current: 'step' })
    expect(here.textContent).toMatch(/La trame CERC/)
  })
})

describe('the menu of steps', () => {
  const toggle = () => screen.getByRole('button', { name: 'Étape 2 sur 5' })
  const menu = () => screen.queryByRole('menu')

  test('says the state of each step and which one this is', async () => {
    const { user } = open('case-1', { at: 'cerc', answers: { call: wholeCall } })
    await user.click(toggle())
    const items = await screen.findAllByRole('menuitem')
    expect(items.map(({ textContent }) => textContent)).toHaveLength(6)
    expect(items[0]).toHaveTextContent(/^1L’appel de Mme\sAubinRépondu$/)
    expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null, null, null, null])
  })

  test('leads to a step by keyboard', async () => {
    const { user } = open('case-1', { at: 'cerc' })
    toggle().focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('menu')
    await user.keyboard('{End}{Enter}')
    expect(await screen.findByRole('heading', { level: 2, name: 'Vérifier et remettre' })).toHaveFocus()
    expect(menu()).toBeNull()
  })

  test('closes on Escape, and the focus is on its button again', async () => {
    const { user } = open('case-1', { at: 'cerc' })
    await user.click(toggle())
    await screen.findByRole('menu')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(menu()).toBeNull())
    expect(toggle()).toHaveFocus()
  })

  test('closes when one goes elsewhere, by keyboard or with a press', async () => {
    const { user } = open('case-1', { at: 'cerc' })
    await user.click(toggle())
    await screen.findByRole('menu')
    await user.tab()
    await waitFor(() => expect(menu()).toBeNull())
    await user.click(toggle())
    await screen.findByRole('menu')
    await user.click(screen.getByRole('heading', { level: 2, name: /trame CERC/ }))
    await waitFor(() => expect(menu()).toBeNull())
  })
})

describe('the case file', () => {
  test('opens over the step, and its button or Escape leads back to it', async () => {
    const { user } = open('case-1', { at: 'cerc' })
    const opener = screen.getByRole('button', { name: 'Le dossier' })
    const leave = [
      () => user.click(screen.getByRole('button', { name: 'Revenir à l’étape' })),
      () => user.keyboard('{Escape}'),
    ]
    for (const leaving of leave) {
      await user.click(opener)
      expect(within(screen.getByRole('dialog', { name: 'Le dossier' })).getByText('La situation')).toBeTruthy()
      await leaving()
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      expect(opener).toHaveFocus()
    }
  })
})

describe('a choice', () => {
  test('it counts what is ticked and says in words that one more is too many', async () => {
    const { user, given } = open('case-3', { at: 'visits' })
    for (const name of ['C13 Métal Vivarais', 'C05 Chaudronnerie Estève', 'C17 Rey Frères TP'])
      await user.click(screen.getByRole('checkbox', { name }))
    expect(screen.getByRole('group', { description: `3${nbsp}choix sur 3` })).toBeTruthy()

    await user.click(screen.getByRole('checkbox', { name: 'C01 Menuiserie Aubert' }))
    const refused = screen.getByRole('checkbox', { name: /C01 Menuiserie Aubert/ })
    expect(refused).toHaveProperty('checked', false)
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      `3${nbsp}choix au plus${nbsp}: décochez-en un pour prendre celui-ci.`,
    )
    expect(given()['visits']).toEqual({ kind: 'choice', chosen: ['C13', 'C05', 'C17'] })
  })

  test('an order is changed with buttons that keep the focus', async () => {
    const { user, given } = open('case-3', {
      at: 'visits',
      answers: { visits: { kind: 'choice', chosen: ['C13', 'C05', 'C17'] } },
    })
    await user.click(screen.getByRole('button', { name: `Monter${nbsp}: C17 Rey Frères TP` }))
    expect(given()['visits']).toEqual({ kind: 'choice', chosen: ['C13', 'C17', 'C05'] })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `Monter${nbsp}: C17 Rey Frères TP` }))
    await user.keyboard('{Enter}{Enter}')
    expect(given()['visits']).toEqual({ kind: 'choice', chosen: ['C17', 'C13', 'C05'] })
    expect(screen.getByText(`C17 Rey Frères TP${nbsp}: place 1 sur 3`.replace(nbsp, ' '))).toBeTruthy()
  })
})

describe('a table', () => {
  test('every cell is named after its column and its line', () => {
    open('case-3', { at: 'scores' })
    expect(screen.getAllByRole('combobox')).toHaveLength(60)
    expect(screen.getByRole('combobox', { name: 'Note R, C05 Chaudronnerie Estève' })).toBeTruthy()
    cleanup()
    open('case-3', { at: 'recency' })
    expect(screen.getByRole('textbox', { name: 'R (jours), C20 Vannerie d’Uzer' })).toBeTruthy()
  })

  test('it counts its cells, and Enter goes on to the next one', async () => {
    const { user, given } = open('case-3', { at: 'recency' })
    expect(screen.getByText('0 case remplie sur 20')).toBeTruthy()
    await user.click(screen.getByRole('textbox', { name: /C01/ }))
    await user.keyboard('2{Enter}13{Tab}9')
    expect(screen.getByText('3 cases remplies sur 20')).toBeTruthy()
    expect(given()['recency']).toEqual({
      kind: 'table',
      cells: { C01: { days: '2' }, C02: { days: '13' }, C03: { days: '9' } },
    })
  })

  test('what is not a number is said once the cell is left, and kept', async () => {
    const { user, given } = open('case-3', { at: 'recency' })
    const cell = screen.getByRole('textbox', { name: /C01/ })
    await user.type(cell, 'deux')
    expect(cell.hasAttribute('aria-invalid')).toBe(false)
    await user.tab()
    const sentence = `«${nbsp}deux${nbsp}» n’est pas un nombre. Écrivez un nombre en chiffres, en jours, par exemple 31.`
    expect(screen.getByRole('textbox', { name: /C01/, description: sentence })).toHaveProperty('value', 'deux')
    expect(screen.getByRole('status').textContent).toMatch(/C01 Menuiserie Aubert.*deux/)
    expect(given()['recency']).toEqual({ kind: 'table', cells: { C01: { days: 'deux' } } })
    expect(stepLine('Depuis combien de jours').getByText('En cours')).toBeTruthy()
  })

  test('the unit that is asked for may be written, and is not kept', async () => {
    const { user, given } = open('case-3', { at: 'recency' })
    const cell = screen.getByRole('textbox', { name: /C01/ })
    await user.type(cell, '31 jours')
    expect(cell).toHaveProperty('value', '31 jours')
    await user.tab()
    expect(cell).toHaveProperty('value', '31')
    expect(given()['recency']).toEqual({ kind: 'table', cells: { C01: { days: '31' } } })
    expect(screen.queryByText(/pas un nombre/)).toBeNull()
  })

  test('French figures are figures', async () => {
    const { user } = open('case-3', { at: 'silence' })
    await user.type(screen.getByRole('textbox', { name: /C05/ }), '6,1')
    await user.type(screen.getByRole('textbox', { name: /C07/ }), '1 234,5')
    await user.tab()
    expect(screen.queryByText(/pas un nombre/)).toBeNull()
  })
})

describe('a step that goes on from an earlier one', () => {
  const recency = { kind: 'table' as const, cells: { C05: { days: '139' } } }

  test('has the earlier figures on the same lines', () => {
    open('case-3', { at: 'scores', answers: { recency } })
    expect(screen.getByRole('row', { name: /C05 Chaudronnerie Estève.*139/ })).toBeTruthy()
    expect(screen.getByRole('row', { name: /C06 Plomberie Faure.*vide/ })).toBeTruthy()
    const table = within(screen.getByRole('table', { name: 'Les notes R, F et M' }))
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Réf.',
      'Client',
      'F',
      `M (€${nbsp}HT)`,
      'R (jours)',
      'Note R',
      'Note F',
      'Note M',
    ])
    expect(screen.getByText(/Vos réponses à l’étape 1 sont reprises/)).toBeTruthy()
    expect(hrefs('Les revoir')).toEqual(['/?etape=recency'])
  })

  test('has them as a table of their own when its lines are others', () => {
    const segments = { kind: 'table' as const, cells: { C13: { code: '255', segment: '2' } } }
    open('case-3', { at: 'revenue', answers: { segments } })
    const table = within(screen.getByText('Vos réponses à l’étape 3').closest('details')!)
    expect(table.getByText('C13').closest('tr')?.textContent).toBe('C13Métal Vivarais2552 Clés en danger')
  })

  test('says so when there is none yet, and leads there', () => {
    open('case-3', { at: 'scores' })
    expect(hrefs('Répondre à l’étape 1')).toEqual(['/?etape=recency'])
    const table = within(screen.getByRole('table', { name: 'Les notes R, F et M' }))
    expect(table.getByRole('columnheader', { name: 'Dernière commande' })).toBeTruthy()
    cleanup()
    open('case-3', { at: 'silence-conclusion' })
    expect(hrefs('Répondre à l’étape 6')).toEqual(['/?etape=silence'])
  })

  test('asks for nothing more than without them', async () => {
    const { user, given } = open('case-3', { at: 'silence', answers: { recency } })
    await user.type(screen.getByRole('textbox', { name: 'Indice de silence, C05 Chaudronnerie Estève' }), '6,1')
    expect(given()['silence']).toEqual({ kind: 'table', cells: { C05: { index: '6,1' } } })
  })
})

describe('a text', () => {
  test('it counts words, shows its hints, and says how many are too many', async () => {
    const { user } = open('case-1', { at: 'prevention' })
    expect(screen.getByText('Qui fait quoi, et quand')).toBeTruthy()
    const field = screen.getByRole('textbox', { name: 'Votre réponse' })
    await user.type(field, 'Rappeler à J+7 : la pression tient-elle ?')
    expect(screen.getByText('6 mots sur 100')).toBeTruthy()
    await user.clear(field)
    await user.click(field)
    await user.paste('mot '.repeat(102))
    expect(screen.getByRole('textbox', { description: /2 mots de trop/ })).toBe(field)
    expect(field).toHaveProperty('value', 'mot '.repeat(102))
  })

  test('where a length is asked for, the words are counted against it', async () => {
    const { user } = open('case-2', { at: 'reply' })
    const field = screen.getByRole('textbox', { name: 'Votre réponse', description: /^De 120 à 180\smots\.$/ })
    await user.click(field)
    await user.paste('mot '.repeat(96))
    expect(screen.getByText(/^96 mots – 120 à 180 attendus$/)).toBeVisible()
  })

  test('what comes from elsewhere does not move the words of the one who types', async () => {
    const user = userEvent.setup()
    const view = (text: string) => at('case-1', 'renewal', { renewal: { kind: 'text', text } })
    const { rerender } = render(view('Au départ'))
    const field = screen.getByRole('textbox', { name: 'Votre réponse' })
    await user.type(field, ' et ensuite')
    rerender(view('Autre chose, d’un autre appareil'))
    expect(field).toHaveProperty('value', 'Au départ et ensuite')
    await user.tab()
    expect(field).toHaveProperty('value', 'Autre chose, d’un autre appareil')
  })
})

describe('handing in', () => {
  test('what is missing is listed, with the way to it, and nothing is sent', async () => {
    const { user, submissions } = open('case-1', { at: 'remise', answers: { call: wholeCall } })
    await user.click(screen.getByRole('button', { name: 'Remettre l’étude de cas' }))
    const list = within(document.activeElement as HTMLElement)
    expect(list.getByText('Il reste 4 étapes à compléter sur 5.')).toBeTruthy()
    expect(list.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/?etape=cerc',
      '/?etape=liaison',
      '/?etape=prevention',
      '/?etape=renewal',
    ])
    expect(submissions()).toBe(0)
  })

  test('a table with holes says how many and where they start', () => {
    open('case-3', { at: 'remise', answers: { recency: { kind: 'table', cells: { C01: { days: '2' } } } } })
    expect(screen.getByText(/Il reste 19 cases à remplir, à commencer par « R » de C02/)).toBeTruthy()
    expect(screen.getAllByText(/à remplir, à commencer par « R »/)).toHaveLength(1)
  })

  test('the way to a table goes to its first empty cell', async () => {
    const { user } = open('case-3', {
      at: 'remise',
      answers: { recency: { kind: 'table', cells: { C01: { days: '2' } } } },
    })
    const list = within(screen.getByRole('region', { name: 'Vérifier et remettre' }))
    await user.click(list.getByRole('link', { name: /^1\. Depuis combien de jours/ }))
    expect(screen.getByRole('textbox', { name: 'R (jours), C02 Charpentes Brun' })).toHaveFocus()
  })

  test('the way to a cell that is no figure goes to that cell', async () => {
    const days = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `C${String(index + 1).padStart(2, '0')}`,
        { days: index === 3 ? 'deux' : '2' },
      ]),
    )
    const { user } = open('case-3', { at: 'remise', answers: { recency: { kind: 'table', cells: days } } })
    const list = within(screen.getByRole('region', { name: 'Vérifier et remettre' }))
    await user.click(list.getByRole('link', { name: /^1\. Depuis combien de jours/ }))
    expect(screen.getByRole('textbox', { name: 'R (jours), C04 Garage Delmas' })).toHaveFocus()
  })

  test('a complete case study is handed in once', async () => {
    const { user, submissions } = open('case-1', { at: 'remise', answers: wholeCase1 })
    expect(screen.getByText(/cette tentative ne change plus. Il vous en restera une/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Remettre l’étude de cas' }))
    expect(submissions()).toBe(1)
  })

  test('without network it says that it is kept and will leave by itself, and asks for nothing more', () => {
    open('case-1', { at: 'remise', answers: wholeCase1, submission: { state: 'unreachable' } })
    expect(screen.getByRole('status').textContent).toMatch(/en attente du réseau.*gardée sur cet appareil/)
    expect(screen.queryByRole('button', { name: /Remettre/ })).toBeNull()
    expect(screen.queryByRole('link', { name: /Commencer|Reprendre/ })).toBeNull()
  })

  test('a refusal is said beside the button, in its own words', () => {
    open('case-1', {
      at: 'remise',
      answers: wholeCase1,
      submission: { refusal: 'Le formateur a clôturé la session : les réponses ne peuvent plus changer.' },
    })
    expect(screen.getByRole('alert').textContent).toMatch(/Remise refusée.*clôturé la session/)
  })
})

describe('once the session is closed', () => {
  test('the case stays readable, and nothing can be given', () => {
    open('case-1', { at: 'cerc', isClosed: true })
    expect(screen.getByRole('status').textContent).toMatch(/Session clôturée/)
    expect(screen.getByRole('region', { name: 'La situation' })).toBeTruthy()
    expect(screen.queryAllByRole('link')).toEqual([])
    expect(screen.queryAllByRole('checkbox')).toEqual([])
  })
})

describe('what was under way when the session was closed', () => {
  const answers = { liaison: { kind: 'text', text: 'La pompe est arrêtée.' } } as const
  const kept = () => screen.queryByRole('region', { name: 'Ce que vous aviez commencé' })

  test('is still there to read, and gives no level', async () => {
    await act(async () => void open('case-1', { at: 'liaison', isClosed: true, answers }))
    await screen.findByRole('region', { name: 'Ce que vous aviez commencé' })
    expect(kept()?.textContent).toMatch(/elle ne donne aucun niveau.*La pompe est arrêtée\./)
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('is not said of who had begun nothing, nor while the session goes on', () => {
    open('case-1', { isClosed: true })
    expect(kept()).toBeNull()
    cleanup()
    open('case-1', { answers })
    expect(kept()).toBeNull()
  })
})

describe('the result', () => {
  test('each objective has its level in words, and who decided it', () => {
    open('case-1', { attempts: [submitted()] })
    expect(objective(1).getByText('Niveau 3 – Acquis')).toBeTruthy()
    expect(objective(1).getByText('décidé par vos réponses')).toBeTruthy()
    expect(objective(1).getByText('niveau atteint').closest('li')?.textContent).toMatch(/N3O1 trois/)
    expect(objective(2).getByText('En attente de lecture par le formateur')).toBeTruthy()
    expect(objective(2).queryByText('niveau atteint')).toBeNull()
  })

  test('a review replaces the levels, says what the answers alone gave, and shows the comment', () => {
    open('case-1', { attempts: [submitted({ review })] })
    expect(objective(1).getByText(/Niveau 2 – En cours d’acquisition/)).toBeTruthy()
    expect(objective(1).getByText(/décidé par votre formateur \(vos réponses seules : N3\)/)).toBeTruthy()
    expect(objective(4).getByText(/Niveau 1 – Non acquis à ce stade/)).toBeTruthy()
    expect(screen.getByText('Le rappel manque.')).toBeTruthy()
    expect(screen.getByText(/Claire Fontanel, le 23 novembre 2026/)).toBeTruthy()
  })

  test('the call is read again turn by turn, with a verdict in words', () => {
    open('case-1', { attempts: [submitted()] })
    const call = within(correction('L’appel de Mme\\sAubin'))
    expect(call.getByText('11 points sur 12')).toBeTruthy()
    expect(call.getAllByText('La réponse la plus juste')).toHaveLength(5)
    expect(call.getAllByText('Une autre réponse convenait mieux')).toHaveLength(1)
    expect(call.getByText('Pourquoi contact')).toBeTruthy()
    expect(call.queryByText('Pourquoi monday')).toBeNull()
  })

  test('only the cells to look at again are listed', () => {
    open('case-3', { attempts: [submittedTable] })
    const table = within(correction('Depuis combien de jours'))
    expect(table.getByText('19 cases justes sur 20')).toBeTruthy()
    expect(table.getAllByRole('listitem')[0]?.textContent).toMatch(/C05 Chaudronnerie Estève.*140/)
    expect(table.queryByText(/C06/)).toBeNull()
  })

  test('options are right, too many or forgotten, in words', () => {
    open('case-3', { attempts: [submittedTable] })
    const choice = within(correction('Qui se tait trop longtemps'))
    const words = choice.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(words).toEqual([
      'C05 Chaudronnerie EstèveChoisi, et attendu',
      'C19 Tôlerie TournonChoisi, mais pas attendu',
      'C13 Métal VivaraisAttendu, mais pas choisi',
    ])
  })

  test('while the explanations are closed, it says when they open', () => {
    open('case-1', { attempts: [submitted({ isDebriefOpen: false })] })
    expect(screen.getByText(/Les explications s’ouvriront quand votre formateur aura lu cette tentative/)).toBeTruthy()
    cleanup()
    open('case-1', { attempts: [submitted()] })
    expect(screen.queryByText(/Les explications s’ouvriront/)).toBeNull()
  })

  test('a text stands beside the model answer', () => {
    open('case-1', { attempts: [submitted()] })
    const text = within(correction('Avant le 31 mars'))
    expect(text.getByText('Ma réponse')).toBeTruthy()
    expect(text.getByText('Bilan à J−60.')).toBeTruthy()
  })

  test('a second attempt is offered while one is left', () => {
    open('case-1', { attempts: [submitted()] })
    expect(hrefs('Commencer la seconde tentative')).toEqual(['/?etape=call'])
    cleanup()
    open('case-1', { attempts: [submitted(), submitted({ attempt: 2 })] })
    expect(screen.queryByRole('link', { name: /seconde tentative$/ })?.getAttribute('href')).not.toBe('/?etape=call')
  })

  test('both attempts stay readable and the best level of each objective is said', async () => {
    const { user } = open('case-1', { attempts: [submitted({ review }), submitted({ attempt: 2 })] })
    const best = within(screen.getByRole('region', { name: 'Ce qui compte' }))
    expect(best.getByText(/Mettre en œuvre/).nextElementSibling?.textContent).toBe('Niveau 3 – Acquis')
    expect(best.getByText(/Planifier/).nextElementSibling?.textContent).toBe('Niveau 1 – Non acquis à ce stade')
    expect(screen.getByRole('heading', { level: 2, name: 'Seconde tentative' })).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Première tentative' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Première tentative' })).toBeTruthy()
    expect(screen.getByText('Le rappel manque.')).toBeTruthy()
  })
})

const wholeCall = {
  kind: 'dialogue' as const,
  path: [
    { node: 'contact', option: 'b' },
    { node: 'emotion', option: 'a' },
    { node: 'listening', option: 'c' },
    { node: 'rewording', option: 'c' },
    { node: 'offer', option: 'b' },
    { node: 'closing', option: 'a' },
  ],
}

const wholeCase1: StepAnswers = {
  call: wholeCall,
  cerc: { kind: 'choice', chosen: ['a'] },
  liaison: { kind: 'text', text: 'Ma réponse' },
  prevention: { kind: 'text', text: 'Ma réponse' },
  renewal: { kind: 'text', text: 'Ma réponse' },
}

const review: NonNullable<CaseStudyAttempt['review']> = {
  levels: { O1: 2, O2: 3, O3: 3, O4: 1 },
  comment: 'Le rappel manque.',
  reviewerName: 'Claire Fontanel',
  at: '2026-11-23T15:00:00.000Z',
}

const submitted = (more: Partial<CaseStudyAttempt> = {}): CaseStudyAttempt => ({
  attempt: 1,
  answers: { ...wholeCase1 },
  submittedAt: '2026-11-23T10:42:00.000Z',
  automaticLevels: { O1: 3 },
  review: null,
  isDebriefOpen: true,
  corrections: [
    {
      stepId: 'call',
      score: { points: 11, outOf: 12 },
      details: { contact: true, emotion: false, listening: true, rewording: true, offer: true, closing: true },
      paragraphs: [],
      remarks: Object.fromEntries(callNodes().map((id) => [id, `Pourquoi ${id}`])),
      expected: {},
    },
    { stepId: 'renewal', score: null, details: {}, paragraphs: ['Bilan à J−60.'], remarks: {}, expected: {} },
  ],
  ...more,
})

const submittedTable: CaseStudyAttempt = {
  ...submitted(),
  answers: {
    recency: { kind: 'table', cells: { C05: { days: '140' } } },
    'silence-conclusion': { kind: 'choice', chosen: ['C19', 'C05'] },
  },
  corrections: [
    {
      stepId: 'recency',
      score: { points: 19, outOf: 20 },
      details: { 'C05/days': false, 'C06/days': true },
      paragraphs: ['R se compte en jours.'],
      remarks: {},
      expected: { 'C05/days': '139' },
    },
    {
      stepId: 'silence-conclusion',
      score: { points: 0, outOf: 2 },
      details: { C05: true, C13: false, C19: false },
      paragraphs: [],
      remarks: {},
      expected: {},
    },
  ],
}

const grid = Object.fromEntries(
  ['O1', 'O2', 'O3', 'O4'].map((id) => [id, ['un', 'deux', 'trois', 'quatre'].map((level) => `${id} ${level}`)]),
) as unknown as CaseStudyWork['grid']

type Opened = {
  at?: string
  answers?: StepAnswers
  attempts?: CaseStudyAttempt[]
  submission?: Partial<Submission>
  isClosed?: boolean
}

/** The view at an address, with answers that stay when given, as the page's own do. */
function open(id: CaseStudyId, { at: step, answers = {}, attempts = [], submission, isClosed = false }: Opened = {}) {
  let latest = answers
  let submissions = 0
  const Room = () => {
    const [given, setGiven] = useState(answers)
    const [search] = useSearchParams()
    return (
      <CaseStudyView
        caseStudy={caseStudyById(id)}
        work={workOf(id, attempts)}
        answers={given}
        at={search.get('etape')}
        shownAttempt={search.get('tentative')}
        isClosed={isClosed}
        submission={{ state: 'not-given', refusal: null, onRefusalRead: () => {}, ...submission }}
        onAnswer={(stepId, answer) => {
          latest = { ...latest, [stepId]: answer }
          setGiven(latest)
        }}
        onSubmit={() => submissions++}
      />
    )
  }
  render(
    <MemoryRouter initialEntries={[step === undefined ? '/' : `/?etape=${step}`]}>
      <Room />
    </MemoryRouter>,
  )
  return { user: userEvent.setup(), given: () => latest, submissions: () => submissions }
}

function at(id: CaseStudyId, step: string, answers: StepAnswers) {
  return (
    <MemoryRouter>
      <CaseStudyView
        caseStudy={caseStudyById(id)}
        work={workOf(id, [])}
        answers={answers}
        at={step}
        shownAttempt={null}
        submission={{ state: 'not-given', refusal: null, onRefusalRead: () => {} }}
        onAnswer={() => {}}
        onSubmit={() => {}}
      />
    </MemoryRouter>
  )
}

function workOf(caseStudyId: CaseStudyId, attempts: CaseStudyAttempt[]): CaseStudyWork {
  const attempt = attempts.length < 2 ? attempts.length + 1 : null
  return { caseStudyId, attempt, answers: {}, attempts, grid: attempts.length > 0 ? grid : null, debrief: null }
}

function callNodes(): string[] {
  return caseStudyById('case-1').steps.flatMap((step) =>
    step.kind === 'dialogue' ? step.nodes.map(({ id }) => id) : [],
  )
}

function steps() {
  return screen.getByRole('navigation', { name: 'Étapes' })
}

function stepLine(title: string) {
  return within(within(steps()).getByRole('link', { name: new RegExp(title) }))
}

function objective(number: number) {
  const heading = screen.getByRole('heading', { level: 4, name: new RegExp(`^Objectif ${number}`) })
  return within(heading.closest('li')!)
}

function correction(title: string) {
  return screen.getByRole('article', { name: new RegExp(title) })
}

function hrefs(name: string) {
  return screen.getAllByRole('link', { name }).map((link) => link.getAttribute('href'))
}

/** What a screen reader says of the focused line: the texts that name it. */
function focusedName() {
  const ids = document.activeElement?.getAttribute('aria-labelledby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
}
