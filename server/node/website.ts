import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

import type { Api } from '../create-api.ts'

/** The built app and its API on one port. Every address that is no file is the app's to route. */
export const website = (api: Pick<Api, 'fetch'>, folder: string): Hono => {
  const site = new Hono()
  site.use(
    '/assets/*',
    serveStatic({
      root: folder,
      precompressed: true,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  site.all('/assets/*', (c) => c.notFound())
  // After the files of the build: there, these headers would only weigh on each of forty answers.
  site.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        // Inline styles carry widths of meters; no inline script, no other origin at all.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
      // Half the classrooms are http://192.168.…: these two would promise or forbid https.
      strictTransportSecurity: false,
      crossOriginOpenerPolicy: false,
    }),
  )
  site.all('/api/*', (c) => api.fetch(c.req.raw))
  site.use(
    serveStatic({ root: folder, precompressed: true, onFound: (_path, c) => c.header('cache-control', 'no-cache') }),
  )
  site.get(
    '*',
    serveStatic({ path: `${folder}/index.html`, onFound: (_path, c) => c.header('cache-control', 'no-cache') }),
  )
  return site
}
