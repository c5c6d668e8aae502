import { useEffect } from 'react'
import { useLocation } from 'react-router'

import { paths } from '../content/paths.ts'
import { loadPageAhead } from './page-code.ts'
import { pageAt } from './pages.ts'
import { useQuiet } from '../kernel/use-quiet.ts'

/** Fetches the code of pages that may be opened next: links pointed at, and the one next thing to do. */
export const useNextPages = (): void => {
  const { pathname } = useLocation()
  useEffect(() => {
    document.addEventListener('pointerover', loadTheLinkPointedAt, { passive: true })
    document.addEventListener('focusin', loadTheLinkPointedAt)
    return () => {
      document.removeEventListener('pointerover', loadTheLinkPointedAt)
      document.removeEventListener('focusin', loadTheLinkPointedAt)
    }
  }, [])
  const isQuiet = useQuiet()
  useEffect(() => {
    if (isQuiet && pathname === paths.now) loadAhead(document.querySelector('main a'))
  }, [isQuiet, pathname])
}

const loadTheLinkPointedAt = ({ target }: Event) => {
  if (target instanceof Element) loadAhead(target.closest('a'))
}

const loadAhead = (link: Element | null) => {
  if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return
  loadPageAhead(pageAt(link.pathname))
}
