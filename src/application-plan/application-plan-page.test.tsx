import { act, fireEvent, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { course } from '../content/course.ts'
import { newId } from '../kernel/ids.ts'
import { retryNow } from '../outbox/outbox.ts'
import { closeTrainingSession } from '../training-session/contract.ts'
import { type PlanAction, actionsAllowed, getMyPlan, writePlanAction } from './contract.ts'

const action: PlanAction = {
  objectiveId: 'O3',
  what: 'Rappeler les réclamants',
  customers: 'Réclamants du mois',
  startsOn: '2026-11-25',
  dueOn: '2026-12-18',
  indicator: 'Part rappelée',
  firstStep: 'Sortir la liste',
  help: '',
}

/** What the page hands to the browser as files. */
let files: Blob[] = []

beforeEach(() => {
  files = []
  URL.createObjectURL = (file) => `blob:parcours/${files.push(file as Blob)}`
  URL.revokeObjectURL = () => {}
})

const open = async (actions: readonly Partial<PlanAction>[] = [], path = '/plan-d-action') => {
  const app = await appAt('/programme', { as: 'demo-karim' })
  const { caller, router } = app
  if (!caller) throw new Error('nobody is signed in')
  const ids: string[] = actions.map(() => newId())
  for (const [index, given] of actions.entries())
    await caller.call(writePlanAction, { params: { actionId: ids[index] }, body: { ...action, ...given } })
  await router.navigate(path.replace(':first', ids[0] ?? ''))
  const recorded = async () => (await caller.call(getMyPlan)).actions
  return { ...app, recorded, ids }
}

const objective = async (screen: Awaited<ReturnType<typeof open>>['screen'], number: number) =>
  within(await screen.findByRole('region', { name: `${number}. ${course.objectives[number - 1]?.text}` }))

describe('an empty plan', () => {
  test('says what it is for, how long it takes, and that it counts for nothing', async () => {
    const { screen } = await open()
    expect(await screen.findByText(/Comptez dix minutes/)).toBeVisible()
    expect(screen.getByText(/ni dans vos résultats ni pour votre attestation/)).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Emporter mon plan' })).toBeNull()
  })

  test('has the four objectives word for word, each without an action', async () => {
    const { screen } = await open()
    await screen.findByText(/Comptez dix minutes/)
    for (const number of [1, 2, 3, 4])
      expect((await objective(screen, number)).getByText('Aucune action pour cet objectif.')).toBeVisible()
  })
})

describe('writing an action', () => {
  test('from an example fills the form, is recorded at once and stays the trainee’s to change', async () => {
    const { screen, user, recorded } = await open()
    const third = await objective(screen, 3)
    await user.click(third.getByRole('button', { name: /^Partir d’un exemple/ }))
    await user.click(await third.findByRole('button', { name: /^Partir de cet exemple.*Rappeler chaque client/ }))
    const what = await screen.findByLabelText('Ce que je ferai')
    expect((what as HTMLTextAreaElement).value).toMatch(/^Rappeler chaque client dont la réclamation/)
    expect(screen.getByRole('radio', { name: /^3\. / })).toBeChecked()
    expect(screen.getByRole('heading', { level: 1, name: 'Une action' })).toHaveFocus()
    await waitFor(async () => expect(await recorded()).toHaveLength(1))
    await user.type(screen.getByLabelText(/besoin/), 'L’ADV')
    await waitFor(async () => expect((await recorded())[0]?.help).toBe('L’ADV'))
  })

  test('is on this device from the first letter, and sent without a button', async () => {
    const { screen, user, recorded, router } = await open()
    await user.click((await objective(screen, 1)).getByRole('button', { name: /^Écrire une action/ }))
    await user.type(await screen.findByLabelText('Ce que je ferai'), 'Conclure')
    expect(Object.values(localStorage).join()).toContain('Conclure')
    await user.click(screen.getByRole('link', { name: 'Compléter plus tard' }))
    expect(router.state.location.search).toBe('')
    const own = await objective(screen, 1)
    expect(await own.findByRole('article', { name: 'Conclure' })).toHaveTextContent(
      /Reste à dire.: les clients, la date de début, la date de fin, l’indicateur, le premier pas\./,
    )
    await waitFor(async () =>
      expect(await recorded()).toMatchObject([{ objectiveId: 'O1', what: 'Conclure', revision: 1 }]),
    )
  })

  test('not begun leaves nothing behind', async () => {
    const { screen, user, recorded } = await open()
    await user.click((await objective(screen, 1)).getByRole('button', { name: /^Écrire une action/ }))
    await user.click(await screen.findByRole('link', { name: 'Compléter plus tard' }))
    expect(await screen.findByText(/Comptez dix minutes/)).toBeVisible()
    expect(await recorded()).toEqual([])
  })

  test('that is said to be finished says what is missing, beside each field, and loses nothing', async () => {
    const { screen, user, recorded, router } = await open(
      [{ customers: '', dueOn: null }],
      '/plan-d-action?action=:first',
    )
    await user.click(await screen.findByRole('button', { name: 'Terminer cette action' }))
    expect(await screen.findByText('Dites pour quels clients.')).toBeVisible()
    expect(screen.getByLabelText('Pour quels clients')).toHaveFocus()
    expect(screen.getByLabelText('Pour quels clients')).toBeInvalid()
    expect(screen.getByLabelText('Pour le')).toHaveAccessibleDescription('Choisissez pour quand.')
    expect(screen.getByLabelText('Ce que je ferai')).toHaveValue(action.what)
    fireEvent.change(screen.getByLabelText('Pour le'), { target: { value: '2026-11-24' } })
    expect(await screen.findByText('Cette date vient avant celle du début.')).toBeVisible()
    await user.type(screen.getByLabelText('Pour quels clients'), 'Tous')
    fireEvent.change(screen.getByLabelText('Pour le'), { target: { value: '2026-12-01' } })
    await user.click(screen.getByRole('button', { name: 'Terminer cette action' }))
    await waitFor(() => expect(router.state.location.search).toBe(''))
    await waitFor(async () => expect(await recorded()).toMatchObject([{ customers: 'Tous', dueOn: '2026-12-01' }]))
  })

  test('with a year of five figures keeps the rest and says so', async () => {
    const { screen, user, recorded } = await open([{}], '/plan-d-action?action=:first')
    fireEvent.change(await screen.findByLabelText('Pour le'), { target: { value: '20261-12-01' } })
    await user.click(screen.getByRole('button', { name: 'Terminer cette action' }))
    expect(await screen.findByText(/Cette date n’est pas possible/)).toBeVisible()
    await waitFor(async () => expect(await recorded()).toMatchObject([{ what: action.what, dueOn: null }]))
    expect(screen.queryByText(/refusée/)).toBeNull()
  })
})

describe('the plan', () => {
  test('has its actions in date order under their objective', async () => {
    const { screen } = await open([
      { what: 'Plus tard', dueOn: '2027-02-01' },
      { what: 'Sans date', dueOn: null },
      { what: 'D’abord', dueOn: '2026-12-01' },
    ])
    const third = await objective(screen, 3)
    expect(third.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'D’abord',
      'Plus tard',
      'Sans date',
    ])
  })

  test('gives back what was removed, with the focus on the way back', async () => {
    const { screen, user, recorded } = await open([{}])
    await user.click(await screen.findByRole('button', { name: 'Retirer' }))
    const back = await screen.findByRole('button', { name: 'Rétablir' })
    expect(back).toHaveFocus()
    expect(screen.getByText(/^Retirée/)).toHaveTextContent('Rappeler les réclamants')
    await waitFor(async () => expect(await recorded()).toEqual([]))
    await user.click(back)
    expect(await screen.findByRole('article', { name: 'Rappeler les réclamants' })).toBeVisible()
    await waitFor(async () => expect(await recorded()).toMatchObject([{ what: action.what, revision: 2 }]))
  })

  test('asks for no thirteenth action', async () => {
    const { screen, router } = await open(Array.from({ length: actionsAllowed }, () => ({})))
    expect(await screen.findByText('Plan complet')).toBeVisible()
    expect(screen.queryByRole('button', { name: /Écrire une action/ })).toBeNull()
    await router.navigate(`/plan-d-action?action=${newId()}`)
    expect(await screen.findByText('Plan complet')).toBeVisible()
    expect(screen.queryByLabelText('Ce que je ferai')).toBeNull()
  })

  test('shows what another tab of the same person wrote', async () => {
    const { screen } = await open([{}])
    await screen.findByRole('article')
    const [commandId, actionId] = [newId(), newId()]
    const key = `parcours/outbox/demo-karim/${commandId}`
    const path = `/api/my/application-plan/actions/${actionId}`
    const body = { ...action, what: 'De l’autre onglet', commandId }
    const about = { slot: `plan-action/${actionId}`, refresh: [['application-plan']], refused: null }
    localStorage.setItem(key, JSON.stringify({ commandId, order: 1, path, body, ...about }))
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key })))
    expect(await screen.findByRole('article', { name: 'De l’autre onglet' })).toBeVisible()
  })

  test('is written without network, and sent when it is back', async () => {
    const { screen, user, recorded } = await open([{}], '/plan-d-action?action=:first')
    await screen.findByLabelText('Ce que je ferai')
    const network = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
    await user.type(screen.getByLabelText(/besoin/), 'Un bureau calme')
    await user.click(screen.getByRole('link', { name: 'Compléter plus tard' }))
    expect(await screen.findByText('Un bureau calme')).toBeVisible()
    expect(await screen.findByText(/attend le réseau/)).toBeVisible()
    network.mockRestore()
    act(retryNow)
    await waitFor(async () => expect((await recorded())[0]?.help).toBe('Un bureau calme'))
  })

  test('is still written once the session is closed', async () => {
    const { screen, user, room, router, recorded } = await open([{}])
    const trainer = await room.trainer()
    await trainer.call(closeTrainingSession, {
      params: { trainingSessionId: room.trainingSessionId },
      body: { attendance: [{ traineeId: 'demo-karim', halfDayIds: ['day-1-morning'] }] },
    })
    await router.navigate('/attestation')
    await user.click(await screen.findByRole('link', { name: 'Mon plan d’action' }))
    await user.click(await screen.findByRole('link', { name: 'Modifier' }))
    await user.type(await screen.findByLabelText(/besoin/), 'Après la formation')
    await waitFor(async () => expect((await recorded())[0]?.help).toBe('Après la formation'))
    expect(screen.queryByText(/refusée/)).toBeNull()
  })
})

