import { host } from '#host'
import { renderHook, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'

import { appAt } from '../../mocks/app-at.tsx'
import { keepToken, keptToken } from '../../mocks/sign-in-header.ts'
import { answerStep } from '../case-study/contract.ts'
import { callApi } from '../kernel/call-api.ts'
import { hearOtherTabs, tellOtherTabs } from '../kernel/other-tabs.ts'
import { getMyJourney } from '../journey/contract.ts'
import { giveLessonCompletion } from '../lesson/commands.ts'
import { useOutbox } from '../outbox/outbox.ts'
import { useOtherTabs } from './use-other-tabs.ts'

describe('leaving', () => {
  test('a trainee ends, and the next one finds an empty sign-in', async () => {
    const { screen, user, router } = await appAt('/programme', { as: 'demo-karim' })
    await user.click(await screen.findByRole('button', { name: /Se déconnecter/ }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent(/Vous êtes connecté en tant que .* vos réponses enregistrées/)
    await user.click(within(dialog).getByRole('button', { name: 'Se déconnecter' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Rejoindre ma session' })).toBeVisible()
    expect(router.state.location.pathname).toBe('/connexion')
    expect(router.state.location.search).toBe('')
    expect(keptToken()).toBeNull()
    expect(screen.queryByText(/Vous êtes connecté/)).toBeNull()
  })

  test('nobody ends while one of two answers is still to be chosen: theirs would be lost', async () => {
    const { screen, user, caller } = await appAt('/etudes-de-cas/case-1?etape=liaison', { as: 'demo-karim' })
    const params = { caseStudyId: 'case-1', attempt: 1 }
    await user.click(await screen.findByRole('textbox', { name: /Votre réponse/ }))
    const elsewhere = { kind: 'text', text: 'Du téléphone' }
    await caller!.call(answerStep, { params, body: { stepId: 'liaison', answer: elsewhere } })
    await user.keyboard('De l’ordinateur')
    await screen.findByRole('button', { name: 'Choisir laquelle garder' }, { timeout: 5000 })
    await user.click(screen.getByRole('button', { name: /Se déconnecter/ }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Se déconnecter' }))
    expect(await dialog.findByText(/Une de vos réponses attend votre choix/)).toBeVisible()
    expect(keptToken()).not.toBeNull()
    await user.click(dialog.getByRole('button', { name: 'Rester' }))
    await user.click(await screen.findByRole('button', { name: 'Choisir laquelle garder' }))
    expect(await screen.findByText('De l’ordinateur', { ignore: 'textarea' })).toBeVisible()
  })

  test('a trainer signs out, and no word is said of answers', async () => {
    const { screen, user, router } = await appAt('/programme', { as: 'trainer' })
    await user.click(await screen.findByRole('button', { name: /Se déconnecter/ }))
    const dialog = await screen.findByRole('dialog', { name: 'Se déconnecter de cet appareil' })
    expect(dialog).toHaveTextContent('Vous êtes connecté en tant que Claire Fontanel.')
    expect(dialog).not.toHaveTextContent('réponses')
    await user.click(within(dialog).getByRole('button', { name: 'Se déconnecter' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/connexion/formateur'))
    expect(keptToken()).toBeNull()
  })

  test('ends nobody else’s sign-in: who signed in beside this tab stays', async () => {
    const { screen, user, room, router } = await appAt('/programme', { as: 'demo-karim' })
    const button = await screen.findByRole('button', { name: /Se déconnecter/ })
    const { token } = await room.trainee('demo-awa')
    keepToken(token)
    await user.click(button)
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Se déconnecter' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'Mon parcours' })).toBeVisible()
    expect(router.state.location.pathname).toBe('/maintenant')
    expect(screen.getByRole('button', { name: /Awa Diop/ })).toBeVisible()
    expect(keptToken()).toBe(token)
  })
})

test('a page that shows one person reads nothing in the name of another', async () => {
  const { screen, room } = await appAt('/programme', { as: 'demo-karim' })
  await screen.findByRole('button', { name: /Se déconnecter/ })
  keepToken((await room.trainee('demo-awa')).token)
  await expect(callApi(getMyJourney)).rejects.toMatchObject({ code: 'sign-in-required' })
})

describe('signing in where somebody already is', () => {
  test('is said, with a way to go on as them', async () => {
    const { screen, user, router } = await appAt('/connexion?retour=%2Fobjectifs', { as: 'demo-karim' })
    expect(await screen.findByText(/déconnectera cette personne sur cet appareil/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Continuer' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/objectifs'))
  })

  test('is said to a trainer too', async () => {
    const { screen } = await appAt('/connexion/formateur', { as: 'demo-karim' })
    expect(await screen.findByText(/Vous êtes connecté en tant que/)).toBeVisible()
  })

  test('the personal code is never taken from the address; the session’s is', async () => {
    const { screen } = await appAt('/connexion?session=RCL-DEMO&code=KARI-2345')
    expect(await screen.findByLabelText('Code de session')).toHaveValue('RCL-DEMO')
    expect(screen.getByLabelText('Code personnel')).toHaveValue('')
    expect(screen.queryByText(/Vous êtes connecté/)).toBeNull()
  })
})

describe('the other tabs of a browser', () => {
  /** Another tab: a page of its own, which shares nothing but the channel. */
  const otherTab = async () => {
    vi.resetModules()
    const other = await import('../kernel/other-tabs.ts')
    const { host: itsHost } = await import('#host')
    vi.spyOn(itsHost, 'name', 'get').mockReturnValue(host.name)
    return other
  }
  const heard = () => {
    const persons: (string | null)[] = []
    onTestFinished(hearOtherTabs((personId) => persons.push(personId)))
    return persons
  }

  describe('on the Node host, where they share the sign-in', () => {
    beforeEach(() => void vi.spyOn(host, 'name', 'get').mockReturnValue('node'))

    test('hear who signs in or out, and not what they say themselves', async () => {
      const persons = heard()
      tellOtherTabs('demo-awa')
      const other = await otherTab()
      other.tellOtherTabs('demo-karim')
      other.tellOtherTabs(null)
      await vi.waitFor(() => expect(persons).toEqual(['demo-karim', null]))
    })

    test('leave when their person is no longer the one signed in', async () => {
      const leave = vi.fn<() => void>()
      renderHook(() => useOtherTabs('demo-karim', leave))
      const persons = heard()
      const other = await otherTab()
      other.tellOtherTabs('demo-karim')
      await vi.waitFor(() => expect(persons).toHaveLength(1))
      expect(leave).not.toHaveBeenCalled()
      other.tellOtherTabs('demo-awa')
      await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce())
    })

    test('send what waited for the person who signed in again', async () => {
      const { screen, room, caller } = await appAt('/programme', { as: 'demo-karim' })
      await screen.findByRole('heading', { level: 1 })
      await waitFor(() => expect(useOutbox.getState().owner).toBe('demo-karim'))
      keepToken('')
      giveLessonCompletion('1.1')
      await waitFor(() => expect(useOutbox.getState().sending).toBe('signed-out'))
      keepToken(caller?.token ?? '')
      const other = await otherTab()
      other.tellOtherTabs('demo-karim')
      await waitFor(() => expect(useOutbox.getState().lastRecordedAt).toBe(room.now()))
    })
  })

  test('on the mock host hear nothing: each has a sign-in of its own', async () => {
    const channel = new BroadcastChannel('parcours/people')
    onTestFinished(() => channel.close())
    const anything = vi.fn<() => void>()
    channel.onmessage = anything
    tellOtherTabs('demo-awa')
    const last = new BroadcastChannel('parcours/people')
    onTestFinished(() => last.close())
    last.postMessage('the end')
    await vi.waitFor(() => expect(anything).toHaveBeenCalledOnce())
  })
})
