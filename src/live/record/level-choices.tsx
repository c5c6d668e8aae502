import type { Grid, Level } from '../../case-study/contract.ts'
import { levelLabels } from '../../case-study/level-labels.ts'
import { objectiveOf } from '../../content/course.ts'
import type { ObjectiveId } from '../../content/course-ids.ts'
import { Choice, Choices } from '../../design/choices.tsx'
import { objectiveNumber } from '../../objectives/missing-sentences.ts'
import styles from './review-form.module.css'

const levels = [1, 2, 3, 4] as const

/** One objective of the grid: four levels in words, one of which is chosen. @param automatic what the answers decided */
export const LevelChoices = ({
  objectiveId,
  name,
  descriptors,
  automatic,
  chosen,
  error,
  onChoose,
}: {
  objectiveId: ObjectiveId
  name: string
  descriptors: Grid[ObjectiveId]
  automatic: Level | undefined
  chosen: Level | undefined
  error: string | undefined
  onChoose: (level: Level) => void
}) => (
  <Choices
    legend={`Objectif ${objectiveNumber(objectiveId)} – ${objectiveOf(objectiveId).text}`}
    hint={automatic !== undefined && `Niveau ${automatic} d’après les réponses ; vous pouvez le changer.`}
    error={error}
  >
    <div className={styles.levels}>
      {levels.map((level) => (
        <Choice
          key={level}
          name={name}
          data-objective={objectiveId}
          checked={chosen === level}
          onChange={() => onChoose(level)}
        >
          {levelLabels[level]} <span className={styles.descriptor}>{descriptors[level - 1]}</span>
        </Choice>
      ))}
    </div>
  </Choices>
)
