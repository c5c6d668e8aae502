import type { ReactNode } from 'react'

import type { Rating } from '../../assessment/contract.ts'
import { ratingLabels } from '../../assessment/rating-labels.ts'
import { caseStudySheetOf } from '../../content/case-studies/sheets.ts'
import { objectiveOf } from '../../content/course.ts'
import { Section } from '../../design/section.tsx'
import type { ObjectiveEvidence } from '../../objectives/contract.ts'
import { levelLabels } from '../../case-study/level-labels.ts'
import { objectiveNumber } from '../../objectives/missing-sentences.ts'
import { resultLabels } from '../../objectives/rules.ts'
import styles from './objective-record.module.css'

/** One objective, its proofs side by side, never averaged; the decision as children. */
export const ObjectiveRecord = ({ evidence, children }: { evidence: ObjectiveEvidence; children: ReactNode }) => {
  const { objectiveId, selfBefore, selfAfter, quiz, positioningQuiz, finalAssessment, caseStudies, evidenceResult } =
    evidence
  const handedIn = caseStudies.filter(({ state }) => state !== 'not-submitted')
  return (
    <Section level={3} title={`Objectif ${objectiveNumber(objectiveId)} – ${objectiveOf(objectiveId).text}`}>
      <dl className={styles.evidence}>
        <Fact title="Auto-évaluation">
          <span>Avant : {rated(selfBefore)}</span>
          <span>Après : {rated(selfAfter)}</span>
        </Fact>
        <Fact title="Quiz">
          <span>{quizInWords(quiz)}</span>
          {quiz.missingModules.length > 0 && <small>{missingModulesInWords(quiz.missingModules)}</small>}
        </Fact>
        {positioningQuiz !== null && (
          <Fact title="Quiz de positionnement">
            <span>{`${positioningQuiz.correct} sur ${positioningQuiz.outOf}`}</span>
            <small>ne compte pas</small>
          </Fact>
        )}
        {finalAssessment !== null && (
          <Fact title="Évaluation finale">
            <span>{quizInWords(finalAssessment)}</span>
          </Fact>
        )}
        {handedIn.length === 0 && <Fact title="Études de cas">Aucune remise</Fact>}
        {handedIn.map((one) => (
          <Fact key={one.caseStudyId} title={`Étude de cas ${caseStudySheetOf(one.caseStudyId).number}`}>
            <CaseStudyEvidence {...one} />
          </Fact>
        ))}
        <Fact title="Ce que disent les preuves">
          <strong>{resultLabels[evidenceResult]}</strong>
        </Fact>
      </dl>
      {children}
    </Section>
  )
}

const Fact = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
)

const rated = (rating: Rating | null): string =>
  rating === null ? 'pas encore donnée' : `${rating} – ${ratingLabels[rating]}`

/** « 5 sur 7 – 71 % » */
export const quizInWords = ({
  correct,
  outOf,
  percent,
}: Pick<ObjectiveEvidence['quiz'], 'correct' | 'outOf' | 'percent'>): string =>
  percent === null ? 'Pas encore remis' : `${correct} sur ${outOf} – ${percent} %`

const missingModulesInWords = (modules: readonly number[]): string =>
  modules.length === 1
    ? `Quiz du module ${modules[0]} non remis`
    : `Quiz des modules ${modules.slice(0, -1).join(', ')} et ${modules.at(-1)} non remis`

const CaseStudyEvidence = ({ level, decidedBy }: ObjectiveEvidence['caseStudies'][number]) => {
  if (level === null) return <span>À lire</span>
  return (
    <>
      <span>{levelLabels[level]}</span>
      <small>{decidedBy === 'trainer' ? 'd’après votre lecture' : 'd’après les réponses'}</small>
    </>
  )
}
