import type { ProfessionalDocument } from '../content/professional-documents/professional-document.ts'
import { Section } from '../design/section.tsx'
import type { Answers, Correction, Marks } from './contract.ts'
import { CorrectedPoints } from './corrected-points.tsx'
import { CorrectedQuestion } from './corrected-question.tsx'
import styles from './correction.module.css'

export type Reader = 'trainee' | 'trainer'

/** What was given, beside what was expected: the questions, then the passages. Read only. */
export const CorrectedAnalysis = ({
  document,
  answers,
  marks,
  correction,
  reader = 'trainee',
}: {
  document: ProfessionalDocument
  answers: Answers
  marks: Marks
  correction: Correction
  reader?: Reader
}) => (
  <>
    <Section level={3} title="Réponses et corrigé">
      <ol role="list" className={styles.questions}>
        {document.questions.map((question, index) => (
          <li key={question.id}>
            <CorrectedQuestion
              {...{ question, marks, reader }}
              number={index + 1}
              answer={answers[question.id]}
              correction={correction.questions.find(({ questionId }) => questionId === question.id)}
            />
          </li>
        ))}
      </ol>
    </Section>
    <Section level={3} title="Passages à relever">
      <CorrectedPoints {...{ document, marks, reader }} points={correction.points} />
    </Section>
  </>
)
