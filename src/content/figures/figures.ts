import type { MDXComponents } from 'mdx/types'

import type { TopicId } from '../course-ids.ts'

/**
 * The figures a lesson may name, fetched with it and with no other. A figure's file exports the
 * figure alone: what it exports is what the lesson writes, `<KanoCurve />`.
 */
const loadersOf: Partial<Readonly<Record<TopicId, readonly (() => Promise<MDXComponents>)[]>>> = {
  '1.2': [() => import('./dick-basu-matrix.tsx')],
  '1.4': [() => import('./raci-grid.tsx')],
  '2.3': [() => import('./retention-curve.tsx')],
  '2.4': [() => import('./kano-curve.tsx')],
  '3.1': [() => import('./profitability-matrix.tsx'), () => import('./loyalty-ladder.tsx')],
  '3.2': [() => import('./importance-satisfaction.tsx')],
  '3.3': [() => import('./personalisation-ladder.tsx')],
  '3.4': [() => import('./reward-threshold.tsx')],
  '4.1': [() => import('./customer-journey.tsx')],
  '4.2': [() => import('./rfm-grid.tsx'), () => import('./rfm-codes.tsx')],
  '4.3': [() => import('./lifetime-curve.tsx')],
  '5.1': [() => import('./causes-pareto.tsx')],
  '5.2': [() => import('./reconquest-tree.tsx')],
  '5.3': [() => import('./service-recovery.tsx')],
  '5.4': [() => import('./reconquest-funnel.tsx')],
}

/** Fetched beside the lesson's text: a figure that came after it would push what one reads. */
export const figuresOf = async (topicId: TopicId): Promise<MDXComponents> => {
  const found = await Promise.all((loadersOf[topicId] ?? []).map((load) => load()))
  return Object.assign({}, ...found) as MDXComponents
}
