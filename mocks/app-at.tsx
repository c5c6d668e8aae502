import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { setupServer } from 'msw/node'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { onTestFinished } from 'vitest'

import { demonstrationTrainees, demonstrationTrainer } from '../server/demonstration/people.ts'
import { classroom } from '../server/testing/classroom.ts'
import { Providers } from '../src/app/providers.tsx'
import { queryClient } from '../src/app/query-client.ts'
import { routes } from '../src/app/router.tsx'
import { closeOutbox } from '../src/outbox/outbox.ts'
import { apiHandlers } from './handlers.ts'
import { headerCredentials, keepToken } from './sign-in-header.ts'

type Persona = (typeof demonstrationTrainees)[number]['traineeId'] | 'trainer' | 'nobody'

/**
 * The real app at an address, on the mock host with its log in memory. Unhandled requests fail
 * the test, and so does whatever the console complains of (mocks/vitest.ts).
 */
export const appAt = async (path: string, { as = 'nobody' }: { as?: Persona } = {}) => {
  const room = await classroom({ credentials: headerCredentials })
  const server = setupServer(...apiHandlers(room.api))
  server.listen({ onUnhandledFrame: 'error' })
  const caller =
    as === 'nobody'
      ? null
      : as === 'trainer'
        ? await room.trainer(demonstrationTrainer.trainerId)
        : await room.trainee(as)
  keepToken(caller?.token ?? '')
  queryClient.clear()

  const router = createMemoryRouter(routes, { initialEntries: [path] })
  const { unmount } = render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  )
  onTestFinished(() => {
    unmount()
    closeOutbox()
    queryClient.clear()
    server.close()
  })
  return { room, router, caller, user: userEvent.setup(), screen }
}
