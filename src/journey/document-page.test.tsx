import { waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import {
  answerDocumentQuestion,
  getDocumentWork,
  markPassage,
  submitDocumentAnalysis,
} from '../professional-document/contract.ts'

const params = { documentId: 'document-c' } as const

test('a document that does not exist says so', async () => {
  const { screen } = await appAt('/documents/document-z', { as: 'demo-karim' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Élément introuvable' })).toBeVisible()
})

test(
  'what is marked and written is recorded, handed in once, and its correction takes the place of the work',
  { timeout: 20_000 },
  async () => {
    const { screen, user, caller, router } = await appAt('/documents/document-c', { as: 'demo-karim' })
    const mark = async (words: RegExp, kind: string) => {
      await user.click(await screen.findByRole('button', { name: words }))
      await user.click(screen.getByRole('radio', { name: kind }))
      await user.click(screen.getByRole('button', { name: 'Fermer' }))
    }
    await mark(/sept fois plus cher/, 'Mythe')
    await mark(/sera donc doublé/, 'Erreur de calcul')
    await mark(/avis cinq étoiles/, 'Erreur de droit')
    await mark(/Merci à tous/, 'Mythe')
    await user.click(screen.getByRole('button', { name: /Merci à tous/ }))
    await user.click(screen.getByRole('button', { name: 'Retirer la marque' }))
    await user.type(screen.getByRole('textbox', { name: /Réécrivez la note/ }), 'Chers collègues,')
    expect((await caller!.call(getDocumentWork, { params })).correction).toBeNull()

    await user.click(screen.getByRole('button', { name: 'Rendre mon analyse' }))
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Mon analyse corrigée' }, { timeout: 5000 }),
    ).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(screen.getByText('3 relevés sur 12, dont 2 bien nommés.')).toBeVisible()
    const { answers, marks, submittedAt } = await caller!.call(getDocumentWork, { params })
    expect(Object.keys(marks).toSorted()).toEqual(['avis', 'budget', 'sept-fois'])
    expect(answers['rewrite']).toEqual({ kind: 'text', text: 'Chers collègues,' })
    expect(submittedAt).not.toBeNull()

    await router.navigate('/modules/2')
    expect(await screen.findByRole('region', { name: 'Documents à analyser' })).toHaveTextContent(
      /Baromètre.*À lire.*Note interne.*Rendu/,
    )
  },
)

test('the trainer reads what was handed in, and decides nothing there', async () => {
  const { screen, user, room, router } = await appAt('/formateur', { as: 'trainer' })
  const karim = await room.trainee('demo-karim')
  const of = { params: { documentId: 'document-a' } }
  const answer = { kind: 'text', text: 'Combien d’achats en plus ?' }
  await karim.call(answerDocumentQuestion, { ...of, body: { questionId: 'finance', answer } })
  await karim.call(answerDocumentQuestion, { ...of, body: { questionId: 'control-group', answer } })
  await karim.call(markPassage, { ...of, body: { passageId: 'bons', mark: { kind: 'bias', note: 'À débattre' } } })
  await karim.call(submitDocumentAnalysis, of)
  await router.navigate('/formateur/sessions/demonstration/stagiaires/demo-karim')
  const section = await screen.findByRole('region', { name: 'Analyses de documents' })
  await waitFor(() => expect(section).toHaveTextContent(/Document A.*Rendue le/))
  expect(section).not.toHaveTextContent('Combien d’achats')
  await user.click(within(section).getByText(/Document A/))
  await waitFor(() => expect(section).toHaveTextContent(/Combien d’achats en plus \?/))
  expect(section).toHaveTextContent(/La marque : Biais – À débattre/)
  expect(section).toHaveTextContent('ne comptent ni pour les objectifs ni pour l’attestation')
  expect(section.querySelectorAll('button, input, textarea')).toHaveLength(0)
})
