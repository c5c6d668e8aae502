import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** Coming from another screen, the step's title is where reading starts; a fresh page starts at its own. */
export const useFocusOnArrival = () => {
  const heading = useRef<HTMLHeadingElement>(null)
  const isFreshPage = useLocation().key === 'default'
  useEffect(() => {
    if (!isFreshPage) heading.current?.focus({ preventScroll: true })
  }, [isFreshPage])
  return heading
}
