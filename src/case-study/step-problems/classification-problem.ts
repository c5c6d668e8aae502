import { ownEntry } from '../own-entry.ts'
import { type Answer, isAmong, isMadeOf, leftToDo, type Step } from './step-problem.ts'

/** Every item in a category that exists. */
export const classificationProblem = (
  { categories, items }: Step<'classification'>,
  placed: Answer<'classification'>['placed'],
): string | null => {
  if (!isMadeOf(placed, items)) return 'Cette réponse contient un élément qui n’existe pas à cette étape.'
  const wanted = items.map(({ id, text }) => ({ name: `« ${text} »`, category: ownEntry(placed, id) ?? '' }))
  const unplaced = wanted.filter(({ category }) => category === '').map(({ name }) => name)
  if (unplaced.length > 0) return leftToDo(unplaced, 'un élément à classer', 'éléments à classer')
  const astray = wanted.find(({ category }) => !isAmong(category, categories))
  return astray ? `${astray.name} est dans une catégorie qui n’existe pas : « ${astray.category} ».` : null
}
