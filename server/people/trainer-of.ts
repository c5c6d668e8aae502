import { Problem } from '../../src/kernel/problem.ts'
import type { ApiParts } from '../api-parts.ts'

/** The trainer behind a sign-in, with the name that is written beside decisions. @throws Problem `sign-in-required` */
export const trainerOf = async (
  parts: ApiParts,
  who: { readonly id: string },
): Promise<{ readonly id: string; readonly name: string }> => {
  const { state } = await parts.organisation.load('organisation')
  const trainer = state.trainers.find(({ trainerId }) => trainerId === who.id)
  if (!trainer) throw new Problem('sign-in-required')
  return { id: trainer.trainerId, name: trainer.name }
}