describe('taking the plan away', () => {
  test('is a calendar file of what is on the screen, in the type a phone opens', async () => {
    const { screen } = await open([{}])
    const link = await screen.findByRole('link', { name: 'Ajouter à mon agenda' })
    expect(link).toHaveAttribute('download', 'mon-plan-d-action.ics')
    const file = files[Number(link.getAttribute('href')?.split('/').at(-1)) - 1]
    expect(file?.type).toBe('text/calendar; charset=utf-8')
    const text = await file?.text()
    expect(text).toContain('DTSTART;VALUE=DATE:20261218\r\n')
    expect(text).toContain('SUMMARY:Rappeler les réclamants\r\n')
  })

  test('without a date offers no calendar and says what it takes', async () => {
    const { screen } = await open([{ dueOn: null }])
    expect(await screen.findByText(/Donnez une date de fin/)).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Ajouter à mon agenda' })).toBeNull()
  })

  test('is the document the server draws; what it can’t give is said beside the button', async () => {
    const { screen, user } = await open([{}])
    const button = await screen.findByRole('button', { name: 'Télécharger mon plan (PDF)' })
    const network = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
    await user.click(button)
    expect(await screen.findByText('Téléchargement impossible')).toBeVisible()
    network.mockRestore()
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    await user.click(button)
    await waitFor(() => expect(clicked).toHaveBeenCalledOnce())
    expect(screen.queryByText('Téléchargement impossible')).toBeNull()
  })
})

test('the path leads there, near its end, and counts the actions', async () => {
  const { screen } = await open([{}, {}], '/maintenant')
  const stop = (await screen.findByRole('link', { name: 'Mon plan d’action' })).parentElement
  expect(stop).toHaveTextContent('2 actions')
})
