import type { ComponentProps } from 'react'

import type { CaseStudy } from '../content/case-studies/case-study.ts'
import { Section } from '../design/section.tsx'
import { frenchDate } from '../kernel/instant.ts'
import { AttemptLevels } from './attempt-levels.tsx'
import styles from './attempt-view.module.css'
import type { CaseStudyAttempt, Grid } from './contract.ts'
import { CorrectedSteps } from './corrections/corrected-steps.tsx'
import type { Reader } from './reader.ts'

/** One submitted attempt, read only: the levels, then each answer beside its correction. */
export const AttemptView = ({
  caseStudy,
  attempt,
  grid,
  reader = 'trainee',
  BelowCall,
}: {
  caseStudy: CaseStudy
  attempt: CaseStudyAttempt
  grid: Grid | null
  reader?: Reader
} & Pick<ComponentProps<typeof CorrectedSteps>, 'BelowCall'>) => (
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
          aura lu cette tentative ou ouvert le débriefing, quand vous aurez remis la seconde, ou à la clôture de la
          session.
        </p>
      )}
      <CorrectedSteps
        caseStudy={caseStudy}
        answers={attempt.answers}
        corrections={attempt.corrections}
        givenBy={attempt.givenBy}
        reader={reader}
        BelowCall={BelowCall}
      />
    </Section>
  </>
)
