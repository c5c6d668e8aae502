import type { Credentials } from '../server/people/identity.ts'

/** Carries a granted token in an answer, or an empty value to forget it: mocked answers can't set cookies. */
export const signInHeader = 'x-parcours-sign-in'

const key = 'parcours/sign-in'

/** Per tab, so that one browser can hold a trainer and a trainee side by side. */
export const keptToken = (): string | null => sessionStorage.getItem(key)

export const keepToken = (granted: string | null): void => {
  if (granted === null) return
  if (granted === '') sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, granted)
}

export const headerCredentials: Credentials = {
  read: (request) => request.headers.get('authorization'),
  grant: (response, token) => response.headers.set(signInHeader, token),
  clear: (response) => response.headers.set(signInHeader, ''),
}
