import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { useState } from 'react'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'

import { correctionOf } from '../../server/professional-document/correction.ts'
import { type DocumentId, documentIds } from '../content/course-ids.ts'
import { passagesOf } from '../content/professional-documents/professional-document.ts'
import { documentById } from '../content/professional-documents/professional-documents.ts'
import type { Answer, DocumentWork, Mark } from './contract.ts'
import { DocumentView } from './document-view.tsx'

const nothing = { answers: {}, marks: {}, submittedAt: null, correction: null }

/** The view on work that is kept as it is given; what was given is seen in order. */
const open = (documentId: DocumentId, given: Partial<DocumentWork> = {}, isClosed = false) => {
  const seen = { answers: new Map<string, Answer>(), marks: new Map<string, Mark | null>(), submissions: 0 }
  const Room = () => {
    const [work, setWork] = useState<DocumentWork>({ documentId, ...nothing, ...given })
    return (
      <DocumentView
        document={documentById(documentId)}
        work={work}
        submission={{ state: 'not-given', refusal: null, onRefusalRead: () => undefined }}
        isClosed={isClosed}
        onAnswer={(id, answer) => {
          seen.answers.set(id, answer)
          setWork((one) => ({ ...one, answers: { ...one.answers, [id]: answer } }))
        }}
        onMark={(id, mark) => {
          seen.marks.set(id, mark)
          setWork((one) => {
            const { [id]: _, ...others } = one.marks
            return { ...one, marks: mark === null ? others : { ...others, [id]: mark } }
          })
        }}
        onSubmit={() => {
          seen.submissions += 1
        }}
      />
    )
  }
  document.documentElement.lang = 'fr'
  render(
    <MemoryRouter>
      <title>Document</title>
      <main>
        <h1>Document</h1>
        <Room />
      </main>
    </MemoryRouter>,
  )
  return { user: userEvent.setup(), seen }
}

const passage = (words: RegExp) => screen.getByRole('button', { name: words })
const handedIn = (documentId: DocumentId, given: Partial<DocumentWork>) =>
  open(documentId, {
    ...given,
    submittedAt: '2026-11-23T14:05:00.000Z',
    correction: correctionOf(documentId, given.answers ?? {}),
  })

describe('reading', () => {
  test.each(documentIds)(
    '%s says what it is, that it was written for the course, and is there sentence by sentence',
    (id) => {
      open(id)
      const sheet = within(screen.getByRole('article', { name: documentById(id).kind }))
      expect(sheet.getByText(/fictive/)).toBeVisible()
      expect(sheet.getAllByRole('button')).toHaveLength(passagesOf(documentById(id)).length)
      expect(sheet.getAllByRole('button').every((one) => one.tabIndex === 0)).toBe(true)
    },
  )

  test('the guided reading comes in order, each step with the way to its passage', () => {
    open('document-b')
    const steps = within(screen.getByRole('region', { name: 'Lecture guidée' }))
    expect(steps.getAllByRole('listitem')).toHaveLength(4)
    for (const link of steps.getAllByRole('link'))
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull()
  })

  test('the barometer has its three tables', () => {
    open('document-b')
    expect(screen.getAllByRole('table')).toHaveLength(3)
    expect(screen.getByRole('row', { name: /Respect des délais 9,3 6,2/ })).toBeVisible()
  })
})

