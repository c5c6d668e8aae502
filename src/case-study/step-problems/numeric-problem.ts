import { readFrenchNumber } from '../../kernel/french-number.ts'
import { ownEntry } from '../own-entry.ts'
import { type Answer, isMadeOf, leftToDo, type Step } from './step-problem.ts'

/** Every figure given and readable. */
export const numericProblem = ({ figures }: Step<'numeric'>, given: Answer<'numeric'>['figures']): string | null => {
  if (!isMadeOf(given, figures)) return 'Cette réponse contient un nombre qui n’est pas demandé à cette étape.'
  const wanted = figures.map(({ id, label }) => ({ label, typed: ownEntry(given, id)?.trim() ?? '' }))
  const empty = wanted.filter(({ typed }) => typed === '').map(({ label }) => `« ${label} »`)
  if (empty.length > 0) return leftToDo(empty, 'un nombre à donner', 'nombres à donner')
  const unreadable = wanted.find(({ typed }) => readFrenchNumber(typed) === null)
  return unreadable ? `« ${unreadable.label} » n’est pas un nombre : « ${unreadable.typed} ».` : null
}
