import { cleanup, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { appAt } from '../../../mocks/app-at.tsx'
import { rightCaseAnswers } from '../../../server/demonstration/right-answers.ts'
import { attemptRead, reopenAttempt, reviewAttempt, submitRightCaseStudy } from '../../../server/testing/trainee-way.ts'
import { answerStep, formGroup, getCaseStudyWork, joinGroup, submitCaseStudy } from '../../case-study/contract.ts'
import { getReadingQueue } from './contract.ts'
// Lazy in the app: read here once, so that no test waits for a page to be compiled.
import './reading-page.tsx'
import '../board-page.tsx'
import '../trainee-record-page.tsx'

type App = Awaited<ReturnType<typeof appAt>>

const session = '/formateur/sessions/demonstration'
const params = { trainingSessionId: 'demonstration' }
const sofia = { ...params, traineeId: 'demo-sofia', caseStudyId: 'case-1', attempt: 1 }
const karim = { ...sofia, traineeId: 'demo-karim' }
const levels = { O1: 3, O2: 3, O3: 3, O4: 3 }

/** Sofía's first, then Karim's, at the head of the queue. */
const twoWait = async () => {
  const app = await appAt('/programme', { as: 'trainer' })
  app.room.wait(60_000)
  await submitRightCaseStudy(await app.room.trainee('demo-karim'), 'case-1')
  await app.router.navigate(`${session}/lectures`)
  await app.screen.findByRole('group', { name: /^Objectif 1 / })
  return app
}
const title = ({ screen }: App) => screen.getByRole('heading', { level: 2 }).textContent?.replace(/\s/g, ' ')
/** By its text: to ask a page that long for a role takes its time. */
const seat = ({ screen }: App, name: string) =>
  screen.findByText(new RegExp(`^${name}.* – Étude de cas`), { selector: 'h2' })
const place = ({ screen }: App) =>
  within(screen.getByRole('navigation', { name: 'File des lectures' })).getByText(/\d sur \d/)
const objective = ({ screen }: App, number: number) =>
  within(screen.getByRole('group', { name: new RegExp(`^Objectif ${number} `) }))
const comment = ({ screen }: App) => screen.getByRole('textbox', { name: /^Commentaire/ })
const waitingCount = async ({ caller }: App) => (await caller!.call(getReadingQueue, { params })).waiting.length

describe('the queue', () => {
  test('begins with the one that waits longest, and says where one is', async () => {
    const app = await twoWait()
    expect(title(app)).toMatch(/^Sofía Ķēniņa – Étude de cas 1, /)
    expect(place(app)).toHaveTextContent('1 sur 2')
    await app.screen.findByRole('group', { name: /^Objectif 1 / })
    expect(objective(app, 1).getByText(/^Niveau \d d’après les réponses/)).toBeVisible()
    expect(objective(app, 1).getByRole('radio', { checked: true })).toBeVisible()
  })

  test('is read through from the keyboard alone, to the end', async () => {
    const app = await twoWait()
    await app.user.click(app.screen.getByRole('link', { name: 'Suivante' }))
    expect(await seat(app, 'Karim')).toHaveFocus()
    await app.user.keyboard('p')
    expect(await seat(app, 'Sofía')).toHaveFocus()
    await app.screen.findByRole('group', { name: /^Objectif 2 / })
    // The answers decided the first one: the keys begin with what is missing.
    await app.user.keyboard('[Digit2][Digit3][Digit4]c')
    expect(comment(app)).toHaveFocus()
    await app.user.keyboard('1, 2 : reformulez.{Control>}{Enter}{/Control}')

    expect(await seat(app, 'Karim')).toHaveFocus()
    expect(app.screen.getByText(/^Lecture enregistrée pour Sofía Ķēniņa/)).toBeVisible()
    expect(place(app)).toHaveTextContent('2 sur 2')
    expect((await attemptRead(app.caller!, sofia)).review).toMatchObject({
      levels: { O2: 2, O3: 3, O4: 4 },
      comment: '1, 2 : reformulez.',
    })

    await app.screen.findByRole('button', { name: 'Enregistrer la lecture' })
    await app.user.keyboard('[Digit1][Digit1][Digit1]{Meta>}{Enter}{/Meta}')
    expect(await app.screen.findByText('Tout est lu')).toBeVisible()
    expect(app.screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(await waitingCount(app)).toBe(0)
  })

  test('reads one common copy for all, and says so before and after', async () => {
    const app = await appAt('/programme', { as: 'trainer' })
    await reviewAttempt(app.caller!, sofia, { levels, comment: '' })
    const [first, second] = [await app.room.trainee('demo-karim'), await app.room.trainee('demo-awa')]
    const attempt = { caseStudyId: 'case-1', attempt: 1 }
    await first.call(formGroup, { params: attempt })
    const { group } = await first.call(getCaseStudyWork, { params: attempt })
    await second.call(joinGroup, { params: attempt, body: { code: group?.code, replaces: false } })
    for (const [stepId, answer] of Object.entries(rightCaseAnswers('case-1')))
      await first.call(answerStep, { params: attempt, body: { stepId, answer } })
    await first.call(submitCaseStudy, { params: attempt, body: { with: ['Awa D.'] } })
    await app.router.navigate(`${session}/lectures`)
    expect(await app.screen.findByText(/^Copie commune avec .* votre lecture vaut pour chacun/)).toBeVisible()
    expect(app.screen.getAllByText(/^Réponse donnée par/)[0]).toHaveTextContent('Réponse donnée par Karim Benali')
    await app.user.click(app.screen.getByRole('button', { name: /^Rendre pour reprise/ }))
    const dialog = within(await app.screen.findByRole('dialog', { name: /^Rendre cette tentative/ }))
    expect(dialog.getByText(/Copie commune : elle est rendue aussi à/)).toBeVisible()
    await app.user.click(dialog.getByRole('button', { name: 'Annuler' }))
    for (const number of [2, 3, 4])
      await app.user.click(objective(app, number).getByRole('radio', { name: /Niveau 3/ }))
    await app.user.click(app.screen.getByRole('button', { name: /^Enregistrer/ }))
    expect(await app.screen.findByText('Tout est lu')).toBeVisible()
    expect(app.screen.getByText(/^Lecture enregistrée pour .*Karim Benali/)).toHaveTextContent('Awa Diop')
    expect(await waitingCount(app)).toBe(0)
  })

  test('goes on with a level missing to that level, and saves nothing', async () => {
    const app = await twoWait()
    await app.user.click(comment(app))
    await app.user.keyboard('{Control>}{Enter}{/Control}')
    expect(objective(app, 2).getByRole('radio', { name: /Niveau 1/ })).toHaveFocus()
    expect(await waitingCount(app)).toBe(2)
  })

  test('that is empty says what will be there', async () => {
    const app = await appAt('/programme', { as: 'trainer' })
    await reviewAttempt(app.caller!, sofia, { levels, comment: '' })
    await app.router.navigate(`${session}/lectures`)
    expect(await app.screen.findByText('Aucune étude de cas à lire')).toBeVisible()
    expect(app.screen.getByRole('link', { name: 'Revenir au suivi en direct' })).toHaveAttribute('href', session)
  })

  test('is reached from the board, but for a room that is watching', async () => {
    const { screen, user } = await appAt(session, { as: 'trainer' })
    const link = await screen.findByRole('link', { name: /^1\sétude de cas à lire$/ })
    expect(link).toHaveAttribute('href', `${session}/lectures`)
    await user.click(screen.getByRole('button', { name: 'Masquer les noms' }))
    expect(screen.queryByRole('link', { name: /à lire$/ })).toBeNull()
  })

  test('is reached from a record', async () => {
    const { screen } = await appAt(`${session}/stagiaires/demo-sofia`, { as: 'trainer' })
    expect(await screen.findByRole('link', { name: 'Lectures à faire' })).toHaveAttribute('href', `${session}/lectures`)
  })
})

describe('what is typed', () => {
  test('survives a reload, at the attempt it was typed for', async () => {
    const app = await twoWait()
    await app.user.click(objective(app, 2).getByRole('radio', { name: /Niveau 4/ }))
    await app.user.type(comment(app), 'À finir')
    cleanup()
    const again = await appAt(`${session}/lectures?stagiaire=demo-sofia&etude=case-1&tentative=1`, { as: 'trainer' })
    await again.screen.findByRole('group', { name: /^Objectif 1 / })
    expect(comment(again)).toHaveValue('À finir')
    expect(objective(again, 2).getByRole('radio', { checked: true })).toHaveAccessibleName(/Niveau 4/)
  })

  test('stays when somebody else reads the attempt meanwhile, and says what they wrote', async () => {
    const app = await twoWait()
    await app.user.keyboard('[Digit1]')
    await app.user.click(objective(app, 2).getByRole('radio', { name: /Niveau 2/ }))
    await app.user.keyboard('[Digit2][Digit2][Digit2]')
    await app.user.type(comment(app), 'La mienne')
    app.room.wait(60_000)
    await reviewAttempt(app.caller!, sofia, { levels, comment: 'La leur' })
    expect(await app.screen.findByText('Lue entre-temps')).toBeVisible()
    expect(app.screen.getByText(/^«\sLa leur\s»$/)).toBeVisible()
    expect(title(app)).toMatch(/^Sofía/)

    await app.user.click(app.screen.getByRole('button', { name: /^Enregistrer/ }))
    expect(await app.screen.findByRole('alert')).toHaveTextContent('a été lue entre-temps')
    expect(comment(app)).toHaveValue('La mienne')
    expect((await attemptRead(app.caller!, sofia)).review?.comment).toBe('La leur')

    await app.user.click(app.screen.getByRole('button', { name: /^Remplacer la lecture de/ }))
    expect(await seat(app, 'Karim')).toBeVisible()
    expect((await attemptRead(app.caller!, sofia)).review?.comment).toBe('La mienne')
  })

  test('gives way to the other reading when one keeps that', async () => {
    const app = await twoWait()
    await app.user.type(comment(app), 'La mienne')
    await reviewAttempt(app.caller!, sofia, { levels, comment: 'La leur' })
    await app.user.click(await app.screen.findByRole('button', { name: 'Garder cette lecture' }))
    expect(app.screen.getByText(/^Lu par/)).toBeVisible()
    expect((await attemptRead(app.caller!, sofia)).review?.comment).toBe('La leur')
  })

  test('is begun from a comment written before in this session, with one tap', async () => {
    const app = await appAt('/programme', { as: 'trainer' })
    await submitRightCaseStudy(await app.room.trainee('demo-karim'), 'case-1')
    await reviewAttempt(app.caller!, karim, { levels, comment: 'Chiffrez le coût du retour.' })
    await app.router.navigate(`${session}/lectures`)
    await app.screen.findByRole('group', { name: /^Objectif 1 / })
    await app.user.type(comment(app), 'Bien.')
    await app.user.click(await app.screen.findByRole('button', { name: /^Insérer\s: Chiffrez/ }))
    expect(comment(app)).toHaveValue('Bien.\nChiffrez le coût du retour.')
    expect(app.screen.queryByRole('button', { name: /^Insérer/ })).toBeNull()
  })
})

describe('giving back', () => {
  test('asks for a reason, and goes on to the next', async () => {
    const app = await twoWait()
    await app.user.click(app.screen.getByRole('button', { name: 'Rendre pour reprise…' }))
    const dialog = within(await app.screen.findByRole('dialog'))
    await app.user.click(dialog.getByRole('button', { name: 'Rendre pour reprise' }))
    expect(await dialog.findByText(/^Dites en quelques mots/)).toBeVisible()
    await app.user.type(dialog.getByRole('textbox', { name: 'Ce qui est à reprendre' }), 'Chiffrez le retour.')
    await app.user.click(dialog.getByRole('button', { name: 'Rendre pour reprise' }))
    expect(await seat(app, 'Karim')).toBeVisible()
    expect(app.screen.getByText(/^Étude de cas rendue à Sofía/)).toBeVisible()
    expect((await attemptRead(app.caller!, sofia)).reopening).toMatchObject({ reason: 'Chiffrez le retour.' })
  })

  test('is told on the record, with its trace once it came anew', async () => {
    const app = await appAt('/programme', { as: 'trainer' })
    await submitRightCaseStudy(await app.room.trainee('demo-karim'), 'case-1')
    await reviewAttempt(app.caller!, karim, { levels, comment: 'Bien.' })
    await reopenAttempt(app.caller!, karim, 'Chiffrez le retour.')
    await app.router.navigate(`${session}/stagiaires/demo-karim`)
    const summary = await app.screen.findByText(/^Tentative 1, remise/)
    expect(summary.parentElement).toHaveTextContent('Rendue pour reprise')
    await app.user.click(summary)
    expect(await app.screen.findByText(/^Rendue au stagiaire le/)).toBeVisible()
    expect(app.screen.queryByRole('button', { name: 'Modifier la lecture' })).toBeNull()
    app.room.wait(60_000)
    await submitRightCaseStudy(await app.room.trainee('demo-karim'), 'case-1')
    expect(await app.screen.findByRole('heading', { name: 'Remise précédente' })).toBeVisible()
    expect(app.screen.getByText(/^Remise le .* lue par Claire Fontanel, rendue le /)).toBeVisible()
    expect(app.screen.getByRole('button', { name: 'Enregistrer la lecture' })).toBeVisible()
  })
})
