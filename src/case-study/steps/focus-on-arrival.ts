import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * Coming from another screen, the step's title is where reading starts, unless the address names
 * a cell to fill in; a fresh page starts at its own.
 */
export const useFocusOnArrival = () => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key, hash } = useLocation()
  const isFreshPage = key === 'default'
  useEffect(() => {
    if (isFreshPage) return
    const cell = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
    if (cell === null) return heading.current?.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'center' })
    cell.focus({ preventScroll: true })
  }, [isFreshPage, hash])
  return heading
}
