import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { chromiumLaunch } from '../chromium.ts'
import { type RunningHost, startHost } from '../hosts.ts'
import { classOf, joins, recorded } from '../people.ts'
import { answersQuestion, selfAssesses } from '../trainee-work.ts'

describe.each(['node', 'mock'] as const)('a trainee, on the %s host', (name) => {
  let browser: Browser
  let host: RunningHost
  beforeAll(async () => {
    browser = await chromium.launch(await chromiumLaunch())
    host = await startHost(name)
  })
  afterAll(async () => {
    await browser.close()
    await host.stop()
  })

  test('with a wrong code reads why, keeps what was typed, and joins with the right one', async () => {
    const people = await classOf(browser, host)
    const page = await people.phone()
    await page.goto('/connexion')
    await page.getByLabel('Code de session').fill('RCL-DEMO')
    await page.getByLabel('Code personnel').fill('KARI-9999')
    await page.getByRole('button', { name: 'Rejoindre', exact: true }).click()
    await page.getByRole('alert').filter({ hasText: 'ne correspondent à aucun stagiaire' }).waitFor()
    expect(await page.getByLabel('Code personnel').inputValue()).toBe('KARI-9999')
    await page.getByLabel('Code personnel').fill('kari 2345')
    await page.getByRole('button', { name: 'Rejoindre', exact: true }).click()
    await page.getByRole('heading', { name: 'Mon parcours' }).waitFor()
    await people.leave()
  })

  test('who has not earned the attestation reads what is missing and who decides', async () => {
    const people = await classOf(browser, host)
    const page = await people.trainee('demo-hugo')
    await page.getByRole('link', { name: 'Attestation' }).click()
    await page.getByText('Claire Fontanel aura validé vos quatre objectifs').waitFor()
    expect(await page.getByRole('button', { name: /Télécharger/ }).count()).toBe(0)
    expect(
      await page
        .getByRole('listitem')
        .filter({ hasText: /Faire le quiz du module/ })
        .count(),
    ).toBe(5)
    await people.leave()
  })

  test('who reloads in the middle finds every answer where it was', async () => {
    const people = await classOf(browser, host)
    const page = await people.trainee('demo-awa')
    await selfAssesses(page, 'before', /Je découvre/)
    await page.goto('/modules/1/quiz')
    for (const id of ['Q01', 'Q02', 'Q05', 'Q07']) await answersQuestion(page, id)
    // Not a moment is left for the network: what was typed is on the device.
    await page.reload()
    await page.getByText('4 réponses sur 6').waitFor()
    expect(await page.locator('#question-Q05').getByRole('textbox').inputValue()).toBe('75')
    expect(await page.locator('#question-Q01').getByLabel('Conclusion').isChecked()).toBe(true)
    await recorded(page)

    await page.goto('/etudes-de-cas/case-1?etape=liaison')
    await page.getByLabel('Votre réponse').fill('Menuiserie Larzac, VX-22 n° 8841, code E3')
    await page.reload()
    await expect
      .poll(() => page.getByLabel('Votre réponse').inputValue())
      .toBe('Menuiserie Larzac, VX-22 n° 8841, code E3')
    await recorded(page)
    await people.leave()
  })

  test('without a network goes on answering, sees what waits, and loses nothing', async () => {
    const people = await classOf(browser, host)
    const page = await people.trainee('demo-mehmet')
    await page.goto('/modules/2/quiz')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.route('**/api/**', (route) => route.abort())
    await answersQuestion(page, 'Q34')
    await answersQuestion(page, 'Q36')
    if (host.name === 'node') await page.getByText('2 réponses en attente de réseau').waitFor()
    await page.unroute('**/api/**')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.getByText(/Enregistré à/).waitFor()
    await page.reload()
    await page.getByText('2 réponses sur 5').waitFor()
    await people.leave()
  })

  test('who ends on a shared device leaves nothing for the next one', async () => {
    const people = await classOf(browser, host)
    const page = await people.trainee('demo-thomas')
    await page.goto('/etudes-de-cas/case-1?etape=liaison')
    await page.getByLabel('Votre réponse').fill('Une note personnelle de Thomas')
    await recorded(page)
    await page.getByRole('button', { name: /Se déconnecter/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Se déconnecter' }).click()
    await page.getByRole('heading', { name: 'Rejoindre ma session' }).waitFor()
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('thomas')))).toEqual([])
    await joins(page, 'demo-hugo')
    await page.goto('/etudes-de-cas/case-1?etape=liaison')
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    expect(await page.getByLabel('Votre réponse').inputValue()).toBe('')
    expect(await page.getByRole('main').getByText('Thomas').count()).toBe(0)
    await people.leave()
  })
})
