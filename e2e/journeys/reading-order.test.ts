import { type Browser, type Page, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { demonstrationSession } from '../../server/demonstration/people.ts'
import { paths } from '../../src/content/paths.ts'
import { parisDay, parisInstant } from '../../src/kernel/instant.ts'
import { chromiumLaunch } from '../chromium.ts'
import { type RunningHost, startHost } from '../hosts.ts'
import { classOf } from '../people.ts'
import { opens } from '../screen.ts'
import { closesSession, setsDuration } from '../trainer-work.ts'

/**
 * What a screen reader reads and in which order, kept beside this file. A change that was meant is
 * kept with `vitest run --project journeys reading-order -u`, and read again before it is.
 */
describe('a screen reader reads', () => {
  let browser: Browser
  let host: RunningHost
  let people: Awaited<ReturnType<typeof classOf>>
  let trainer: Page
  let sofia: Page
  let karim: Page

  beforeAll(async () => {
    browser = await chromium.launch(await chromiumLaunch())
    host = await startHost('node')
    people = await classOf(browser, host)
    ;[trainer, sofia, karim] = await Promise.all([
      people.trainer(),
      people.trainee('demo-sofia'),
      people.trainee('demo-karim'),
    ])
    for (const page of [trainer, sofia, karim]) await page.clock.setFixedTime(firstMorning())
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
  const record = paths.traineeRecord(demonstrationSession.trainingSessionId, 'demo-sofia')

  test('« Maintenant », its header and its footer', () => reads(sofia, paths.now, 'maintenant', 'body'))
  test('a quiz', () => reads(karim, paths.quiz(1), 'quiz'))
  test('the entry quiz', () => reads(karim, paths.positioningQuiz, 'entry-quiz'))
  test('the final assessment, announced', () => reads(karim, paths.finalAssessment, 'final-announced'))
  test('a step of a case study', () => reads(karim, `${paths.caseStudy('case-3')}?etape=visits`, 'case-study-step'))
  test('the objectives', () => reads(sofia, paths.objectives, 'objectives'))
  test('the board', () => reads(trainer, board, 'board'))
  test('a record', () => reads(trainer, record, 'record'))
  test('the final assessment under way, with its time', async () => {
    await opens(trainer, board)
    await setsDuration(trainer, '45')
    await opens(karim, paths.finalAssessment)
    await karim.getByRole('button', { name: 'Commencer l’évaluation' }).click()
    await karim.getByRole('heading', { name: 'Tentative 1 sur 2' }).waitFor()
    await reads(karim, paths.finalAssessment, 'final')
  })
  test('an attestation, once the session is closed', async () => {
    await opens(trainer, board)
    await closesSession(trainer)
    await reads(sofia, paths.attestation, 'attestation')
  })
})

const reads = async (page: Page, path: string, name: string, part: 'main' | 'body' = 'main'): Promise<void> => {
  await opens(page, path)
  const read = await page.locator(part).ariaSnapshot()
  await expect(`${withoutTimes(read)}\n`).toMatchFileSnapshot(`__snapshots__/${name}.aria.txt`)
}

/** The demonstration begins today from nine o’clock, before that yesterday. */
const firstMorning = (): string => {
  const now = new Date().toISOString()
  const today = parisDay(now)
  if (parisInstant(today, '09:00') <= now) return parisInstant(today, '10:00')
  return parisInstant(parisDay(new Date(Date.now() - 86_400_000).toISOString()), '10:00')
}

/** Every run has its own day and minute. */
const withoutTimes = (read: string): string => read.replace(dates, '⟨date⟩').replace(times, '⟨heure⟩')

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const weekdays = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'
/** « 23 et 24 novembre 2026 », « lundi 30 novembre et 1er décembre 2026 » */
const dates = new RegExp(
  `((${weekdays})\\s)?(\\d+(er)?\\s((${months})\\s)?(\\d{4}\\s)?et\\s)?\\d+(er)?\\s(${months})(\\s\\d{4})?`,
  'g',
)
const times = /\d{1,2}\sh(\s\d{2})?/g
