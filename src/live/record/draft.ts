import * as z from 'zod/mini'

import { tabStorage } from '../../kernel/tab-storage.ts'

/**
 * What was typed and is not saved yet, at a place of its own. Kept for this tab, so that neither
 * another page nor F5 takes it away.
 */
export const draftOf = <Typed>(schema: z.ZodMiniType<Typed>, ...place: readonly (string | number)[]) => {
  const key = ['parcours/draft', ...place].join('/')
  return {
    read: (): Typed | null => {
      const kept = z.safeParse(schema, parsed(tabStorage.getItem(key)))
      return kept.success ? kept.data : null
    },
    keep: (typed: Typed): void => tabStorage.setItem(key, JSON.stringify(typed)),
    drop: (): void => tabStorage.removeItem(key),
  }
}

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
