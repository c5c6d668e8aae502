import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { type Browser, type Page, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { chromiumLaunch } from './chromium.ts'
import { type RunningHost, startHost } from './hosts.ts'
import { classOf, recorded } from './people.ts'
import { readsLessons, selfAssesses, takesQuiz, worksCaseStudy } from './trainee-work.ts'
import { closesSession, opensRecord, reviewsCaseStudy, rowOf, validatesWhatIsAcquired } from './trainer-work.ts'

/** The main job, from joining to the document; a file each host, so that both run at the same time. */
export const theTwoDaysOn = (name: RunningHost['name']) =>
  describe(`the two days, end to end, on the ${name} host`, () => {
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

    test('a trainee earns the attestation while the trainer watches', { timeout: 300_000 }, async () => {
      const people = await classOf(browser, host)
      const trainer = await people.trainer()
      const row = rowOf(trainer, 'Karim Benali')
      await row.getByText('Pas encore connecté').waitFor()

      const karim = await people.trainee('demo-karim')
      await row.getByText('Connecté, rien de commencé').waitFor()

      await selfAssesses(karim, 'before', /Je découvre/)
      for (const moduleNumber of [1, 2, 3, 4, 5] as const) {
        await readsLessons(karim, moduleNumber)
        await takesQuiz(karim, moduleNumber)
      }
      await row.getByText('Quiz du module 5').waitFor()
      await worksCaseStudy(karim, 'case-1')
      await worksCaseStudy(karim, 'case-3')
      await selfAssesses(karim, 'after', /à un collègue/)
      await recorded(karim)

      await karim.goto('/attestation')
      await karim.getByText('Claire Fontanel aura validé vos quatre objectifs').waitFor()

      await row.getByText('À lire').first().waitFor()
      await opensRecord(trainer, 'Karim Benali')
      await reviewsCaseStudy(trainer, 'case-1', 'Rappel de 18 h 30 bien tenu.')
      await reviewsCaseStudy(trainer, 'case-3', 'Priorités justes, C17 repéré.')
      await validatesWhatIsAcquired(trainer)

      // Nobody reloads: the trainee's open page learns of it.
      await karim.getByRole('button', { name: /Télécharger l’attestation/ }).waitFor()
      await karim.getByText(/RCL-RCL-05-DEMO-01/).waitFor()
      const [first, second] = [await downloaded(karim), await downloaded(karim)]
      expect(first.name).toBe('attestation-RCL-RCL-05-DEMO-01-v1.pdf')
      expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-')
      expect(first.bytes.length).toBeGreaterThan(20_000)
      expect(sha256(second.bytes)).toBe(sha256(first.bytes))
      // The trainer hands out the very same file.
      const fromTrainer = await downloaded(trainer)
      expect(sha256(fromTrainer.bytes)).toBe(sha256(first.bytes))
      await people.leave()
    })

    test('when the trainer closes the session, everyone who came holds a document', async () => {
      const people = await classOf(browser, host)
      const trainer = await people.trainer()
      const elodie = await people.trainee('demo-elodie')
      await closesSession(trainer)
      await elodie.getByRole('heading', { name: 'La session est clôturée' }).waitFor()
      await elodie.getByRole('link', { name: 'Attestation' }).first().click()
      await elodie.getByRole('button', { name: /Télécharger l’attestation/ }).waitFor()
      expect((await downloaded(elodie)).name).toBe('attestation-RCL-RCL-05-DEMO-02-v1.pdf')
      const hugo = await people.trainee('demo-hugo')
      await hugo.goto('/attestation')
      await hugo.getByText(/n’a relevé votre présence à aucune demi-journée/).waitFor()
      await people.leave()
    })
  })

const downloaded = async (page: Page): Promise<{ name: string; bytes: Buffer }> => {
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: /Télécharger l’attestation/ }).click()
  const file = await arriving
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
