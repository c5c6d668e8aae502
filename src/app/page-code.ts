import type { ComponentType } from 'react'

import { MissingCode } from '../kernel/missing-code.ts'
import type { Page } from './pages.ts'

/** What a page's module exports. */
export type PageCode = { readonly Component: ComponentType }

const begun = new Map<Page, Promise<PageCode>>()
const arrived = new Map<Page, PageCode>()
const failed = new Map<Page, MissingCode>()

/** Fetches a page's code, once. */
export const loadPage = (page: Page): Promise<PageCode> => {
  const known = begun.get(page)
  if (known) return known
  const code = page.load()
  begun.set(page, code)
  code.then(
    (one) => arrived.set(page, one),
    (cause: unknown) => failed.set(page, new MissingCode(`no code for ${page.path}`, { cause })),
  )
  return code
}

/** For what only prepares: a page that could not be fetched says so when it is opened. */
export const loadPageAhead = (page: Page | undefined): void => {
  if (page) loadPage(page).catch(() => {})
}

/** Lets what could not be fetched be fetched again. Not at once: the page would ask in a loop. */
export const forgetFailedPages = (): void => {
  for (const page of failed.keys()) begun.delete(page)
  failed.clear()
}

/**
 * Suspends until the page's code is there. Neither `lazy` nor `use`: a prerendered page must find at
 * once what `loadPage` brought, and fetch again what failed.
 */
export const usePageCode = (page: Page): PageCode => {
  const code = arrived.get(page)
  if (code) return code
  const failure = failed.get(page)
  throw failure ?? loadPage(page)
}
