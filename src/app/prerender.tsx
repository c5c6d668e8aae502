import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'

import { App } from './app.tsx'
import { Loading } from './loading.tsx'
import { loadPage } from './page-code.ts'
import { pageAt } from './pages.ts'

/** For the build: a public page as nobody in particular sees it. @returns the inside of `#root` */
export const prerender = async (pathname: string): Promise<string> => {
  const page = pageAt(pathname)
  if (page?.reader !== 'anybody') throw new Error(`${pathname} is not a public page`)
  await loadPage(page)
  return renderToString(
    <StrictMode>
      <StaticRouter location={pathname}>
        <App />
      </StaticRouter>
    </StrictMode>,
  )
}

/** What stands in any other document until its code has come. @returns the inside of `#root` */
export const prerenderLoading = (): string => renderToString(<Loading />)
