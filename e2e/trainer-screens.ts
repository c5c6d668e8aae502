import { demonstrationSession } from '../server/demonstration/people.ts'
import { paths } from '../src/content/paths.ts'
import { type Screen, at, opens, phone, presses, after } from './screen.ts'

const { trainingSessionId } = demonstrationSession
const record = paths.traineeRecord(trainingSessionId, 'demo-sofia')
const debrief = paths.debrief(trainingSessionId, 'case-1')

export const trainerScreens: readonly Screen[] = [
  at('sessions', paths.trainingSessions),
  at('new session', paths.newTrainingSession),
  after('new session with mistakes', paths.newTrainingSession, async (page) => {
    await page.getByLabel(/Liste des stagiaires/).fill('Karim\nÉlodie Marchand ; Ventor')
    await presses('Programmer la session')(page)
  }),
  at('board', paths.board(trainingSessionId), { isKey: true }),
  at('board on a phone', paths.board(trainingSessionId), { size: phone }),
  after('board with names hidden', paths.board(trainingSessionId), async (page) => {
    await presses('Masquer les noms')(page)
    await page.getByText('Stagiaire 1').waitFor()
  }),
  after('board, nobody to show', paths.board(trainingSessionId), async (page) => {
    // What the room was watching stays so for this tab.
    await presses('Masquer les noms')(page)
    await presses(/^Attestation/)(page)
  }),
  after('enrolling, nothing typed', paths.board(trainingSessionId), async (page) => {
    await presses('Ajouter un stagiaire')(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Ajouter' }).click()
  }),
  after('place, nothing typed', paths.board(trainingSessionId), async (page) => {
    await presses('Indiquer le lieu')(page)
    await presses('Enregistrer le lieu')(page)
  }),
  after('closing', paths.board(trainingSessionId), presses('Clôturer la session')),
  at('readings', paths.readings(trainingSessionId), { isKey: true }),
  at('readings on a phone', paths.readings(trainingSessionId), { size: phone }),
  after('giving back, nothing typed', paths.readings(trainingSessionId), async (page) => {
    await presses('Rendre pour reprise…')(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Rendre pour reprise' }).click()
    await page.getByText('Dites en quelques mots').waitFor()
  }),
  at('record', record),
  at('record on a phone', record, { size: phone }),
  after('record, everything open', record, async (page) => {
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
    await presses(/^Décider/)(page)
    await presses('Enregistrer la décision')(page)
    await presses('Enregistrer la lecture')(page)
  }),
  after('correcting a name', record, presses('Corriger le nom')),
  at('record of somebody who never came', paths.traineeRecord(trainingSessionId, 'demo-hugo')),
  at('codes', paths.accessCodes(trainingSessionId)),
  at('debrief', debrief),
  at('debrief on a phone', debrief, { size: phone }),
  after('debrief, corrections and names shown', debrief, async (page) => {
    for (const button of await page.getByRole('button', { name: /^Montrer/ }).all()) await button.click()
  }),
  at('debrief of a case that nobody began', paths.debrief(trainingSessionId, 'case-3')),
  after('opening a debrief', debrief, presses('Ouvrir le débriefing')),
  at('question bank', paths.questionBank),
  after('question bank, a question open', paths.questionBank, async (page) => {
    await page.getByText('Dans la méthode d’accueil téléphonique CERC').click()
  }),
  after('question bank, questions to import', paths.questionBank, async (page) => {
    await page.getByText('Importer un fichier GIFT').click()
    await page.getByLabel('Questions au format GIFT').fill('Oui ou non ? {=Oui ~Non}\n\nCombien ? {#12,5}')
    await presses('Lire les questions')(page)
    await page.getByRole('heading', { name: /1 question lue/ }).waitFor()
  }),
]

export const newTrainerScreens: readonly Screen[] = [
  {
    name: 'no session yet',
    open: async (page) => {
      await opens(page, paths.trainingSessions)
      await page.getByRole('heading', { name: 'Aucune session pour l’instant' }).waitFor()
    },
  },
]

export const closedTrainerScreens: readonly Screen[] = [
  at('sessions, one closed', paths.trainingSessions),
  at('closed board', paths.board(trainingSessionId)),
  at('closed debrief', debrief),
  after('closed record', record, presses('Corriger les demi-journées')),
]
