import type { BankEntry } from '../contract.ts'
import type { ReadQuestion } from '../gift/read-gift.ts'
import { type Place, type QuestionContent, placed } from '../question.ts'
import { fingerprintOf } from '../rules.ts'

/** What the trainer decided about the questions read, by the line each begins on. */
export type Choices = {
  readonly left: ReadonlySet<number>
  /** For the questions that do not say where they belong. */
  readonly places: ReadonlyMap<number, Partial<Place>>
  readonly usualPlace: Partial<Place>
}

export const noChoices: Choices = { left: new Set(), places: new Map(), usualPlace: {} }

export type Candidate = ReadQuestion & {
  /** In the bank, or further up in the file. */
  readonly isKnown: boolean
  readonly isKept: boolean
  /** The file's word, else the trainer's on this question, else the one for all. */
  readonly effectivePlace: Partial<Place>
  readonly isPlaceGiven: boolean
}

export const candidatesOf = (
  questions: readonly ReadQuestion[],
  entries: readonly BankEntry[],
  { left, places, usualPlace }: Choices,
): readonly Candidate[] => {
  const known = new Set(entries.map(({ question }) => fingerprintOf(question)))
  return questions.map((read) => {
    const fingerprint = fingerprintOf(placed(read.question, anyPlace))
    const isKnown = known.has(fingerprint)
    known.add(fingerprint)
    return {
      ...read,
      isKnown,
      isKept: !isKnown && !left.has(read.line),
      effectivePlace: { ...usualPlace, ...places.get(read.line), ...read.place },
      isPlaceGiven: isWholePlace(read.place),
    }
  })
}

/** A question is the same wherever it is kept. */
const anyPlace: Place = { objective: 'O1', module: 1, difficulty: 1 }

export const isWholePlace = (place: Partial<Place>): place is Place =>
  place.objective !== undefined && place.module !== undefined && place.difficulty !== undefined

export type Placed = { readonly line: number; readonly question: QuestionContent }

/** The questions to send, `null` while one of them has no place. */
export const toSend = (candidates: readonly Candidate[]): readonly Placed[] | null => {
  const kept = candidates.filter(({ isKept }) => isKept)
  const ready = kept.flatMap(({ line, question, effectivePlace }) =>
    isWholePlace(effectivePlace) ? [{ line, question: placed(question, effectivePlace) }] : [],
  )
  return ready.length === kept.length ? ready : null
}

/** In commands that stay well under the 64 kB the API takes. */
export const inBatches = (questions: readonly Placed[], mostBytes = 40_000): Placed[][] => {
  const batches: Placed[][] = []
  let bytes = Infinity
  for (const one of questions) {
    const size = new TextEncoder().encode(JSON.stringify(one.question)).length
    if (bytes + size > mostBytes) {
      batches.push([])
      bytes = 0
    }
    batches.at(-1)?.push(one)
    bytes += size
  }
  return batches
}
