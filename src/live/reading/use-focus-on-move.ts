import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** Gone to from another attempt, its title takes the focus; what arrives by itself takes nothing. */
export const useFocusOnMove = () => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key } = useLocation()
  const last = useRef(key)
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    heading.current?.focus({ preventScroll: true })
  }, [key])
  return heading
}
