import { host } from '#host'
import { StrictMode, startTransition } from 'react'
import type { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'

import { App } from './app/app.tsx'
import { Loading } from './app/loading.tsx'
import { loadPage } from './app/page-code.ts'
import { pageAt } from './app/pages.ts'
import { prepare } from './app/prepare.ts'
import { rootOptions } from './app/root-options.ts'
import { StartFailure } from './app/start-failure.tsx'
import { startTheme } from './design/theme.ts'

type Roots = { readonly createRoot: typeof createRoot; readonly hydrateRoot: typeof hydrateRoot }

const app = (
  <StrictMode>
    {/* The address changes at once; the page follows when it can (shown-page.tsx). */}
    <BrowserRouter useTransitions={false}>
      <App />
    </BrowserRouter>
  </StrictMode>
)

/** Shows the page of the address, in the place that index.html has for it. */
export const start = (roots: Roots): void => {
  startTheme()
  nameInlineStyles()
  const place = document.getElementById('root')
  if (!place) throw new Error('index.html has no #root')
  // The build wrote this page out (scripts/documents.ts), for an address without parameters.
  const isPrerendered = place.hasChildNodes() && place.dataset['loading'] === undefined && location.search === ''
  // Not awaited: the file this comes in is imported by every page's, which would wait for each other.
  void (isPrerendered ? hydrate(place, roots) : show(place, roots))
}

/**
 * A page's code looks for links to its styles before it asks for them: the build wrote them into this document
 * (scripts/documents.ts), so each gets a link that is disabled, and never fetched.
 */
const nameInlineStyles = (): void => {
  const files = document.querySelector<HTMLElement>('style[data-files]')?.dataset['files']?.split(' ') ?? []
  for (const file of files) {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = file
    link.disabled = true
    document.head.append(link)
  }
}

/** A transition is drawn piece by piece, here and below: a telephone stays awake to the finger meanwhile. */
const hydrate = async (place: HTMLElement, roots: Roots): Promise<void> => {
  const page = pageAt(location.pathname)
  const started = await Promise.allSettled([page && loadPage(page), host.start()])
  // Which says what is wrong.
  if (started.some(({ status }) => status === 'rejected')) return show(place, roots)
  startTransition(() => void roots.hydrateRoot(place, app, rootOptions))
}

const show = async (place: HTMLElement, { createRoot }: Roots): Promise<void> => {
  const shown = createRoot(place, rootOptions)
  // The grey lines are in the built document already, and stay until something is drawn in their place.
  if (!place.hasChildNodes()) shown.render(<Loading />)
  try {
    await host.start()
  } catch (error) {
    console.error(error)
    return shown.render(<StartFailure />)
  }
  const address = await prepare(location.pathname)
  if (address !== location.pathname) window.history.replaceState(null, '', address)
  startTransition(() => shown.render(app))
}
