import type { ComponentType } from 'react'

import type { AlertDialogProps } from './alert-dialog.tsx'
import type { DialogProps } from './dialog.tsx'
import { useLate } from './use-late.ts'

/**
 * A dialog whose code comes once the page has shown for a while, or when it is asked for: after that
 * it opens without a network.
 */
export const late = <Props extends { readonly open: boolean }>(
  load: () => Promise<{ readonly Opened: ComponentType<Props> }>,
) => {
  const Late = (props: Props) => {
    const code = useLate(load, props.open)
    return code && <code.Opened {...props} />
  }
  return Late
}

export const LateDialog = late<DialogProps>(() => import('./dialog.tsx').then(({ Dialog }) => ({ Opened: Dialog })))

export const LateAlertDialog = late<AlertDialogProps>(() =>
  import('./alert-dialog.tsx').then(({ AlertDialog }) => ({ Opened: AlertDialog })),
)
