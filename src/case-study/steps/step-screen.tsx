import type { ReactNode } from 'react'
import { Link } from 'react-router'

import type { CaseStep, CaseStudy } from '../../content/case-studies/case-study.ts'
import { buttonClass } from '../../design/button.tsx'
import { Icon } from '../../design/icon.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { StepAnswer, StepAnswers } from '../answer.ts'
import { attemptsAllowed } from '../contract.ts'
import { CaseFileBeside, CaseFileButton } from '../case-file.tsx'
import { earlierAnswersOf, goesOnLineByLine, withEarlierColumns } from '../earlier-answers.ts'
import { EarlierAnswersView } from './earlier-answers-view.tsx'
import { useFocusOnArrival } from './focus-on-arrival.ts'
import { neighboursOf, stepLink, submitStep } from './step-links.ts'
import { StepBar } from './step-bar.tsx'
import { StepList } from './step-list.tsx'
import styles from './step-screen.module.css'
import { StepWork } from './step-work.tsx'

/** One step: where one is, what there is to do, the case file beside, and the way on. */
export const StepScreen = ({
  caseStudy,
  step,
  answers,
  attempt,
  group,
  onAnswer,
}: {
  caseStudy: CaseStudy
  step: CaseStep
  answers: StepAnswers
  attempt: number | null
  /** With whom, and who gave what stands here. */
  group?: ReactNode
  onAnswer: (answer: StepAnswer) => void
}) => {
  const heading = useFocusOnArrival()
  const { before, after } = neighboursOf(caseStudy, step.id)
  const earlier = earlierAnswersOf(caseStudy, step, answers)
  const work = earlier && goesOnLineByLine(step, earlier) ? withEarlierColumns(step, earlier) : step
  return (
    <>
      <StepBar>
        <StepList caseStudy={caseStudy} answers={answers} at={step.id} />
        <CaseFileButton caseStudy={caseStudy} />
      </StepBar>
      <div className={styles.screen}>
        <article aria-labelledby="step-title" className={styles.task}>
          <p className={styles.above}>
            {attempt === attemptsAllowed && <span>Seconde tentative</span>}
            <span className={styles.place}>
              Étape {caseStudy.steps.indexOf(step) + 1} sur {caseStudy.steps.length}
            </span>
          </p>
          <h2 id="step-title" tabIndex={-1} ref={heading}>
            {withFrenchSpaces(step.title)}
          </h2>
          <p>{withFrenchSpaces(step.instruction)}</p>
          {group}
          {earlier && <EarlierAnswersView earlier={earlier} isInTheTable={work !== step} />}
          <StepWork step={work} answer={answers[step.id]} onAnswer={onAnswer} />
          <nav aria-label="Étape suivante et étape précédente" className={styles.way}>
            {after ? (
              <Link to={stepLink(after.id)} className={buttonClass('primary')}>
                Étape suivante{'\u00A0'}: {withFrenchSpaces(after.title)}
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
                Étape précédente
                <span className="visually-hidden">
                  {'\u00A0'}: {withFrenchSpaces(before.title)}
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
