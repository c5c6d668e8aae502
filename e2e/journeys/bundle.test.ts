import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { type Page, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { caseStudyKeyOf } from '../../server/answer-keys/case-study-keys.ts'
import { questionBank } from '../../server/question-bank/question-bank.ts'
import { caseStudyIds } from '../../src/content/course-ids.ts'
import { chromiumLaunch } from '../chromium.ts'
import { type RunningHost, startHost } from '../hosts.ts'
import { classOf } from '../people.ts'

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|html|css|json)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

/** As a bundler would write it, whichever quotes it chose. */
const escaped = (text: string) => JSON.stringify(text).slice(1, -1)

describe('the Node host’s bundle', () => {
  const files = filesOf('dist/node')
  const holding = (text: string) => files.filter((one) => one.text.includes(escaped(text)) || one.text.includes(text))

  test('has no question, no key and no explanation', () => {
    for (const { prompt, explanation } of questionBank) {
      expect(holding(prompt)).toEqual([])
      expect(holding(explanation)).toEqual([])
    }
  })

  test('has no grid and no correction of a case study', () => {
    for (const id of caseStudyIds) {
      const { grid, steps } = caseStudyKeyOf(id)
      const secrets = [
        ...Object.values(grid).flat(),
        ...Object.values(steps).flatMap((key) =>
          key.kind === 'text' ? key.modelAnswer : key.kind === 'dialogue' ? Object.values(key.remarks) : [key.remark],
        ),
      ]
      for (const secret of secrets.filter((text) => text.length > 40)) expect(holding(secret)).toEqual([])
    }
  })

  test('has no line of the API and no mock', () => {
    for (const trace of ['training-session-scheduled', 'mockServiceWorker', 'Voir en tant que', 'node:sqlite']) {
      expect(holding(trace)).toEqual([])
    }
  })
})

describe('the first load, on the Node host', () => {
  let host: RunningHost
  const browser = chromiumLaunch().then((launch) => chromium.launch(launch))
  beforeAll(async () => {
    host = await startHost('node')
  })
  afterAll(async () => {
    await (await browser).close()
    await host.stop()
  })

  test('of « Maintenant » stays under 155 kB on the wire, headers and answers included', async () => {
    const people = await classOf(await browser, host)
    const page = await people.trainee('demo-karim')
    const { kB, rows } = await loaded(page, '/maintenant')
    console.log(rows.join('\n'))
    console.log(`first load of /maintenant: ${kB.toFixed(1)} kB`)
    // Measured 152.5; a page that pulls in another page's code shows here at once.
    expect(kB).toBeLessThan(155)
    await people.leave()
  })
})

/** What a cold load of an address brings over the wire, in the encoding the server chose. */
const loaded = async (page: Page, path: string) => {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  const names = new Map<string, string>()
  const sizes = new Map<string, number>()
  client.on('Network.responseReceived', ({ requestId, response }) => names.set(requestId, response.url))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength))
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('load')
  const parts = [...sizes].map(([id, bytes]) => [new URL(names.get(id) ?? 'http://unknown/').pathname, bytes] as const)
  const rows = parts
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, bytes]) => `${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`)
  return { kB: parts.reduce((sum, [, bytes]) => sum + bytes, 0) / 1000, rows }
}
