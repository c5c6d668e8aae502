import { ActionFacts } from '../../application-plan/action-facts.tsx'
import { titleOf } from '../../application-plan/action-words.ts'
import type { RecordedAction } from '../../application-plan/contract.ts'
import { byObjective } from '../../application-plan/rules.ts'
import { objectiveOf } from '../../content/course.ts'
import { Section } from '../../design/section.tsx'
import styles from './plan-record.module.css'

/** The trainee's plan, to talk it over in the last half-hour: read here, changed by nobody but them. */
export const PlanRecord = ({ actions }: { actions: readonly RecordedAction[] }) => (
  <Section title="Plan d’action">
    <p className={styles.about}>Formatif : il ne compte dans aucun résultat.</p>
    {actions.length === 0 ? <p>Aucune action écrite pour l’instant.</p> : <ByObjective actions={actions} />}
  </Section>
)

const ByObjective = ({ actions }: { actions: readonly RecordedAction[] }) =>
  byObjective(actions).map(({ objectiveId, actions: own }) => (
    <Section key={objectiveId} level={3} title={`${objectiveId.slice(1)}. ${objectiveOf(objectiveId).text}`}>
      {own.length === 0 && <p className={styles.about}>Aucune action pour cet objectif.</p>}
      {own.map((action) => (
        <article key={action.actionId} aria-label={titleOf(action)} className={styles.action}>
          <h4>{titleOf(action)}</h4>
          <ActionFacts action={action} />
        </article>
      ))}
    </Section>
  ))
