import type { Quadrant } from '../importance.ts'

/** What each quadrant of the matrix asks for. */
export const quadrantLabels: Readonly<Record<Quadrant, string>> = {
  'act-first': 'À améliorer d’abord',
  'keep-up': 'À maintenir',
  watch: 'À surveiller',
  'too-much': 'Effort à déplacer',
}
