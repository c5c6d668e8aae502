import type { CaseStep } from '../../content/case-studies/case-study.ts'
import type { StepAnswer } from '../answer.ts'
import { ChoiceStep } from './choice-step.tsx'
import { DialogueStep } from './dialogue-step.tsx'
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
