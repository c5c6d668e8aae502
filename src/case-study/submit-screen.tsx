import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'

import type { CaseStudy } from '../content/case-studies/case-study.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { StepAnswers } from './answer.ts'
import type { Submission } from './handed-in.tsx'
import { stepProblemOf } from './rules.ts'
import { useFocusOnArrival } from './steps/focus-on-arrival.ts'
import { StepBar } from './steps/step-bar.tsx'
import { stepLink, submitStep } from './steps/step-links.ts'
import { StepList, StepState } from './steps/step-list.tsx'
import styles from './submit-screen.module.css'

/** Every step once more, with what is missing and the way to it, before the attempt is handed in. */
export const SubmitScreen = ({
  caseStudy,
  answers,
  submission,
  isLastAttempt,
  onSubmit,
}: {
  caseStudy: CaseStudy
  answers: StepAnswers
  submission: Submission
  isLastAttempt: boolean
  onSubmit: () => void
}) => {
  const heading = useFocusOnArrival()
  const [hasAsked, setAsked] = useState(false)
  const steps = caseStudy.steps.map((step) => ({ step, problem: stepProblemOf(step, answers[step.id]) }))
  const missing = steps.filter(({ problem }) => problem !== null)

  return (
    <>
      <StepBar>
        <StepList caseStudy={caseStudy} answers={answers} at={submitStep} />
      </StepBar>
      <section aria-labelledby="submit-title" className={styles.check}>
        <h2 id="submit-title" tabIndex={-1} ref={heading}>
          Vérifier et remettre
        </h2>
        <ol role="list" className={styles.steps}>
          {steps.map(({ step, problem }, index) => (
            <li key={step.id}>
              <Link to={stepLink(step.id)}>
                {index + 1}. {withFrenchSpaces(step.title)}
              </Link>
              <StepState step={step} answers={answers} />
              {problem !== null && <p>{withFrenchSpaces(problem)}</p>}
            </li>
          ))}
        </ol>
        <p>
          {isLastAttempt
            ? 'C’est votre seconde et dernière tentative. Une fois remise, elle ne change plus.'
            : 'Une fois remise, cette tentative ne change plus. Il vous en restera une.'}
        </p>
        {hasAsked && missing.length > 0 && <StillMissing missing={missing} />}
        {submission.refusal !== null && (
          <Notice
            kind="refused"
            word="Remise refusée"
            action={
              <Button look="quiet" onClick={submission.onRefusalRead}>
                J’ai compris
              </Button>
            }
          >
            {withFrenchSpaces(submission.refusal)}
          </Notice>
        )}
        <Button onClick={() => (missing.length > 0 ? setAsked(true) : onSubmit())}>Remettre l’étude de cas</Button>
      </section>
    </>
  )
}

const StillMissing = ({ missing }: { missing: readonly { readonly step: CaseStudy['steps'][number] }[] }) => {
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.focus(), [])
  return (
    <div ref={notice} tabIndex={-1} className={styles.missing}>
      <Notice
        kind="waiting"
        word={missing.length > 1 ? `${missing.length} étapes à compléter` : 'Une étape à compléter'}
      >
        <ul role="list">
          {missing.map(({ step }) => (
            <li key={step.id}>
              <Link to={stepLink(step.id)}>Compléter «&nbsp;{withFrenchSpaces(step.title)}&nbsp;»</Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
