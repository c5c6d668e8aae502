import { type Browser, type Locator, type Page, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { demonstrationSession } from '../../server/demonstration/people.ts'
import { paths } from '../../src/content/paths.ts'
import { chromiumLaunch } from '../chromium.ts'
import { type RunningHost, startHost } from '../hosts.ts'
import { keyboardFindings } from '../keyboard.ts'
import { classOf } from '../people.ts'
import { opens, settled } from '../screen.ts'

/** On the Node host alone: both serve the same screens, and its pages open faster. */
describe('by keyboard and by ear', () => {
  let browser: Browser
  let host: RunningHost
  let people: Awaited<ReturnType<typeof classOf>>
  let trainee: Page
  let trainer: Page

  beforeAll(async () => {
    browser = await chromium.launch(await chromiumLaunch())
    host = await startHost('node')
    people = await classOf(browser, host)
    ;[trainee, trainer] = await Promise.all([people.trainee('demo-sofia'), people.trainer()])
  })
  afterAll(async () => {
    try {
      await people.leave()
    } finally {
      await browser.close()
      await host.stop()
    }
  })

  const board = paths.board(demonstrationSession.trainingSessionId)

  test('a trainee hears the title of every page, which is in the window’s too', async () => {
    await opens(trainee, paths.now)
    const goes = going(trainee)
    const main = trainee.getByRole('main')
    const menu = trainee.getByRole('navigation', { name: 'Principale' })
    await goes(main.getByRole('link', { name: /^2\. / }))
    await goes(main.getByRole('link').nth(1))
    await goes(main.getByRole('link', { name: /Lire la leçon suivante/ }))
    await goes(main.getByRole('link', { name: /^Module 2/ }))
    await goes(main.getByRole('link', { name: 'Quiz du module 2' }))
    await goes(menu.getByRole('link', { name: 'Programme' }))
    await goes(menu.getByRole('link', { name: 'Maintenant' }))
    await goes(main.getByRole('link', { name: /Étude de cas 3/ }))
    await goes(main.getByRole('link', { name: /Commencer l’étude de cas/ }).first(), 2)
    await goes(main.getByRole('link', { name: /Étape suivante/ }), 2)
    await goes(menu.getByRole('link', { name: 'Objectifs' }))
    await goes(menu.getByRole('link', { name: 'Attestation' }))
    const legal = trainee.getByRole('navigation', { name: 'Informations légales' })
    for (const link of await legal.getByRole('link').all()) await goes(link)
  })

  test('so does a trainer', async () => {
    await opens(trainer, paths.trainingSessions)
    const goes = going(trainer)
    const main = trainer.getByRole('main')
    await goes(main.getByRole('link', { name: 'Programmer une session' }))
    await goes(trainer.getByRole('navigation', { name: 'Principale' }).getByRole('link', { name: 'Sessions' }))
    await goes(main.getByRole('listitem').getByRole('link').first())
    await goes(main.getByRole('link', { name: /Ķēniņa/ }))
    await goes(main.getByRole('link', { name: 'Suivi en direct' }))
    await goes(main.getByRole('link', { name: 'Codes d’accès' }))
  })

  test.each([
    ['maintenant', paths.now],
    ['a quiz', paths.quiz(2)],
    ['a dialogue', `${paths.caseStudy('case-1')}?etape=call`],
    ['a table to fill in', `${paths.caseStudy('case-3')}?etape=recency`],
    ['objectives', paths.objectives],
  ])('Tab reaches everything of %s, in sight, and leaves it', async (_, path) => {
    await opens(trainee, path)
    expect(await keyboardFindings(trainee)).toEqual([])
  })

  test.each([
    ['the board', board],
    ['a record', paths.traineeRecord(demonstrationSession.trainingSessionId, 'demo-sofia')],
    ['a new session', paths.newTrainingSession],
  ])('Tab reaches everything of %s, in sight, and leaves it', async (_, path) => {
    await opens(trainer, path)
    expect(await keyboardFindings(trainer)).toEqual([])
  })

  test('Escape closes every dialog and gives the focus back to what opened it', async () => {
    await opens(trainer, board)
    for (const opener of ['Indiquer le lieu', 'Ajouter un stagiaire', 'Clôturer la session', 'Se déconnecter'])
      await opensAndEscapes(trainer, opener)
    await opens(trainer, paths.traineeRecord(demonstrationSession.trainingSessionId, 'demo-sofia'))
    await opensAndEscapes(trainer, 'Corriger le nom')
    await opens(trainee, `${paths.caseStudy('case-3')}?etape=recency`)
    for (const opener of ['Le dossier', 'Se déconnecter']) await opensAndEscapes(trainee, opener)
  })
})

/** Follows links with Enter; the focus is then on the title of what they open. */
const going = (page: Page) => {
  let before = ''
  return async (link: Locator, level: 1 | 2 = 1): Promise<void> => {
    before = await page.title()
    const url = page.url()
    await link.press('Enter')
    await page.waitForURL((address) => address.href !== url)
    await settled(page)
    const heading = page.locator(`h${level}:focus`)
    await expect.poll(() => heading.count(), { message: `the focus is on the title of ${page.url()}` }).toBe(1)
    expect(await page.title(), `the title of ${page.url()}`).not.toBe(before)
  }
}

const opensAndEscapes = async (page: Page, name: string): Promise<void> => {
  const opener = page.getByRole('button', { name }).first()
  await opener.press('Enter')
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'))
  await dialog.waitFor()
  // A dialog gives and takes the focus a moment after it is drawn.
  const hasFocus = () => dialog.evaluate((one) => one.contains(document.activeElement))
  await expect.poll(hasFocus, { message: `the focus is in « ${name} »` }).toBe(true)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  const isBack = () => opener.evaluate((one) => one === document.activeElement)
  await expect.poll(isBack, { message: `« ${name} » has the focus again` }).toBe(true)
}
