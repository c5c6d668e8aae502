import { ownEntry } from '../own-entry.ts'
import { peopleWith, type Roles } from '../raci.ts'
import { isMadeOf, leftToDo, type Step } from './step-problem.ts'

/**
 * Somebody at every action, and never two who answer for it. Two A are no RACI at all, so they are
 * refused and the refusal says the rule (dossier, topic 1.4: « deux A sur une ligne, personne ne rend
 * compte »); it gives no point away, since what counts is who the A is. An action without an A, or
 * without an R, is a mistake that one may make: the score says it, not this.
 */
export const raciProblem = ({ actions, people }: Step<'raci'>, roles: Roles): string | null => {
  if (!isMadeOf(roles, actions) || !Object.values(roles).every((row) => isMadeOf(row, people)))
    return 'Cette réponse contient une action ou une personne qui n’existe pas à cette étape.'
  const doubled = actions.find(({ id }) => peopleWith('A', ownEntry(roles, id)).length > 1)
  if (doubled) return `« ${doubled.text} » a plusieurs A. ${oneAccountable}`
  const left = actions
    .filter(({ id }) => (['A', 'R'] as const).every((role) => peopleWith(role, ownEntry(roles, id)).length === 0))
    .map(({ text }) => `« ${text} »`)
  return leftToDo(left, 'une action sans A ni R', 'actions sans A ni R')
}

export const oneAccountable = 'Une seule personne répond d’une action.'
