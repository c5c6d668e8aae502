import { useEffect, useRef } from 'react'

/** A form that somebody asked for takes the focus, on what is chosen or else on its first choice. */
export const useFocusInside = (isAsked: boolean) => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!isAsked) return
    const first = form.current?.querySelector<HTMLElement>('input:checked') ?? form.current?.querySelector('input')
    first?.focus()
  }, [isAsked])
  return form
}