describe('marking', () => {
  test('a passage is marked, named, annotated and taken away by keyboard alone', async () => {
    const { user, seen } = open('document-c')
    passage(/sept fois plus cher/).focus()
    await user.keyboard('{Enter}')
    const form = screen.getByRole('group', { name: /Marquer le passage/ })
    expect(form).toHaveFocus()
    await user.tab()
    await user.keyboard(' ')
    expect(seen.marks.get('sept-fois')).toEqual({ kind: 'myth', note: '' })
    await user.tab()
    await user.keyboard('Sans source')
    expect(seen.marks.get('sept-fois')).toEqual({ kind: 'myth', note: 'Sans source' })
    await user.keyboard('{Escape}')
    expect(form).not.toBeInTheDocument()
    expect(passage(/sept fois plus cher.*marqué\s*:\s*Mythe/)).toHaveFocus()

    await user.keyboard(' ')
    await user.click(screen.getByRole('button', { name: 'Retirer la marque' }))
    expect(seen.marks.get('sept-fois')).toBeNull()
    expect(passage(/sept fois plus cher/)).toHaveFocus()
  })

  test('to open a passage marks nothing, and one at most is open', async () => {
    const { user, seen } = open('document-c')
    await user.click(passage(/sept fois plus cher/))
    await user.click(passage(/sera donc doublé/))
    expect(screen.getAllByRole('group', { name: /Marquer le passage/ })).toHaveLength(1)
    expect(passage(/sera donc doublé/)).toHaveAttribute('aria-expanded', 'true')
    expect(seen.marks.size).toBe(0)
  })

  test('what is marked answers the questions of the note, in words', async () => {
    const { user } = open('document-c', {
      marks: { ca: { kind: 'calculation', note: '' }, budget: { kind: null, note: '' } },
    })
    expect(screen.getByText('2 passages marqués')).toBeVisible()
    expect(screen.getByText('1 passage nommé sur 2')).toBeVisible()
    await user.click(passage(/avis cinq étoiles/))
    await user.click(screen.getByRole('radio', { name: 'Erreur de droit' }))
    expect(screen.getByText('3 passages marqués')).toBeVisible()
    expect(screen.getByText('2 passages nommés sur 3')).toBeVisible()
  })
})

describe('answering', () => {
  test('a text counts its words, and says how many are too many', async () => {
    const { user, seen } = open('document-a')
    const field = screen.getByRole('textbox', { name: /Rédigez la question/ })
    await user.type(field, 'Combien d’achats ?')
    expect(screen.getByText('2 mots sur 50')).toBeVisible()
    await user.clear(field)
    await user.click(field)
    await user.paste('mot '.repeat(52))
    expect(screen.getByText(/2 mots de trop/)).toBeVisible()
    expect(seen.answers.get('finance')).toEqual({ kind: 'text', text: 'mot '.repeat(52) })
  })

  test('a figure that cannot be read says so once it is left, and stays as typed', async () => {
    const { user, seen } = open('document-b')
    const field = screen.getByRole('textbox', { name: /CSAT top-2/ })
    await user.type(field, 'beaucoup')
    expect(field).toBeValid()
    await user.tab()
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(/Écrivez un nombre/)
    expect(field).toHaveValue('beaucoup')
    expect(seen.answers.get('figures')).toEqual({ kind: 'figures', figures: { csat: 'beaucoup' } })
  })

  test('one option replaces another where one is asked, and two stand where two are', async () => {
    const { user, seen } = open('document-a')
    await user.click(screen.getByRole('radio', { name: /^Oui/ }))
    await user.click(screen.getByRole('radio', { name: /^Non/ }))
    expect(seen.answers.get('same-base')).toEqual({ kind: 'choice', chosen: ['no'] })
  })
})

