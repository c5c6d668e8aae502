import { type RouteObject, createBrowserRouter, redirect } from 'react-router'

import { paths } from '../content/paths.ts'
import { journeyQuery } from '../journey/queries.ts'
import { holdsSomething, useOutbox } from '../outbox/outbox.ts'
import type { Me } from '../people/contract.ts'
import { meQuery } from '../people/queries.ts'
import { signInPath } from '../people/sign-in-again.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { queryClient } from './query-client.ts'
import { RootError } from './root-error.tsx'
import { RouteError } from './route-error.tsx'
import { Loading, Shell } from './shell.tsx'

/** Every address and what it loads; each page is its own chunk. */
export const createRouter = () => createBrowserRouter(routes)

const me = () => queryClient.ensureQueryData(meQuery)

const homeOf = (who: Me | null): string =>
  who === null ? paths.programme : who.role === 'trainee' ? paths.now : paths.trainingSessions

const requireRole =
  (role: Me['role']) =>
  async ({ request }: { request: Request }) => {
    const who = await me()
    if (who === null) {
      const { pathname, search } = new URL(request.url)
      const awaited = role === 'trainee' && holdsSomething(useOutbox.getState())
      return redirect(signInPath(role, pathname + search, awaited ? 'reponses-en-attente' : undefined))
    }
    if (who.role !== role) return redirect(homeOf(who))
    if (role === 'trainee') await queryClient.ensureQueryData(journeyQuery)
    return null
  }

export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Shell />,
    errorElement: <RootError />,
    hydrateFallbackElement: <Loading />,
    loader: async () => {
      await me()
      return null
    },
    children: [
      {
        // Errors of one page leave the header and its way out in place.
        errorElement: <RouteError />,
        children: [
          { index: true, Component: Loading, loader: async () => redirect(homeOf(await me())) },
          { path: paths.programme, lazy: () => import('./programme-page.tsx') },
          { path: paths.traineeSignIn, lazy: () => import('../people/trainee-sign-in-page.tsx') },
          { path: paths.trainerSignIn, lazy: () => import('../people/trainer-sign-in-page.tsx') },
          {
            loader: requireRole('trainee'),
            shouldRevalidate: ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname,
            children: [
              { path: paths.now, lazy: () => import('../journey/now-page.tsx') },
              { path: '/modules/:moduleNumber', lazy: () => import('../journey/module-page.tsx') },
              { path: '/modules/:moduleNumber/quiz', lazy: () => import('../journey/quiz-page.tsx') },
              { path: '/lecons/:topicId', lazy: () => import('../journey/lesson-page.tsx') },
              { path: '/etudes-de-cas/:caseStudyId', lazy: () => import('../journey/case-study-page.tsx') },
              { path: paths.positioning, lazy: () => import('../journey/positioning-page.tsx') },
              { path: paths.selfAssessment, lazy: () => import('../journey/self-assessment-page.tsx') },
              { path: paths.objectives, lazy: () => import('./objectives-page.tsx') },
              { path: paths.attestation, lazy: () => import('./attestation-page.tsx') },
            ],
          },
          {
            loader: requireRole('trainer'),
            children: [
              { path: paths.trainingSessions, lazy: () => import('../training-session/training-sessions-page.tsx') },
              {
                path: paths.newTrainingSession,
                lazy: () => import('../training-session/new-training-session-page.tsx'),
              },
              { path: '/formateur/sessions/:trainingSessionId', lazy: () => import('../live/board-page.tsx') },
              {
                path: '/formateur/sessions/:trainingSessionId/codes',
                lazy: () => import('../training-session/access-codes-page.tsx'),
              },
              {
                path: '/formateur/sessions/:trainingSessionId/stagiaires/:traineeId',
                lazy: () => import('../live/trainee-record-page.tsx'),
              },
            ],
          },
          { path: paths.termsOfSale, lazy: () => import('../legal/terms-page.tsx') },
          { path: paths.notice, lazy: () => import('../legal/notice-page.tsx') },
          { path: paths.privacy, lazy: () => import('../legal/privacy-page.tsx') },
          { path: paths.accessibility, lazy: () => import('../legal/accessibility-page.tsx') },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
]
