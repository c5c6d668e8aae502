import type { Encoding } from '../reading/decode.ts'
import type { Separator } from '../reading/csv.ts'
import type { Guess } from '../reading/columns.ts'
import type { Day } from '../reading/french-day.ts'
import type { Reject } from '../reading/reject.ts'
import type { Summary } from '../scoring/summary.ts'
import type { Settings } from '../settings.ts'

/** A file of the person's, or what was pasted. */
export type Source = Blob | string

export type PreviewJob = { readonly kind: 'preview'; readonly source: Source; readonly separator?: Separator }
export type ScoringJob = { readonly kind: 'scoring'; readonly source: Source; readonly settings: Settings }

/** What the file is, before anything is scored. */
export type Preview = Guess & {
  readonly encoding: Encoding | null
  readonly separator: Separator
  readonly lines: number
  /** The first lines, as many cells each as there are columns. */
  readonly opening: readonly (readonly string[])[]
  /** The latest day of each column; `null` where there is none. */
  readonly latestDays: readonly (Day | null)[]
}

export type Scoring = {
  readonly summary: Summary
  readonly rejects: { readonly count: number; readonly first: readonly Reject[]; readonly file: Blob | null }
  /** Lines whose customer is on another line as well, though each line is taken for a customer. */
  readonly repeated: number
  readonly scoredFile: Blob
}

/** What stops a whole file; what stops a line is a `Reject`. */
export type FileProblem = 'workbook' | 'not-text' | 'empty' | 'one-column' | 'too-big' | 'unreadable' | 'broken-down'

export type Outcome<Done> =
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'problem'; readonly problem: FileProblem }

/** Told the share that is done, from 0 to 1. */
export type OnProgress = (share: number) => void

/** Does the work somewhere. `outcome` stays unsettled once cancelled. */
export type Run = {
  (job: PreviewJob, onProgress: OnProgress): Running<Preview>
  (job: ScoringJob, onProgress: OnProgress): Running<Scoring>
}

export type Running<Done> = { readonly outcome: Promise<Outcome<Done>>; readonly cancel: () => void }
