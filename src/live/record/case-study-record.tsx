import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'react-router'

import type { CaseStudyAttempt, CaseStudyWork, Grid } from '../../case-study/contract.ts'
import { namesInWords } from '../../case-study/group/names-in-words.ts'
import { loadCaseStudy } from '../../case-study/load-case-study.ts'
import { caseStudySheetOf } from '../../content/case-studies/sheets.ts'
import type { CaseStudyId } from '../../content/course-ids.ts'
import { paths } from '../../content/paths.ts'
import { Section } from '../../design/section.tsx'
import { StateMark } from '../../design/state-mark.tsx'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import type { TraineeRecord } from '../contract.ts'
import { awaitsReading } from './awaits-reading.ts'
import styles from './case-study-record.module.css'
import disclosure from './disclosure.module.css'
import { OpenedCode } from './opened-code.tsx'

/**
 * A case study, attempt by attempt, with the trainer's reading beside it; its id is an address. Begun at least.
 * @param startsOpen one attempt is: the last that waits for a reading, or else the last
 */
export const CaseStudyRecord = ({
  record,
  work,
  startsOpen,
}: {
  record: TraineeRecord
  work: CaseStudyWork
  startsOpen: boolean
}) => {
  const { caseStudyId, attempts, grid } = work
  const { number, title } = caseStudySheetOf(caseStudyId)
  const { place, comings } = useAddressed(caseStudyId)
  const latestFirst = attempts.toReversed()
  const toOpen = latestFirst.find(awaitsReading) ?? latestFirst[0]
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
              startsOpen={startsOpen && attempt === toOpen}
              comings={attempt === toOpen ? comings : 0}
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
  comings,
  isLast,
}: {
  record: TraineeRecord
  caseStudyId: CaseStudyId
  attempt: CaseStudyAttempt
  grid: Grid
  startsOpen: boolean
  comings: number
  isLast: boolean
}) => {
  // Once read, it stays as the trainer left it.
  const [isOpen, setOpen] = useState(startsOpen)
  const [came, setCame] = useState(comings)
  if (came !== comings) {
    setCame(comings)
    setOpen(true)
  }
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} className={styles.attempt}>
      <summary className={disclosure.summary}>
        <span>
          Tentative {attempt.attempt}, remise
          {attempt.with && ` en groupe avec ${namesInWords(attempt.with)}`} le {frenchDate(attempt.submittedAt)} à{' '}
          {frenchTime(attempt.submittedAt)}
        </span>
        <StateMark {...markOf(attempt)} />
      </summary>
      {isOpen && (
        <OpenedCode name={caseStudyId} load={() => loadReading(caseStudyId)}>
          {({ AttemptBesideReview }) => (
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
          )}
        </OpenedCode>
      )}
    </details>
  )
}

/** What an attempt is shown and read with, all at once instead of one after the other. */
const loadReading = async (caseStudyId: CaseStudyId) => {
  const [reading] = await Promise.all([
    import('./attempt-beside-review.tsx'),
    import('../../case-study/attempt-view.tsx'),
    import('../../case-study/earlier-submissions.tsx'),
    loadCaseStudy(caseStudyId),
  ])
  return reading
}

const markOf = ({ reopening, review }: CaseStudyAttempt): ComponentProps<typeof StateMark> => {
  if (reopening) return { state: 'in-progress', word: 'Rendue pour reprise' }
  return review === null ? { state: 'waiting', word: 'À lire' } : { state: 'done', word: 'Lue' }
}

/**
 * Scrolls to the part that the address names, which was not there for the browser to find. Whoever comes
 * again from a link finds it open, with the focus on it. @returns how often that was
 */
const useAddressed = (id: CaseStudyId) => {
  const { hash, key } = useLocation()
  const place = useRef<HTMLDivElement>(null)
  const isNamed = hash === `#${id}`
  const [seen, setSeen] = useState({ at: key + hash, comings: 0 })
  if (seen.at !== key + hash) setSeen({ at: key + hash, comings: isNamed ? seen.comings + 1 : seen.comings })
  const { comings } = seen
  useEffect(() => {
    if (!isNamed) return
    place.current?.scrollIntoView?.()
    if (comings > 0) place.current?.querySelector<HTMLElement>('[open] > summary')?.focus({ preventScroll: true })
  }, [isNamed, comings])
  return { place, comings }
}
