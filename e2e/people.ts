import type { Browser, BrowserContext, Page } from 'playwright'
import { expect } from 'vitest'

import { demonstrationSession, demonstrationTrainees, demonstrationTrainer } from '../server/demonstration/people.ts'
import type { RunningHost } from './hosts.ts'

type TraineeId = (typeof demonstrationTrainees)[number]['traineeId']

/**
 * The people of a journey, each on a screen of their own. On the Node host each has a device
 * (a browser context); on the mock host they share one browser, in a tab each.
 */
export const classOf = async (browser: Browser, host: RunningHost) => {
  const complaints: string[] = []
  const contexts: BrowserContext[] = []

  const device = async (): Promise<BrowserContext> => {
    const [shared] = contexts
    if (host.name === 'mock' && shared) return shared
    const context = await browser.newContext({
      baseURL: host.url,
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      acceptDownloads: true,
    })
    contexts.push(context)
    return context
  }

  const screen = async (size: { width: number; height: number }): Promise<Page> => {
    const page = await (await device()).newPage()
    await page.setViewportSize(size)
    page.setDefaultTimeout(15_000)
    page.on('pageerror', ({ message }) => {
      if (!isWorkerGoneMeanwhile(message)) complaints.push(`${page.url()}: ${message}`)
    })
    page.on('console', (message) => {
      // A refused request is a journey's own business; anything else is ours.
      const refused = /Failed to load resource/.test(message.text())
      if (message.type() === 'error' && !refused) complaints.push(`${page.url()}: ${message.text()}`)
    })
    return page
  }

  return {
    /** A phone in a trainee's hand, signed in through the two codes. */
    trainee: async (traineeId: TraineeId): Promise<Page> => {
      const page = await screen({ width: 390, height: 844 })
      await joins(page, traineeId)
      return page
    },
    phone: () => screen({ width: 390, height: 844 }),
    /** The trainer's laptop, on the session's board. */
    trainer: async (): Promise<Page> => {
      const page = await screen({ width: 1440, height: 900 })
      await page.goto('/connexion/formateur')
      await page.getByLabel('Adresse e-mail').fill(demonstrationTrainer.email)
      await page.getByLabel('Mot de passe').fill(host.trainerPassword)
      await page.getByRole('button', { name: 'Se connecter' }).click()
      await page
        .getByRole('link', {
          name: /novembre|décembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre/,
        })
        .first()
        .click()
      await page.getByRole('heading', { level: 1, name: 'Suivi en direct' }).waitFor()
      return page
    },
    /** Closes every screen; fails when a page complained. */
    leave: async () => {
      for (const context of contexts) await context.close()
      expect(complaints).toEqual([])
    },
    contexts,
  }
}

/** MSW's worker takes its leave with the last page; the next one may still find it, and ask it for news in vain. */
const isWorkerGoneMeanwhile = (message: string): boolean =>
  /^Failed to update a ServiceWorker .*: Not found$/.test(message)

/** @param url of the host, for a page that has no base address of its own */
export const joins = async (page: Page, traineeId: TraineeId, url = ''): Promise<void> => {
  const personalCode = demonstrationTrainees.find((one) => one.traineeId === traineeId)?.personalCode ?? ''
  await page.goto(`${url}/connexion`)
  await page.getByLabel('Code de session').fill(demonstrationSession.code)
  await page.getByLabel('Code personnel').fill(personalCode)
  await page.getByRole('button', { name: 'Rejoindre', exact: true }).click()
  await page.getByRole('heading', { name: 'Mon parcours' }).waitFor()
}

/** Until the header says that everything given is recorded. */
export const recorded = (page: Page): Promise<void> =>
  page
    .getByText(/^(Enregistré à|Tout est enregistré)/)
    .first()
    .waitFor()
