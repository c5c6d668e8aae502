import { Link } from 'react-router'

import { caseStudySheetOf } from '../../content/case-studies/sheets.ts'
import { objectiveOf } from '../../content/course.ts'
import { Icon } from '../../design/icon.tsx'
import { StateMark } from '../../design/state-mark.tsx'
import type { Instant } from '../../kernel/instant.ts'
import type { BoardRow } from '../contract.ts'
import { isAttestationPossible } from '../rules.ts'
import styles from './board-marks.module.css'
import {
  caseStudyWords,
  givenBackInWords,
  objectiveInWords,
  progressWords,
  shortResults,
  unreadWord,
} from './board-words.ts'
import { StateIcon } from './state-icon.tsx'

/** What waits to be read is a word that leads there; the rest is a shape. @param to `null` leads nowhere */
export const CaseStudyMark = ({
  state,
  givenBackAt,
  now,
  to,
  isClosed,
}: BoardRow['caseStudies'][number] & { now: Instant; to: string | null; isClosed: boolean }) => {
  if (state === 'given-back') return <GivenBackMark at={givenBackAt ?? now} now={now} />
  if (state !== 'awaiting-review') return <StateIcon state={state} word={caseStudyWords[state]} />
  if (isClosed) return <span className={`${styles.result} ${styles.none}`}>{unreadWord}</span>
  const word = caseStudyWords[state]
  return to === null ? (
    <span className={styles.toRead}>{word}</span>
  ) : (
    <Link to={to} className={styles.toRead}>
      {word}
    </Link>
  )
}

/** A shape in its column; the words are beside the trainee's activity. */
const GivenBackMark = ({ at, now }: { at: Instant; now: Instant }) => {
  const words = givenBackInWords(at, now)
  return (
    <span className={`${styles.result} ${styles.givenBack}`} title={words}>
      <Icon name="pen" size="1.375rem" />
      <span className="visually-hidden">{words}</span>
    </span>
  )
}

/** What is the trainee's again, and since when. */
export const GivenBackLines = ({ row, now }: { row: BoardRow; now: Instant }) =>
  row.caseStudies.map(
    ({ caseStudyId, givenBackAt }) =>
      givenBackAt !== undefined && (
        <span key={caseStudyId} className={styles.line}>
          Étude de cas {caseStudySheetOf(caseStudyId).number} : {givenBackInWords(givenBackAt, now).toLowerCase()}
        </span>
      ),
  )

export const ObjectiveResult = ({ objectiveId, result, decided }: BoardRow['objectives'][number]) => {
  const words = objectiveInWords({ result, decided })
  return (
    <span
      className={`${styles.result} ${decided ? styles.decided : ''} ${result === 'not-assessed' ? styles.none : ''}`}
      title={`${objectiveOf(objectiveId).text} : ${words}`}
    >
      <span aria-hidden="true">{shortResults[result]}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}

export const AttestationMark = ({ row }: { row: BoardRow }) => {
  if (row.attestation) return <StateMark state="done" word="Délivrée" />
  if (isAttestationPossible(row)) return <StateMark state="waiting" word="Possible" />
  return (
    <span className={`${styles.result} ${styles.none}`}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">Pas encore</span>
    </span>
  )
}

/** How one began: what one said of oneself, then the quiz. */
export const EntryIcons = ({ row }: { row: BoardRow }) => (
  <span className={styles.pair}>
    <Named what="Positionnement" state={row.positioning} />
    <Named what="Quiz de positionnement" state={row.positioningQuiz} />
  </span>
)

/** How one ends, in the same order. */
export const EndIcons = ({ row }: { row: BoardRow }) => (
  <span className={styles.pair}>
    <Named what="Auto-évaluation" state={row.selfAssessment} />
    <Named what="Évaluation finale" state={row.finalAssessment} />
  </span>
)

const Named = ({ what, state }: { what: string; state: BoardRow['positioning'] }) => (
  <StateIcon state={state} word={`${what} : ${progressWords[state].toLowerCase()}`} />
)
