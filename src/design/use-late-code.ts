import { useEffect, useState } from 'react'

import { MissingCode } from '../kernel/missing-code.ts'
import { useQuiet } from '../kernel/use-quiet.ts'

type Loaded<Code> = { readonly code: Code } | { readonly failure: MissingCode }

/**
 * Code that comes once the page has shown for a while, or when it is asked for: after that it is
 * there without a network.
 * @param load the same function at every call
 * @returns `null` until it was asked for and is there
 * @throws MissingCode while rendering, when it was asked for and could not be fetched
 */
export const useLateCode = <Code>(load: () => Promise<Code>, isAsked: boolean): Code | null => {
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
        (cause: unknown) => setLoaded({ failure: new MissingCode('no code for what was opened', { cause }) }),
      )
  }, [isAwaited, load])

  if (loaded === null) return null
  if ('failure' in loaded) throw loaded.failure
  return loaded.code
}
