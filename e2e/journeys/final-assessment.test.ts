import { type Browser, type Page, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { questionById } from '../../server/question-bank/question-bank.ts'
import type { ObjectiveId } from '../../src/content/course-ids.ts'
import { paths } from '../../src/content/paths.ts'
import { chromiumLaunch } from '../chromium.ts'
import { plain } from '../hands.ts'
import { type RunningHost, startHost } from '../hosts.ts'
import { classOf, recorded } from '../people.ts'
import { answersQuestion } from '../trainee-work.ts'
import { opensRecord, setsDuration } from '../trainer-work.ts'

describe.each(['node', 'mock'] as const)('the final assessment, on the %s host', (name) => {
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

  test('in the time announced and arranged, twice, and the better attempt counts on each objective', async () => {
    const people = await classOf(browser, host)
    const trainer = await people.trainer()
    await setsDuration(trainer, '45')
    await opensRecord(trainer, 'Karim Benali')
    await givesMore(trainer, '15')

    const karim = await people.trainee('demo-karim')
    await karim.goto(paths.finalAssessment)
    await karim.getByText('1 heure pour vous, dont 15 minutes de plus').waitFor()
    await karim.getByText('Pauses.', { exact: true }).waitFor()
    await karim.getByRole('button', { name: 'Commencer l’évaluation' }).click()
    await karim.getByText(/Temps restant\s: (1\sheure|59\sminutes)/).waitFor()

    const first = await questionsOf(karim)
    expect(first).toHaveLength(16)
    await answers(karim, first, (objective) => objective !== 'O2')
    // Minutes given meanwhile arrive under the trainee's eyes.
    await givesMore(trainer, '30')
    await karim.getByText(/Temps restant\s: 1\sheure 1[45]\sminutes/).waitFor()
    await karim.getByRole('button', { name: 'Remettre l’évaluation' }).click()
    await karim.getByText('Il reste 4 questions sans réponse complète : 5, 6, 7 et 8').waitFor()
    await karim.getByRole('button', { name: 'Remettre', exact: true }).click()
    await karim.getByText('Seuil pas encore atteint').waitFor()
    expect(await karim.getByText('Seuil de 70 % atteint').count()).toBe(3)
    expect(await karim.getByRole('list', { name: /^Correction/ }).count()).toBe(0)
    // The trainer's open page has the answers and their correction.
    await trainer.getByText('Tentative 1 : 12 bonnes réponses sur 16').click()
    await trainer.getByText('Réponse attendue').first().waitFor()

    // The same page goes on: nobody reloads between two attempts.
    await karim.getByRole('button', { name: 'Commencer la seconde tentative' }).click()
    await karim.getByRole('heading', { name: 'Tentative 2 sur 2' }).waitFor()
    const second = await questionsOf(karim)
    expect(second.filter((id) => first.includes(id))).toEqual([])
    const missed = second.filter((id) => questionById(id).objective === 'O2')
    await answersQuestion(karim, missed[0]!)
    await karim.reload()
    await karim.getByText('1 réponse sur 16').waitFor()
    await karim.route('**/api/**', (route) => route.abort())
    for (const id of missed.slice(1)) await answersQuestion(karim, id)
    await karim.getByText('4 réponses sur 16').waitFor()
    await karim.unroute('**/api/**')
    await karim.evaluate(() => window.dispatchEvent(new Event('online')))
    await recorded(karim)
    await karim.getByRole('button', { name: 'Remettre l’évaluation' }).click()
    await karim.getByText('Il reste 12 questions').waitFor()
    await karim.getByRole('button', { name: 'Remettre', exact: true }).click()
    await karim.getByRole('list', { name: 'Correction de la tentative 2' }).waitFor()
    expect(await karim.getByRole('button', { name: /Commencer/ }).count()).toBe(0)

    await karim.goto(paths.objectives)
    await expect.poll(() => finalFigures(karim)).toEqual(Array(4).fill('4 bonnes réponses sur 4, soit 100 %'))
    await expect.poll(() => finalFigures(trainer)).toEqual(await finalFigures(karim))
    await people.leave()
  })
})

const givesMore = async (trainer: Page, minutes: string): Promise<void> => {
  await trainer.getByRole('button', { name: 'Modifier les aménagements' }).click()
  await trainer.getByLabel('Minutes de plus à l’évaluation finale').fill(minutes)
  await trainer.getByLabel('Pauses').check()
  await trainer.getByRole('button', { name: 'Enregistrer les aménagements' }).click()
  await trainer.getByText(`Prévu : ${minutes} minutes de plus, pauses.`).waitFor()
}

/** Their ids, in the order they are asked. */
const questionsOf = (page: Page): Promise<string[]> =>
  page.locator('li[id^="question-"]').evaluateAll((items) => items.map((one) => one.id.slice('question-'.length)))

const answers = async (page: Page, ids: readonly string[], isAnswered: (objective: ObjectiveId) => boolean) => {
  for (const id of ids) if (isAnswered(questionById(id).objective)) await answersQuestion(page, id)
}

/** What each objective says of it, in the words on screen. */
const finalFigures = async (page: Page): Promise<string[]> => {
  const facts = page.locator('dl > div').filter({ has: page.getByText('Évaluation finale', { exact: true }) })
  return (await facts.locator('dd > p').allInnerTexts()).map(plain)
}
