import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { objectiveOf } from '../content/course.ts'
import { objectiveIds } from '../content/course-ids.ts'
import type { CaseStudy } from '../content/case-studies/case-study.ts'
import { paths } from '../content/paths.ts'
import { buttonClass } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { Section } from '../design/section.tsx'
import { frenchDate, frenchTime } from '../kernel/instant.ts'
import type { StepAnswers } from './answer.ts'
import { AttemptView } from './attempt-view.tsx'
import { CaseFileAgain } from './case-file-again.tsx'
import styles from './case-study-result.module.css'
import type { CaseStudyAttempt, CaseStudyWork } from './contract.ts'
import { CallReplay } from './corrections/call-replay.tsx'
import { EarlierSubmissions } from './earlier-submissions.tsx'
import { GivenBackNotice } from './given-back-notice.tsx'
import { namesInWords } from './group/names-in-words.ts'
import { levelLabels } from './level-labels.ts'
import { bestLevelOf } from './levels.ts'
import { hasBegun, nextStepOf, stepLink } from './steps/step-links.ts'

/** What the trainee reads once an attempt is handed in, and the second one while it is left. */
export const CaseStudyResult = ({
  caseStudy,
  work,
  answers,
  shownAttempt,
  canGoOn,
  isClosed,
  group,
}: {
  caseStudy: CaseStudy
  work: CaseStudyWork
  answers: StepAnswers
  shownAttempt: string | null
  canGoOn: boolean
  /** Nobody will read what nobody has read. */
  isClosed: boolean
  /** With whom the attempt that is left may be worked on. */
  group: ReactNode
}) => {
  const shown = work.attempts.find(({ attempt }) => String(attempt) === shownAttempt) ?? work.attempts.at(-1)
  if (!shown) return null
  return (
    <>
      {shown.reopening && (
        <GivenBackNotice
          {...{ caseStudy, answers, isClosed }}
          others={work.group?.others ?? []}
          reopening={shown.reopening}
        />
      )}
      {shown.review === null && !shown.reopening && !isClosed && (
        <Notice kind="waiting" word="Lecture à venir">
          Votre formateur lit les textes libres, puis fixe les niveaux qui manquent. Ceux que vos réponses ont décidés
          sont déjà là&#8239;; il peut les revoir.
        </Notice>
      )}
      {canGoOn && work.attempt === work.attempts.length + 1 && (
        <SecondAttempt caseStudy={caseStudy} answers={answers} />
      )}
      {group}
      {work.attempts.length > 1 && <BestLevels attempts={work.attempts} />}
      <Section
        title={attemptName(shown)}
        action={work.attempts.length > 1 && <OtherAttempts attempts={work.attempts} shown={shown} />}
      >
        <p>
          Remise{shown.with && ` en groupe avec ${namesInWords(shown.with)}`} le {frenchDate(shown.submittedAt)} à{' '}
          {frenchTime(shown.submittedAt)}. <Link to={paths.objectives}>Voir ce que cela change à mes objectifs</Link>
        </p>
        <AttemptView
          key={shown.attempt}
          caseStudy={caseStudy}
          attempt={shown}
          grid={work.grid}
          BelowCall={shown.isDebriefOpen ? CallReplay : undefined}
        />
        <EarlierSubmissions caseStudy={caseStudy} attempt={shown} reader="trainee" />
      </Section>
      <CaseFileAgain caseStudy={caseStudy} />
    </>
  )
}

const SecondAttempt = ({ caseStudy, answers }: { caseStudy: CaseStudy; answers: StepAnswers }) => (
  <div className={styles.second}>
    <p>
      Il vous reste une tentative. Elle reprend le cas depuis le début&#8239;; le meilleur niveau de chaque objectif
      compte, et la première reste lisible ici.
    </p>
    <Link to={stepLink(nextStepOf(caseStudy, answers))} className={buttonClass('quiet')}>
      {hasBegun(caseStudy, answers) ? 'Reprendre la seconde tentative' : 'Commencer la seconde tentative'}
      <Icon name="arrow-right" />
    </Link>
  </div>
)

const BestLevels = ({ attempts }: { attempts: readonly CaseStudyAttempt[] }) => (
  <Section title="Ce qui compte">
    <p>Le meilleur niveau des deux tentatives, objectif par objectif.</p>
    <dl className={styles.best}>
      {objectiveIds.map((objectiveId, index) => {
        const best = bestLevelOf(attempts, objectiveId)
        return (
          <div key={objectiveId}>
            <dt>
              <span>
                Objectif {index + 1}
                {'\u00A0'}:
              </span>{' '}
              {objectiveOf(objectiveId).text}
            </dt>
            <dd>{best ? levelLabels[best.level] : 'En attente de lecture par le formateur'}</dd>
          </div>
        )
      })}
    </dl>
  </Section>
)

const OtherAttempts = ({ attempts, shown }: { attempts: readonly CaseStudyAttempt[]; shown: CaseStudyAttempt }) => (
  <nav aria-label="Tentatives" className={styles.attempts}>
    {attempts.map((one) => (
      <Link
        key={one.attempt}
        to={{ search: `?tentative=${one.attempt}` }}
        state={{ keepsScroll: true }}
        aria-current={one === shown ? 'true' : undefined}
      >
        {attemptName(one)}
      </Link>
    ))}
  </nav>
)

const attemptName = ({ attempt }: CaseStudyAttempt): string =>
  attempt === 1 ? 'Première tentative' : 'Seconde tentative'
