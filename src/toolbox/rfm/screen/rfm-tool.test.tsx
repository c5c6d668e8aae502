import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import type { Run, Running } from '../run/job.ts'
import { RfmTool } from './rfm-tool.tsx'
import { runHere } from './testing-run.ts'

const saved: { file: Blob; name: string }[] = []

beforeEach(() => {
  saved.length = 0
  const files = new Map<string, Blob>()
  URL.createObjectURL = (file) => {
    const url = `blob:${files.size}`
    files.set(url, file as Blob)
    return url
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ file: files.get(this.href) as Blob, name: this.download })
  })
})
afterEach(() => vi.useRealTimers())

const tool = (run: Run = runHere) => {
  render(<RfmTool run={run} />)
  return userEvent.setup()
}
type User = ReturnType<typeof tool>

const choose = (user: User, text: string | Uint8Array<ArrayBuffer>, name = 'clients.csv') =>
  user.upload(screen.getByLabelText('Fichier CSV'), new File([text], name, { type: 'text/csv' }))
const loadExample = async (user: User) => {
  await user.click(screen.getByRole('button', { name: 'Charger le fichier du cas 3' }))
  await screen.findByRole('heading', { name: 'Ce que disent les colonnes' })
}
const score = (user: User) => user.click(screen.getByRole('button', { name: /Noter les clients/ }))
const rowOf = (name: RegExp) => within(screen.getByRole('row', { name }))
const valuesOf = (name: RegExp) =>
  rowOf(name)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent.replace(/\s/g, ' '))
const option = (label: string) =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: label }).selectedOptions[0]?.textContent

describe('before a file', () => {
  test('the page says that nothing leaves it, and what is to come', () => {
    tool()
    expect(screen.getByText('Rien ne quitte votre navigateur et rien n’y est conservé')).toBeVisible()
    expect(screen.getByText('Pas encore de clients')).toBeVisible()
  })
})

describe('the file of case 3', () => {
  test('gives the scores of the course', async () => {
    const user = tool()
    await loadExample(user)
    expect(screen.getByLabelText('Date d’arrêt')).toHaveValue('2025-12-31')
    await score(user)
    expect(await screen.findByText(/20\sclients notés au 31\/12\/2025/)).toBeVisible()
    expect(screen.getByText(/193\scommandes/)).toHaveTextContent(
      '182 860 €. Le premier cinquième des clients (4) en fait 47,5 %.',
    )
    expect(valuesOf(/2 Clés en danger/)).toEqual(['2', '34 500 €', '18,9 %', '28', '1 232,14 €'])
    expect(valuesOf(/7 À surveiller/)).toEqual(['0', '0 €', '0 %', '0', '–'])
    expect(valuesOf(/^Total/)).toEqual(['20', '182 860 €', '100 %', '193', '947,46 €'])
    expect(valuesOf(/C17 Rey Frères TP/)).toEqual(['24/10/2025', '68', '15', '26 500 €', '345', '2,8'])
    expect(screen.getByText('L’autre façon de couper donnerait les mêmes codes.', { exact: false })).toBeVisible()
  })

  test('is drawn as a table of R and F', async () => {
    const user = tool()
    await loadExample(user)
    await score(user)
    const grid = within(await screen.findByRole('table', { name: /F de bas en haut/ }))
    const [, first] = grid.getAllByRole('row')
    const cells = within(first as HTMLElement).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent.replace(/\s+/g, ' '))).toEqual([
      'Personne',
      'Segment 2 : 1 client15,2 k€',
      'Personne',
      'Segment 1 : 1 client12,9 k€',
      'Segment 1 : 2 clients41 k€',
    ])
  })

  test('opens the customers of a segment', async () => {
    const user = tool()
    await loadExample(user)
    await score(user)
    await user.click(await screen.findByRole('button', { name: /5 À réactiver/ }))
    expect(screen.getByRole('row', { name: /C08 Mairie de Hautpré/ })).toBeVisible()
  })

  test('is given back scored', async () => {
    const user = tool()
    await loadExample(user)
    await score(user)
    await user.click(await screen.findByRole('button', { name: 'Télécharger le fichier noté' }))
    expect(saved.map(({ name }) => name)).toEqual(['clients-notes-rfm.csv'])
    expect(await saved[0]?.file.text()).toContain(
      'C17;Rey Frères TP;24/10/2025;68;15;26500;3;4;5;345;3;Fidèles à développer;2,8',
    )
  })

  test('loses its result when a setting changes', async () => {
    const user = tool()
    await loadExample(user)
    await score(user)
    await screen.findByText(/20\sclients notés/)
    await user.click(screen.getByRole('radio', { name: /Par des bornes/ }))
    expect(screen.queryByText(/20\sclients notés/)).not.toBeInTheDocument()
    await score(user)
    expect(await screen.findByText(/20\sclients notés/)).toBeVisible()
  })
})

