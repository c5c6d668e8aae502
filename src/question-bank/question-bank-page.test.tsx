import { fireEvent, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { getQuestionBank } from './contract.ts'

/** The page with its import open; queries look there only, the bank below it is long. */
const importAt = async () => {
  const app = await appAt('/formateur/questions', { as: 'trainer' })
  const summary = await app.screen.findByText('Importer un fichier GIFT')
  await app.user.click(summary)
  const panel = within(summary.closest('details')!)
  const area = panel.getByLabelText('Questions au format GIFT')
  const read = async (text: string) => {
    fireEvent.change(area, { target: { value: text } })
    await app.user.click(panel.getByText('Lire les questions'))
  }
  return { ...app, panel, area, read }
}

test('the bank is reached from the sessions', async () => {
  const { screen, user } = await appAt('/formateur', { as: 'trainer' })
  await user.click(await screen.findByText('Banque de questions'))
  expect(await screen.findByText('Exporter en GIFT (66 questions)')).toBeTruthy()
})

describe('importing', () => {
  const twoGoodOneBad =
    '$CATEGORY: O1/M1\n\n// difficulté : 2\nOui ou non ? {=Oui ~Non}\n\nCombien ? {#12,5}\n\nVrai ? {T}'

  test('shows the good questions for confirmation and the others by line; the text stays', async () => {
    const { caller, panel, read, user, area } = await importAt()
    await read(twoGoodOneBad)
    expect(await panel.findByRole('heading', { name: '2 questions lues, 1 à corriger' })).toHaveFocus()
    expect(panel.getByRole('region', { name: 'À corriger dans le texte' })).toHaveTextContent(
      /Ligne 6 : En GIFT, les nombres s’écrivent avec un point/,
    )
    expect(panel.getByRole('checkbox', { name: /Oui ou non/ })).toBeChecked()
    expect(area).toHaveValue(twoGoodOneBad)
    await user.click(panel.getByRole('button', { name: 'Aller à la ligne 6' }))
    expect(area).toHaveFocus()
    const { selectionStart, selectionEnd } = area as HTMLTextAreaElement
    expect(twoGoodOneBad.slice(selectionStart, selectionEnd)).toBe('Combien ? {#12,5}')
    expect((await caller!.call(getQuestionBank)).questions).toHaveLength(66)
  })

  test('asks for what the file does not say, then adds the questions, marked and withdrawable', async () => {
    const { caller, panel, read, screen, user } = await importAt()
    await read(twoGoodOneBad)
    await user.click(await panel.findByRole('button', { name: 'Ajouter 2 questions à la banque' }))
    const place = panel.getByRole('group', { name: 'Où ranger la question de la ligne 8' })
    expect(within(place).queryByRole('combobox', { name: 'Objectif' })).toBeNull()
    const difficulty = within(place).getByRole('combobox', { name: 'Difficulté' })
    expect(difficulty).toHaveFocus()
    expect(difficulty).toHaveAccessibleDescription('Choisissez une difficulté.')
    await user.selectOptions(difficulty, '3 – difficile')
    await user.click(panel.getByRole('button', { name: 'Ajouter 2 questions à la banque' }))
    expect(await panel.findByText('2 questions ajoutées.')).toBeTruthy()
    expect(panel.getByRole('checkbox', { name: /Oui ou non/ })).toBeDisabled()
    expect(screen.getByText('68 questions', { selector: 'strong' })).toBeTruthy()
    const { questions } = await caller!.call(getQuestionBank)
    expect(questions.slice(66).map(({ id, question }) => [id, question.module, question.difficulty])).toEqual([
      ['I01', 1, 2],
      ['I02', 1, 3],
    ])

    await user.selectOptions(screen.getByLabelText('Origine'), 'Questions importées')
    await user.click(screen.getByText('Retirer I01 de la banque'))
    expect(await screen.findByText(/I01 n’est plus dans la banque/)).toBeTruthy()
    const count = await screen.findByText('1 question sur 67', { selector: 'strong' })
    await waitFor(() => expect(count.closest('p')).toHaveFocus())
  })

  test('one place serves all the questions that have none, and a question may be left out', async () => {
    const { caller, panel, read, user } = await importAt()
    await read('Un ? {=a ~b}\n\nDeux ? {=a ~b}\n\nTrois ? {=a ~b}')
    const usual = await panel.findByRole('group', { name: /^Pour toutes les questions/ })
    await user.selectOptions(within(usual).getByRole('combobox', { name: 'Objectif' }), 'O3')
    await user.selectOptions(within(usual).getByRole('combobox', { name: 'Module' }), 'Module 2')
    await user.selectOptions(within(usual).getByRole('combobox', { name: 'Difficulté' }), '1 – facile')
    const second = panel.getByRole('group', { name: 'Où ranger la question de la ligne 3' })
    await user.selectOptions(within(second).getByRole('combobox', { name: 'Module' }), 'Module 5')
    await user.click(panel.getByRole('checkbox', { name: /Trois/ }))
    await user.click(panel.getByRole('button', { name: 'Ajouter 2 questions à la banque' }))
    await panel.findByText('2 questions ajoutées.')
    const { questions } = await caller!.call(getQuestionBank)
    expect(questions.slice(66).map(({ question }) => [question.prompt, question.objective, question.module])).toEqual([
      ['Un ?', 'O3', 2],
      ['Deux ?', 'O3', 5],
    ])
  })

  test('reads a file into the field, in the encoding it has', async () => {
    const { panel, user, area } = await importAt()
    await user.upload(panel.getByLabelText(/^Fichier GIFT/), new File([windows1252('Fidélité ? {T}')], 'q.gift'))
    expect(await panel.findByRole('checkbox', { name: /Fidélité/ })).toBeChecked()
    expect(area).toHaveValue('Fidélité ? {T}')
  })

  test.each([
    ['not text', new File([Uint8Array.from([80, 75, 0, 1])], 'q.gift'), /n’est pas un fichier texte/],
    ['too large', new File(['x'.repeat(1_000_001)], 'q.gift'), /dépasse 1 Mo/],
  ])('a file that is %s is refused beside the field, and the text stays', async (_, file, sentence) => {
    const { panel, user, area } = await importAt()
    fireEvent.change(area, { target: { value: 'déjà là' } })
    const field = panel.getByLabelText(/^Fichier GIFT/)
    await user.upload(field, file)
    expect(await panel.findByText(sentence)).toBeTruthy()
    expect(field).toHaveAccessibleDescription(sentence)
    expect(area).toHaveValue('déjà là')
  })

  test.each([
    ['nothing', ' ', /collez des questions/],
    ['comments alone', '// rien', /aucune question/],
  ])('%s is refused in words', async (_, text, sentence) => {
    const { panel, read } = await importAt()
    await read(text)
    expect(await panel.findByText(sentence)).toBeTruthy()
  })

  test('the words of a page are taken, and an image is refused', async () => {
    const { panel, read } = await importAt()
    await read('[html]<p>Gras <b>ou</b> non&nbsp;?</p>{=<p>Oui</p> ~Non}\n\n[html]<img src\\="x.png">{=a ~b}')
    expect(await panel.findByRole('checkbox', { name: /Gras ou non/ })).toBeChecked()
    expect(panel.getByText(/elle contient une image/)).toBeTruthy()
  })

  test('a question of the bank, or one that comes twice, is not added again', async () => {
    const { panel, read } = await importAt()
    const smart =
      'Lequel de ces objectifs est SMART ? {~Améliorer la fidélité ~Être les meilleurs en service =Conserver 1 063 des 1 250 clients du 1er janvier d’ici au 31 décembre, pilote L. Martin ~Augmenter la rétention dès que possible}'
    await read(`${smart}\n\nUn ? {T}\n\nUn ? {T}`)
    const boxes = await panel.findAllByRole('checkbox')
    expect(boxes.map((box) => (box as HTMLInputElement).disabled)).toEqual([true, false, true])
    expect(panel.getByText('Ajouter 1 question à la banque')).toBeTruthy()
  })
})

/** In French, one byte a letter, as old editors write it. */
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
