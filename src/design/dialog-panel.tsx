import { Dialog as Base } from '@base-ui/react/dialog'
import { type ReactNode, useRef } from 'react'

import { Button } from './button.tsx'
import styles from './dialog.module.css'

/** What both dialogs show: the panel is as high as the screen allows, its answers stay at the bottom of it. */
export const DialogPanel = ({
  title,
  warning,
  children,
  actions,
  closeLabel = 'Fermer',
}: {
  title: ReactNode
  warning?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  closeLabel?: string
}) => {
  const panel = useRef<HTMLDivElement>(null)
  const wayBack = useRef<HTMLButtonElement>(null)
  // What does not fit is read from its top, and the keys that scroll work at once.
  const focusFirst = () => {
    const isCut = panel.current !== null && panel.current.scrollHeight > panel.current.clientHeight
    return isCut ? panel.current : warning === undefined || wayBack.current
  }
  return (
    <Base.Portal>
      <Base.Backdrop className={styles.backdrop} />
      <Base.Popup ref={panel} initialFocus={focusFirst} className={styles.dialog}>
        <Base.Title className={styles.title}>{title}</Base.Title>
        <div className={styles.content}>
          {warning !== undefined && <Base.Description>{warning}</Base.Description>}
          {children}
        </div>
        <div className={styles.actions}>
          {actions}
          <Base.Close ref={wayBack} render={<Button look="quiet" />}>
            {closeLabel}
          </Base.Close>
        </div>
      </Base.Popup>
    </Base.Portal>
  )
}
