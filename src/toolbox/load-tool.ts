import type { ComponentType } from 'react'

import type { ToolId } from './tools.ts'

type ToolCode = { readonly Component: ComponentType }

/** Each tool is its own chunk: opening one fetches no other. */
const codeOf: Readonly<Record<ToolId, () => Promise<ToolCode>>> = {
  nps: () => import('./calculators/nps.tsx'),
  csat: () => import('./calculators/csat.tsx'),
  ces: () => import('./calculators/ces.tsx'),
  servqual: () => import('./calculators/servqual.tsx'),
  'importance-satisfaction': () => import('./calculators/importance.tsx'),
  avis: () => import('./calculators/reviews.tsx'),
  retention: () => import('./calculators/retention.tsx'),
  abc: () => import('./calculators/abc.tsx'),
  'arbre-du-ca': () => import('./calculators/revenue.tsx'),
  'revenu-recurrent': () => import('./calculators/recurring-revenue.tsx'),
  'part-de-marche': () => import('./calculators/market-share.tsx'),
  clv: () => import('./calculators/clv.tsx'),
  'retention-de-seuil': () => import('./calculators/retention-threshold.tsx'),
  'seuil-programme': () => import('./calculators/programme.tsx'),
  reconquete: () => import('./calculators/win-back.tsx'),
}

const onTheirWay = new Map<ToolId, Promise<ToolCode>>()

/** The same promise at every call, as React's `use` needs; a failed one is forgotten, to be tried again. */
export const loadTool = (id: ToolId): Promise<ToolCode> => {
  const begun = onTheirWay.get(id)
  if (begun !== undefined) return begun
  const code = codeOf[id]()
  onTheirWay.set(id, code)
  code.catch(() => onTheirWay.delete(id))
  return code
}
