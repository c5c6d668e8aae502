import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense, startTransition, useLayoutEffect, useState } from 'react'
import { type Location, type RouteObject, useLocation, useRoutes } from 'react-router'

import { Skeleton } from '../design/skeleton.tsx'
import { Catch } from './catch.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { forgetFailedPages, loadPage, loadPageAhead, usePageCode } from './page-code.ts'
import { type Page, pageAt, pages } from './pages.ts'
import { Home, Reader } from './reader.tsx'
import { RouteError } from './route-error.tsx'
import shell from './shell.module.css'
import { type ComeFrom, useArrival } from './use-arrival.ts'

/**
 * The page of the address. The one before stays, busy, until the next can show.
 * @param comeFrom where one was before
 */
export const ShownPage = ({ comeFrom }: { comeFrom: ComeFrom }) => {
  const asked = useLocation()
  const shown = useReady(asked)
  return (
    <main id="contenu" className={shell['main']} aria-busy={asked !== shown || undefined}>
      <Suspense fallback={<Skeleton lines={5} />}>
        {/* Errors of one page leave the header and its way out in place. */}
        <Catch at={shown} fallback={RouteError}>
          <PageAt location={shown} />
        </Catch>
        <Arrival location={shown} comeFrom={comeFrom} />
      </Suspense>
    </main>
  )
}

/** @returns the address to show: the one that is asked for, once its code is there */
const useReady = (asked: Location): Location => {
  const [shown, setShown] = useState(asked)
  const { reset } = useQueryErrorResetBoundary()
  useLayoutEffect(() => {
    // What failed may be tried again at another address.
    reset()
    forgetFailedPages()
    let isAsked = true
    const show = () => isAsked && startTransition(() => setShown(asked))
    const page = pageAt(asked.pathname)
    Promise.resolve(page && loadPage(page)).then(show, show)
    return () => {
      isAsked = false
    }
  }, [asked, reset])
  return shown
}

const PageAt = ({ location }: { location: Location }) => useRoutes(routes, location)

/** Beside the page, so that its effects wait for the page to show. */
const Arrival = ({ location, comeFrom }: { location: Location; comeFrom: ComeFrom }) => {
  useArrival(location, comeFrom)
  return null
}

const PageFor = ({ page }: { page: Page }) => {
  // While the person and the journey are being read.
  loadPageAhead(page)
  if (page.reader === 'anybody') return <Loaded page={page} />
  return (
    <Reader role={page.reader}>
      <Loaded page={page} />
    </Reader>
  )
}

const Loaded = ({ page }: { page: Page }) => {
  const { Component } = usePageCode(page)
  return <Component />
}

const routes: RouteObject[] = [
  { path: '/', element: <Home /> },
  ...pages.map((page) => ({ path: page.path, element: <PageFor page={page} /> })),
  { path: '*', element: <NotFoundPage /> },
]
