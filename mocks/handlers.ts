import { http } from 'msw/http'

import type { Api } from '../server/create-api.ts'

/** MSW as a host: every request under /api goes to the API, none to the network. */
export const apiHandlers = (api: Pick<Api, 'fetch'>) => [http.all('/api/*', ({ request }) => api.fetch(request))]
