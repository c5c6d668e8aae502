import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { chromium } from 'playwright'
import { describe, expect, test } from 'vitest'

import { chromiumLaunch } from '../chromium.ts'
import { startHost } from '../hosts.ts'
import { joins, recorded } from '../people.ts'
import { answersQuestion } from '../trainee-work.ts'

describe.each(['mock', 'node'] as const)('a browser killed mid-way, on the %s host', (name) => {
  test('is opened again with every answer it had acknowledged', async () => {
    const host = await startHost(name)
    const profile = mkdtempSync(join(tmpdir(), 'parcours-profile-'))

    const first = await openBrowser(profile)
    await joins(first.page, 'demo-karim', host.url)
    await first.page.goto(`${host.url}/modules/1/quiz`)
    for (const id of ['Q01', 'Q08']) await answersQuestion(first.page, id)
    await recorded(first.page)
    await first.page.goto(`${host.url}/etudes-de-cas/case-1?etape=liaison`)
    await first.page.getByLabel('Votre réponse').fill('Compresseur VX-22 à l’arrêt')
    await recorded(first.page)
    await first.kill()

    const second = await openBrowser(profile)
    await joins(second.page, 'demo-karim', host.url)
    await second.page.goto(`${host.url}/modules/1/quiz`)
    await second.page.getByText('2 réponses sur 6').waitFor()
    await second.page.goto(`${host.url}/etudes-de-cas/case-1?etape=liaison`)
    await expect.poll(() => second.page.getByLabel('Votre réponse').inputValue()).toBe('Compresseur VX-22 à l’arrêt')
    await second.kill()
    await host.stop()
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  })
})

/** A browser of our own, on a profile that stays: `kill` is SIGKILL, nothing is said or flushed. */
const openBrowser = async (profile: string) => {
  const { executablePath, args } = await chromiumLaunch()
  const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=fr-FR']
  const child = spawn(executablePath, [...args, ...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      const found = /DevTools listening on (ws:\S+)/.exec(text)?.[1]
      if (found) resolve(found)
    })
    child.on('exit', () => reject(new Error(`the browser did not start: ${text}`)))
  })
  const browser = await chromium.connectOverCDP(address)
  const context = browser.contexts()[0] ?? (await browser.newContext())
  const page = await context.newPage()
  const exited = new Promise((resolve) => child.on('exit', resolve))
  return {
    page,
    kill: async () => {
      child.kill('SIGKILL')
      await exited
      await browser.close().catch(() => {})
    },
  }
}
