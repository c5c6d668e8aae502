import { type Amounts, inEuros, readAmount, sharedOut } from '../budget.ts'
import { ownEntry } from '../own-entry.ts'
import { isMadeOf, type Step } from './step-problem.ts'

/** Something given, in whole euros, and no more than there is. */
export const budgetProblem = (step: Step<'budget'>, amounts: Amounts): string | null => {
  if (!isMadeOf(amounts, step.lines)) return 'Cette réponse contient une ligne qui n’existe pas dans ce budget.'
  const lines = step.lines.map(({ id, text }) => ({ text, typed: ownEntry(amounts, id)?.trim() ?? '' }))
  if (lines.every(({ typed }) => typed === '')) return 'Donnez un montant à une ligne au moins.'
  const unreadable = lines.find(({ typed }) => readAmount(typed) === null)
  if (unreadable) return `« ${unreadable.text} » n’est pas un montant en euros entiers : « ${unreadable.typed} ».`
  const total = sharedOut(step, amounts)
  if (total <= step.amount) return null
  return `Vous avez réparti ${inEuros(total)} : ${inEuros(total - step.amount)} de trop.`
}
