import * as z from 'zod/mini'

/** The sentences that refuse what was typed, with plain spaces; empty when it is taken. */
export const refusalsOf = (figures: z.ZodMiniType, typed: unknown): string[] =>
  (z.safeParse(figures, typed).error?.issues ?? []).map(({ message }) => message.replace(/\s/g, ' '))
