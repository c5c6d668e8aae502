import type { CaseStep } from '../../content/case-studies/case-study.ts'
import type { StepAnswer } from '../answer.ts'
import { inEuros, sharedOut } from '../budget.ts'
import type { StepCorrection } from '../contract.ts'
import { ChoiceCorrection } from './choice-correction.tsx'
import { givenAmounts, givenCategories, givenFigures, givenOrder } from './given-parts.ts'
import { PartsCorrection } from './parts-correction.tsx'
import { RaciCorrection } from './raci-correction.tsx'
import { TableCorrection } from './table-correction.tsx'

type ScoredStep = Exclude<CaseStep, { kind: 'dialogue' | 'text' }>

/** What was given at a step whose correction is a paragraph beside it; an answer of another kind counts as none. */
export const AnswerCorrection = ({
  step,
  answer,
  details,
  expected,
}: {
  step: ScoredStep
  answer: StepAnswer | undefined
} & Pick<StepCorrection, 'details' | 'expected'>) => {
  const corrected = { details, expected }
  switch (step.kind) {
    case 'choice':
      return <ChoiceCorrection step={step} chosen={answer?.kind === 'choice' ? answer.chosen : []} details={details} />
    case 'table':
      return <TableCorrection step={step} cells={answer?.kind === 'table' ? answer.cells : {}} {...corrected} />
    case 'numeric':
      return (
        <PartsCorrection parts={givenFigures(step, answer?.kind === 'numeric' ? answer.figures : {})} {...corrected} />
      )
    case 'ordering':
      return (
        <PartsCorrection parts={givenOrder(step, answer?.kind === 'ordering' ? answer.order : [])} {...corrected} />
      )
    case 'classification':
      return (
        <PartsCorrection
          parts={givenCategories(step, answer?.kind === 'classification' ? answer.placed : {})}
          {...corrected}
        />
      )
    case 'raci':
      return <RaciCorrection step={step} roles={answer?.kind === 'raci' ? answer.roles : {}} {...corrected} />
    case 'budget': {
      const amounts = answer?.kind === 'budget' ? answer.amounts : {}
      return (
        <>
          <PartsCorrection parts={givenAmounts(step, amounts)} {...corrected} />
          <p>
            Réparti : {inEuros(sharedOut(step, amounts))} sur {inEuros(step.amount)}.
          </p>
        </>
      )
    }
  }
}
