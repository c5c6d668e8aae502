import type { CaseStudyId, ModuleNumber, TopicId } from './course-ids.ts'

/** Every address of the app, in French as its users read them. */
export const paths = {
  home: '/',
  programme: '/programme',
  traineeSignIn: '/connexion',
  trainerSignIn: '/connexion/formateur',
  now: '/maintenant',
  module: (number: ModuleNumber) => `/modules/${number}`,
  quiz: (number: ModuleNumber) => `/modules/${number}/quiz`,
  lesson: (id: TopicId) => `/lecons/${id}`,
  caseStudy: (id: CaseStudyId) => `/etudes-de-cas/${id}`,
  positioning: '/positionnement',
  selfAssessment: '/auto-evaluation',
  objectives: '/objectifs',
  attestation: '/attestation',
  trainingSessions: '/formateur',
  newTrainingSession: '/formateur/sessions/nouvelle',
  board: (trainingSessionId: string) => `/formateur/sessions/${trainingSessionId}`,
  accessCodes: (trainingSessionId: string) => `/formateur/sessions/${trainingSessionId}/codes`,
  traineeRecord: (trainingSessionId: string, traineeId: string) =>
    `/formateur/sessions/${trainingSessionId}/stagiaires/${traineeId}`,
  termsOfSale: '/cgv',
  notice: '/mentions-legales',
  privacy: '/donnees-personnelles',
  accessibility: '/accessibilite',
  toolbox: '/boite-a-outils',
  gallery: '/galerie',
  keyDates: '/dates-cles',
  traineeGuide: '/guide/stagiaire',
  trainerGuide: '/guide/formateur',
} as const
