import type { Rating } from './contract.ts'

/** The scale, word for word the same before and after: it is the distance that teaches. */
export const ratingLabels: Readonly<Record<Rating, string>> = {
  1: 'Je découvre',
  2: 'Je sais le faire avec de l’aide',
  3: 'Je le fais en autonomie',
  4: 'Je sais l’expliquer à un collègue',
}
