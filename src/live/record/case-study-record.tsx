import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'

import type { CaseStudyAttempt, CaseStudyWork, Grid } from '../../case-study/contract.ts'
import { namesInWords } from '../../case-study/group/names-in-words.ts'
import { loadCaseStudy } from '../../case-study/load-case-study.ts'
import { caseStudySheetOf } from '../../content/case-studies/sheets.ts'
import { paths } from '../../content/paths.ts'
import { Section } from '../../design/section.tsx'
import { StateMark } from '../../design/state-mark.tsx'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import type { TraineeRecord } from '../contract.ts'
import { AttemptBesideReview, loadAttemptView } from './attempt-beside-review.tsx'
import styles from './case-study-record.module.css'
import disclosure from './disclosure.module.css'

/** A case study, attempt by attempt, with the trainer's reading beside it; its id is an address. Begun at least. Suspends. */
export const CaseStudyRecord = ({ record, work }: { record: TraineeRecord; work: CaseStudyWork }) => {
  const { caseStudyId, attempts, grid } = work
  const { number, title } = caseStudySheetOf(caseStudyId)
  const place = useAddressed(caseStudyId)
  const latestFirst = attempts.toReversed()
  return (
    <div id={caseStudyId} ref={place}>
      <Section
        title={`Étude de cas ${number} – ${title}`}
        action={<Link to={paths.debrief(record.trainingSession.id, caseStudyId)}>Débriefing</Link>}
      >
        {attempts.length === 0 && <p>En cours : rien n’est encore remis, il n’y a donc rien à lire.</p>}
        {grid !== null &&
          latestFirst.map((attempt, rank) => (
            <Attempt
              key={attempt.attempt}
              {...{ record, caseStudyId, attempt, grid }}
              startsOpen={attempt.review === null || rank === 0}
              isLast={rank === 0}
            />
          ))}
      </Section>
    </div>
  )
}

const Attempt = ({
  record,
  caseStudyId,
  attempt,
  grid,
  startsOpen,
  isLast,
}: {
  record: TraineeRecord
  caseStudyId: CaseStudyWork['caseStudyId']
  attempt: CaseStudyAttempt
  grid: Grid
  startsOpen: boolean
  isLast: boolean
}) => {
  // Once read, it stays as the trainer left it.
  const [isOpen] = useState(startsOpen)
  return (
    <details open={isOpen} className={styles.attempt}>
      <summary className={disclosure.summary}>
        <span>
          Tentative {attempt.attempt}, remise
          {attempt.with && ` en groupe avec ${namesInWords(attempt.with)}`} le {frenchDate(attempt.submittedAt)} à{' '}
          {frenchTime(attempt.submittedAt)}
        </span>
        <StateMark {...markOf(attempt)} />
      </summary>
      <AttemptBesideReview
        place={{
          trainingSessionId: record.trainingSession.id,
          traineeId: record.trainee.traineeId,
          caseStudyId,
          attempt: attempt.attempt,
        }}
        {...{ attempt, grid, isLast }}
        isClosed={record.trainingSession.closedAt !== null}
      />
    </details>
  )
}

const markOf = ({ reopening, review }: CaseStudyAttempt): ComponentProps<typeof StateMark> => {
  if (reopening) return { state: 'in-progress', word: 'Rendue pour reprise' }
  return review === null ? { state: 'waiting', word: 'À lire' } : { state: 'done', word: 'Lue' }
}

/** Fetches at once what the attempts of a record are shown with, instead of one after the other. */
export const loadAttempts = (works: readonly CaseStudyWork[]): void => {
  for (const { caseStudyId, attempts } of works) {
    if (attempts.length === 0) continue
    void loadAttemptView('code')
    void loadCaseStudy(caseStudyId)
  }
}

/** The address named this part before it was there for the browser to scroll to. */
const useAddressed = (id: string) => {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (location.hash === `#${id}`) part.current?.scrollIntoView?.()
  }, [id])
  return part
}
