import { objectiveIds } from '../../content/course-ids.ts'

/**
 * The keys of a reading, wherever the focus is in it: 1 to 4 give the objective that has the focus its
 * level, else the first one without, and go on to the next; Ctrl or ⌘ with Enter saves. Nowhere else on
 * the page: a key alone must not act on what one does not look at (WCAG 2.1.4).
 */
export const pressReviewKey = (event: KeyboardEvent, part: HTMLElement): void => {
  if (event.defaultPrevented) return
  const form = part.querySelector('form')
  if (form === null) return
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !(event.target instanceof HTMLAnchorElement)) {
    event.preventDefault()
    return form.requestSubmit()
  }
  const level = isPlain(event) ? levelOf(event) : null
  if (level === null) return
  event.preventDefault()
  giveLevel(form, event.target, level)
}

/** A key by itself, and not a letter of what is being typed. */
export const isPlain = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !(target instanceof HTMLTextAreaElement)

/** By the place of the key: the figures of a French keyboard are typed with Shift. */
const levelOf = ({ code, key }: KeyboardEvent): number | null => {
  const [, figure = key] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? []
  return ['1', '2', '3', '4'].includes(figure) ? Number(figure) : null
}

const giveLevel = (form: HTMLFormElement, focused: EventTarget | null, level: number): void => {
  const groups = objectiveIds.map((id) => [...form.querySelectorAll<HTMLInputElement>(`input[data-objective="${id}"]`)])
  const own = groups.findIndex((radios) => radios.some((radio) => radio === focused))
  const missing = groups.findIndex((radios) => radios.every(({ checked }) => !checked))
  const at = own >= 0 ? own : Math.max(missing, 0)
  const given = groups[at]?.[level - 1]
  given?.click()
  const next = groups[at + 1]
  const arrival = next?.find(({ checked }) => checked) ?? next?.[0] ?? given
  arrival?.focus()
}
