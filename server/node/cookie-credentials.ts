import { parse, serialize } from 'hono/utils/cookie'

import type { Credentials } from '../people/identity.ts'
import { signInDays } from '../people/sign-in-token.ts'

const name = 'parcours'

/** `SameSite=Strict` and JSON-only bodies keep other sites from acting for a signed-in person. */
const attributes = (request: Request) => ({
  httpOnly: true,
  sameSite: 'Strict' as const,
  path: '/',
  // A class on http://192.168.… has no https; behind a proxy there is.
  secure: new URL(request.url).protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https',
})

export const cookieCredentials: Credentials = {
  read: (request) => parse(request.headers.get('cookie') ?? '', name)[name] ?? null,
  grant: (response, token, request) => {
    // The token says when it is over; the cookie only has to last as long.
    const maxAge = signInDays.trainee * 86_400
    response.headers.append('set-cookie', serialize(name, token, { ...attributes(request), maxAge }))
  },
  clear: (response, request) => {
    response.headers.append('set-cookie', serialize(name, '', { ...attributes(request), maxAge: 0 }))
  },
}
