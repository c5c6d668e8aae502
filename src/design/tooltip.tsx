import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement } from 'react'

import styles from './tooltip.module.css'

/**
 * The words of an icon or an abbreviation, under the pointer or the focus. A thumb never sees
 * them: the button carries the same words (`aria-label`), or they stand elsewhere on the page.
 * @param children the one button or link they belong to
 */
export const Tooltip = ({ words, children }: { words: string; children: ReactElement }) => (
  <Base.Root>
    <Base.Trigger render={children} />
    <Base.Portal>
      <Base.Positioner sideOffset={8} className={styles.positioner}>
        <Base.Popup className={styles.popup}>{words}</Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
)
