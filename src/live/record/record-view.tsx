import { Suspense } from 'react'
import { Link } from 'react-router'

import { caseStudySheetOf } from '../../content/case-studies/sheets.ts'
import { paths } from '../../content/paths.ts'
import { Section } from '../../design/section.tsx'
import { Skeleton } from '../../design/skeleton.tsx'
import type { CaseStudyAttempt, CaseStudyWork } from '../../case-study/contract.ts'
import type { TraineeRecord } from '../contract.ts'
import { AttestationSection } from './attestation-section.tsx'
import { CaseStudyRecord, loadAttempts } from './case-study-record.tsx'
import { DocumentsRecord } from './document-record.tsx'
import { ObjectivesSection } from './objectives-section.tsx'
import { PlanRecord } from './plan-record.tsx'
import { QuizRecord } from './quiz-record.tsx'
import { WholeCourseRecord } from './whole-course-record.tsx'
import styles from './record-view.module.css'

/** Everything one trainee answered and what it proves: the trainer reads, then decides. */
export const RecordView = ({ record }: { record: TraineeRecord }) => {
  const begun = record.caseStudies.filter(({ attempts, answers }) => attempts.length + Object.keys(answers).length > 0)
  const waits = record.trainingSession.closedAt === null && begun.some(({ attempts }) => attempts.some(awaitsReview))
  loadAttempts(begun)
  return (
    <>
      <nav aria-label="Dans ce dossier" className={styles.contents}>
        <a href="#objectifs">Objectifs</a>
        {begun.map(({ caseStudyId, attempts }) => (
          <a key={caseStudyId} href={`#${caseStudyId}`}>
            Étude de cas {caseStudySheetOf(caseStudyId).number}
            {attempts.some(awaitsReview) && <strong> – à lire</strong>}
          </a>
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
      {/* Together, so that the one that the address names stays where it was scrolled to. */}
      <Suspense fallback={<Skeleton lines={8} />}>
        {begun.map((work) => (
          <CaseStudyRecord key={work.caseStudyId} record={record} work={work} />
        ))}
      </Suspense>
      {begun.length < record.caseStudies.length && (
        <p>{notBegunInWords(record.caseStudies.filter((work) => !begun.includes(work)))}</p>
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
        <Section title="Réponses aux quiz">
          {record.quizzes.map((quiz) => (
            <QuizRecord key={quiz.moduleNumber} quiz={quiz} />
          ))}
        </Section>
      </div>
    </>
  )
}

const awaitsReview = ({ review, reopening }: CaseStudyAttempt): boolean => review === null && !reopening

/** « Étude de cas pas commencée : 2. », « Études de cas pas commencées : 2, 4 et 5. » */
const notBegunInWords = (works: readonly CaseStudyWork[]): string => {
  const numbers = works.map(({ caseStudyId }) => `${caseStudySheetOf(caseStudyId).number}`)
  const [s, list] = [numbers.length > 1 ? 's' : '', new Intl.ListFormat('fr').format(numbers)]
  return `Étude${s} de cas pas commencée${s} : ${list}.`
}
