import type { DocumentId, ModuleNumber } from '../course-ids.ts'

/** A document in a list: what it is and when it is read. */
export type ProfessionalDocumentSheet = {
  readonly id: DocumentId
  readonly letter: 'A' | 'B' | 'C'
  /** « Article de presse » */
  readonly kind: string
  readonly title: string
  /** One line: what one learns to see in it. */
  readonly summary: string
  readonly minutes: number
  readonly modules: readonly ModuleNumber[]
}

/** What a trainee reads, marks and answers. Corrections are in server/answer-keys. */
export type ProfessionalDocument = ProfessionalDocumentSheet & {
  /** Written for the course, what in it is fictitious: never shown without it. */
  readonly nature: string
  /** Of a note: who wrote to whom, about what. */
  readonly header: readonly { readonly name: string; readonly value: string }[]
  readonly blocks: readonly Block[]
  /** What a marked passage can be said to be. */
  readonly markKinds: readonly Labelled[]
  /** The guided reading, in order. */
  readonly guide: readonly ReadingStep[]
  readonly questions: readonly Question[]
}

export type Labelled = { readonly id: string; readonly text: string }

/** A sentence with an id of its own, kept for ever. `**strong**` and `*emphasis*` are the document's own. */
export type Passage = Labelled

export type Block =
  | {
      readonly kind: 'paragraph'
      /** Words that open the paragraph and head it. */
      readonly lead?: string
      readonly passages: readonly Passage[]
    }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly headers: readonly string[]
      /** The first cell of a row names it. */
      readonly rows: readonly (readonly string[])[]
    }

export type ReadingStep = {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Where to look: a passage, and the link to it in words. */
  readonly at: { readonly passageId: string; readonly words: string }
}

type QuestionBase = {
  readonly id: string
  readonly prompt: string
  readonly hint?: string
}

export type Question =
  | (QuestionBase & { readonly kind: 'text'; readonly maxWords: number })
  | (QuestionBase & {
      /** Figures to work out, one a field. */
      readonly kind: 'figures'
      readonly figures: readonly { readonly id: string; readonly label: string; readonly unit: string }[]
    })
  | (QuestionBase & {
      readonly kind: 'choice'
      readonly options: readonly Labelled[]
      /** How many options to choose. */
      readonly count: number
    })
  | (QuestionBase & {
      /** Answered in the document: passages to mark, or to mark and name. */
      readonly kind: 'marks'
      readonly asks: 'marked' | 'named'
      /** How many make an answer. */
      readonly enough: number
    })

/** Every passage of a document that can be marked, in reading order. */
export const passagesOf = ({ blocks }: Pick<ProfessionalDocument, 'blocks'>): readonly Passage[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.passages : []))
