import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import type { ReactNode } from 'react'

import { DialogPanel } from './dialog-panel.tsx'
import type { DialogProps } from './dialog.tsx'

export type AlertDialogProps = DialogProps & { warning: ReactNode }

/**
 * The question before what cannot be undone. Read out with its warning at once, and the focus
 * starts on the way back: a key pressed too soon does nothing.
 * @param warning what will be lost or settled for good
 */
export const AlertDialog = ({ open, onClose, ...panel }: AlertDialogProps) => (
  <Base.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
    <DialogPanel {...panel} />
  </Base.Root>
)
