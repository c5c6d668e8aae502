import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'

import { paths } from '../../src/content/paths.ts'
import type { Api } from '../create-api.ts'
import { cookieCredentials } from './cookie-credentials.ts'

/**
 * The built app and its API on one port. Every address has its document (scripts/documents.ts); one
 * that has none is the app's to route.
 */
export const website = (api: Pick<Api, 'fetch'>, folder: string): Hono => {
  const site = new Hono()
  site.use('/assets/*', withHeaders({ 'cache-control': 'public, max-age=31536000, immutable' }))
  site.use('/assets/*', serveStatic({ root: folder, precompressed: true }))
  site.all('/assets/*', (c) => c.notFound())
  // After the files of the build: there, these headers would only weigh on each of forty answers.
  site.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        // Inline, only public/early.js, which every document carries (scripts/documents.ts); no other origin at all.
        scriptSrc: ["'self'", `'sha256-${sha256(join(folder, 'early.js'))}'`],
        // Inline styles carry widths of meters.
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
  // Streams are left as they are: a message must not wait for a block of them.
  site.use('/api/*', compress())
  site.all('/api/*', (c) => api.fetch(c.req.raw))
  site.get('/', (c, next) => (isForAnybody(c.req.raw) ? Promise.resolve(c.redirect(paths.programme)) : next()))
  site.use(withHeaders({ 'cache-control': 'no-cache', vary: 'cookie' }))
  // A public page is written out for those it can be the same for: not who is signed in.
  const bare = serveStatic({ root: folder, precompressed: true, rewriteRequestPath: (path) => `${path}/bare.html` })
  site.get('*', (c, next) => (isForAnybody(c.req.raw) ? next() : bare(c, next)))
  site.use(serveStatic({ root: folder, precompressed: true }))
  site.get('*', serveStatic({ root: folder, precompressed: true, path: 'index.html' }))
  return site
}

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('base64')

/** Nobody is signed in, and the address says nothing that the page would show. */
const isForAnybody = (request: Request): boolean =>
  cookieCredentials.read(request) === null && new URL(request.url).search === ''

/** Of what was found. Afterwards: what `onFound` sets comes too late for the answer. */
const withHeaders = (headers: Readonly<Record<string, string>>) =>
  createMiddleware(async (c, next) => {
    await next()
    if (c.res.ok)
      for (const [name, value] of Object.entries(headers)) c.header(name, value, { append: name === 'vary' })
  })
