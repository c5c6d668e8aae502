import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Keys pressed while the focus is anywhere in a part of the page, and nowhere else: it is no control itself. */
export const useKeys = (
  part: RefObject<HTMLElement | null>,
  onPress: (event: KeyboardEvent, part: HTMLElement) => void,
) => {
  const press = useEffectEvent(onPress)
  useEffect(() => {
    const element = part.current
    if (element === null) return
    const listener = (event: KeyboardEvent) => press(event, element)
    element.addEventListener('keydown', listener)
    return () => element.removeEventListener('keydown', listener)
  }, [part])
}
