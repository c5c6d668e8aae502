import type { CaseStudy } from '../content/case-studies/case-study.ts'
import { Section } from '../design/section.tsx'
import { frenchDate } from '../kernel/instant.ts'
import { AttemptLevels } from './attempt-levels.tsx'
import styles from './attempt-view.module.css'
import type { CaseStudyAttempt, Grid } from './contract.ts'
import { StepCorrectionView } from './corrections/step-correction-view.tsx'
import type { Reader } from './reader.ts'

/** One submitted attempt, read only: the levels, then each answer beside its correction. */
export const AttemptView = ({
  caseStudy,
  attempt,
  grid,
  reader = 'trainee',
}: {
  caseStudy: CaseStudy
  attempt: CaseStudyAttempt
  grid: Grid | null
  reader?: Reader
}) => (
  <>
    {attempt.review && attempt.review.comment !== '' && (
      <Section level={3} title="Commentaire du formateur">
        <blockquote className={styles.comment}>
          <p>{attempt.review.comment}</p>
          <footer>
            {attempt.review.reviewerName}, le {frenchDate(attempt.review.at)}
          </footer>
        </blockquote>
      </Section>
    )}

    <Section level={3} title="Niveau par objectif">
      <AttemptLevels attempt={attempt} grid={grid} reader={reader} />
    </Section>

    <Section level={3} title="Réponses et corrections">
      {!attempt.isDebriefOpen && reader === 'trainee' && (
        <p>
          Vous voyez ici ce qui est juste et ce qui est à revoir. Les explications s’ouvriront quand votre formateur
          aura lu cette tentative, quand vous aurez remis la seconde, ou à la clôture de la session.
        </p>
      )}
      <ol role="list" className={styles.steps}>
        {caseStudy.steps.map((step, index) => (
          <li key={step.id}>
            <StepCorrectionView
              step={step}
              number={index + 1}
              answer={attempt.answers[step.id]}
              correction={attempt.corrections.find(({ stepId }) => stepId === step.id)}
              reader={reader}
            />
          </li>
        ))}
      </ol>
    </Section>
  </>
)
