import { matchPath } from 'react-router'

import { paths } from '../content/paths.ts'
import type { PageCode } from './page-code.ts'

export type Page = {
  readonly path: string
  /** Whom the page is for; anybody else is led elsewhere (reader.tsx). */
  readonly reader: 'anybody' | 'trainee' | 'trainer'
  /** It shows today's date: the build, which is of another day, does not write it out. */
  readonly isDated?: true
  /** Each page is its own chunk. The build reads the file's name here, to preload it with its address. */
  readonly load: () => Promise<PageCode>
}

/** Every address of the app but `/`, which leads to one of them. */
export const pages: readonly Page[] = [
  { path: paths.programme, reader: 'anybody', load: () => import('./programme-page.tsx') },
  { path: paths.traineeSignIn, reader: 'anybody', load: () => import('../people/trainee-sign-in-page.tsx') },
  { path: paths.trainerSignIn, reader: 'anybody', load: () => import('../people/trainer-sign-in-page.tsx') },
  { path: paths.now, reader: 'trainee', load: () => import('../journey/now-page.tsx') },
  { path: '/modules/:moduleNumber', reader: 'trainee', load: () => import('../journey/module-page.tsx') },
  { path: '/modules/:moduleNumber/quiz', reader: 'trainee', load: () => import('../journey/quiz-page.tsx') },
  { path: '/lecons/:topicId', reader: 'trainee', load: () => import('../journey/lesson-page.tsx') },
  { path: '/etudes-de-cas/:caseStudyId', reader: 'trainee', load: () => import('../journey/case-study-page.tsx') },
  { path: '/documents/:documentId', reader: 'trainee', load: () => import('../journey/document-page.tsx') },
  { path: paths.positioning, reader: 'trainee', load: () => import('../journey/positioning-page.tsx') },
  { path: paths.positioningQuiz, reader: 'trainee', load: () => import('../journey/positioning-quiz-page.tsx') },
  { path: paths.finalAssessment, reader: 'trainee', load: () => import('../journey/final-assessment-page.tsx') },
  { path: paths.selfAssessment, reader: 'trainee', load: () => import('../journey/self-assessment-page.tsx') },
  { path: paths.objectives, reader: 'trainee', load: () => import('./objectives-page.tsx') },
  { path: paths.attestation, reader: 'trainee', load: () => import('./attestation-page.tsx') },
  {
    path: paths.applicationPlan,
    reader: 'trainee',
    load: () => import('../application-plan/application-plan-page.tsx'),
  },
  {
    path: paths.trainingSessions,
    reader: 'trainer',
    load: () => import('../training-session/training-sessions-page.tsx'),
  },
  {
    path: paths.newTrainingSession,
    reader: 'trainer',
    load: () => import('../training-session/new-training-session-page.tsx'),
  },
  { path: '/formateur/sessions/:trainingSessionId', reader: 'trainer', load: () => import('../live/board-page.tsx') },
  {
    path: '/formateur/sessions/:trainingSessionId/codes',
    reader: 'trainer',
    load: () => import('../training-session/access-codes-page.tsx'),
  },
  {
    path: '/formateur/sessions/:trainingSessionId/lectures',
    reader: 'trainer',
    load: () => import('../live/reading/reading-page.tsx'),
  },
  {
    path: '/formateur/sessions/:trainingSessionId/stagiaires/:traineeId',
    reader: 'trainer',
    load: () => import('../live/trainee-record-page.tsx'),
  },
  {
    path: '/formateur/sessions/:trainingSessionId/etudes-de-cas/:caseStudyId',
    reader: 'trainer',
    load: () => import('../live/debrief-page.tsx'),
  },
  { path: paths.questionBank, reader: 'trainer', load: () => import('../question-bank/question-bank-page.tsx') },
  { path: paths.termsOfSale, reader: 'anybody', load: () => import('../legal/terms-page.tsx') },
  { path: paths.notice, reader: 'anybody', load: () => import('../legal/notice-page.tsx') },
  { path: paths.privacy, reader: 'anybody', load: () => import('../legal/privacy-page.tsx') },
  { path: paths.accessibility, reader: 'anybody', load: () => import('../legal/accessibility-page.tsx') },
  { path: paths.toolbox, reader: 'anybody', load: () => import('../toolbox/toolbox-page.tsx') },
  // Before the next one, which its address would match.
  { path: '/boite-a-outils/rfm', reader: 'anybody', load: () => import('../toolbox/rfm/rfm-page.tsx') },
  { path: '/boite-a-outils/:tool', reader: 'anybody', load: () => import('../toolbox/tool-page.tsx') },
  { path: paths.misconceptions, reader: 'anybody', load: () => import('../lesson/reference/misconceptions-page.tsx') },
  { path: paths.mayI, reader: 'anybody', load: () => import('../lesson/reference/may-i-page.tsx') },
  { path: paths.gallery, reader: 'anybody', load: () => import('../design/gallery/gallery-page.tsx') },
  { path: paths.keyDates, reader: 'anybody', isDated: true, load: () => import('./key-dates-page.tsx') },
  { path: paths.traineeGuide, reader: 'anybody', load: () => import('../guides/trainee-guide-page.tsx') },
  { path: paths.trainerGuide, reader: 'anybody', load: () => import('../guides/trainer-guide-page.tsx') },
]

/** The page of an address, `undefined` where there is none. */
export const pageAt = (pathname: string): Page | undefined =>
  pages.find(({ path }) => matchPath(path, pathname) !== null)
