import { useRef, useState, type Ref } from 'react'
import { Link } from 'react-router'

import type { CaseStep, CaseStudy } from '../content/case-studies/case-study.ts'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { StepAnswers } from './answer.ts'
import type { Submission } from './handed-in.tsx'
import { SubmitForAll } from './group/submit-for-all.tsx'
import { partToMend } from './part-to-mend.ts'
import { stepProblemOf } from './rules.ts'
import { useFocusOnArrival } from './steps/focus-on-arrival.ts'
import { StepBar } from './steps/step-bar.tsx'
import { stepLink, submitStep } from './steps/step-links.ts'
import { StepList } from './steps/step-list.tsx'
import styles from './submit-screen.module.css'

/** What is missing and the way to it, in one list, before the attempt is handed in. */
export const SubmitScreen = ({
  caseStudy,
  answers,
  submission,
  isLastAttempt,
  others = [],
  onSubmit,
}: {
  caseStudy: CaseStudy
  answers: StepAnswers
  submission: Submission
  isLastAttempt: boolean
  /** For whom it is handed in besides. */
  others?: readonly string[]
  onSubmit: () => void
}) => {
  const heading = useFocusOnArrival()
  const list = useRef<HTMLDivElement>(null)
  const [isAsking, setAsking] = useState(false)
  const missing = caseStudy.steps.flatMap((step, index) => {
    const problem = stepProblemOf(step, answers[step.id])
    return problem === null ? [] : [{ step, number: index + 1, problem, part: partToMend(step, answers[step.id]) }]
  })
  const handIn = () => {
    if (missing.length > 0) list.current?.focus()
    else if (others.length > 0) setAsking(true)
    else onSubmit()
  }

  return (
    <>
      <StepBar>
        <StepList caseStudy={caseStudy} answers={answers} at={submitStep} />
      </StepBar>
      <section aria-labelledby="submit-title" className={styles.check}>
        <h2 id="submit-title" tabIndex={-1} ref={heading}>
          Vérifier et remettre
        </h2>
        {missing.length > 0 ? (
          <StillMissing ref={list} total={caseStudy.steps.length} missing={missing} />
        ) : (
          <p>Toutes les étapes sont complètes.</p>
        )}
        <p>
          {isLastAttempt
            ? 'C’est votre seconde et dernière tentative. Une fois remise, elle ne change plus.'
            : 'Une fois remise, cette tentative ne change plus. Il vous en restera une.'}
        </p>
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
        <Button onClick={handIn}>
          {others.length > 0 ? 'Remettre pour tout le groupe' : 'Remettre l’étude de cas'}
        </Button>
        {others.length > 0 && (
          <SubmitForAll {...{ others, isLastAttempt, onSubmit }} open={isAsking} onClose={() => setAsking(false)} />
        )}
      </section>
    </>
  )
}

type Missing = {
  readonly step: CaseStep
  readonly number: number
  readonly problem: string
  /** The cell, figure or action to go to. */
  readonly part: string | null
}

/** The button leads here while there is something in it: the focus is what announces it. */
const StillMissing = ({
  total,
  missing,
  ref,
}: {
  total: number
  missing: readonly Missing[]
  ref: Ref<HTMLDivElement>
}) => (
  <div ref={ref} tabIndex={-1} className={styles.missing}>
    <p className={styles.count}>
      <Icon name="pen" />
      {missing.length > 1
        ? `Il reste ${missing.length} étapes à compléter sur ${total}.`
        : `Il reste une étape à compléter sur ${total}.`}
    </p>
    <ul role="list">
      {missing.map(({ step, number, problem, part }) => (
        <li key={step.id}>
          <Link to={stepLink(step.id, part)}>
            {number}. {withFrenchSpaces(step.title)}
          </Link>
          <span>{withFrenchSpaces(problem)}</span>
        </li>
      ))}
    </ul>
  </div>
)
