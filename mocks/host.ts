import { type Host } from '../src/kernel/host.ts'
import { DemonstrationBanner } from './demonstration-banner.tsx'
import { keptToken, keepToken, signInHeader } from './sign-in-header.ts'

/** The whole of Parcours in one browser: the API behind MSW, its log in IndexedDB. */
export const host: Host = {
  name: 'mock',
  start: async () => {
    const { startBrowserHost } = await import('./browser.ts')
    await startBrowserHost()
  },
  authorization: keptToken,
  remember: (response) => keepToken(response.headers.get(signInHeader)),
  Banner: DemonstrationBanner,
}
