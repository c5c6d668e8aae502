import './design/tokens.css'
import './design/base.css'

import { host } from '#host'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'

import { App } from './app/app.tsx'
import { Loading } from './app/loading.tsx'
import { loadPage } from './app/page-code.ts'
import { pageAt } from './app/pages.ts'
import { prepare } from './app/prepare.ts'
import { rootOptions } from './app/root-options.ts'
import { StartFailure } from './app/start-failure.tsx'
import { startTheme } from './design/theme.ts'

startTheme()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const app = (
  <StrictMode>
    {/* The address changes at once; the page follows when it can (shown-page.tsx). */}
    <BrowserRouter useTransitions={false}>
      <App />
    </BrowserRouter>
  </StrictMode>
)

/** The build wrote this page out (scripts/documents.ts), for an address without parameters. */
const isPrerendered = root.hasChildNodes() && location.search === ''

const hydrate = async (): Promise<void> => {
  const page = pageAt(location.pathname)
  const started = await Promise.allSettled([page && loadPage(page), host.start()])
  // Which says what is wrong.
  if (started.some(({ status }) => status === 'rejected')) return show()
  hydrateRoot(root, app, rootOptions)
}

const show = async (): Promise<void> => {
  const shown = createRoot(root, rootOptions)
  shown.render(<Loading />)
  try {
    await host.start()
  } catch (error) {
    console.error(error)
    return shown.render(<StartFailure />)
  }
  const address = await prepare(location.pathname)
  if (address !== location.pathname) window.history.replaceState(null, '', address)
  shown.render(app)
}

// Not awaited: the file this comes in is imported by every page's, which would wait for each other.
void (isPrerendered ? hydrate() : show())
