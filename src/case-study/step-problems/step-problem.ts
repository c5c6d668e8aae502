import type { CaseStep } from '../../content/case-studies/case-study.ts'
import type { StepAnswer } from '../answer.ts'

export type Step<Kind extends CaseStep['kind']> = Extract<CaseStep, { kind: Kind }>
export type Answer<Kind extends StepAnswer['kind']> = Extract<StepAnswer, { kind: Kind }>

type Part = { readonly id: string }

export const isMadeOf = (record: object, parts: readonly Part[]): boolean =>
  Object.keys(record).every((name) => parts.some(({ id }) => id === name))

export const isAmong = (id: string, parts: readonly Part[]): boolean => parts.some((part) => part.id === id)

/**
 * « Il reste 3 cases à remplir, à commencer par « R » de C01. », or `null` when nothing is left.
 * @param names what is left, by the name that the trainee reads
 */
export const leftToDo = (names: readonly string[], one: string, many: string): string | null => {
  const [first, ...others] = names
  if (first === undefined) return null
  return others.length === 0
    ? `Il reste ${one} : ${first}.`
    : `Il reste ${names.length} ${many}, à commencer par ${first}.`
}
