import { Toast as Base } from '@base-ui/react/toast'

import { Icon } from './icon.tsx'
import styles from './toasts.module.css'

/** Time to read a short sentence twice; it waits under the pointer and the focus. */
const shownForMs = 6000

const manager = Base.createToastManager()

/**
 * Says in passing that something is done: « Code copié ». Never what must not be missed (a
 * refusal, a save state): it goes away by itself. Shown by the `Toasts` of the page.
 */
export const confirmBriefly = (sentence: string): void => {
  manager.add({ title: sentence, timeout: shownForMs, priority: 'low' })
}

/** Once on a page, where what `confirmBriefly` says will appear. */
export const Toasts = () => (
  <Base.Provider toastManager={manager} limit={2}>
    <Base.Portal>
      <Base.Viewport aria-label="Confirmations" className={styles.viewport}>
        <Shown />
      </Base.Viewport>
    </Base.Portal>
  </Base.Provider>
)

const Shown = () =>
  Base.useToastManager().toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} swipeDirection={['left', 'right']} className={styles.toast}>
      <Icon name="circle-check" />
      <Base.Title render={<p />} className={styles.words} />
      <Base.Close aria-label="Fermer" className={styles.close}>
        <Icon name="close" />
      </Base.Close>
    </Base.Root>
  ))