describe('a file of one’s own', () => {
  test('in Windows-1252, of orders, is read and summed up', async () => {
    const user = tool()
    const windows1252 = Uint8Array.from(
      'Société;Date;Montant\nEstève;31 déc. 2025;10,50\nEstève;30/12/2025;1\n',
      (letter) => letter.charCodeAt(0),
    )
    await choose(user, windows1252)
    expect(await screen.findByText(/2\slignes, Windows-1252/)).toBeVisible()
    expect(screen.getByRole('radio', { name: /une commande/ })).toBeChecked()
    expect([option('Client'), option('Date de commande'), option('M, montant')]).toEqual(['Société', 'Date', 'Montant'])
    expect(screen.getByLabelText('Date d’arrêt')).toHaveValue('2025-12-31')
    await score(user)
    expect(await screen.findByText(/1\sclient noté/)).toBeVisible()
    expect(screen.getByText('Trop peu de clients')).toBeVisible()
    expect(valuesOf(/^Total/)).toEqual(['1', '11,50 €', '100 %', '2', '5,75 €'])
  })

  test('has its bad lines explained and given back', async () => {
    const user = tool()
    await choose(user, 'Client;Dernière commande;F;M\nA;31/12/2025;2;10\nB;30/02/2025;1;5\nC;01/12/2025;1;=5\n')
    await screen.findByRole('heading', { name: 'Ce que disent les colonnes' })
    await score(user)
    expect(await screen.findByRole('heading', { name: /2\slignes écartées/ })).toBeVisible()
    expect(valuesOf(/^3 30\/02/)).toEqual(['30/02/2025', 'Ce jour n’existe pas : une date s’écrit jour, mois, année.'])
    await user.click(screen.getByRole('button', { name: 'Télécharger les lignes écartées' }))
    expect(saved[0]?.name).toBe('lignes-ecartees.csv')
    expect(await saved[0]?.file.text()).toContain("4;'=5;Ce montant ne se lit pas.")
  })

  test('may have no line to score', async () => {
    const user = tool()
    await choose(user, 'Client;Date;Montant\nA;31/12/2025;dix\n')
    await screen.findByRole('heading', { name: 'Ce que disent les colonnes' })
    await score(user)
    expect(await screen.findByText('Aucun client à noter')).toBeVisible()
    expect(screen.getByRole('heading', { name: /1\sligne écartée/ })).toBeVisible()
  })

  test('with a column nobody could guess waits for it, beside the field', async () => {
    const user = tool()
    await choose(user, 'Qui;Date;Montant\nA;31/12/2025;10\n')
    await screen.findByRole('heading', { name: 'Ce que disent les colonnes' })
    await score(user)
    const field = await screen.findByRole('combobox', { name: 'Client' })
    expect(field).toHaveAccessibleDescription(/Choisissez la colonne\./)
    expect(field).toHaveFocus()
    await user.selectOptions(field, 'Qui')
    await score(user)
    expect(await screen.findByText(/1\sclient noté/)).toBeVisible()
  })

  test('proposes the latest day of the column chosen, until another day is', async () => {
    const user = tool()
    await choose(user, 'Client;Date;Payé le;Montant\nA;30/11/2025;15/12/2025;10\n')
    const day = await screen.findByLabelText('Date d’arrêt')
    expect(day).toHaveValue('2025-11-30')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Date de commande' }), 'Payé le')
    expect(day).toHaveValue('2025-12-15')
    fireEvent.change(day, { target: { value: '2025-12-31' } })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Date de commande' }), 'Date')
    expect(day).toHaveValue('2025-12-31')
  })

  test('that counts to a day to come says so', async () => {
    const user = tool()
    await choose(user, 'Client;Date;Montant\nA;30/11/2099;10\n')
    expect(await screen.findByText('Date à venir')).toBeVisible()
  })

  test('may be pasted', async () => {
    const user = tool()
    await user.click(screen.getByRole('button', { name: 'Coller un tableau depuis un tableur' }))
    await user.click(screen.getByRole('textbox', { name: 'Tableau copié' }))
    await user.paste('Client\tDate\tMontant\nA\t31/12/2025\t10')
    await user.click(screen.getByRole('button', { name: 'Lire le tableau collé' }))
    expect(await screen.findByText(/1\sligne\./)).toBeVisible()
    expect(option('Séparateur')).toBe('Tabulation')
  })

  test('says which customers are on two lines', async () => {
    const user = tool()
    await choose(user, 'Client;Date;F;M\nA;31/12/2025;2;10\na;30/12/2025;1;5\n')
    await screen.findByRole('heading', { name: 'Ce que disent les colonnes' })
    await score(user)
    expect(await screen.findByText('Clients en double')).toBeVisible()
  })
})

