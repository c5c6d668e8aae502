import { isAmong, leftToDo, type Step } from './step-problem.ts'

/** Every item, once. */
export const orderingProblem = ({ items }: Step<'ordering'>, order: readonly string[]): string | null => {
  const unknown = order.find((id) => !isAmong(id, items))
  if (unknown !== undefined) return `L’élément « ${unknown} » n’existe pas à cette étape.`
  if (new Set(order).size < order.length) return 'Un même élément a deux places.'
  if (order.length === 0) return 'Mettez les éléments en ordre.'
  const missing = items.filter(({ id }) => !order.includes(id)).map(({ text }) => `« ${text} »`)
  return leftToDo(missing, 'un élément à placer', 'éléments à placer')
}
