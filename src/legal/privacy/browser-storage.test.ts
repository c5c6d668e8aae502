import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { cookieCredentials } from '../../../server/node/cookie-credentials.ts'
import { signInDays } from '../../../server/people/sign-in-token.ts'
import { keptInBrowser, toldBetweenTabs } from './browser-storage.ts'

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|js|html)$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file))

/** This room lists the keys and empties the storages; it keeps nothing itself. */
const code = ['index.html', ...filesUnder('src'), ...filesUnder('mocks'), ...filesUnder('public')]
  .filter((file) => !file.startsWith('src/legal/'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8').replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '') }))

const listed = keptInBrowser.map(({ key }) => key.replace('/…', ''))
/** `'parcours/outbox/'` is the key `parcours/outbox` and what follows it. */
const keysIn = (text: string): string[] => [...text.matchAll(/['"`](parcours[/-][\w-]+)/g)].map(([, key = '']) => key)

describe('what the browser keeps', () => {
  test('every key that the code names is listed on the privacy page', () => {
    const known = new Set([...listed, ...toldBetweenTabs])
    const unlisted = code.flatMap(({ file, text }) =>
      keysIn(text)
        .filter((key) => !known.has(key))
        .map((key) => `${file}: ${key}`),
    )
    expect(unlisted).toEqual([])
  })

  test('every file that keeps something names its key, where this test can read it', () => {
    const keepers =
      /\b(localStorage|sessionStorage|tabStorage|indexedDB|openDB)\b|document\.cookie|cookieStore|caches\.open|persist\(/
    const keepsNothingOfItsOwn = [
      'src/kernel/tab-storage.ts',
      // Its name is in mocks/scenarios/demonstration-access.ts.
      'mocks/indexed-db-event-log.ts',
      'mocks/vitest.ts',
    ]
    const silent = code
      .filter(
        ({ file, text }) => keepers.test(text) && keysIn(text).length === 0 && !keepsNothingOfItsOwn.includes(file),
      )
      .map(({ file }) => file)
    expect(silent).toEqual([])
  })

  test('every key that is listed is in the code', () => {
    const named = new Set(code.flatMap(({ text }) => keysIn(text)))
    const cookie = keptInBrowser.filter(({ place }) => place === 'cookie').map(({ key }) => key)
    expect(listed.filter((key) => !named.has(key))).toEqual(cookie)
  })

  test('the cookie is the one the server gives, for as long as it gives it', () => {
    const response = new Response()
    cookieCredentials.grant(response, 'token', new Request('http://localhost/'))
    const given = response.headers.get('set-cookie') ?? ''
    const [listedCookie] = keptInBrowser.filter(({ place }) => place === 'cookie')
    expect(given).toMatch(new RegExp(`^${listedCookie?.key}=token;`))
    expect(given).toContain('HttpOnly')
    expect(listedCookie?.until.replaceAll('\u00A0', ' ')).toContain(`${signInDays.trainee} jours`)
    expect(listedCookie?.until.replaceAll('\u00A0', ' ')).toContain(`${signInDays.trainer} jour pour un formateur`)
  })
})
