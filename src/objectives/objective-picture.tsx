import type { ReactNode } from 'react'

import { scoreInWords } from '../assessment/rules.ts'
import { levelLabels } from '../case-study/level-labels.ts'
import { caseStudySheetOf } from '../content/case-studies/sheets.ts'
import { thresholds } from '../content/mastery.ts'
import { StateMark } from '../design/state-mark.tsx'
import { frenchDate, frenchTime } from '../kernel/instant.ts'
import type { ObjectiveEvidence } from './contract.ts'
import styles from './objective-picture.module.css'
import { QuizBar } from './quiz-bar.tsx'
import { ResultMark } from './result-mark.tsx'
import { resultLabels } from './rules.ts'
import { SelfScale } from './self-scale.tsx'

/**
 * One objective at a glance, the same for the trainee and the trainer: each proof on its own
 * scale beside the others, never averaged, and the trainer's word.
 * @param isClosed the session is over: nothing is awaited any more
 */
export const ObjectivePicture = ({ evidence, isClosed }: { evidence: ObjectiveEvidence; isClosed: boolean }) => (
  <dl className={styles['picture']}>
    <Fact title="Auto-évaluation, avant et après" isWide>
      <SelfScale before={evidence.selfBefore} after={evidence.selfAfter} isClosed={isClosed} />
    </Fact>
    {evidence.positioningQuiz !== null && (
      <Fact title="Quiz de positionnement">
        <p>{scoreInWords(evidence.positioningQuiz)}</p>
        <p className={styles['aside']}>Ne compte pas</p>
      </Fact>
    )}
    <Fact title="Quiz des modules">
      <QuizEvidence {...evidence} isClosed={isClosed} />
    </Fact>
    {evidence.finalAssessment !== null && (
      <Fact title="Évaluation finale">
        <QuizBar percent={evidence.finalAssessment.percent} />
        <p>
          {scoreInWords(evidence.finalAssessment)}, soit {evidence.finalAssessment.percent}&nbsp;%
        </p>
      </Fact>
    )}
    <Fact title="Études de cas">
      <CaseStudiesEvidence caseStudies={evidence.caseStudies} isClosed={isClosed} />
    </Fact>
    <Fact title="Ce que disent les preuves">
      <ResultMark result={evidence.evidenceResult} />
    </Fact>
    <Fact title="Décision du formateur" isWide={evidence.decision !== null}>
      <DecisionInWords decision={evidence.decision} isClosed={isClosed} />
    </Fact>
  </dl>
)

const Fact = ({ title, isWide = false, children }: { title: string; isWide?: boolean; children: ReactNode }) => (
  <div className={isWide ? styles['wide'] : undefined}>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
)

const QuizEvidence = ({
  quiz,
  finalAssessment,
  isClosed,
}: Pick<ObjectiveEvidence, 'quiz' | 'finalAssessment'> & { isClosed: boolean }) => {
  const { correct, outOf, percent, missingModules } = quiz
  return (
    <>
      {percent === null ? (
        <p>{isClosed ? 'Non remis' : 'Pas encore remis'}</p>
      ) : (
        <>
          <QuizBar percent={percent} />
          <p>
            {correct} {correct > 1 ? 'bonnes réponses' : 'bonne réponse'} sur {outOf}, soit {percent}&nbsp;%
          </p>
          <p className={styles['aside']}>« Acquis » à partir de {thresholds.acquired}&nbsp;%</p>
        </>
      )}
      {missingModules.length > 0 && !isClosed && (
        <p className={styles['aside']}>
          {(finalAssessment?.percent ?? 0) >= thresholds.acquired
            ? 'L’évaluation finale tient lieu des quiz non faits'
            : missingInWords(missingModules)}
        </p>
      )}
    </>
  )
}

const CaseStudiesEvidence = ({
  caseStudies,
  isClosed,
}: Pick<ObjectiveEvidence, 'caseStudies'> & { isClosed: boolean }) => {
  const handedIn = caseStudies.filter(({ state }) => state !== 'not-submitted')
  if (handedIn.length === 0) return <p>Aucune remise</p>
  return (
    <ul role="list" className={styles['cases']}>
      {handedIn.map(({ caseStudyId, level, decidedBy, state }) => (
        <li key={caseStudyId}>
          Cas {caseStudySheetOf(caseStudyId).number} : {level !== null && <span>{levelLabels[level]}</span>}
          {level === null && state !== 'given-back' && <StateMark state="waiting" word="En attente de lecture" />}
          {state === 'given-back' && !isClosed && <StateMark state="to-review" word="Rendue pour reprise" />}
          {decidedBy !== null && (
            <span className={styles['aside']}>
              {decidedBy === 'trainer' ? 'lu par le formateur' : 'd’après les réponses'}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

const DecisionInWords = ({ decision, isClosed }: Pick<ObjectiveEvidence, 'decision'> & { isClosed: boolean }) => {
  if (decision === null) return <p>{isClosed ? 'Sans décision' : 'Pas encore prise'}</p>
  const { result, reason, trainerName, at } = decision
  return (
    <>
      <p>
        <strong>{resultLabels[result]}</strong>. « {reason} »
      </p>
      <p className={styles['aside']}>
        {trainerName}, le {frenchDate(at)} à {frenchTime(at)}
      </p>
    </>
  )
}

const missingInWords = (missing: readonly number[]): string =>
  `${missing.length > 1 ? 'Restent les quiz des modules' : 'Reste le quiz du module'} ${listOf(missing)}`

/** « 2, 3 et 5 » */
const listOf = (numbers: readonly number[]): string => new Intl.ListFormat('fr').format(numbers.map(String))
