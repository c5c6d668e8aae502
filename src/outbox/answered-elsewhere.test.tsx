import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { apiHandlers } from '../../mocks/handlers.ts'
import { headerCredentials, keepToken } from '../../mocks/sign-in-header.ts'
import { type Classroom, classroom } from '../../server/testing/classroom.ts'
import { giveCaseStudy, giveStepAnswer } from '../case-study/commands.ts'
import { answerStep, getCaseStudyWork } from '../case-study/contract.ts'
import { nothingSeen } from './based-on.ts'
import { HeldStrip } from './held-strip.tsx'
import { closeOutbox, emptyOutbox, openOutbox, outboxEmptied, useOutbox } from './outbox.ts'

let room: Classroom
let server: ReturnType<typeof setupServer>
const read = vi.fn<(keys: unknown) => Promise<void>>(() => Promise.resolve())

beforeEach(async () => {
  room = await classroom({ credentials: headerCredentials })
  server = setupServer(...apiHandlers(room.api))
  server.listen({ onUnhandledFrame: 'error' })
  keepToken((await room.trainee('demo-karim')).token)
  openOutbox('demo-karim', read)
})

afterEach(() => {
  emptyOutbox('demo-karim')
  server.close()
})

const params = { caseStudyId: 'case-1', attempt: 1 } as const
const text = (words: string) => ({ kind: 'text', text: words }) as const
const give = (words: string, seen: string) => giveStepAnswer('case-1', 1, 'liaison', text(words), seen)
const typedElsewhere = async (words: string, ...basedOn: string[]) => {
  const karim = await room.trainee('demo-karim')
  await karim.call(answerStep, { params, body: { stepId: 'liaison', answer: text(words), basedOn } })
  return (await recorded()).version
}
const recorded = async () => {
  const { answers, given } = await (await room.trainee('demo-karim')).call(getCaseStudyWork, { params })
  return { answer: answers['liaison'], version: given?.['liaison']?.version ?? nothingSeen }
}
const settled = () => outboxEmptied(4000)
const refused = () => useOutbox.getState().commands.flatMap((one) => (one.refused === null ? [] : [one.body['answer']]))
const gone: string[] = []
const openChoice = async (title = 'Deux réponses à la même question') => {
  gone.length = 0
  render(
    <HeldStrip
      nameOf={() => 'Votre réponse à l’étude de cas 1'}
      showAnswer={(_, answer) => (answer as { text: string }).text}
      onBothKept={(slot) => gone.push(slot)}
      signInAgain={null}
    />,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Choisir laquelle garder' }))
  return within(await screen.findByRole('dialog', { name: title }))
}

test('what is typed here, second after second, is never refused for itself', async () => {
  for (const words of ['Bon', 'Bonjour', 'Bonjour Madame']) {
    give(words, nothingSeen)
    expect(await settled()).toBe(true)
  }
  expect(refused()).toEqual([])
  expect((await recorded()).answer).toEqual(text('Bonjour Madame'))
})

test('an answer whose recording was not heard of is no other device’s', async () => {
  let lost = 0
  server.use(
    http.post('/api/*', async ({ request }) => {
      const response = await room.api.fetch(request)
      return lost++ === 0 ? HttpResponse.error() : response
    }),
  )
  give('Bonjour', nothingSeen)
  await vi.waitFor(() => expect(useOutbox.getState().sending).toBe('unreachable'), { timeout: 3000 })
  give('Bonjour Madame', nothingSeen)
  expect(await settled()).toBe(true)
  expect(refused()).toEqual([])
  expect((await recorded()).answer).toEqual(text('Bonjour Madame'))
})

test('both answers are shown, with when the other was given', async () => {
  await typedElsewhere('Du téléphone')
  give('De l’ordinateur', nothingSeen)
  await settled()
  const dialog = await openChoice()
  expect(
    dialog.getByText(/donnée depuis un autre appareil ou un autre onglet, le 23 novembre à 10\s?[h:]/),
  ).toBeVisible()
  expect(within(dialog.getByRole('region', { name: 'La vôtre' })).getByText('De l’ordinateur')).toBeVisible()
  expect(within(dialog.getByRole('region', { name: 'L’autre' })).getByText('Du téléphone')).toBeVisible()
})

test('« Garder la mienne » records it on top of the other', async () => {
  await typedElsewhere('Du téléphone')
  give('De l’ordinateur', nothingSeen)
  await settled()
  await userEvent.click((await openChoice()).getByRole('button', { name: 'Garder la mienne' }))
  expect(await settled()).toBe(true)
  expect((await recorded()).answer).toEqual(text('De l’ordinateur'))
  expect(refused()).toEqual([])
})

test('« Garder les deux » records one after the other, to be made one where it was given', async () => {
  await typedElsewhere('Du téléphone')
  give('De l’ordinateur', nothingSeen)
  await settled()
  await userEvent.click((await openChoice()).getByRole('button', { name: 'Garder les deux, à la suite' }))
  expect(await settled()).toBe(true)
  expect((await recorded()).answer).toEqual(text('De l’ordinateur\n\nDu téléphone'))
  expect(refused()).toEqual([])
  expect(gone).toEqual(['case-study/case-1/1/liaison'])
})

test('« Garder les deux » is not there for two texts that together are too long', async () => {
  await typedElsewhere('a'.repeat(3000))
  give('b'.repeat(3000), nothingSeen)
  await settled()
  const dialog = await openChoice()
  expect(dialog.getByRole('button', { name: 'Garder la mienne' })).toBeVisible()
  expect(dialog.queryByRole('button', { name: /Garder les deux/ })).toBeNull()
})

test('« Garder les deux » is not there for what is no text', async () => {
  const choice = (chosen: string) => ({ kind: 'choice' as const, chosen: [chosen] })
  const karim = await room.trainee('demo-karim')
  await karim.call(answerStep, { params, body: { stepId: 'cerc', answer: choice('a'), basedOn: [] } })
  giveStepAnswer('case-1', 1, 'cerc', choice('b'), nothingSeen)
  await settled()
  const dialog = await openChoice()
  expect(dialog.getByRole('button', { name: 'Garder la mienne' })).toBeVisible()
  expect(dialog.queryByRole('button', { name: /Garder les deux/ })).toBeNull()
})

test('after the first of two choices the focus stays in the dialog', async () => {
  await typedElsewhere('Du téléphone')
  const karim = await room.trainee('demo-karim')
  await karim.call(answerStep, { params, body: { stepId: 'renewal', answer: text('Du téléphone'), basedOn: [] } })
  give('De l’ordinateur', nothingSeen)
  giveStepAnswer('case-1', 1, 'renewal', text('De l’ordinateur'), nothingSeen)
  await settled()
  const dialog = await openChoice('Deux réponses aux mêmes questions')
  await userEvent.click(dialog.getAllByRole('button', { name: 'Garder la mienne' })[0]!)
  expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement)
  expect(screen.getByRole('dialog')).toHaveTextContent('Garder la mienne')
})

