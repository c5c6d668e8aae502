import { type ReactNode, useEffect, useState } from 'react'

import { useQuiet } from '../kernel/use-quiet.ts'
import { Icon } from './icon.tsx'
import styles from './menu.module.css'

type MenuCode = Pick<typeof import('./menu.tsx'), 'Menu' | 'MenuAction' | 'MenuLink'>
type Loaded = { readonly code: MenuCode } | { readonly failure: unknown }

/**
 * A `Menu` whose code comes once the page has shown for a while, or when it is asked for: after that
 * it opens without a network. @param children is given the parts to write the list with
 */
export const LateMenu = ({
  label,
  children,
}: {
  label: ReactNode
  children: (parts: Pick<MenuCode, 'MenuAction' | 'MenuLink'>) => ReactNode
}) => {
  const isQuiet = useQuiet()
  const [isAsked, setAsked] = useState(false)
  const [loaded, setLoaded] = useState<Loaded | null>(null)

  useEffect(() => {
    // What fails here is asked for again on opening, and only then is it somebody's problem.
    if (isQuiet) loadMenu().catch(() => {})
  }, [isQuiet])

  useEffect(() => {
    if (isAsked)
      loadMenu().then(
        (code) => setLoaded({ code }),
        (failure: unknown) => setLoaded({ failure }),
      )
  }, [isAsked])

  if (loaded === null)
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
  if ('failure' in loaded) throw loaded.failure
  const { Menu, MenuAction, MenuLink } = loaded.code
  return (
    <Menu label={label} isOpenAtFirst>
      {children({ MenuAction, MenuLink })}
    </Menu>
  )
}

const loadMenu = () => import('./menu.tsx')
