import type { ComponentType } from 'react'

/**
 * What runs the API for this page. The same contract on both: MSW in the page,
 * or Node behind the network. Chosen at build time by the `#host` import.
 */
export type Host = {
  readonly name: 'mock' | 'node'
  /** Resolves when `/api` answers. */
  readonly start: () => Promise<void>
  /**
   * How a request proves who asks. Node: an HttpOnly cookie the page never sees (no header).
   * Mock: a token this tab keeps, since a mocked answer can't set a cookie.
   */
  readonly authorization: () => string | null
  /** Called with every answer, so that the mock host can keep the token it was granted. */
  readonly remember: (response: Response) => void
  /** Shown above everything; the mock host's persona switch. */
  readonly Banner: ComponentType | null
}
