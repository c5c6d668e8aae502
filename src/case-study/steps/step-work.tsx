import type { CaseStep } from '../../content/case-studies/case-study.ts'
import type { StepAnswer } from '../answer.ts'
import { BudgetStep } from './budget-step.tsx'
import { ChoiceStep } from './choice-step.tsx'
import { ClassificationStep } from './classification-step.tsx'
import { DialogueStep } from './dialogue-step.tsx'
import { NumericStep } from './numeric-step.tsx'
import { OrderingStep } from './ordering-step.tsx'
import { RaciStep } from './raci-step.tsx'
import { TableStep } from './table-step.tsx'
import { TextStep } from './text-step.tsx'

/** What there is to do at a step; an answer of another kind counts as none. */
export const StepWork = ({
  step,
  answer,
  onAnswer,
}: {
  step: CaseStep
  answer: StepAnswer | undefined
  onAnswer: (answer: StepAnswer) => void
}) => {
  switch (step.kind) {
    case 'dialogue':
      return (
        <DialogueStep
          step={step}
          path={answer?.kind === 'dialogue' ? answer.path : []}
          onPath={(path) => onAnswer({ kind: 'dialogue', path })}
        />
      )
    case 'choice':
      return (
        <ChoiceStep
          step={step}
          chosen={answer?.kind === 'choice' ? answer.chosen : []}
          onChosen={(chosen) => onAnswer({ kind: 'choice', chosen })}
        />
      )
    case 'table':
      return (
        <TableStep
          step={step}
          cells={answer?.kind === 'table' ? answer.cells : {}}
          onCells={(cells) => onAnswer({ kind: 'table', cells })}
        />
      )
    case 'numeric':
      return (
        <NumericStep
          step={step}
          figures={answer?.kind === 'numeric' ? answer.figures : {}}
          onFigures={(figures) => onAnswer({ kind: 'numeric', figures })}
        />
      )
    case 'ordering':
      return (
        <OrderingStep
          step={step}
          order={answer?.kind === 'ordering' ? answer.order : []}
          onOrder={(order) => onAnswer({ kind: 'ordering', order })}
        />
      )
    case 'classification':
      return (
        <ClassificationStep
          step={step}
          placed={answer?.kind === 'classification' ? answer.placed : {}}
          onPlaced={(placed) => onAnswer({ kind: 'classification', placed })}
        />
      )
    case 'raci':
      return (
        <RaciStep
          step={step}
          roles={answer?.kind === 'raci' ? answer.roles : {}}
          onRoles={(roles) => onAnswer({ kind: 'raci', roles })}
        />
      )
    case 'budget':
      return (
        <BudgetStep
          step={step}
          amounts={answer?.kind === 'budget' ? answer.amounts : {}}
          onAmounts={(amounts) => onAnswer({ kind: 'budget', amounts })}
        />
      )
    case 'text':
      return (
        <TextStep
          step={step}
          text={answer?.kind === 'text' ? answer.text : ''}
          onText={(text) => onAnswer({ kind: 'text', text })}
        />
      )
  }
}
