import './design/tokens.css'
import './design/base.css'

import { host } from '#host'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'

import { Providers } from './app/providers.tsx'
import { createRouter } from './app/router.tsx'
import { StartFailure } from './app/start-failure.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const start = async () => {
  await host.start()
  return (
    <Providers>
      <RouterProvider router={createRouter()} />
    </Providers>
  )
}

createRoot(root).render(
  <StrictMode>
    {await start().catch((error: unknown) => {
      console.error(error)
      return <StartFailure />
    })}
  </StrictMode>,
)
