import type { ReactNode } from 'react'
import { Link } from 'react-router'

import type { CaseStudy } from '../content/case-studies/case-study.ts'
import { buttonClass } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Section } from '../design/section.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { StepAnswers } from './answer.ts'
import styles from './case-study-announcement.module.css'
import { DocumentView, Situation } from './case-file.tsx'
import { attemptsAllowed } from './contract.ts'
import { hasBegun, nextStepOf, stepLink } from './steps/step-links.ts'
import { StepState } from './steps/step-list.tsx'

/** What counts, said before anything does; then the case, and the way in. */
export const CaseStudyAnnouncement = ({
  caseStudy,
  answers,
  canStart,
  group,
}: {
  caseStudy: CaseStudy
  answers: StepAnswers
  canStart: boolean
  /** With whom it may be worked on. */
  group: ReactNode
}) => (
  <>
    {canStart && hasBegun(caseStudy, answers) && <Start caseStudy={caseStudy} answers={answers} />}
    <div className={styles.pair}>
      {canStart && (
        <Section title="Avant de commencer">
          <ul>
            <li>
              Vous avez {attemptsAllowed === 2 ? 'deux' : attemptsAllowed} tentatives. Pour chaque objectif, votre
              meilleur niveau compte&#8239;; toutes les tentatives sont conservées.
            </li>
            <li>
              Vos réponses décident d’une partie des niveaux, à la remise. Votre formateur lit les textes libres et
              décide du reste.
            </li>
            <li>Un objectif est «&nbsp;Acquis&nbsp;» à partir du niveau N3, sur une échelle de N1 à N4.</li>
            <li>
              Chaque réponse est gardée dès que vous la donnez. Vous pouvez revenir à une étape jusqu’à la remise, et il
              n’y a pas de chronomètre.
            </li>
            <li>
              Quand votre formateur ouvre le débriefing de ce cas, plus rien ne se remet&nbsp;: la correction s’ouvre.
            </li>
          </ul>
        </Section>
      )}

      <Section title="La situation">
        <Situation caseStudy={caseStudy} />
      </Section>
    </div>
    {canStart && !hasBegun(caseStudy, answers) && (
      <p className={styles.start}>
        <Start caseStudy={caseStudy} answers={answers} />
      </p>
    )}
    {group}

    <div className={styles.pair}>
      {caseStudy.documents.map((document) => (
        <Section key={document.id} title={withFrenchSpaces(document.title)}>
          <DocumentView document={document} />
        </Section>
      ))}
    </div>

    <Section title="Les étapes">
      <ol role="list" className={styles.steps}>
        {caseStudy.steps.map((step, index) => (
          <li key={step.id}>
            <span>
              {index + 1}.{' '}
              {canStart ? (
                <Link to={stepLink(step.id)}>{withFrenchSpaces(step.title)}</Link>
              ) : (
                withFrenchSpaces(step.title)
              )}
            </span>
            <StepState step={step} answers={answers} />
          </li>
        ))}
      </ol>
      {canStart && <Start caseStudy={caseStudy} answers={answers} />}
    </Section>
  </>
)

/** To the first step, or back to where the work stopped. */
const Start = ({ caseStudy, answers }: { caseStudy: CaseStudy; answers: StepAnswers }) => (
  <Link to={stepLink(nextStepOf(caseStudy, answers))} className={buttonClass('primary')}>
    {hasBegun(caseStudy, answers) ? 'Reprendre l’étude de cas' : 'Commencer l’étude de cas'}
    <Icon name="arrow-right" />
  </Link>
)
