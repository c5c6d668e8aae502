import { type ModuleNumber, type ObjectiveId, moduleNumbers, objectiveIds } from '../../content/course-ids.ts'
import type { Place } from '../question.ts'

/** What a comment above a question may say that GIFT itself has no word for. */
export type Notes = {
  readonly difficulty: Place['difficulty'] | undefined
  readonly unit: string
  readonly isOrdering: boolean
  readonly criteria: readonly string[]
  readonly example: string
}

/** One question of a file: its lines without comments, and where each of them stood. */
export type GiftBlock = {
  readonly text: string
  /** 1-based, one a line of `text`. */
  readonly lines: readonly number[]
  readonly notes: Notes
  /** From the `$CATEGORY` above it. */
  readonly category: string
}

/** In GIFT a blank line ends a question, `//` begins a comment and `$CATEGORY:` names all that follows. */
export const giftBlocks = (text: string): GiftBlock[] => {
  const blocks: GiftBlock[] = []
  let category = ''
  let comments: string[] = []
  let kept: { readonly line: number; readonly text: string }[] = []
  const end = () => {
    if (kept.length > 0)
      blocks.push({
        text: kept.map((one) => one.text).join('\n'),
        lines: kept.map(({ line }) => line),
        notes: notesOf(comments),
        category,
      })
    comments = []
    kept = []
  }
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const named = /^\s*\$CATEGORY:(.*)$/i.exec(written)
    if (written.trim() === '') end()
    else if (named) {
      end()
      category = named[1]?.trim() ?? ''
    } else if (/^\s*\/\//.test(written)) comments.push(written.replace(/^\s*\/\/\s?/, ''))
    else kept.push({ line: index + 1, text: written })
  }
  end()
  return blocks
}

/** « O1 » and « M2 » in a title, or else in a category. */
export const placeIn = (title: string, category: string, { difficulty }: Notes): Partial<Place> => ({
  ...definedOnly({
    objective: objectiveIn(title) ?? objectiveIn(category),
    module: moduleIn(title) ?? moduleIn(category),
    difficulty,
  }),
})

const definedOnly = (place: { [Key in keyof Place]: Place[Key] | undefined }): Partial<Place> =>
  Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined))

const objectiveIn = (text: string): ObjectiveId | undefined =>
  objectiveIds.find((id) => new RegExp(`(?<![\\p{L}\\d])${id}(?![\\p{L}\\d])`, 'u').test(text))

const moduleIn = (text: string): ModuleNumber | undefined =>
  moduleNumbers.find((number) => new RegExp(`(?<![\\p{L}\\d])M${number}(?![\\p{L}\\d])`, 'u').test(text))

const notesOf = (comments: readonly string[]): Notes => {
  const said = (name: RegExp) =>
    comments.flatMap((comment) => {
      const [, key = '', value = ''] = /^([\p{L} ]+?)\s*:\s*(.*)$/u.exec(comment) ?? []
      return name.test(key) ? [value.trim()] : []
    })
  const stars = Number(said(/^difficult[ée]|^difficulty$/i)[0])
  return {
    difficulty: ([1, 2, 3] as const).find((one) => one === stars),
    unit: said(/^(unité|unit)$/i)[0] ?? '',
    isOrdering: said(/^type$/i).some((type) => /^(mise en ordre|ordering)$/i.test(type)),
    criteria: said(/^(critère|criterion)$/i),
    example: said(/^(exemple|example)$/i)[0] ?? '',
  }
}