test('« Prendre l’autre » leaves it as it is, and reads it', async () => {
  await typedElsewhere('Du téléphone')
  give('De l’ordinateur', nothingSeen)
  await settled()
  read.mockClear()
  await userEvent.click((await openChoice()).getByRole('button', { name: 'Prendre l’autre' }))
  expect((await recorded()).answer).toEqual(text('Du téléphone'))
  expect(refused()).toEqual([])
  expect(read).toHaveBeenCalledWith([['case-study', 'case-1'], ['journey']])
  await waitFor(() => expect(screen.queryByText(/donnée ailleurs/)).toBeNull())
})

test('the other changes again meanwhile: keeping one’s own shows that one too', async () => {
  const version = await typedElsewhere('Du téléphone')
  give('De l’ordinateur', nothingSeen)
  await settled()
  await typedElsewhere('Encore du téléphone', version)
  await userEvent.click((await openChoice()).getByRole('button', { name: 'Garder la mienne' }))
  await settled()
  expect(useOutbox.getState().commands).toMatchObject([{ elsewhere: { answer: text('Encore du téléphone') } }])
})

test('going on typing in the same field changes the words that wait for the choice, and sends nothing', async () => {
  await typedElsewhere('Du téléphone')
  give('De l’ordi', nothingSeen)
  await settled()
  const events = (await room.events()).length
  give('De l’ordinateur', nothingSeen)
  expect(await settled()).toBe(true)
  expect(refused()).toEqual([text('De l’ordinateur')])
  expect((await room.events()).length).toBe(events)
})

test('an answer on top of the other leaves the refused one to be chosen', async () => {
  const version = await typedElsewhere('Du téléphone')
  give('De l’ordinateur', nothingSeen)
  await settled()
  give('Du téléphone, revu ici', version)
  expect(await settled()).toBe(true)
  expect((await recorded()).answer).toEqual(text('Du téléphone, revu ici'))
  expect(refused()).toEqual([text('De l’ordinateur')])
})

test('the choice is still there after a reload', async () => {
  await typedElsewhere('Du téléphone')
  give('De l’ordinateur', nothingSeen)
  await settled()
  closeOutbox()
  openOutbox('demo-karim', read)
  const dialog = await openChoice()
  expect(dialog.getByText('De l’ordinateur')).toBeVisible()
  expect(dialog.getByText('Du téléphone')).toBeVisible()
})

test('what is left to choose is chosen before the case study is handed in', async () => {
  await typedElsewhere('Du téléphone')
  give('De l’ordinateur', nothingSeen)
  giveCaseStudy('case-1', 1)
  await settled()
  expect(useOutbox.getState().commands.map((one) => one.refused)).toEqual([
    expect.stringContaining('Choisissez laquelle garder') as string,
    expect.stringContaining('choisissez laquelle garder, puis remettez') as string,
  ])
})
