import type { CaseStep } from '../content/case-studies/case-study.ts'
import type { RaciRole } from './answer.ts'

export type RaciStep = Extract<CaseStep, { kind: 'raci' }>
/** Person id → role. */
export type RolesOfAction = Readonly<Record<string, RaciRole>>
/** Action id → person id → role. */
export type Roles = Readonly<Record<string, RolesOfAction>>

/** Those who have one role at an action; A et R counts as both. */
export const peopleWith = (role: 'A' | 'R', roles: RolesOfAction | undefined): string[] =>
  Object.entries(roles ?? {})
    .filter(([, given]) => given.includes(role))
    .map(([person]) => person)

/** As shown in a list, in the order of the word. */
export const raciRoles = { R: 'R', A: 'A', AR: 'A et R', C: 'C', I: 'I' } as const satisfies Record<RaciRole, string>
