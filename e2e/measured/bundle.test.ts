import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { type Page, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type Budget, budgets, limitOf } from '../../scripts/budgets.ts'
import { caseStudyKeyOf } from '../../server/answer-keys/case-study-keys.ts'
import { documentKeyOf } from '../../server/answer-keys/document-keys.ts'
import { questionBank } from '../../server/question-bank/question-bank.ts'
import { caseStudyIds, documentIds } from '../../src/content/course-ids.ts'
import { chromiumLaunch } from '../chromium.ts'
import { type RunningHost, startHost } from '../hosts.ts'
import { classOf } from '../people.ts'
import { settled } from '../screen.ts'
import { bytesOf, inKb, inLines, loaded, pagesIn } from '../weigh.ts'

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

  test('has no correction of a document', () => {
    for (const id of documentIds) {
      const { questions, points } = documentKeyOf(id)
      const secrets = [
        ...Object.values(questions).flatMap(({ paragraphs }) => paragraphs),
        ...points.map(({ explanation }) => explanation),
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

const browser = chromiumLaunch().then((launch) => chromium.launch(launch))
afterAll(async () => (await browser).close())

describe('on the Node host', () => {
  let host: RunningHost
  let people: Awaited<ReturnType<typeof classOf>>
  beforeAll(async () => {
    host = await startHost('node')
    people = await classOf(await browser, host)
  })
  afterAll(async () => {
    await people.leave()
    await host.stop()
  })

  test('« Maintenant » comes within its budget', async () => {
    const page = await people.trainee('demo-karim')
    const files = await loaded(page, '/maintenant')
    console.log(`first load of /maintenant, ${inKb(files)}:\n${inLines(files)}`)
    expect(bytesOf(files)).toBeLessThan(limitOf(budgets.firstLoad))
    expect(pagesIn(files)).toEqual([])
    // Asked for with the document, and not a second time by the code.
    const names = files.map(({ name }) => name)
    expect(names.filter((name) => name.startsWith('/api/')).toSorted()).toEqual(['/api/me', '/api/my/journey'])
  })

  test.each(['/programme', '/connexion', '/connexion/formateur', '/cgv', '/mentions-legales', '/boite-a-outils'])(
    '%s is there before its code',
    async (path) => {
      const context = await (await browser).newContext({ baseURL: host.url, javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(path)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('')
      expect(await page.title()).toMatch(/.+ – Parcours$/)
      await context.close()
    },
  )

  test('a page that was written out is taken up as it is, and nothing moves', async () => {
    const page = await people.phone()
    await page.addInitScript(watchTheTitle)
    await page.goto('/programme')
    await page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).length > 0)
    expect(await page.evaluate('globalThis.title === document.querySelector("h1")')).toBe(true)
    // In thousandths, as `npm run bench:web` says it: an arrow beside bold words may give way to the typeface.
    expect(await page.evaluate('globalThis.moved')).toBeLessThan(0.0005)
  })

  describe('any other page brings its own code only, within its budget:', () => {
    const known = new Set<string>()
    beforeAll(async () => {
      const page = await people.trainee('demo-awa')
      for (const { name } of await loaded(page, '/maintenant')) known.add(name)
    })
    const bringsLittle = async (page: Page, path: string, budget: Budget = budgets.otherPage) => {
      const files = (await loaded(page, path, () => settled(page))).filter(
        ({ name }) => /\.(js|css)$/.test(name) && !known.has(name),
      )
      console.log(`${path}: ${inKb(files)}, ${files.length} files`)
      expect(pagesIn(files).length).toBeLessThanOrEqual(1)
      expect(bytesOf(files)).toBeLessThan(limitOf(budget))
    }

    test.each(traineePaths)('%s', async (path) => {
      await bringsLittle(await people.trainee('demo-awa'), path)
    })

    test('a case study', async () => {
      await bringsLittle(await people.trainee('demo-awa'), '/etudes-de-cas/case-1', budgets.caseStudy)
    })

    test('a document', async () => {
      await bringsLittle(await people.trainee('demo-awa'), '/documents/document-b')
    })

    test('those of the trainer', async () => {
      const page = await people.trainer()
      const board = new URL(page.url()).pathname
      const recordOf = (name: string) => page.getByRole('link', { name }).first().getAttribute('href')
      const [toRead, empty] = [await recordOf('Sofía Ķēniņa'), await recordOf('Hugo Perrin')]
      await bringsLittle(page, board)
      await bringsLittle(page, toRead ?? '', budgets.traineeRecordToRead)
      await bringsLittle(page, empty ?? '', budgets.traineeRecord)
      for (const path of [
        `${board}/codes`,
        `${board}/etudes-de-cas/case-1`,
        '/formateur',
        '/formateur/sessions/nouvelle',
        '/formateur/questions',
      ])
        await bringsLittle(page, path)
    })
  })
})

test('on the mock host the programme comes within its budget, with the API it carries', async () => {
  const host = await startHost('mock')
  const people = await classOf(await browser, host)
  const page = await people.phone()
  const files = await loaded(page, '/programme', () =>
    // Its API has answered: everything that carries it has come.
    page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/api/me'))),
  )
  console.log(`first load of the mock host, ${inKb(files)}:\n${inLines(files)}`)
  expect(bytesOf(files)).toBeLessThan(limitOf(budgets.mockFirstLoad))
  await people.leave()
  await host.stop()
})

const traineePaths = [
  '/programme',
  '/connexion?session=RCL-DEMO',
  '/modules/1',
  '/modules/1/quiz',
  '/lecons/1.1',
  '/positionnement',
  '/auto-evaluation',
  '/objectifs',
  '/attestation',
  '/cgv',
  '/donnees-personnelles',
]

/** Runs before the page: keeps the title that was written out, and adds up what moves. */
const watchTheTitle = () => {
  const seen = globalThis as unknown as { title: Element | null; moved: number }
  seen.moved = 0
  const watch = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.moved += (entry as unknown as { value: number }).value
  })
  watch.observe({ type: 'layout-shift', buffered: true })
  document.addEventListener('DOMContentLoaded', () => {
    seen.title = document.querySelector('h1')
  })
}
