import { ratingLabels } from '../assessment/rating-labels.ts'
import { scoreInWords } from '../assessment/rules.ts'
import { caseStudySheetOf } from '../content/case-studies/sheets.ts'
import { objectiveOf } from '../content/course.ts'
import { Notice } from '../design/notice.tsx'
import { Section } from '../design/section.tsx'
import { frenchDate } from '../kernel/instant.ts'
import type { ObjectiveEvidence, Objectives } from './contract.ts'
import { levelLabels } from '../case-study/level-labels.ts'
import { MissingList } from './missing-list.tsx'
import { objectiveNumber } from './missing-sentences.ts'
import styles from './objectives-view.module.css'
import { resultLabels } from './rules.ts'
import { thresholds } from '../content/mastery.ts'

/** The four objectives with their evidence side by side, and what is missing. */
export const ObjectivesView = ({ objectives, missing, isClosed }: Objectives & { isClosed: boolean }) => (
  <>
    <Section title={isClosed ? 'Mes résultats' : 'Ce qu’il me manque pour mon attestation'}>
      {isClosed ? (
        <p>
          La session est clôturée&#160;: les résultats ci-dessous sont ceux de votre attestation et ne changent plus.
        </p>
      ) : missing.length === 0 ? (
        <Notice kind="done">Vos quatre objectifs sont validés par le formateur.</Notice>
      ) : (
        <MissingList missing={missing} />
      )}
    </Section>
    {objectives.map((evidence) => (
      <ObjectiveSection key={evidence.objectiveId} evidence={evidence} isClosed={isClosed} />
    ))}
    <PublishedRule />
  </>
)

const ObjectiveSection = ({ evidence, isClosed }: { evidence: ObjectiveEvidence; isClosed: boolean }) => {
  const { objectiveId, quiz, positioningQuiz, finalAssessment, caseStudies, decision } = evidence
  const handedIn = caseStudies.filter(({ state }) => state !== 'not-submitted')
  return (
    <Section
      title={`${objectiveNumber(objectiveId)}. ${objectiveOf(objectiveId).text}`}
      action={
        <strong className={styles['result']} data-result={evidence.result}>
          {resultLabels[evidence.result]}
        </strong>
      }
    >
      <dl className={styles['evidence']}>
        <div>
          <dt>Mon positionnement avant</dt>
          <dd>{evidence.selfBefore === null ? 'Pas encore fait' : ratingLabels[evidence.selfBefore]}</dd>
        </div>
        <div>
          <dt>Mon auto-évaluation après</dt>
          <dd>{evidence.selfAfter === null ? 'Pas encore faite' : ratingLabels[evidence.selfAfter]}</dd>
        </div>
        <div>
          <dt>Quiz</dt>
          <dd>
            {quiz.percent === null
              ? 'Pas encore remis'
              : `${quiz.correct} ${quiz.correct > 1 ? 'bonnes réponses' : 'bonne réponse'} sur ${quiz.outOf}, soit ${quiz.percent}\u00A0%`}
            {quiz.missingModules.length > 0 && !isClosed && (
              <span className={styles['aside']}>
                {quiz.missingModules.length > 1 ? 'Restent les quiz des modules ' : 'Reste le quiz du module '}
                {listOf(quiz.missingModules)}
              </span>
            )}
          </dd>
        </div>
        {positioningQuiz !== null && (
          <div>
            <dt>Quiz de positionnement</dt>
            <dd>
              {scoreInWords(positioningQuiz)}
              <span className={styles['aside']}>Ne compte pas</span>
            </dd>
          </div>
        )}
        {finalAssessment !== null && (
          <div>
            <dt>Évaluation finale</dt>
            <dd>{`${scoreInWords(finalAssessment)}, soit ${finalAssessment.percent}\u00A0%`}</dd>
          </div>
        )}
        {handedIn.length === 0 && (
          <div>
            <dt>Études de cas</dt>
            <dd>Aucune remise</dd>
          </div>
        )}
        {handedIn.map(({ caseStudyId, level, decidedBy }) => (
          <div key={caseStudyId}>
            <dt>Étude de cas {caseStudySheetOf(caseStudyId).number}</dt>
            <dd>
              {level === null ? 'Remise, en attente de lecture' : levelLabels[level]}
              {decidedBy !== null && (
                <span className={styles['aside']}>
                  {decidedBy === 'trainer' ? 'Lu par le formateur' : 'D’après vos réponses'}
                </span>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>Décision du formateur</dt>
          <dd>
            {decision === null ? 'Pas encore prise' : resultLabels[decision.result]}
            {decision !== null && (
              <span className={styles['aside']}>
                «&#160;{decision.reason}&#160;» – {decision.trainerName}, le {frenchDate(decision.at)}
              </span>
            )}
          </dd>
        </div>
      </dl>
    </Section>
  )
}

/** « 2, 3 et 5 » */
const listOf = (numbers: readonly number[]): string => new Intl.ListFormat('fr').format(numbers.map(String))

/** The rule is announced before anything is graded. */
export const PublishedRule = () => (
  <Section title="Comment un objectif devient « Acquis »">
    <ul className={styles['rule']}>
      <li>
        Les questions et l’étude de cas sont lues chacune pour elle-même, sans moyenne&#160;: la moins favorable des
        deux décide.
      </li>
      <li>
        Quiz&#160;: «&#160;Acquis&#160;» à partir de {thresholds.acquired}&#160;% de bonnes réponses sur l’objectif,
        «&#160;En cours d’acquisition&#160;» à partir de {thresholds.inProgress}&#160;%, arrondi à l’entier inférieur.
        Le nombre d’essais est libre et le meilleur compte.
      </li>
      <li>
        Étude de cas&#160;: «&#160;Acquis&#160;» à partir du niveau&#160;3 sur 4. Deux tentatives par cas&#160;; le
        meilleur niveau compte, et un seul cas suffit par objectif.
      </li>
      <li>
        Évaluation finale&#160;: mêmes seuils. Entre elle et les quiz de modules, le meilleur compte, sans
        moyenne&#160;; à partir de {thresholds.acquired}&#160;% sur un objectif, elle tient lieu des quiz de modules non
        faits.
      </li>
      <li>Votre auto-évaluation est montrée à côté et ne décide jamais seule. Le quiz de positionnement non plus.</li>
      <li>Le formateur valide chaque objectif et peut décider autrement, par écrit&#160;; vous lisez sa raison ici.</li>
      <li>
        L’attestation est délivrée dès que les quatre objectifs sont validés et, à la clôture de la session, à chaque
        participant, avec son résultat réel pour chaque objectif.
      </li>
    </ul>
  </Section>
)
