import { useEffectEvent, useLayoutEffect } from 'react'
import { type Location, useNavigationType } from 'react-router'

import { pageTitleId } from '../design/page-title.tsx'
import { useScrollKept } from './use-scroll-kept.ts'

/** Goes to an address. @returns where one was before, `null` on a fresh document */
export type ComeFrom = (to: Location) => Location | null

/** One document's way from address to address; it outlives the pages. */
export const newWay = (): ComeFrom => {
  let last: Location | null = null
  return (to) => {
    const before = last
    last = to
    return before
  }
}

/** A new address begins at its top or at the place it names; one gone back to, where it was left. */
export const useArrival = (location: Location, comeFrom: ComeFrom): void => {
  const arrive = useEffectEvent(useArriving(location))
  useLayoutEffect(() => {
    const before = comeFrom(location)
    if (before !== location) arrive(before)
  }, [location, comeFrom])
}

const useArriving = (location: Location) => {
  const type = useNavigationType()
  const left = useScrollKept(location)
  return (before: Location | null) => {
    // A new page: its title takes the focus, so that a screen reader says where one is.
    if (before !== null && before.pathname !== location.pathname)
      document.getElementById(pageTitleId)?.focus({ preventScroll: true })
    if (keepsScroll(location.state)) return
    if (type === 'POP' && left !== undefined) return window.scrollTo(0, left)
    const place = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (place !== null) place.scrollIntoView()
    else if (before !== null) window.scrollTo(0, 0)
  }
}

/** `<Link state={{ keepsScroll: true }}>`: another view of the same page, in the same place. */
const keepsScroll = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'keepsScroll' in state && state.keepsScroll === true
