import type { ComponentType } from 'react'

import type { CaseStudy } from '../../content/case-studies/case-study.ts'
import type { StepAnswers } from '../answer.ts'
import type { StepCorrection } from '../contract.ts'
import type { Call } from '../conversation.ts'
import type { Reader } from '../reader.ts'
import styles from './corrected-steps.module.css'
import { StepCorrectionView } from './step-correction-view.tsx'

/**
 * Every step, what was answered beside its correction.
 * @param givenBy of each answer, who of a group gave it
 * @param BelowCall what a reader may do with a call once its path is read
 */
export const CorrectedSteps = ({
  caseStudy,
  answers,
  corrections,
  givenBy = {},
  reader,
  BelowCall,
}: {
  caseStudy: CaseStudy
  answers: StepAnswers
  corrections: readonly StepCorrection[]
  givenBy?: Readonly<Record<string, string>> | undefined
  reader: Reader
  BelowCall?: ComponentType<{ step: Call }> | undefined
}) => (
  <ol role="list" className={styles.steps}>
    {caseStudy.steps.map((step, index) => (
      <li key={step.id}>
        <StepCorrectionView
          step={step}
          number={index + 1}
          answer={answers[step.id]}
          correction={corrections.find(({ stepId }) => stepId === step.id)}
          givenBy={givenBy[step.id]}
          reader={reader}
        />
        {step.kind === 'dialogue' && BelowCall && <BelowCall step={step} />}
      </li>
    ))}
  </ol>
)
