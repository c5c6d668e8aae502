import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

import styles from './tabs.module.css'

export type Tab = { readonly id: string; readonly title: ReactNode; readonly content: ReactNode }

/** A few views of one thing, of which one is shown: the arrow keys go from tab to tab. @param label what they are views of */
export const Tabs = ({ label, tabs }: { label: string; tabs: readonly [Tab, ...Tab[]] }) => (
  <Base.Root defaultValue={tabs[0].id}>
    <Base.List activateOnFocus aria-label={label} className={styles.list}>
      {tabs.map(({ id, title }) => (
        <Base.Tab key={id} value={id} className={styles.tab}>
          {title}
        </Base.Tab>
      ))}
    </Base.List>
    {tabs.map(({ id, content }) => (
      <Base.Panel key={id} value={id} className={styles.panel}>
        {content}
      </Base.Panel>
    ))}
  </Base.Root>
)
