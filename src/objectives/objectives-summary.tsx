import { objectiveOf } from '../content/course.ts'
import type { ObjectiveId } from '../content/course-ids.ts'
import { Section } from '../design/section.tsx'
import type { Objectives } from './contract.ts'
import { missingInShort } from './missing-in-short.ts'
import { objectiveNumber } from './missing-sentences.ts'
import styles from './objectives-summary.module.css'
import { ResultMark } from './result-mark.tsx'

/** Where an objective stands on the page, for the links to it. */
export const objectivePlace = (id: ObjectiveId): string => `objectif-${objectiveNumber(id)}`

/** The four results in sight at once, each with what it misses and the way to its proofs. */
export const ObjectivesSummary = ({ objectives, missing, isClosed }: Objectives & { isClosed: boolean }) => (
  <Section title={isClosed ? 'Mes résultats' : 'En bref'}>
    {isClosed && <p>La session est clôturée : ces résultats sont ceux de votre attestation et ne changent plus.</p>}
    <ol role="list" className={styles['summary']}>
      {objectives.map((evidence) => (
        <li key={evidence.objectiveId}>
          <a href={`#${objectivePlace(evidence.objectiveId)}`}>
            {objectiveNumber(evidence.objectiveId)}. {objectiveOf(evidence.objectiveId).text}
          </a>
          <ResultMark result={evidence.result} />
          {!isClosed && <p>{missingInShort(evidence, missing)}</p>}
        </li>
      ))}
    </ol>
  </Section>
)
