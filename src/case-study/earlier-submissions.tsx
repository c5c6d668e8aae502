import type { CaseStudy } from '../content/case-studies/case-study.ts'
import { Section } from '../design/section.tsx'
import { frenchDate, frenchTime } from '../kernel/instant.ts'
import { AttemptView } from './attempt-view.tsx'
import type { CaseStudyAttempt } from './contract.ts'
import { namesInWords } from './group/names-in-words.ts'
import styles from './earlier-submissions.module.css'
import type { Reader } from './reader.ts'

/** What was handed in before the attempt was given back, and the reading of it: nothing of it is lost. */
export const EarlierSubmissions = ({
  caseStudy,
  attempt: { earlier = [] },
  reader,
}: {
  caseStudy: CaseStudy
  attempt: Pick<CaseStudyAttempt, 'earlier'>
  reader: Reader
}) => {
  if (earlier.length === 0) return null
  return (
    <Section level={3} title={earlier.length === 1 ? 'Remise précédente' : 'Remises précédentes'}>
      {earlier.toReversed().map(({ reopening, ...submission }) => (
        <details key={submission.submittedAt} className={styles.submission}>
          <summary>
            Remise{submission.with && ` en groupe avec ${namesInWords(submission.with)}`} le{' '}
            {frenchDate(submission.submittedAt)} à {frenchTime(submission.submittedAt)},{' '}
            {submission.review === null ? 'sans lecture' : `lue par ${submission.review.reviewerName}`}, rendue le{' '}
            {frenchDate(reopening.at)} à {frenchTime(reopening.at)}
          </summary>
          <p>
            Rendue par {reopening.trainerName}&nbsp;: «&nbsp;{reopening.reason}&nbsp;»
          </p>
          <AttemptView caseStudy={caseStudy} attempt={submission} grid={null} reader={reader} />
        </details>
      ))}
    </Section>
  )
}
