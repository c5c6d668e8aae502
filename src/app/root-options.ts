import type { RootOptions } from 'react-dom/client'

import { Problem } from '../kernel/problem.ts'

/** What the API answered is said on the page, in its place (route-error.tsx); the console is for what went wrong here. */
export const rootOptions = {
  onCaughtError: (error: unknown) => {
    if (!(error instanceof Problem)) console.error(error)
  },
} satisfies RootOptions
