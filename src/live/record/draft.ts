import * as z from 'zod/mini'

/**
 * What was typed and is not saved yet, at a place of its own. Kept for this tab, so that neither
 * another page nor F5 takes it away; a full or forbidden storage only keeps nothing.
 */
export const draftOf = <Typed>(schema: z.ZodMiniType<Typed>, ...place: readonly (string | number)[]) => {
  const key = ['parcours/draft', ...place].join('/')
  return {
    read: (): Typed | null => {
      try {
        const kept = z.safeParse(schema, JSON.parse(sessionStorage.getItem(key) ?? 'null'))
        return kept.success ? kept.data : null
      } catch {
        return null
      }
    },
    keep: (typed: Typed): void => {
      try {
        sessionStorage.setItem(key, JSON.stringify(typed))
      } catch {
        // The form still has it.
      }
    },
    drop: (): void => {
      try {
        sessionStorage.removeItem(key)
      } catch {
        // Nothing was kept either.
      }
    },
  }
}
