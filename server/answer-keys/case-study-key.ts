import type { StepAnswers } from '../../src/case-study/answer.ts'
import type { CaseStudyId, ObjectiveId } from '../../src/content/course-ids.ts'

/** N1 Non acquis, N2 En cours d'acquisition, N3 Acquis, N4 Maîtrisé. */
export type Level = 1 | 2 | 3 | 4

export type StepKey =
  | {
      readonly kind: 'dialogue'
      /** Node id → option id → points. Nodes that are detours have no points. */
      readonly points: Readonly<Record<string, Readonly<Record<string, number>>>>
      /** Node id → why the best option is the best. */
      readonly remarks: Readonly<Record<string, string>>
    }
  | {
      readonly kind: 'choice'
      /** With `ordered`, first to last. */
      readonly expected: readonly string[]
      readonly remark: string
    }
  | {
      readonly kind: 'table'
      /** Row id → column id → expected figure or option id. */
      readonly cells: Readonly<Record<string, Readonly<Record<string, number | string>>>>
      /** Column id → accepted distance, both ends included; absent is exact. */
      readonly tolerance: Readonly<Record<string, number>>
      readonly remark: string
    }
  | {
      readonly kind: 'numeric'
      /** Figure id → expected figure, and the accepted distance, both ends included; 0 is exact. */
      readonly figures: Readonly<Record<string, { readonly value: number; readonly tolerance: number }>>
      readonly remark: string
    }
  | {
      readonly kind: 'ordering'
      /** Item ids, first to last. */
      readonly order: readonly string[]
      readonly remark: string
    }
  | {
      readonly kind: 'classification'
      /** Item id → the categories that are accepted for it, the best one first. */
      readonly placed: Readonly<Record<string, readonly string[]>>
      readonly remark: string
    }
  | {
      readonly kind: 'raci'
      /** Action id → the one who answers for it, and those who do it. C and I are not scored. */
      readonly actions: Readonly<
        Record<string, { readonly accountable: string; readonly responsible: readonly string[] }>
      >
      readonly remark: string
    }
  | {
      readonly kind: 'budget'
      /** Line id → least and most euros that are accepted, both included. */
      readonly lines: Readonly<Record<string, { readonly least: number; readonly most: number }>>
      readonly remark: string
    }
  | {
      /** Read by the trainer beside the grid. */
      readonly kind: 'text'
      readonly modelAnswer: readonly string[]
    }

export type CaseStudyKey = {
  readonly caseStudyId: CaseStudyId
  /** Raised when a key, a grid or a rule changes: every attempt keeps the version it was scored with. */
  readonly version: number
  readonly steps: Readonly<Record<string, StepKey>>
  /** What each level means, objective by objective, N1 first. */
  readonly grid: Readonly<Record<ObjectiveId, readonly [string, string, string, string]>>
  /**
   * Levels that the answers alone decide. An objective that is absent needs a person:
   * the attempt then waits for the trainer's review.
   */
  readonly automaticLevels: (answers: StepAnswers, scores: StepScores) => Partial<Record<ObjectiveId, Level>>
}

/** Points of every scored step; a text step has none. */
export type StepScores = Readonly<Record<string, StepScore>>
export type StepScore = {
  readonly points: number
  readonly outOf: number
  /** What was right, by node, option, item, figure, line, `row/column` or `action/A` and `action/R`; for the correction beside the answer. */
  readonly details: Readonly<Record<string, boolean>>
}
