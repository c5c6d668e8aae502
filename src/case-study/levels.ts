import type { Level } from './contract.ts'

export const levels: readonly Level[] = [1, 2, 3, 4]

/** In words, never worded as failure. */
export const levelNames: Readonly<Record<Level, string>> = {
  1: 'Non acquis à ce stade',
  2: 'En cours d’acquisition',
  3: 'Acquis',
  4: 'Maîtrisé',
}

/** Who reads an attempt: « vos réponses » is said to the trainee only. */
export type Reader = 'trainee' | 'trainer'
