import type { Page } from 'playwright'

import { paths } from '../src/content/paths.ts'
import { type Screen, at, laptop, presses, after } from './screen.ts'

export const publicScreens: readonly Screen[] = [
  at('programme', paths.programme),
  at('trainee’s sign-in', paths.traineeSignIn),
  after('trainee’s sign-in, nothing typed', paths.traineeSignIn, presses('Rejoindre')),
  after('trainee’s sign-in, unknown codes', paths.traineeSignIn, async (page) => {
    await page.getByLabel('Code de session').fill('RCL-NONE')
    await page.getByLabel('Code personnel').fill('NOBO-2345')
    await presses('Rejoindre')(page)
    await page.getByText('Connexion impossible').waitFor()
  }),
  at('sign-in on the way to a page', paths.now),
  at('trainer’s sign-in', paths.trainerSignIn),
  after('trainer’s sign-in, nothing typed', paths.trainerSignIn, presses('Se connecter')),
  at('terms of sale', paths.termsOfSale),
  at('legal notice', paths.notice),
  at('personal data', paths.privacy),
  at('accessibility', paths.accessibility),
  at('key dates', paths.keyDates),
  at('trainee’s guide', paths.traineeGuide),
  at('trainer’s guide', paths.trainerGuide),
  at('toolbox', paths.toolbox),
  at('a tool', `${paths.toolbox}/nps`),
  at('RFM', `${paths.toolbox}/rfm`),
  at('misconceptions', paths.misconceptions),
  at('may I', paths.mayI),
  at('no such page', '/nulle-part'),
]

const step = (id: 'case-1' | 'case-2' | 'case-3', stepId: string) => `${paths.caseStudy(id)}?etape=${stepId}`

/** Another device answers while one types: both are there, side by side. */
const choosesBetweenTwo = async (page: Page) => {
  const field = page.getByRole('textbox', { name: 'Votre réponse' })
  await field.focus()
  await page.evaluate(async () => {
    const answer = { kind: 'text', text: 'Client : menuiserie Larzac. Machine : VX-22. Rappel avant midi.' }
    await fetch('/api/my/case-studies/case-1/attempts/1/answers', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ commandId: crypto.randomUUID(), stepId: 'liaison', answer }),
    })
  })
  await field.fill('Client : menuiserie Larzac. Machine : VX-22. Rappel à 18 h 30.')
  await presses('Choisir laquelle garder')(page)
  await page.getByRole('dialog').locator('mark').first().waitFor()
}

const handsIn = (button: string) => async (page: Page) => {
  await presses(button)(page)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remettre' }).click()
}

const beginsFinal = (button: string) => async (page: Page) => {
  await presses(button)(page)
  await page.getByRole('heading', { name: /^Tentative \d sur 2$/ }).waitFor()
}

/** Of a trainee who has done nothing yet. */
export const freshTraineeScreens: readonly Screen[] = [
  at('maintenant', paths.now, { isKey: true }),
  at('my programme', paths.programme),
  at('positioning', paths.positioning),
  after('positioning, nothing ticked', paths.positioning, presses('Valider mes réponses')),
  at('module', paths.module(1)),
  at('lesson', paths.lesson('1.1')),
  at('lesson on a laptop', paths.lesson('1.1'), { size: laptop }),
  at('quiz', paths.quiz(1)),
  after(
    'quiz with mistakes',
    paths.quiz(1),
    async (page) => {
      await page.locator('#question-Q05').getByRole('textbox').fill('beaucoup')
      for (const list of await page.locator('#question-Q07').getByRole('combobox').all())
        await list.selectOption({ index: 1 })
      await presses('Remettre le quiz')(page)
    },
    true,
  ),
  at('document', paths.document('document-b')),
  at('case study', paths.caseStudy('case-1')),
  at('dialogue step', step('case-1', 'call')),
  at('choice step', step('case-1', 'cerc')),
  at('text step', step('case-1', 'liaison')),
  after('case file', step('case-1', 'liaison'), presses('Le dossier')),
  at('table step', step('case-3', 'recency'), { isKey: true }),
  at('ordered choice step', step('case-3', 'visits')),
  at('case study on a laptop', step('case-3', 'recency'), { size: laptop }),
  at('handing in', step('case-3', 'remise')),
  after('joining a group, wrong code', paths.caseStudy('case-2'), async (page) => {
    await page.getByLabel('Code du groupe').fill('0000')
    await presses('Rejoindre le groupe')(page)
    await page.getByText('Ce code n’est celui d’aucun groupe').waitFor()
  }),
  after('a group that nobody joined yet', paths.caseStudy('case-2'), async (page) => {
    await presses('Demander un code')(page)
    await page.getByText('Personne ne vous a encore rejoint').waitFor()
  }),
  after('self-assessment, nothing ticked', paths.selfAssessment, presses('Valider mes réponses')),
  at('application plan', paths.applicationPlan),
  after(
    'an action with mistakes',
    `${paths.applicationPlan}?action=019ab3c4-0000-7000-8000-000000000001`,
    presses('Terminer cette action'),
  ),
  at('attestation not earned', paths.attestation),
  at('entry quiz', paths.positioningQuiz),
  after('handing in the entry quiz', paths.positioningQuiz, presses('Remettre le quiz de positionnement')),
  after('entry quiz handed in', paths.positioningQuiz, async (page) => {
    await handsIn('Remettre le quiz de positionnement')(page)
    await page.getByRole('heading', { name: 'Enregistré' }).waitFor()
  }),
  at('final assessment announced', paths.finalAssessment),
  after('final assessment', paths.finalAssessment, beginsFinal('Commencer l’évaluation'), true),
  after('handing in the final assessment', paths.finalAssessment, presses('Remettre l’évaluation')),
  after('final assessment handed in', paths.finalAssessment, async (page) => {
    await handsIn('Remettre l’évaluation')(page)
    await page.getByRole('button', { name: 'Commencer la seconde tentative' }).waitFor()
  }),
  after('final assessment corrected', paths.finalAssessment, async (page) => {
    await beginsFinal('Commencer la seconde tentative')(page)
    await handsIn('Remettre l’évaluation')(page)
    await page.getByRole('list', { name: 'Correction de la tentative 2' }).waitFor()
  }),
  after('signing out', paths.now, presses('Se déconnecter')),
  after('two answers to choose from', step('case-1', 'liaison'), choosesBetweenTwo, true),
]

export const correctedQuizScreens: readonly Screen[] = [at('corrected quiz', paths.quiz(1))]

/** Of a trainee whose case study waits to be read. */
export const advancedTraineeScreens: readonly Screen[] = [
  at('answers of the positioning', paths.positioning),
  at('case study handed in', paths.caseStudy('case-1')),
  at('second attempt', step('case-1', 'call')),
  at('objectives', paths.objectives, { isKey: true }),
]

export const closedTraineeScreens: readonly Screen[] = [
  at('quiz, session closed', paths.quiz(2)),
  at('maintenant, session closed', paths.now),
  at('case study, session closed', paths.caseStudy('case-1')),
  at('objectives, session closed', paths.objectives),
  at('attestation earned', paths.attestation),
]

export const absentTraineeScreens: readonly Screen[] = [at('attestation of nobody who came', paths.attestation)]
