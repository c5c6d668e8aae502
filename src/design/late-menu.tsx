import { type ReactNode, useState } from 'react'

import { Icon } from './icon.tsx'
import styles from './menu.module.css'
import { useLateCode } from './use-late-code.ts'

type MenuCode = Pick<typeof import('./menu.tsx'), 'Menu' | 'MenuAction' | 'MenuLink'>

/**
 * A `Menu` whose code comes late; it opens without a network once it is there. @param children is given the parts to write the list with
 */
export const LateMenu = ({
  label,
  children,
}: {
  label: ReactNode
  children: (parts: Pick<MenuCode, 'MenuAction' | 'MenuLink'>) => ReactNode
}) => {
  const [isAsked, setAsked] = useState(false)
  const code = useLateCode(loadMenu, isAsked)

  if (code === null)
    return (
      <button
        type="button"
        className={styles.trigger}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={() => setAsked(true)}
        onKeyDown={({ key }) => (key === 'ArrowDown' || key === 'ArrowUp') && setAsked(true)}
      >
        <span>{label}</span>
        <Icon name="chevron-down" />
      </button>
    )
  const { Menu, MenuAction, MenuLink } = code
  return (
    <Menu label={label} isOpenAtFirst>
      {children({ MenuAction, MenuLink })}
    </Menu>
  )
}

const loadMenu = () => import('./menu.tsx')
