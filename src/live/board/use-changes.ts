import { useState } from 'react'

/** How many times a value was replaced since it was first shown. */
export const useChanges = (value: unknown): number => {
  const [seen, setSeen] = useState({ value, changes: 0 })
  if (Object.is(seen.value, value)) return seen.changes
  setSeen({ value, changes: seen.changes + 1 })
  return seen.changes + 1
}

/** Two names for one highlight, in turn: the browser plays it again when the name changes. */
export const highlightOf = (changes: number): 'none' | 'odd' | 'even' =>
  changes === 0 ? 'none' : changes % 2 === 0 ? 'even' : 'odd'
