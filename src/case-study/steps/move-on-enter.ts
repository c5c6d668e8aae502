import type { KeyboardEvent } from 'react'

/** As in a spreadsheet; a list keeps Enter for opening. */
export const moveOnEnter = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (event.key !== 'Enter') return
  event.preventDefault()
  const group = event.currentTarget.closest('table, fieldset')
  const fields = [...(group?.querySelectorAll<HTMLElement>('input, select') ?? [])]
  fields[fields.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)]?.focus()
}
