import type { CaseStudyAttempt } from '../../case-study/contract.ts'
import { levelLabels } from '../../case-study/level-labels.ts'
import { objectiveIds } from '../../content/course-ids.ts'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import { objectiveNumber } from '../../objectives/missing-sentences.ts'
import styles from './review-panel.module.css'

/** A reading that was saved: by whom, when, what. */
export const ReviewRead = ({ review }: { review: NonNullable<CaseStudyAttempt['review']> }) => (
  <div className={styles.read}>
    <p role="status">
      Lu par {review.reviewerName} le {frenchDate(review.at)} à {frenchTime(review.at)}.
    </p>
    <dl>
      {objectiveIds.map((id) => (
        <div key={id}>
          <dt>Objectif {objectiveNumber(id)}</dt>
          <dd>{levelLabels[review.levels[id]]}</dd>
        </div>
      ))}
    </dl>
    <p className={styles.comment}>{review.comment === '' ? 'Sans commentaire.' : `« ${review.comment} »`}</p>
  </div>
)
