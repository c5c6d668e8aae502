import { type Browser, type Page, chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { chromiumLaunch } from '../chromium.ts'
import { type RunningHost, startHost } from '../hosts.ts'
import { joins } from '../people.ts'

let browser: Browser
let host: RunningHost
let page: Page
beforeAll(async () => {
  ;[browser, host] = await Promise.all([chromiumLaunch().then((launch) => chromium.launch(launch)), startHost('node')])
  page = await browser.newPage({ baseURL: host.url })
})
afterAll(async () => {
  await browser.close()
  await host.stop()
})

/** The size of each page, in whole millimetres. */
const sheetsOf = async (path: string): Promise<string[]> => {
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready)
  const written = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  return [...written.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)).join(' × '),
  )
}

test.each(['/guide/stagiaire', '/guide/formateur'])('%s is one sheet of paper', async (path) => {
  expect(await sheetsOf(path)).toEqual(['210 × 297'])
})

test('the programme is two sheets, its days on the first', async () => {
  expect(await sheetsOf('/programme')).toHaveLength(2)
})

test('on paper there is nothing to press, and no theme but the paper’s', async () => {
  await page.goto('/cgv')
  await page.getByRole('radio', { name: 'Sombre' }).check({ force: true })
  await page.emulateMedia({ media: 'print' })
  for (const role of ['navigation', 'button', 'searchbox', 'radio'] as const)
    expect(await page.getByRole(role).count()).toBe(0)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
})

test('a corrected quiz and a case study leave on paper nothing that only a screen can press', async () => {
  await page.emulateMedia({ media: 'screen' })
  await joins(page, 'demo-sofia')
  await page.goto('/modules/1/quiz')
  await page.getByRole('heading', { name: 'Correction de la tentative 1' }).waitFor()
  const pressed = page.locator('main a[class*="button"]').filter({ visible: true })
  expect(await pressed.count()).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'print' })
  expect(await pressed.count()).toBe(0)
  await page.goto('/etudes-de-cas/case-1')
  await page.getByRole('heading', { name: 'Première tentative' }).waitFor()
  expect(await page.getByRole('textbox').count()).toBe(0)
})
