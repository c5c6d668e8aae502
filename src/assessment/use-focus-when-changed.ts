import { useEffect, useRef } from 'react'

/** The page stays, its content changes: the focus goes to the new heading, not when the page opens. */
export const useFocusWhenChanged = (shown: string) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    heading.current?.focus()
  }, [shown])
  return heading
}
