import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'

import { Button } from './button.tsx'
import styles from './dialog.module.css'

/**
 * A question that suspends the page. The browser's own modal `<dialog>` keeps the focus inside,
 * closes on Escape and gives the focus back to what opened it.
 * @param actions the buttons that answer; the one that closes without answering is already there
 */
export const Dialog = ({
  open,
  onClose,
  title,
  children,
  actions,
  closeLabel = 'Fermer',
}: {
  open: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
  actions?: ReactNode
  closeLabel?: string
}) => {
  const titleId = useId()
  const ref = useRef<HTMLDialogElement>(null)

  // A layout effect: its cleanup runs while the element is still in the page, and only then
  // does the browser know where to give the focus back.
  useLayoutEffect(() => {
    if (!open) return
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [open])

  // The event comes late: by then the dialog may be open again, or closed by its owner.
  const closedByTheReader = () => open && ref.current?.open === false && onClose()

  return (
    <dialog ref={ref} aria-labelledby={titleId} className={styles.dialog} onClose={closedByTheReader}>
      {open && (
        <>
          <h2 id={titleId}>{title}</h2>
          <div>{children}</div>
          <div className={styles.actions}>
            {actions}
            <Button look="quiet" onClick={onClose}>
              {closeLabel}
            </Button>
          </div>
        </>
      )}
    </dialog>
  )
}
