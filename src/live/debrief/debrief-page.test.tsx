import { within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { appAt } from '../../../mocks/app-at.tsx'
import { submitRightCaseStudy } from '../../../server/testing/trainee-way.ts'
import { answerStep, getCaseStudyWork } from '../../case-study/contract.ts'
import { closeTrainingSession } from '../../training-session/contract.ts'
// Lazy in the app: read here once, so that no test waits for a page to be compiled.
import '../board-page.tsx'
import '../debrief-page.tsx'
import '../trainee-record-page.tsx'
import '../../case-study/attempt-view.tsx'
import '../../content/case-studies/case-1.ts'
import '../../content/case-studies/case-3.ts'

const path = '/formateur/sessions/demonstration/etudes-de-cas/case-1'
const params = { trainingSessionId: 'demonstration', caseStudyId: 'case-1', attempt: 1 } as const

const opened = () => appAt(path, { as: 'trainer' })
const step = async (screen: Awaited<ReturnType<typeof opened>>['screen'], title: RegExp) =>
  within(await screen.findByRole('region', { name: title }))

describe('what the room sees', () => {
  test('each fork of a call, with how many took which option, and no name', async () => {
    const { screen } = await opened()
    const call = await step(screen, /^1\. L’appel/)
    expect(call.getByText('Réponses de 1 stagiaire')).toBeVisible()
    const chosen = call.getByText(/Ventor bonjour/).closest('li')
    expect(chosen).toHaveTextContent(/1\ssur\s1/)
    expect(call.getByText('Ventor.').closest('li')).toHaveTextContent(/0\ssur\s1/)
    expect(within(screen.getByRole('main')).queryByText(/Sofía/)).toBeNull()
    expect(screen.queryByText('La réponse la plus juste')).toBeNull()
  })

  test('what was expected only once that is asked for, step by step', async () => {
    const { screen, user } = await opened()
    const cerc = await step(screen, /^2\. La trame/)
    const button = cerc.getByRole('button', { name: 'Montrer la correction de l’étape 2' })
    expect(cerc.queryByText('Attendu')).toBeNull()
    await user.click(button)
    expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(cerc.getAllByText('Attendu').length).toBeGreaterThan(0)
    expect(cerc.getByRole('heading', { name: 'La correction' })).toBeVisible()
    expect((await step(screen, /^1\. L’appel/)).queryByText('La réponse la plus juste')).toBeNull()
    await user.click(button)
    expect(cerc.queryByText('Attendu')).toBeNull()
  })

  test('names on demand, and never while the board hides them', async () => {
    const { screen, user } = await opened()
    const text = await step(screen, /^3\./)
    expect(text.queryByText('Sofía Ķēniņa')).toBeNull()
    await user.click(text.getByRole('button', { name: 'Montrer les noms de l’étape 3' }))
    expect(text.getByText('Sofía Ķēniņa')).toBeVisible()
    const hide = screen.getByRole('button', { name: 'Masquer les noms' })
    await user.click(hide)
    expect(within(screen.getByRole('main')).queryByText(/Sofía/)).toBeNull()
    expect(screen.queryByRole('button', { name: /^Montrer les noms/ })).toBeNull()
    await user.click(hide)
  })

  test('an answer that comes in while it is looked at', async () => {
    const { screen, room } = await opened()
    const cerc = await step(screen, /^2\. La trame/)
    expect(cerc.getByText('Réponses de 1 stagiaire')).toBeVisible()
    await submitRightCaseStudy(await room.trainee('demo-karim'), 'case-1')
    expect(await cerc.findByText('Réponses de 2 stagiaires')).toBeVisible()
  })

  test('a case study that nobody began', async () => {
    const { screen } = await appAt(path.replace('case-1', 'case-3'), { as: 'trainer' })
    expect(await screen.findByText('Personne n’a encore répondu.')).toBeVisible()
    expect(screen.getAllByText('Personne n’a encore répondu à cette étape.')).toHaveLength(8)
  })

  test('of a long table the weakest cells first, with what was given instead', async () => {
    const { screen, room, user } = await appAt(path.replace('case-1', 'case-3'), { as: 'trainer' })
    await screen.findByText('Personne n’a encore répondu.')
    const karim = await room.trainee('demo-karim')
    await submitRightCaseStudy(karim, 'case-3')
    const { attempts } = await karim.call(getCaseStudyWork, { params: { caseStudyId: 'case-3' } })
    const given = attempts[0]?.answers['recency']
    const cells = given?.kind === 'table' ? { ...given.cells, C05: { days: '999' } } : {}
    const body = { stepId: 'recency', answer: { kind: 'table', cells } }
    await (await room.trainee('demo-elodie')).call(answerStep, { params: { ...params, caseStudyId: 'case-3' }, body })
    const table = await step(screen, /^1\./)
    expect(await table.findByText('Réponses de 2 stagiaires')).toBeVisible()
    const [weakest] = table.getAllByRole('listitem')
    expect(weakest).toHaveTextContent(/C05.*1\sjuste\ssur\s2.*Sinon.*999 \(1\)/)
    expect(table.queryByText(/^Attendu/)).toBeNull()
    await user.click(table.getByRole('button', { name: /^Montrer la correction/ }))
    expect(within(weakest!).getByText(/^Attendu/)).toBeVisible()
    expect(table.getByText(/^Les 14 autres/)).toBeVisible()
  })

  test('a case study that does not exist says so', async () => {
    const { screen } = await appAt(path.replace('case-1', 'case-9'), { as: 'trainer' })
    expect(await screen.findByRole('heading', { level: 1, name: 'Élément introuvable' })).toBeVisible()
  })
})

describe('opening the debrief', () => {
  test('says who is still working, then opens it to everybody', async () => {
    const { screen, user, room } = await opened()
    const karim = await room.trainee('demo-karim')
    await karim.call(answerStep, { params, body: { stepId: 'liaison', answer: { kind: 'text', text: 'Larzac' } } })
    expect(await screen.findByText(/1\sstagiaire sans remise/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Ouvrir le débriefing' }))
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Ouvrir le débriefing' }))
    expect(dialog.getByText(/1 stagiaire y travaille encore/)).toBeVisible()
    expect(dialog.getByText(/6 stagiaires n’ont rien commencé/)).toBeVisible()
    expect(dialog.getByText('Un débriefing ouvert ne se referme pas.')).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Ouvrir à toute la session' }))
    expect(await screen.findByText('Débriefing ouvert')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Ouvrir le débriefing' })).toBeNull()
    expect((await karim.call(getCaseStudyWork, { params })).debrief).not.toBeNull()
  })

  test('changes nothing when it is thought over', async () => {
    const { screen, user, room } = await opened()
    const before = (await room.events()).length
    await user.click(await screen.findByRole('button', { name: 'Ouvrir le débriefing' }))
    await user.click(await screen.findByRole('button', { name: 'Ne pas ouvrir' }))
    expect(screen.getByRole('button', { name: 'Ouvrir le débriefing' })).toHaveFocus()
    expect((await room.events()).length).toBe(before)
  })

  test('is not offered once the session is closed', async () => {
    const { screen, caller } = await opened()
    await screen.findByRole('button', { name: 'Ouvrir le débriefing' })
    await caller!.call(closeTrainingSession, { params, body: { attendance: [] } })
    expect(await screen.findByText('Session clôturée')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Ouvrir le débriefing' })).toBeNull()
  })
})

test('the board leads there', async () => {
  const { screen } = await appAt('/formateur/sessions/demonstration', { as: 'trainer' })
  expect(await screen.findByRole('link', { name: 'Étude de cas 1' })).toHaveAttribute('href', path)
})

test('a record leads there', async () => {
  const { screen } = await appAt('/formateur/sessions/demonstration/stagiaires/demo-sofia', { as: 'trainer' })
  expect(await screen.findByRole('link', { name: 'Débriefing' })).toHaveAttribute('href', path)
})
