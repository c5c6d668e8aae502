import type { CaseStep, CaseStudy } from '../content/case-studies/case-study.ts'
import type { CaseStudyId } from '../content/course-ids.ts'
import type { StepAnswers } from './answer.ts'
import { columnNameOf, nameColumns, shownCell, type Cells, type TableStep } from './table-cells.ts'

/** The table that a step goes on from: what the trainee wrote there is what they reason on here. */
const basis: Partial<Record<CaseStudyId, Readonly<Record<string, string>>>> = {
  'case-3': {
    scores: 'recency',
    segments: 'scores',
    revenue: 'segments',
    visits: 'segments',
    silence: 'recency',
    'silence-conclusion': 'silence',
    actions: 'segments',
  },
  'case-4': { ranking: 'options', recommendation: 'options' },
  'case-5': { priorities: 'gaps' },
  'case-6': { budget: 'values', robustness: 'values' },
  'case-7': { servqual: 'gaps', dimension: 'gaps' },
}

export type EarlierAnswers = { readonly step: TableStep; readonly number: number; readonly cells: Cells }

export const earlierAnswersOf = (
  { id, steps }: CaseStudy,
  step: CaseStep,
  answers: StepAnswers,
): EarlierAnswers | null => {
  const index = steps.findIndex((one) => one.id === basis[id]?.[step.id])
  const earlier = steps[index]
  if (earlier?.kind !== 'table') return null
  const answer = answers[earlier.id]
  return { step: earlier, number: index + 1, cells: answer?.kind === 'table' ? answer.cells : {} }
}

/**
 * Line by line, in the table to fill in: each line has its own earlier figures at hand, in the
 * place of the facts they were worked out from, which would make it wider than its column.
 */
export const withEarlierColumns = (step: TableStep, { step: earlier, cells }: EarlierAnswers): TableStep => {
  const usedUp = earlier.givenHeaders.slice(nameColumns)
  const kept = (given: readonly string[]) =>
    given.filter((_, index) => !usedUp.includes(step.givenHeaders[index] ?? ''))
  return {
    ...step,
    givenHeaders: [...kept(step.givenHeaders), ...earlier.columns.map(columnNameOf)],
    rows: step.rows.map(({ id, given }) => ({
      id,
      given: [...kept(given), ...earlier.columns.map((column) => shownCell(column, cells[id]?.[column.id] ?? ''))],
    })),
  }
}

/** Whether something was given, and every line of a step is a line of the earlier one. */
export const goesOnLineByLine = (step: CaseStep, { step: earlier, cells }: EarlierAnswers): step is TableStep =>
  step.kind === 'table' &&
  Object.keys(cells).length > 0 &&
  step.rows.every(({ id }) => earlier.rows.some((row) => row.id === id))
