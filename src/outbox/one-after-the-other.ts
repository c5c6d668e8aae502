import * as z from 'zod/mini'

/** No contract keeps a longer text. */
const longestText = 6000

const textSchema = z.object({ kind: z.literal('text'), text: z.string() })

/**
 * Two texts as one answer, to be made one by hand. `null` of what is no text, where there is nothing to put together,
 * and where it would be too long to be kept.
 */
export const oneAfterTheOther = (first: unknown, second: unknown): z.infer<typeof textSchema> | null => {
  const [one, other] = [first, second].map((answer) => z.safeParse(textSchema, answer).data?.text.trim() ?? '')
  if (!one || !other || one === other) return null
  const text = `${one}\n\n${other}`
  return text.length > longestText ? null : { kind: 'text', text }
}
