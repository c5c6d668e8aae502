import type { Classroom } from '../../server/testing/classroom.ts'

/** What becomes of one request. `lateMs` is on the page's clock. */
export type Fault =
  | { readonly kind: 'none' }
  /** It never leaves. */
  | { readonly kind: 'request lost' }
  /** The server has it; nobody hears of it. */
  | { readonly kind: 'answer lost' }
  | { readonly kind: 'answer late'; readonly lateMs: number }
  /** It is on its way for so long that it may come after ones that were sent later. */
  | { readonly kind: 'request late'; readonly lateMs: number }
  /** A proxy sends it a second time, some time after. */
  | { readonly kind: 'twice'; readonly lateMs: number }
  /** Something between here and there answers in the server's place. */
  | { readonly kind: 'bad gateway' }
  /** The sign-in is over for this once. */
  | { readonly kind: 'signed out' }

/**
 * A `fetch` to the API of a class through a network that does what it is told, one fault a
 * request, then none. Requests that were let go of by the page still arrive.
 * @param waits for some time on the page's clock
 */
export const faultyNetwork = (
  api: Classroom['api'],
  token: string | null,
  faults: readonly Fault[],
  waits: (ms: number) => Promise<void>,
) => {
  let count = 0
  let isHealthy = false
  /** What is still on its way to the server. */
  const underway = new Set<Promise<unknown>>()

  const serve = (path: string, init: RequestInit, as = token): Promise<Response> =>
    Promise.resolve(
      api.fetch(
        new Request(`http://parcours.test${path}`, {
          method: init.method ?? 'GET',
          headers: { ...(init.headers as Record<string, string>), ...(as === null ? {} : { authorization: as }) },
          ...(init.body ? { body: init.body } : {}),
        }),
      ),
    )
  const sends = (serving: Promise<Response>) => {
    underway.add(serving)
    void serving.catch(() => {}).finally(() => underway.delete(serving))
    return serving
  }

  const fetchThroughIt = async (path: string, init: RequestInit): Promise<Response> => {
    const fault: Fault = (isHealthy ? undefined : faults[count++]) ?? { kind: 'none' }
    switch (fault.kind) {
      case 'none':
        return sends(serve(path, init))
      case 'request lost':
        throw new TypeError('Failed to fetch')
      case 'answer lost':
        await sends(serve(path, init))
        throw new TypeError('Failed to fetch')
      case 'answer late': {
        const answer = await sends(serve(path, init))
        await waits(fault.lateMs)
        return answer
      }
      case 'request late':
        return sends(waits(fault.lateMs).then(() => serve(path, init)))
      case 'twice':
        sends(waits(fault.lateMs).then(() => serve(path, init)))
        return sends(serve(path, init))
      case 'bad gateway':
        return new Response('<h1>502 Bad Gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } })
      case 'signed out':
        return sends(serve(path, init, null))
    }
  }

  const fetch = (path: string, init: RequestInit = {}): Promise<Response> => {
    const { signal } = init
    const letGo = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('The page let go of it.', 'AbortError')))
    })
    return Promise.race([fetchThroughIt(path, init), letGo])
  }

  return {
    fetch,
    /** From now on everything passes. */
    heals: () => {
      isHealthy = true
    },
    /** Lets time go on until nothing is on its way any more. @param pass lets the page's clock go on */
    arrived: async (pass: (ms: number) => Promise<void>) => {
      while (underway.size > 0) await pass(5000)
    },
  }
}
