import { objectiveOf } from '../content/course.ts'
import { objectiveIds } from '../content/course-ids.ts'
import { Icon } from '../design/icon.tsx'
import { StateMark } from '../design/state-mark.tsx'
import styles from './attempt-levels.module.css'
import type { CaseStudyAttempt, Grid, Level } from './contract.ts'
import { levelLabels } from './level-labels.ts'
import type { Reader } from './reader.ts'
import { levelOf, type DecidedLevel } from './levels.ts'

/** The four objectives, each with the level reached in words, who decided it, and its grid. */
export const AttemptLevels = ({
  attempt,
  grid,
  reader,
}: {
  attempt: CaseStudyAttempt
  grid: Grid | null
  reader: Reader
}) => (
  <ol role="list" className={styles.objectives}>
    {objectiveIds.map((objectiveId, index) => {
      const reached = levelOf(attempt, objectiveId)
      return (
        <li key={objectiveId}>
          <h4>
            <span className={styles.number}>
              Objectif {index + 1}
              {'\u00A0'}:
            </span>{' '}
            {objectiveOf(objectiveId).text}
          </h4>
          {reached ? (
            <p className={styles.reached}>
              <strong data-level={reached.level}>{levelLabels[reached.level]}</strong>
              <span>{decisionWords(attempt, reached, attempt.automaticLevels[objectiveId], reader)}</span>
            </p>
          ) : (
            <p className={styles.reached}>
              <StateMark
                state="waiting"
                word={
                  reader === 'trainee'
                    ? 'En attente de lecture par le formateur'
                    : 'À décider, après lecture des textes'
                }
              />
            </p>
          )}
          {grid && <GridOfObjective descriptions={grid[objectiveId]} reached={reached?.level ?? null} />}
        </li>
      )
    })}
  </ol>
)

const decisionWords = (
  { review }: CaseStudyAttempt,
  { level, decidedBy }: DecidedLevel,
  automatic: Level | undefined,
  reader: Reader,
): string => {
  const answers = reader === 'trainee' ? 'vos réponses' : 'les réponses'
  if (decidedBy === 'answers') return `décidé par ${answers}`
  const trainer = reader === 'trainee' ? 'votre formateur' : (review?.reviewerName ?? 'le formateur')
  const otherwise = automatic === undefined || automatic === level ? '' : ` (${answers} seules\u00A0: N${automatic})`
  return `décidé par ${trainer}${otherwise}`
}

const GridOfObjective = ({ descriptions, reached }: { descriptions: readonly string[]; reached: Level | null }) => (
  <ol role="list" className={styles.grid}>
    {descriptions.map((description, index) => {
      const isReached = reached === index + 1
      return (
        <li key={description} data-reached={isReached}>
          <span className={styles.level}>N{index + 1}</span>
          <span className={styles.description}>
            {description}
            {isReached && (
              <strong className={styles.mark}>
                <Icon name="check" /> niveau atteint
              </strong>
            )}
          </span>
        </li>
      )
    })}
  </ol>
)
