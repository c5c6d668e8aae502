import { caseStudySheetOf } from '../../content/case-studies/sheets.ts'
import { Section } from '../../design/section.tsx'
import type { TraineeRecord } from '../contract.ts'
import { AttestationSection } from './attestation-section.tsx'
import { CaseStudyRecord } from './case-study-record.tsx'
import { ObjectivesSection } from './objectives-section.tsx'
import { PlanRecord } from './plan-record.tsx'
import { QuizRecord } from './quiz-record.tsx'
import styles from './record-view.module.css'

/** Everything one trainee answered and what it proves: the trainer reads, then decides. */
export const RecordView = ({ record }: { record: TraineeRecord }) => (
  <>
    <nav aria-label="Dans ce dossier" className={styles.contents}>
      <a href="#objectifs">Objectifs</a>
      {record.caseStudies.map(({ caseStudyId, attempts }) => (
        <a key={caseStudyId} href={`#${caseStudyId}`}>
          Étude de cas {caseStudySheetOf(caseStudyId).number}
          {attempts.some(({ review }) => review === null) && <strong> – à lire</strong>}
        </a>
      ))}
      <a href="#plan">Plan d’action</a>
      <a href="#quiz">Quiz</a>
    </nav>
    <AttestationSection record={record} />
    <div id="objectifs">
      <ObjectivesSection record={record} />
    </div>
    {record.caseStudies.map((work) => (
      <CaseStudyRecord key={work.caseStudyId} record={record} work={work} />
    ))}
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