describe('a file that can’t be read', () => {
  test.each([
    ['a workbook', 'PK\u0003\u0004', /C’est un classeur de tableur/],
    ['an empty file', '', /Il n’y a aucune ligne à lire/],
    ['one column', 'Client\nA\n', /Une seule colonne/],
  ])('%s: why, and what to do', async (_, text, sentence) => {
    const user = tool()
    await choose(user, text)
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
    expect(screen.queryByRole('button', { name: /Noter les clients/ })).not.toBeInTheDocument()
  })

  test('for its separator can be read with another', async () => {
    const user = tool()
    await choose(user, 'Client\nA\n')
    await screen.findByRole('alert')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Séparateur' }), 'Virgule')
    expect(await screen.findByRole('alert')).toHaveTextContent(/Une seule colonne/)
    await choose(user, 'Client,Date,Montant\nA,2025-12-31,10\n')
    expect(await screen.findByRole('heading', { name: 'Ce que disent les colonnes' })).toBeVisible()
  })

  test('for lack of memory can be tried again', async () => {
    const runs = vi.fn<() => Running<never>>(() => ({
      outcome: Promise.resolve({ kind: 'problem', problem: 'broken-down' }),
      cancel: () => {},
    }))
    const user = tool(runs)
    await choose(user, 'Client;Date;Montant\nA;31/12/2025;10\n')
    await user.click(await screen.findByRole('button', { name: 'Réessayer' }))
    expect(runs).toHaveBeenCalledTimes(2)
  })
})

describe('while it works', () => {
  const never = () => {
    const cancel = vi.fn<() => void>()
    let tell: (share: number) => void = () => {}
    const run = ((job, onProgress) => {
      if (job.kind === 'preview') return runHere(job, onProgress)
      tell = onProgress
      return { outcome: new Promise(() => {}), cancel }
    }) as Run
    return { run, cancel, tell: (share: number) => tell(share) }
  }

  test('it shows how far it is, and stops when asked to', async () => {
    const { run, cancel, tell } = never()
    const user = tool(run)
    await loadExample(user)
    await score(user)
    tell(0.42)
    expect(await screen.findByRole('progressbar', { name: 'Calcul des notes' })).toHaveAttribute('aria-valuenow', '42')
    await user.click(screen.getByRole('button', { name: 'Annuler' }))
    expect(cancel).toHaveBeenCalledOnce()
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Noter les clients' })).toHaveFocus()
  })

  test('leaving the page stops it', async () => {
    const { run, cancel } = never()
    const { unmount } = render(<RfmTool run={run} />)
    const user = userEvent.setup()
    await loadExample(user)
    await score(user)
    unmount()
    expect(cancel).toHaveBeenCalledOnce()
  })
})

test('nothing is sent and nothing is kept', async () => {
  const fetching = vi.spyOn(globalThis, 'fetch')
  const user = tool()
  await loadExample(user)
  await score(user)
  await screen.findByText(/20\sclients notés/)
  expect(fetching).not.toHaveBeenCalled()
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ''])
})
