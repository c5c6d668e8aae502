import { isAmong, type Step } from './step-problem.ts'

/** Options that exist, each once, as many as asked. */
export const choiceProblem = ({ options, min, max }: Step<'choice'>, chosen: readonly string[]): string | null => {
  const unknown = chosen.find((id) => !isAmong(id, options))
  if (unknown !== undefined) return `L’option « ${unknown} » n’existe pas à cette étape.`
  if (new Set(chosen).size < chosen.length) return 'Une même option est choisie deux fois.'
  if (min === max && chosen.length !== min) return `Choisissez ${optionCount(min)}, ni plus ni moins.`
  if (chosen.length < min) return `Choisissez au moins ${optionCount(min)}.`
  if (chosen.length > max) return `Choisissez au plus ${optionCount(max)}.`
  return null
}

const optionCount = (count: number): string => `${count} option${count > 1 ? 's' : ''}`
