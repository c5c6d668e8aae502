import { objectiveOf } from '../content/course.ts'
import { thresholds } from '../content/mastery.ts'
import { Notice } from '../design/notice.tsx'
import { Section } from '../design/section.tsx'
import type { ObjectiveEvidence, Objectives } from './contract.ts'
import { MissingList } from './missing-list.tsx'
import { objectiveNumber } from './missing-sentences.ts'
import { ObjectivePicture } from './objective-picture.tsx'
import { objectivePlace, ObjectivesSummary } from './objectives-summary.tsx'
import styles from './objectives-view.module.css'
import { ResultMark } from './result-mark.tsx'

/** The four objectives in brief, what is missing, then each with its evidence side by side. */
export const ObjectivesView = ({ objectives, missing, isClosed }: Objectives & { isClosed: boolean }) => (
  <>
    <ObjectivesSummary objectives={objectives} missing={missing} isClosed={isClosed} />
    {!isClosed && (
      <Section title="Ce qu’il me manque pour mon attestation">
        {missing.length === 0 ? (
          <Notice kind="done">Vos quatre objectifs sont validés par le formateur.</Notice>
        ) : (
          <MissingList missing={missing} />
        )}
      </Section>
    )}
    {objectives.map((evidence) => (
      <ObjectiveSection key={evidence.objectiveId} evidence={evidence} isClosed={isClosed} />
    ))}
    <PublishedRule />
  </>
)

const ObjectiveSection = ({ evidence, isClosed }: { evidence: ObjectiveEvidence; isClosed: boolean }) => (
  <div id={objectivePlace(evidence.objectiveId)}>
    <Section
      title={`${objectiveNumber(evidence.objectiveId)}. ${objectiveOf(evidence.objectiveId).text}`}
      action={<ResultMark result={evidence.result} />}
    >
      <ObjectivePicture evidence={evidence} isClosed={isClosed} />
    </Section>
  </div>
)

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
