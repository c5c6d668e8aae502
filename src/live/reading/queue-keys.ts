import { isPlain } from '../record/review-keys.ts'
import type { AttemptId } from './rules.ts'

/** C to the comment, P and S to the attempts beside, while the focus is in the reading and nothing is typed. */
export const pressQueueKey = (
  event: KeyboardEvent,
  part: HTMLElement,
  {
    before,
    after,
    goTo,
  }: {
    readonly before: AttemptId | null
    readonly after: AttemptId | null
    readonly goTo: (seat: AttemptId) => void
  },
): void => {
  if (event.defaultPrevented || !isPlain(event)) return
  const key = event.key.toLowerCase()
  if (key === 'c') {
    event.preventDefault()
    return part.querySelector('textarea')?.focus()
  }
  const to = key === 's' ? after : key === 'p' ? before : null
  if (to !== null) goTo(to)
}
