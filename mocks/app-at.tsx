import { act, render, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { userEvent } from '@testing-library/user-event'
import { setupServer } from 'msw/node'
import { type Location, MemoryRouter, type NavigateFunction, useLocation, useNavigate } from 'react-router'
import { onTestFinished } from 'vitest'

import { demonstrationTrainees, demonstrationTrainer } from '../server/demonstration/people.ts'
import { classroom } from '../server/testing/classroom.ts'
import { App } from '../src/app/app.tsx'
import { prepare } from '../src/app/prepare.ts'
import { queryClient } from '../src/app/query-client.ts'
import { rootOptions } from '../src/app/root-options.ts'
import { actAs } from '../src/kernel/call-api.ts'
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
  // A fresh document acts for nobody yet.
  actAs(null)
  queryClient.clear()

  const address = await prepare(path.replace(/[?#].*/, ''))
  let location = noLocation
  let go: NavigateFunction = () => undefined
  const { unmount } = await act(async () =>
    render(
      <MemoryRouter initialEntries={[path === '/' ? address : path]} useTransitions={false}>
        <App />
        <Steering
          onMove={(at, navigate) => {
            location = at
            go = navigate
          }}
        />
      </MemoryRouter>,
      rootOptions,
    ),
  )
  /** Where the app is, and how to go elsewhere as a link would. */
  const router = {
    get state() {
      return { location }
    },
    navigate: (to: string) => act(async () => go(to)),
    /** As `navigate`, without waiting for the page. */
    start: (to: string) => void go(to),
    goBack: () => act(async () => go(-1)),
  }
  onTestFinished(() => {
    unmount()
    closeOutbox()
    queryClient.clear()
    server.close()
  })
  return { room, router, caller, user: userEvent.setup(), screen }
}

const noLocation: Location = { pathname: '', search: '', hash: '', key: '', state: null, mask: undefined }

const Steering = ({ onMove }: { onMove: (location: Location, navigate: NavigateFunction) => void }) => {
  const location = useLocation()
  const navigate = useNavigate()
  useLayoutEffect(() => onMove(location, navigate))
  return null
}
