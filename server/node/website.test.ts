import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, describe, expect, test } from 'vitest'

import { website } from './website.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-website-'))
const files: Readonly<Record<string, string>> = {
  'index.html': 'bare',
  'programme/index.html': 'the programme, written out',
  'programme/bare.html': 'bare, with what the programme needs',
  'maintenant/index.html': 'bare, with what « Maintenant » needs',
  'assets/ground.js': 'code',
  'early.js': 'what comes early',
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
afterAll(() => rmSync(folder, { recursive: true }))

const site = website({ fetch: () => Promise.resolve(new Response('the API')) }, folder)
const asked = (path: string, headers: HeadersInit = {}) => site.request(`http://parcours.test${path}`, { headers })
const textOf = async (path: string, headers?: HeadersInit) => (await asked(path, headers)).text()
const signedIn = { cookie: 'parcours=a-token' }

describe('a public page', () => {
  test('is written out for who is not signed in', async () => {
    expect(await textOf('/programme')).toBe('the programme, written out')
  })

  test('is bare for who is signed in, whose page it can’t know', async () => {
    expect(await textOf('/programme', signedIn)).toBe('bare, with what the programme needs')
  })

  test('is bare where the address says something the page would show', async () => {
    expect(await textOf('/programme?motif=expiration')).toBe('bare, with what the programme needs')
  })

  test('is asked for again each time, and never kept for another person', async () => {
    const { headers } = await asked('/programme')
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('vary')).toMatch(/cookie/)
  })
})

test('the home of nobody in particular is the programme', async () => {
  const answer = await asked('/')
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/programme'])
})

test('the home of who is signed in is the app’s to find', async () => {
  expect(await textOf('/', signedIn)).toBe('bare')
})

test('a page for trainees has its own document, whoever asks', async () => {
  expect(await textOf('/maintenant')).toBe('bare, with what « Maintenant » needs')
  expect(await textOf('/maintenant', signedIn)).toBe('bare, with what « Maintenant » needs')
})

test('every other address is the app’s to route', async () => {
  expect(await textOf('/formateur/sessions/1')).toBe('bare')
  expect(await textOf('/formateur/sessions/1?vue=1', signedIn)).toBe('bare')
})

test('a document runs no script but its own', async () => {
  expect((await asked('/programme')).headers.get('content-security-policy')).toContain("default-src 'self'")
})

test('a file of the build never changes, and one that is gone is not a page', async () => {
  expect((await asked('/assets/ground.js')).headers.get('cache-control')).toMatch(/immutable/)
  expect((await asked('/assets/gone.js')).status).toBe(404)
})

test('what comes early is the only script a document may carry', async () => {
  const policy = (await asked('/programme')).headers.get('content-security-policy') ?? ''
  const digest = createHash('sha256').update('what comes early').digest('base64')
  expect(policy).toContain(`script-src 'self' 'sha256-${digest}';`)
})

test('the API answers under its own addresses', async () => {
  expect(await textOf('/api/me')).toBe('the API')
})

describe('an answer of the API', () => {
  const answer = (type: string) =>
    website(
      { fetch: () => Promise.resolve(new Response('a'.repeat(5000), { headers: { 'content-type': type } })) },
      folder,
    )
  const encodingOf = async (type: string) => {
    const { headers } = await answer(type).request('/api/my/journey', { headers: { 'accept-encoding': 'gzip' } })
    return headers.get('content-encoding')
  }

  test('is compressed when it is long', async () => {
    expect(await encodingOf('application/json')).toBe('gzip')
  })

  test('is not when it is a stream: its messages can’t wait', async () => {
    expect(await encodingOf('text/event-stream')).toBeNull()
  })
})
