/** Who asks. Read from the sign-in token; names and rights are looked up in the log. */
export type Identity =
  | { readonly role: 'trainee'; readonly id: string; readonly trainingSessionId: string }
  | { readonly role: 'trainer'; readonly id: string }

/**
 * How a sign-in reaches the caller and comes back with each request. Node: an HttpOnly
 * cookie. Mock: a header, since a mocked answer can't set a cookie.
 */
export type Credentials = {
  readonly read: (request: Request) => string | null
  readonly grant: (response: Response, token: string, request: Request) => void
  readonly clear: (response: Response, request: Request) => void
}
