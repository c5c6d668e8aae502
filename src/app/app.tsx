import { host } from '#host'
import { QueryClientProvider } from '@tanstack/react-query'

import { Catch } from './catch.tsx'
import { queryClient } from './query-client.ts'
import { RootError } from './root-error.tsx'
import { Shell } from './shell.tsx'

/** The whole app, inside a router that knows the address. */
export const App = () => {
  const Banner = host.Banner
  return (
    <QueryClientProvider client={queryClient}>
      {Banner !== null && <Banner />}
      <Catch at={null} fallback={RootError}>
        <Shell />
      </Catch>
    </QueryClientProvider>
  )
}
