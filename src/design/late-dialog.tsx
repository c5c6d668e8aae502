import { type ComponentType, useEffect, useState } from 'react'

import type { DialogProps } from './dialog.tsx'

type Loaded = { readonly Dialog: ComponentType<DialogProps> } | { readonly failure: unknown }

/**
 * A `Dialog` for what every page has: its code comes once the page is shown, not with it, and
 * before anybody asks, so that it opens without a network too.
 */
export const LateDialog = (props: DialogProps) => {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const isAwaited = props.open && loaded === null

  useEffect(() => {
    // What fails here is asked for again on opening, and only then is it somebody's problem.
    loadDialog().catch(() => {})
  }, [])

  // Not `lazy`, which would keep a failure for good.
  useEffect(() => {
    if (isAwaited) loadDialog().then(setLoaded, (failure: unknown) => setLoaded({ failure }))
  }, [isAwaited])

  if (loaded === null) return null
  if ('failure' in loaded) throw loaded.failure
  return <loaded.Dialog {...props} />
}

const loadDialog = () => import('./dialog.tsx')
