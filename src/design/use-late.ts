import { useEffect, useState } from 'react'

import { useQuiet } from '../kernel/use-quiet.ts'

/**
 * Code that comes once the page has shown for a while, or when it is asked for: after that it is there
 * without a network. `null` until it was asked for and has come. @throws what keeps it from coming
 */
export const useLate = <Code>(load: () => Promise<Code>, isAsked: boolean): Code | null => {
  const [loaded, setLoaded] = useState<Loaded<Code> | null>(null)
  const isQuiet = useQuiet()
  const isAwaited = isAsked && loaded === null

  useEffect(() => {
    // What fails here is asked for again on opening, and only then is it somebody's problem.
    if (isQuiet) load().catch(() => {})
  }, [isQuiet, load])

  // Not `lazy`, which would keep a failure for good.
  useEffect(() => {
    if (isAwaited)
      load().then(
        (code) => setLoaded({ code }),
        (failure: unknown) => setLoaded({ failure }),
      )
  }, [isAwaited, load])

  if (loaded === null) return null
  if ('failure' in loaded) throw loaded.failure
  return loaded.code
}

type Loaded<Code> = { readonly code: Code } | { readonly failure: unknown }
