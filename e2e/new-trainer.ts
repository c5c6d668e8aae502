import type { AddressInfo } from 'node:net'

import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright'

import { newEvent } from '../server/event-log/known-events.ts'
import { cookieCredentials } from '../server/node/cookie-credentials.ts'
import { website } from '../server/node/website.ts'
import { organisationEvents } from '../server/people/events.ts'
import { classroom } from '../server/testing/classroom.ts'
import { newId } from '../src/kernel/ids.ts'

/** A trainer on the first day, signed in on a server of their own: no session is theirs yet. */
export const startOfNewTrainer = async (browser: Browser): Promise<{ page: Page; stop: () => Promise<void> }> => {
  const { api, log, trainer, now } = await classroom({ credentials: cookieCredentials })
  const trainerId = newId<'trainer'>()
  const { length } = await log.read('organisation', 0)
  const data = { trainerId, name: 'Nour Achard', email: 'nour@demonstration.example', passwordHash: '' }
  const registered = newEvent(organisationEvents)('trainer-registered', { actor: 'system', subject: trainerId }, data)
  await log.append('organisation', { commandId: newId<'command'>(), at: now() }, length, [registered])

  const site = serve({ fetch: website(api, 'dist/node').fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => site.once('listening', resolve))
  const url = `http://localhost:${(site.address() as AddressInfo).port}`
  const context = await browser.newContext({ baseURL: url, locale: 'fr-FR', timezoneId: 'Europe/Paris' })
  const { token } = await trainer(trainerId)
  await context.addCookies([{ name: 'parcours', value: token ?? '', url }])
  return {
    page: await context.newPage(),
    stop: async () => {
      await context.close()
      site.close()
    },
  }
}
