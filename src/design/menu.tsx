import { Menu as Base } from '@base-ui/react/menu'
import { type ComponentProps, type ReactElement, type ReactNode, useRef } from 'react'

import { Icon } from './icon.tsx'
import styles from './menu.module.css'

/**
 * A short list behind a button: arrow keys and first letters move in it, Escape closes it and gives
 * the focus back, so does going elsewhere. @param label says on the button what is chosen or done
 */
export const Menu = ({
  label,
  isOpenAtFirst = false,
  children,
}: {
  label: ReactNode
  isOpenAtFirst?: boolean
  children: ReactNode
}) => {
  // Opens in the landmark that its button is in: at the end of the page it would be in none.
  const home = useRef<HTMLDivElement>(null)
  return (
    <div ref={home}>
      {/* The page stays alive around it: it is a list to look at, not a question. */}
      <Base.Root modal={false} defaultOpen={isOpenAtFirst}>
        <Base.Trigger className={styles.trigger}>
          <span>{label}</span>
          <Icon name="chevron-down" />
        </Base.Trigger>
        <Base.Portal container={home}>
          <Base.Positioner align="start" sideOffset={8} collisionPadding={margins} className={styles.positioner}>
            <Base.Popup className={styles.popup}>{children}</Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </div>
  )
}

/** In px. At the bottom of a phone stand the navigation and what is not recorded yet: 112 is what both take. */
const margins = { top: 8, right: 8, bottom: 112, left: 8 }

/** What is done when it is chosen. */
export const MenuAction = (props: ComponentProps<typeof Base.Item>) => <Base.Item {...props} className={styles.item} />

/** Where one goes, around its link: `<MenuLink><Link to="…">…</Link></MenuLink>`. @param current what one is at, when it is this */
export const MenuLink = ({
  current = false,
  children,
}: {
  current?: 'page' | 'step' | false
  children: ReactElement
}) => <Base.LinkItem render={children} closeOnClick aria-current={current || undefined} className={styles.item} />
