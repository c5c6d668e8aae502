import { type Browser, type Page, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { demonstrationSession } from '../../server/demonstration/people.ts'
import { paths } from '../../src/content/paths.ts'
import { axeFindings } from '../axe.ts'
import { chromiumLaunch } from '../chromium.ts'
import { type RunningHost, startHost } from '../hosts.ts'
import { smallTargets, smallestScreen, tooWide } from '../layout.ts'
import { startOfNewTrainer } from '../new-trainer.ts'
import { classOf } from '../people.ts'
import { type Screen, laptop, phone } from '../screen.ts'
import {
  absentTraineeScreens,
  advancedTraineeScreens,
  closedTraineeScreens,
  correctedQuizScreens,
  freshTraineeScreens,
  publicScreens,
} from '../trainee-screens.ts'
import { closedTrainerScreens, newTrainerScreens, trainerScreens } from '../trainer-screens.ts'
import { closesSession } from '../trainer-work.ts'

/** « screen · what is wrong », of each kind. */
type Found = Record<'axe' | 'media' | 'width' | 'targets', string[]>

/**
 * Both hosts serve the same screens; the Node host opens them faster, and with the content
 * security policy of a real one. Each screen is opened once and looked at in every way.
 */
describe('every screen', () => {
  let browser: Browser
  let host: RunningHost
  const found: Found = { axe: [], media: [], width: [], targets: [] }

  beforeAll(async () => {
    browser = await chromium.launch(await chromiumLaunch())
    host = await startHost('node')
    await everyScreen(browser, host, found)
  }, 300_000)

  afterAll(async () => {
    await browser.close()
    await host.stop()
  })

  test('has nothing that axe would have mended', () => expect(found.axe).toEqual([]))
  test('has nothing that axe would have mended in the dark, without motion or in forced colours', () =>
    expect(found.media).toEqual([]))
  test('never scrolls sideways, at 320 px or with letters twice as large', () => expect(found.width).toEqual([]))
  test('has no button, field or choice smaller than a trainee’s thumb', () => expect(found.targets).toEqual([]))
})

const everyScreen = async (browser: Browser, host: RunningHost, found: Found): Promise<void> => {
  const people = await classOf(browser, host)
  const visits = async (page: Page, screens: readonly Screen[], size = phone) => {
    for (const screen of screens) await visit(page, screen, size, found)
  }
  const trainee = people.trainee
  // Signed in before the session is closed: whoever comes later was not there.
  const [trainer, karim, elodie] = await Promise.all([people.trainer(), trainee('demo-karim'), trainee('demo-elodie')])
  const otherScreens = async () => {
    await visits(await people.phone(), publicScreens)
    await visits(await trainee('demo-jean-baptiste'), correctedQuizScreens)
    await visits(await trainee('demo-sofia'), advancedTraineeScreens)
    const { page, stop } = await startOfNewTrainer(browser)
    await visits(page, newTrainerScreens, laptop)
    await stop()
  }
  await Promise.all([visits(trainer, trainerScreens, laptop), visits(karim, freshTraineeScreens), otherScreens()])

  await trainer.setViewportSize(laptop)
  await trainer.goto(paths.board(demonstrationSession.trainingSessionId))
  await closesSession(trainer)
  await Promise.all([
    visits(trainer, closedTrainerScreens, laptop),
    visits(elodie, closedTraineeScreens),
    visits(await trainee('demo-hugo'), absentTraineeScreens),
  ])
  await people.leave()
}

/** @param ownSize a phone for a trainee, who presses with a thumb */
const visit = async (page: Page, screen: Screen, ownSize: typeof phone, found: Found): Promise<void> => {
  const note = (kind: keyof Found, findings: readonly string[], when = '') =>
    found[kind].push(...findings.map((finding) => `${screen.name}${when} · ${finding}`))
  const size = screen.size ?? ownSize
  await page.setViewportSize(size)
  await screen.open(page)
  note('axe', await axeFindings(page))
  if (ownSize === phone && size === phone) note('targets', await smallTargets(page))
  if (screen.isKey) note('media', await inOtherMedia(page))

  await page.setViewportSize(smallestScreen)
  note('width', await tooWide(page), ' at 320 px')
  await page.setViewportSize(phone)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  note('width', await tooWide(page), ' with letters twice as large')
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  if (await page.locator(':is(dialog[open], [role="dialog"], [role="alertdialog"])').count())
    await page.keyboard.press('Escape')
}

const inOtherMedia = async (page: Page): Promise<string[]> => {
  const usual = { colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' } as const
  await page.emulateMedia({ ...usual, colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.waitForFunction(isDark, undefined, { timeout: 5000 }).catch(() => {})
  const inTheDark = [
    ...((await page.evaluate(isDark)) ? [] : ['the page is light']),
    ...(await axeFindings(page)),
    ...(await page.evaluate(moving)),
  ]
  await page.emulateMedia({ ...usual, forcedColors: 'active' })
  // axe reads the forced background under the colour that the text no longer has: the contrast is the system's to give.
  const inForcedColours = await axeFindings(page, 'color-contrast')
  await page.emulateMedia(usual)
  return [
    ...inTheDark.map((finding) => `in the dark, without motion: ${finding}`),
    ...inForcedColours.map((finding) => `in forced colours: ${finding}`),
  ]
}

/** The browser draws the emulated theme a moment after it was asked to. */
const isDark = (): boolean => {
  const [red = 255] = (getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
  return red < 64
}

/** What moves although the reader asked for stillness. An eye follows nothing that is over in a tenth of a second. */
const moving = (): string[] =>
  document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > 100)
    .map(({ id }) => `something moves: ${id}`)
