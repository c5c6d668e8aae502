import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'

import { DialogPanel } from './dialog-panel.tsx'

export type DialogProps = {
  open: boolean
  onClose: () => void
  title: ReactNode
  children?: ReactNode
  /** The buttons that answer; the one that closes without answering is already there. */
  actions?: ReactNode
  closeLabel?: string
}

/**
 * A question that suspends the page: the focus stays inside and goes back to what opened it,
 * Escape closes, the page behind does not scroll. For what cannot be undone: `AlertDialog`.
 */
export const Dialog = ({ open, onClose, ...panel }: DialogProps) => (
  // A thumb beside the panel must not take away what was being typed in it.
  <Base.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()} disablePointerDismissal>
    <DialogPanel {...panel} />
  </Base.Root>
)