describe('handing in', () => {
  test('with nothing given it says what is missing and hands in nothing', async () => {
    const { user, seen } = open('document-a')
    await user.click(screen.getByRole('button', { name: 'Rendre mon analyse' }))
    expect(screen.getByText(/Il manque 2 réponses/)).toBeVisible()
    expect(screen.getAllByRole('link', { name: /^Question \d$/ })).toHaveLength(6)
    expect(seen.submissions).toBe(0)
  })

  test('with two answers it hands in, and has said that it counts for nothing else', async () => {
    const { user, seen } = open('document-a', {
      answers: { finance: { kind: 'text', text: 'Combien ?' }, 'same-base': { kind: 'choice', chosen: ['no'] } },
    })
    expect(screen.getByText(/ne compte ni pour les objectifs ni pour l’attestation/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Rendre mon analyse' }))
    expect(seen.submissions).toBe(1)
  })

  test('a closed session shows the document and takes nothing', () => {
    open('document-c', { marks: { ca: { kind: 'calculation', note: '' } } }, true)
    expect(screen.getByText(/n’a pas été rendue et ne peut plus l’être/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /Rendre|chiffre d’affaires/ })).toBeNull()
    expect(screen.getByText('Erreur de calcul')).toBeVisible()
  })
})

describe('the corrected analysis', () => {
  const point = (title: RegExp) =>
    within(screen.getByRole('heading', { level: 4, name: title }).closest('li') as HTMLElement)

  test('says of each passage, in words, whether it was expected, marked or missed', () => {
    handedIn('document-c', {
      marks: {
        'sept-fois': { kind: 'myth', note: 'Sans source' },
        budget: { kind: 'law', note: '' },
        ca: { kind: null, note: '' },
        merci: { kind: 'management', note: '' },
      },
    })
    expect(screen.getByText('3 relevés sur 12, dont 1 bien nommé.')).toBeVisible()
    expect(point(/Sept fois/).getByText('Marqué, et bien nommé')).toBeVisible()
    expect(point(/Sept fois/).getByText(/Votre marque.*Mythe – Sans source/)).toBeVisible()
    expect(point(/Sept fois/).getByRole('link', { name: /Idée reçue/ })).toHaveAttribute(
      'href',
      '/idees-recues#cinq-fois-plus-cher',
    )
    expect(point(/sans test/).getByText('Marqué, mais nommé autrement')).toBeVisible()
    expect(point(/chiffre d’affaires en hausse/).getByText('Marqué, sans type')).toBeVisible()
    expect(point(/anciens abonnés/).getByText('Pas marqué')).toBeVisible()
    expect(point(/anciens abonnés/).getByRole('link', { name: /Puis-je/ })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Marqués, hors du corrigé' })).toBeVisible()
    const sheet = within(screen.getByRole('article'))
    expect(sheet.getAllByText('attendu, et marqué')).toHaveLength(3)
    expect(sheet.getAllByText('attendu, pas marqué')).toHaveLength(9)
    expect(sheet.getAllByText('marqué, hors du corrigé')).toHaveLength(1)
  })

  test('puts each answer beside its correction, right or not, in words', () => {
    handedIn('document-b', {
      answers: {
        figures: { kind: 'figures', figures: { csat: '93', nps: '21,7' } },
        priorities: { kind: 'choice', chosen: ['delays', 'catalogue'] },
        rewrite: { kind: 'text', text: 'Êtes-vous satisfait ?' },
      },
    })
    expect(point(/Recalculez/).getByText(/CSAT top-2, en % : 93/)).toBeVisible()
    expect(point(/Recalculez/).getByText('Attendu : 62,5 %')).toBeVisible()
    expect(point(/Recalculez/).getByText('Juste')).toBeVisible()
    expect(point(/Recalculez/).getByText(/sans réponse/)).toBeVisible()
    for (const words of ['Choisi, et attendu', 'Choisi, mais pas attendu', 'Attendu, mais pas choisi'])
      expect(point(/priorités/).getByText(words)).toBeVisible()
    expect(point(/Réécrivez/).getByText('Êtes-vous satisfait ?')).toBeVisible()
    expect(screen.queryByRole('button', { name: /Rendre/ })).toBeNull()
  })
})

test.each([
  ['under way', () => open('document-b', { marks: { silence: { kind: 'method', note: '' } } })],
  ['handed in', () => handedIn('document-c', { marks: { ca: { kind: 'calculation', note: '' } } })],
])('axe finds nothing %s', { timeout: 20_000 }, async (_, show) => {
  show()
  const { violations, passes } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  expect(passes.length).toBeGreaterThan(10)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
