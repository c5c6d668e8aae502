import type { ComponentType } from 'react'

import type { AlertDialogProps } from './alert-dialog.tsx'
import type { DialogProps } from './dialog.tsx'
import { useLateCode } from './use-late-code.ts'

/** A dialog whose code comes late; it opens without a network once it is there. */
export const late = <Props extends { readonly open: boolean }>(
  load: () => Promise<{ readonly Opened: ComponentType<Props> }>,
) => {
  const Late = (props: Props) => {
    const code = useLateCode(load, props.open)
    return code === null ? null : <code.Opened {...props} />
  }
  return Late
}

export const LateDialog = late<DialogProps>(() => import('./dialog.tsx').then(({ Dialog: Opened }) => ({ Opened })))

export const LateAlertDialog = late<AlertDialogProps>(() =>
  import('./alert-dialog.tsx').then(({ AlertDialog: Opened }) => ({ Opened })),
)
