import { type Browser, type Page, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { rightCaseAnswers } from '../../server/demonstration/right-answers.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import { paths } from '../../src/content/paths.ts'
import { withFrenchSpaces } from '../../src/kernel/french-typography.ts'
import { chromiumLaunch } from '../chromium.ts'
import { type RunningHost, startHost } from '../hosts.ts'
import { classOf } from '../people.ts'
import { answersStep } from '../trainee-work.ts'
import { givesBack, opensRecord, reviewsCaseStudy } from '../trainer-work.ts'

const { steps } = caseStudyById('case-1')

describe('two trainees, one code, one attempt, on the node host', () => {
  let browser: Browser
  let host: RunningHost
  beforeAll(async () => {
    browser = await chromium.launch(await chromiumLaunch())
    host = await startHost('node')
  })
  afterAll(async () => {
    await browser.close()
    await host.stop()
  })

  test('both answer, choose once, one hands in for both, and one reading gives both their level', async () => {
    const people = await classOf(browser, host)
    const [karim, awa] = [await people.trainee('demo-karim'), await people.trainee('demo-awa')]
    await comeTogether(karim, awa)

    for (const [index, { id }] of steps.entries()) await answers(index % 2 === 0 ? karim : awa, id)
    await opens(awa, 'renewal')
    await givenBy(awa, 'Karim B.')
    await opens(karim, 'renewal')

    // Both type in the same field: who was slower chooses, and is asked once.
    const [his, hers] = [field(karim), field(awa)]
    await his.press('Control+End')
    await hers.fill('Mots d’Awa.')
    await givenBy(karim, 'Awa D.')
    await his.pressSequentially(' Mots de Karim.')
    await karim.getByRole('button', { name: 'Choisir laquelle garder' }).click()
    const dialog = karim.getByRole('dialog', { name: 'Deux réponses à la même question' })
    await dialog.getByText('donnée par Awa D.').waitFor()
    await dialog.getByRole('button', { name: 'Garder les deux, à la suite' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => his.inputValue()).toMatch(/Mots de Karim\.\n\nMots d’Awa\.$/)
    await expect.poll(() => karim.getByText('donnée ailleurs').count()).toBe(0)
    await awa.getByRole('heading', { level: 1 }).click()
    await expect.poll(() => hers.inputValue()).toMatch(/Mots de Karim\.\n\nMots d’Awa\.$/)

    await handsInForBoth(karim, 'Awa D.')
    await karim.getByText(/Remise en groupe avec Awa D\. le/).waitFor()
    // Nobody reloads: it is hers too.
    await awa.getByText(/Remise en groupe avec Karim B\. le/).waitFor()

    const trainer = await people.trainer()
    await opensRecord(trainer, 'Karim Benali')
    await reviewsCaseStudy(trainer, 'case-1', 'Rappel de 18 h 30 bien tenu.')
    for (const page of [karim, awa]) {
      await page.getByText('Rappel de 18 h 30 bien tenu.').waitFor()
      expect(await page.getByText('Niveau 3').count()).toBeGreaterThan(0)
    }
    await people.leave()
  })

  test('given back, both take it up again without a code, and the trainer sees what was handed in before', async () => {
    const people = await classOf(browser, host)
    const trainer = await people.trainer()
    const [karim, awa] = [await people.trainee('demo-karim'), await people.trainee('demo-awa')]
    await awa.goto(paths.caseStudy('case-1'))
    await opensRecord(trainer, 'Karim Benali')
    await givesBack(trainer, 'case-1', 'Chiffrez le coût du retour.')
    await awa.getByText(/Elle est rendue aussi à Karim B\./).waitFor()

    await karim.goto(paths.caseStudy('case-1'))
    await karim.getByRole('link', { name: 'Reprendre mes réponses' }).click()
    await opens(karim, 'prevention')
    await field(karim).fill(`${await field(karim).inputValue()} Retour chiffré à 240 €.`)
    await handsInForBoth(karim, 'Awa D.')
    await karim.getByText('Remise précédente').waitFor()
    await awa.getByText('Remise précédente').waitFor()

    await trainer
      .getByText(/Retour chiffré à 240/)
      .first()
      .waitFor()
    await trainer
      .getByText(/lue par Claire Fontanel, rendue le/)
      .first()
      .waitFor()
    await people.leave()
  })
})

/** One asks, the other types: each names the other. */
const comeTogether = async (one: Page, other: Page): Promise<void> => {
  for (const page of [one, other]) await page.goto(paths.caseStudy('case-1'))
  await one.getByRole('button', { name: 'Demander un code' }).click()
  await other.getByLabel('Code du groupe').fill(await one.getByText(/^\d{4}$/).innerText())
  await other.getByRole('button', { name: 'Rejoindre le groupe' }).click()
  await one.getByText('Vous et Awa D.', { exact: true }).waitFor()
  await other.getByText('Vous et Karim B.', { exact: true }).waitFor()
}

const opens = async (page: Page, stepId: string): Promise<void> => {
  await page.goto(`${paths.caseStudy('case-1')}?etape=${stepId}`)
  const title = steps.find(({ id }) => id === stepId)?.title ?? ''
  await page.getByRole('heading', { level: 2, name: withFrenchSpaces(title) }).waitFor()
}

const answers = async (page: Page, stepId: string): Promise<void> => {
  const step = steps.find(({ id }) => id === stepId)
  const answer = rightCaseAnswers('case-1')[stepId]
  await opens(page, stepId)
  if (step && answer) await answersStep(page, step, answer)
  await givenBy(page, 'vous')
}

const givenBy = (page: Page, name: string) => page.getByText(new RegExp(`réponse donnée par ${name} à`)).waitFor()

const field = (page: Page) => page.getByRole('textbox', { name: 'Votre réponse' })

const handsInForBoth = async (page: Page, other: string): Promise<void> => {
  await page.goto(`${paths.caseStudy('case-1')}?etape=remise`)
  await page.getByText('Toutes les étapes sont complètes.').waitFor()
  await page.getByRole('button', { name: 'Remettre pour tout le groupe' }).click()
  const dialog = page.getByRole('dialog', { name: 'Remettre pour tout le groupe' })
  await dialog.getByText(`vous et ${other}`).waitFor()
  await dialog.getByRole('button', { name: 'Remettre pour tous' }).click()
}
