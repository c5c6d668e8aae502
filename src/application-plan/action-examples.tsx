import { type ActionExample, examplesFor } from '../content/action-examples.ts'
import type { ObjectiveId } from '../content/course-ids.ts'
import { Button } from '../design/button.tsx'
import { Disclosure } from '../design/disclosure.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import styles from './plan.module.css'

/** A few actions to start from; what is taken is the trainee's own to change. */
export const ActionExamples = ({
  objectiveId,
  onChoose,
}: {
  objectiveId: ObjectiveId
  onChoose: (example: ActionExample) => void
}) => (
  <Disclosure
    title={
      <>
        Partir d’un exemple<span className="visually-hidden"> pour l’objectif {objectiveId.slice(1)}</span>
      </>
    }
  >
    <ul role="list" className={styles.examples}>
      {examplesFor(objectiveId).map((example) => (
        <li key={example.what}>
          <p>{withFrenchSpaces(example.what)}</p>
          <Button
            look="quiet"
            onClick={() => onChoose(example)}
            aria-label={withFrenchSpaces(`Partir de cet exemple : ${example.what}`)}
          >
            Partir de cet exemple
          </Button>
        </li>
      ))}
    </ul>
  </Disclosure>
)
