import { useEffect, useRef, useState } from 'react'

import { AttemptView } from '../../case-study/attempt-view.tsx'
import type { CaseStudyAttempt, CaseStudyWork, Grid } from '../../case-study/contract.ts'
import { caseStudyById } from '../../content/case-studies/case-studies.ts'
import { Section } from '../../design/section.tsx'
import { StateMark } from '../../design/state-mark.tsx'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import type { TraineeRecord } from '../contract.ts'
import styles from './case-study-record.module.css'
import disclosure from './disclosure.module.css'
import { ReviewPanel } from './review-panel.tsx'

/** A case study, attempt by attempt, with the trainer's reading beside it; its id is an address. */
export const CaseStudyRecord = ({ record, work }: { record: TraineeRecord; work: CaseStudyWork }) => {
  const { caseStudyId, attempts, answers, grid } = work
  const caseStudy = caseStudyById(caseStudyId)
  const place = useAddressed(caseStudyId)
  const latestFirst = attempts.toReversed()
  return (
    <div id={caseStudyId} ref={place}>
      <Section title={`Étude de cas ${caseStudy.number} – ${caseStudy.title}`}>
        {attempts.length === 0 && (
          <p>
            {Object.keys(answers).length === 0
              ? 'Pas commencée.'
              : 'En cours : rien n’est encore remis, il n’y a donc rien à lire.'}
          </p>
        )}
        {grid !== null &&
          latestFirst.map((attempt, rank) => (
            <Attempt
              key={attempt.attempt}
              {...{ record, caseStudyId, attempt, grid }}
              startsOpen={attempt.review === null || rank === 0}
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
}: {
  record: TraineeRecord
  caseStudyId: CaseStudyWork['caseStudyId']
  attempt: CaseStudyAttempt
  grid: Grid
  startsOpen: boolean
}) => {
  // Once read, it stays as the trainer left it.
  const [isOpen] = useState(startsOpen)
  return (
    <details open={isOpen} className={styles.attempt}>
      <summary className={disclosure.summary}>
        <span>
          Tentative {attempt.attempt}, remise le {frenchDate(attempt.submittedAt)} à {frenchTime(attempt.submittedAt)}
        </span>
        {attempt.review === null ? <StateMark state="waiting" word="À lire" /> : <StateMark state="done" word="Lue" />}
      </summary>
      <div className={styles.sideBySide}>
        <div className={styles.answers}>
          {/* The grid is in the form, as long as there is one. */}
          <AttemptView
            caseStudy={caseStudyById(caseStudyId)}
            attempt={attempt}
            grid={attempt.review === null ? null : grid}
            reader="trainer"
          />
        </div>
        <aside aria-label={`Lecture de la tentative ${attempt.attempt}`} className={styles.review}>
          <ReviewPanel
            place={{
              trainingSessionId: record.trainingSession.id,
              traineeId: record.trainee.traineeId,
              caseStudyId,
              attempt: attempt.attempt,
            }}
            attempt={attempt}
            grid={grid}
            isClosed={record.trainingSession.closedAt !== null}
          />
        </aside>
      </div>
    </details>
  )
}

/** The address named this part before it was there for the browser to scroll to. */
const useAddressed = (id: string) => {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (location.hash === `#${id}`) part.current?.scrollIntoView?.()
  }, [id])
  return part
}
