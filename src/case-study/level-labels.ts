import type { Level } from './contract.ts'

/** The four levels of every grid. */
export const levelLabels: Readonly<Record<Level, string>> = {
  1: 'Niveau 1 – Non acquis à ce stade',
  2: 'Niveau 2 – En cours d’acquisition',
  3: 'Niveau 3 – Acquis',
  4: 'Niveau 4 – Maîtrisé',
}
