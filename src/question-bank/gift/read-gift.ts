import { type GIFTQuestion, parse } from 'gift-pegjs'
import * as z from 'zod/mini'

import { type Place, type UnplacedQuestion, placed, questionContentSchema } from '../question.ts'
import { type GiftBlock, giftBlocks, placeIn } from './gift-blocks.ts'
import { NotPlain } from './plain-text.ts'
import { CannotBeAsked, readQuestion } from './read-question.ts'

/** A question that can be kept once its place is known. */
export type ReadQuestion = {
  /** Where it begins in the file, from 1. */
  readonly line: number
  readonly place: Partial<Place>
  readonly question: UnplacedQuestion
}

/** Why a question can't be kept. @param line from 1 @param sentence French, without the line */
export type GiftProblem = { readonly line: number; readonly sentence: string }

export type ReadGift = { readonly questions: readonly ReadQuestion[]; readonly problems: readonly GiftProblem[] }

/**
 * The questions of a GIFT file, one by one: a mistake in one costs only that one.
 * The parser is the library gift-pegjs; what Moodle takes beyond its grammar is smoothed before.
 */
export const readGift = (text: string): ReadGift => {
  const questions: ReadQuestion[] = []
  const problems: GiftProblem[] = []
  for (const block of giftBlocks(text)) {
    const read = readBlock(block)
    if ('sentence' in read) problems.push(read)
    else questions.push(read)
  }
  return { questions, problems }
}

const readBlock = (block: GiftBlock): ReadQuestion | GiftProblem => {
  const line = block.lines[0] ?? 1
  try {
    const [parsed, ...others] = parse(tolerant(block.text))
    if (!parsed || others.length > 0) throw new CannotBeAsked('deux questions se suivent sans ligne vide.')
    const question = readQuestion(parsed, block.notes)
    const refused = z.safeParse(questionContentSchema, placed(question, anyPlace)).error
    if (refused) return { line, sentence: refused.issues[0]?.message ?? 'Cette question ne se lit pas.' }
    return { line, place: placeIn(titleOf(parsed), block.category, block.notes), question }
  } catch (error) {
    if (error instanceof CannotBeAsked || error instanceof NotPlain)
      return { line, sentence: `Cette question ne peut pas être reprise : ${error.message}` }
    return whatIsAmiss(block, error)
  }
}

/** Only to check the rest of a question before its place is chosen. */
const anyPlace: Place = { objective: 'O1', module: 1, difficulty: 1 }

const titleOf = (question: GIFTQuestion): string => question.title ?? ''

/**
 * Moodle takes a lone colon in a text, the grammar does not: it is escaped, but in a title's
 * `::` and between the figures of `{#75:0}`.
 */
const tolerant = (text: string): string => {
  const [title = ''] = /^\s*::[\s\S]*?(?<!\\)::/.exec(text) ?? []
  const rest = text.slice(title.length)
  return title + rest.replace(/(?<!\\):/g, (colon, at: number) => (isInFigure(rest, at) ? colon : `\\${colon}`))
}

const isInFigure = (text: string, at: number): boolean =>
  /\{\s*#\s*[=~]?(?:%-?[\d.]+%)?[-+\d.]*$/.test(text.slice(0, at)) ||
  /\s[=~](?:%-?[\d.]+%)?[-+\d.]+$/.test(text.slice(0, at))

/** What the parser stumbled on, in words. */
const whatIsAmiss = ({ text, lines }: GiftBlock, error: unknown): GiftProblem => {
  const lineAt = (row: number) => lines[Math.min(row, lines.length) - 1] ?? lines[0] ?? 1
  const rowOf = (index: number) => text.slice(0, index).split('\n').length
  const open = text.search(/(?<!\\)\{/)
  if (open === -1) return { line: lineAt(1), sentence: 'Cette question n’a pas de réponse entre accolades { }.' }
  if (text.slice(open).search(/(?<!\\)\}/) === -1)
    return {
      line: lineAt(rowOf(open)),
      sentence: 'L’accolade ouverte ici n’est pas refermée. Attention, une ligne vide termine la question.',
    }
  const comma = text.search(/\{\s*#\s*-?\d+,\d/)
  if (comma !== -1)
    return { line: lineAt(rowOf(comma)), sentence: 'En GIFT, les nombres s’écrivent avec un point : 12.5 et non 12,5.' }
  const { location, found } = error as { location?: { start: { line: number } }; found?: string | null }
  return {
    line: lineAt(location?.start.line ?? 1),
    sentence: `${found ? `Le signe ${found.trim() === '' ? 'd’espacement' : found} n’est pas attendu ici.` : 'La question s’arrête trop tôt.'} Dans un texte, mettez \\ devant ~ = # { } ; la bonne réponse commence par =, une mauvaise par ~.`,
  }
}
