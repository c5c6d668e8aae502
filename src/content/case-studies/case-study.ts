import type { CaseStudyId, ModuleNumber, ObjectiveId } from '../course-ids.ts'

/** A case study in a list: what it is about, for whom, how long. */
export type CaseStudySheet = {
  readonly id: CaseStudyId
  /** Number in the course, 1 to 8. */
  readonly number: number
  readonly title: string
  /** One line: what happens and to whom. */
  readonly summary: string
  readonly market: 'B2B' | 'B2C'
  readonly minutes: number
  readonly mainObjective: ObjectiveId
  readonly modules: readonly ModuleNumber[]
}

/** What a trainee reads and fills in. Points, corrections and grids are in server/answer-keys. */
export type CaseStudy = CaseStudySheet & {
  /** The situation, one paragraph an entry; « vous êtes… » included. */
  readonly context: readonly string[]
  readonly characters: readonly { readonly name: string; readonly role: string }[]
  readonly documents: readonly CaseDocument[]
  /** In the order in which they are worked. */
  readonly steps: readonly CaseStep[]
}

export type CaseDocument = {
  readonly id: string
  readonly title: string
  /** An e-mail or a message is shown as one: who wrote, when, about what; its text is in `paragraphs`. */
  readonly letter?: {
    readonly kind: 'e-mail' | 'message'
    readonly from: string
    readonly to: string
    /** As the reader sees it: « 6 mars, 8 h 12 ». */
    readonly sent?: string
    readonly subject?: string
  }
  /** Paragraphs above the table; may be empty. */
  readonly paragraphs: readonly string[]
  readonly table?: {
    readonly caption: string
    readonly headers: readonly string[]
    readonly rows: readonly (readonly string[])[]
    /** Zero-based columns that hold figures and align right. */
    readonly numericColumns?: readonly number[]
  }
}

export type Labelled = { readonly id: string; readonly text: string }

type StepBase = {
  readonly id: string
  readonly title: string
  readonly instruction: string
}

export type CaseStep =
  | (StepBase & {
      /** A conversation; each option leads to a node, or to `null`, the end of the call. */
      readonly kind: 'dialogue'
      readonly opening: string
      readonly nodes: readonly DialogueNode[]
    })
  | (StepBase & {
      /** Tick `min` to `max` options. With `ordered`, the order in which they stand counts. */
      readonly kind: 'choice'
      readonly options: readonly Labelled[]
      readonly min: number
      readonly max: number
      readonly ordered: boolean
    })
  | (StepBase & {
      /** Rows to fill in, cell by cell. */
      readonly kind: 'table'
      readonly givenHeaders: readonly string[]
      readonly rows: readonly { readonly id: string; readonly given: readonly string[] }[]
      readonly columns: readonly TableColumn[]
    })
  | (StepBase & {
      /** Figures to work out, one a field. */
      readonly kind: 'numeric'
      readonly figures: readonly { readonly id: string; readonly label: string; readonly unit: string }[]
    })
  | (StepBase & {
      /** Every item, to be put in order; the trainee sees them in the order in which they stand here. */
      readonly kind: 'ordering'
      readonly items: readonly Labelled[]
    })
  | (StepBase & {
      /** Each item goes into one of the categories. */
      readonly kind: 'classification'
      readonly categories: readonly Labelled[]
      readonly items: readonly Labelled[]
    })
  | (StepBase & {
      /** For each action: who does it (R), who answers for it (A), who is asked (C), who is told (I). */
      readonly kind: 'raci'
      readonly actions: readonly Labelled[]
      readonly people: readonly Labelled[]
    })
  | (StepBase & {
      /** An amount to be shared out, in whole euros; a line may have nothing, and something may be left over. */
      readonly kind: 'budget'
      readonly amount: number
      readonly lines: readonly Labelled[]
    })
  | (StepBase & {
      readonly kind: 'text'
      /** What a good answer looks at, shown to the trainee; may be empty. */
      readonly hints: readonly string[]
      /** Fewer than this is not the exercise; none where a line may do. */
      readonly minWords?: number
      readonly maxWords: number
    })

export type DialogueNode = {
  readonly id: string
  /** « Contact », « Écoute »…; empty for a detour. */
  readonly stage: string
  /** Who speaks before the trainee answers, and what they say. */
  readonly speaker: string
  readonly line: string
  readonly options: readonly DialogueOption[]
}

export type DialogueOption = {
  readonly id: string
  readonly say: string
  /** What the other person does or says at once; a consequence, never a verdict. */
  readonly reaction: string
  readonly next: string | null
}

export type TableColumn =
  | { readonly id: string; readonly label: string; readonly input: 'number'; readonly unit: string }
  | {
      readonly id: string
      readonly label: string
      readonly input: 'select'
      readonly options: readonly Labelled[]
    }
