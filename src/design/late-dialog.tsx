import { type ComponentType, useEffect, useState } from 'react'

import { useQuiet } from '../kernel/use-quiet.ts'
import type { AlertDialogProps } from './alert-dialog.tsx'
import type { DialogProps } from './dialog.tsx'

/**
 * A dialog whose code comes once the page has shown for a while, or when it is asked for: after that
 * it opens without a network.
 */
const late = <Props extends { readonly open: boolean }>(load: () => Promise<ComponentType<Props>>) => {
  type Loaded = { readonly Opened: ComponentType<Props> } | { readonly failure: unknown }

  const Late = (props: Props) => {
    const [loaded, setLoaded] = useState<Loaded | null>(null)
    const isQuiet = useQuiet()
    const isAwaited = props.open && loaded === null

    useEffect(() => {
      // What fails here is asked for again on opening, and only then is it somebody's problem.
      if (isQuiet) load().catch(() => {})
    }, [isQuiet])

    // Not `lazy`, which would keep a failure for good.
    useEffect(() => {
      if (isAwaited)
        load().then(
          (Opened) => setLoaded({ Opened }),
          (failure: unknown) => setLoaded({ failure }),
        )
    }, [isAwaited])

    if (loaded === null) return null
    if ('failure' in loaded) throw loaded.failure
    return <loaded.Opened {...props} />
  }
  return Late
}

export const LateDialog = late<DialogProps>(() => import('./dialog.tsx').then(({ Dialog }) => Dialog))

export const LateAlertDialog = late<AlertDialogProps>(() =>
  import('./alert-dialog.tsx').then(({ AlertDialog }) => AlertDialog),
)
