import { useEffect, useRef } from 'react'
import { Link } from 'react-router'

import type { CaseStep, CaseStudy } from '../../content/case-studies/case-study.ts'
import { buttonClass } from '../../design/button.tsx'
import { Icon } from '../../design/icon.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { StepAnswer, StepAnswers } from '../answer.ts'
import { CaseFileBeside, CaseFileButton } from '../case-file.tsx'
import { neighboursOf, stepLink, submitStep } from './step-links.ts'
import { StepList } from './step-list.tsx'
import styles from './step-screen.module.css'
import { StepWork } from './step-work.tsx'

/** One step: where one is, what there is to do, the case file beside, and the way on. */
export const StepScreen = ({
  caseStudy,
  step,
  answers,
  onAnswer,
}: {
  caseStudy: CaseStudy
  step: CaseStep
  answers: StepAnswers
  onAnswer: (answer: StepAnswer) => void
}) => {
  const heading = useFocusOnArrival()
  const { before, after } = neighboursOf(caseStudy, step.id)
  return (
    <>
      <StepList caseStudy={caseStudy} answers={answers} at={step.id} />
      <div className={styles.screen}>
        <article aria-labelledby="step-title" className={styles.task}>
          <h2 id="step-title" tabIndex={-1} ref={heading}>
            {withFrenchSpaces(step.title)}
          </h2>
          <p>{withFrenchSpaces(step.instruction)}</p>
          <StepWork step={step} answer={answers[step.id]} onAnswer={onAnswer} />
          <CaseFileButton caseStudy={caseStudy} />
          <nav aria-label="Étape suivante et étape précédente" className={styles.way}>
            {after ? (
              <Link to={stepLink(after.id)} className={buttonClass('primary')}>
                <span>
                  <span className="visually-hidden">Étape suivante{'\u00A0'}: </span>
                  {withFrenchSpaces(after.title)}
                </span>
                <Icon name="arrow-right" />
              </Link>
            ) : (
              <Link to={stepLink(submitStep)} className={buttonClass('primary')}>
                Vérifier et remettre <Icon name="arrow-right" />
              </Link>
            )}
            {before && (
              <Link to={stepLink(before.id)} className={buttonClass('quiet')}>
                <Icon name="arrow-left" />
                <span>
                  <span className="visually-hidden">Étape précédente{'\u00A0'}: </span>
                  {withFrenchSpaces(before.title)}
                </span>
              </Link>
            )}
          </nav>
        </article>
        <CaseFileBeside caseStudy={caseStudy} />
      </div>
    </>
  )
}

/** Coming from another step, the title is where reading starts; the page itself starts at its own title. */
let hasArrived = false
export const useFocusOnArrival = () => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (hasArrived) heading.current?.focus({ preventScroll: true })
    hasArrived = true
  }, [])
  return heading
}
