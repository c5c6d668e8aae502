import { useState } from 'react'
import { Link, useLocation } from 'react-router'

import { caseStudySheetOf } from '../../content/case-studies/sheets.ts'
import type { CaseStudyId } from '../../content/course-ids.ts'
import { paths } from '../../content/paths.ts'
import type { CaseStudyWork } from '../../case-study/contract.ts'
import type { TraineeRecord } from '../contract.ts'
import { AttestationSection } from './attestation-section.tsx'
import { awaitsReading } from './awaits-reading.ts'
import { CaseStudyRecord } from './case-study-record.tsx'
import { DocumentsRecord } from './document-record.tsx'
import { ObjectivesSection } from './objectives-section.tsx'
import { PlanRecord } from './plan-record.tsx'
import { QuizzesRecord } from './quiz-record.tsx'
import { WholeCourseRecord } from './whole-course-record.tsx'
import styles from './record-view.module.css'

/** Everything one trainee answered and what it proves: the trainer reads, then decides. */
export const RecordView = ({ record }: { record: TraineeRecord }) => {
  const begun = record.caseStudies.filter(({ attempts, answers }) => attempts.length + Object.keys(answers).length > 0)
  const waits = record.trainingSession.closedAt === null && begun.some(({ attempts }) => attempts.some(awaitsReading))
  const opened = useOpened(begun, record.trainingSession.closedAt !== null)
  return (
    <>
      <nav aria-label="Dans ce dossier" className={styles.contents}>
        <a href="#objectifs">Objectifs</a>
        {begun.map(({ caseStudyId, attempts }) => (
          <Link key={caseStudyId} to={`#${caseStudyId}`}>
            Étude de cas {caseStudySheetOf(caseStudyId).number}
            {attempts.some(awaitsReading) && <strong> – à lire</strong>}
          </Link>
        ))}
        {waits && <Link to={paths.readings(record.trainingSession.id)}>Lectures à faire</Link>}
        <a href="#documents">Documents</a>
        <a href="#evaluation-finale">Évaluation finale</a>
        <a href="#plan">Plan d’action</a>
        <a href="#quiz">Quiz</a>
      </nav>
      <AttestationSection record={record} />
      <div id="objectifs">
        <ObjectivesSection record={record} />
      </div>
      {begun.map((work) => (
        <CaseStudyRecord key={work.caseStudyId} record={record} work={work} startsOpen={work.caseStudyId === opened} />
      ))}
      {begun.length < record.caseStudies.length && (
        <p className={styles.notBegun}>{notBegunInWords(record.caseStudies.filter((work) => !begun.includes(work)))}</p>
      )}
      <div id="documents">
        <DocumentsRecord documents={record.documents} />
      </div>
      <div id="evaluation-finale">
        <WholeCourseRecord record={record} />
      </div>
      <div id="plan">
        <PlanRecord actions={record.applicationPlan.actions} />
      </div>
      <div id="quiz">
        <QuizzesRecord quizzes={record.quizzes} />
      </div>
    </>
  )
}

/** One at first, or the page is as long as all that was ever answered: the one in the address, or the first to read. */
const useOpened = (begun: readonly CaseStudyWork[], isClosed: boolean): CaseStudyId | undefined => {
  const { hash } = useLocation()
  const [first] = useState(() => {
    const named = begun.find(({ caseStudyId }) => hash === `#${caseStudyId}`)
    const toRead = isClosed ? undefined : begun.find(({ attempts }) => attempts.some(awaitsReading))
    return (named ?? toRead)?.caseStudyId
  })
  return first
}

/** « Étude de cas pas commencée : 2. », « Études de cas pas commencées : 2, 4 et 5. » */
const notBegunInWords = (works: readonly CaseStudyWork[]): string => {
  const numbers = works.map(({ caseStudyId }) => `${caseStudySheetOf(caseStudyId).number}`)
  const [s, list] = [numbers.length > 1 ? 's' : '', new Intl.ListFormat('fr').format(numbers)]
  return `Étude${s} de cas pas commencée${s} : ${list}.`
}
