import { Collapsible as Base } from '@base-ui/react/collapsible'
import type { ReactNode } from 'react'

import styles from './disclosure.module.css'
import { Icon } from './icon.tsx'

/**
 * More, for who asks for it. A `<details>` does as well in a page that is printed or in a lesson;
 * this one is for a button among buttons.
 */
export const Disclosure = ({
  title,
  isOpenAtFirst = false,
  children,
}: {
  title: ReactNode
  isOpenAtFirst?: boolean
  children: ReactNode
}) => (
  <Base.Root defaultOpen={isOpenAtFirst}>
    <Base.Trigger className={styles.trigger}>
      <Icon name="chevron-right" />
      <span>{title}</span>
    </Base.Trigger>
    <Base.Panel hiddenUntilFound className={styles.panel}>
      {children}
    </Base.Panel>
  </Base.Root>
)
