import type { Locator, Page } from 'playwright'

import { caseStudyById } from '../src/content/case-studies/case-studies.ts'
import { objectiveOf } from '../src/content/course.ts'
import { type CaseStudyId, objectiveIds } from '../src/content/course-ids.ts'
import { withFrenchSpaces } from '../src/kernel/french-typography.ts'

/** What a trainer does on the laptop, by names and roles alone. */

/** The row of the board that names a trainee. */
export const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

export const opensRecord = async (page: Page, name: string): Promise<void> => {
  await rowOf(page, name).getByRole('link', { name }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** One case study is open in a record at first; its link opens any. @returns its part of the record */
const opensCaseStudy = async (page: Page, caseStudyId: CaseStudyId): Promise<Locator> => {
  const { number, title } = caseStudyById(caseStudyId)
  const contents = page.getByRole('navigation', { name: 'Dans ce dossier' })
  await contents.getByRole('link', { name: new RegExp(`^Étude de cas ${number}`) }).click()
  return page.getByRole('region', { name: withFrenchSpaces(`Étude de cas ${number} – ${title}`) })
}

export const reviewsCaseStudy = async (page: Page, caseStudyId: CaseStudyId, comment: string): Promise<void> => {
  const section = await opensCaseStudy(page, caseStudyId)
  for (const [index, id] of objectiveIds.entries()) {
    const group = section.getByRole('group', { name: `Objectif ${index + 1} – ${objectiveOf(id).text}` })
    await group.getByLabel(/Niveau 3/).check()
  }
  await section.getByRole('textbox', { name: /Commentaire/ }).fill(comment)
  await section.getByRole('button', { name: 'Enregistrer la lecture' }).click()
  await section.getByText(comment).first().waitFor()
}

export const validatesWhatIsAcquired = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Valider les objectifs déjà acquis par les preuves' }).click()
  await page.getByText(/Décision enregistrée pour/).waitFor()
}

export const closesSession = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Clôturer la session' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Clôturer et délivrer les attestations' }).click()
  await page.getByRole('alertdialog').waitFor({ state: 'hidden' })
}

export const setsDuration = async (page: Page, minutes: string): Promise<void> => {
  await page.getByRole('button', { name: 'Durée de l’évaluation finale' }).click()
  await page.getByLabel('Durée, en minutes').fill(minutes)
  await page.getByRole('button', { name: 'Enregistrer la durée' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** From the record, with the words that the trainee reads. */
export const givesBack = async (page: Page, caseStudyId: CaseStudyId, reason: string): Promise<void> => {
  const section = await opensCaseStudy(page, caseStudyId)
  await section.getByRole('button', { name: 'Rendre pour reprise…' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Rendre cette tentative au stagiaire' })
  await dialog.getByRole('textbox', { name: 'Ce qui est à reprendre' }).fill(reason)
  await dialog.getByRole('button', { name: 'Rendre pour reprise' }).click()
  await dialog.waitFor({ state: 'hidden' })
}
