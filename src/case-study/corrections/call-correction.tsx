import { StateMark } from '../../design/state-mark.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { conversationOf, type Call, type CallPath } from '../conversation.ts'
import styles from './correction.module.css'

/**
 * The path taken, stage by stage: what was said, whether it was the best thing to say, and why.
 * @param details by node: whether the best option was taken; a detour has none
 * @param remarks by node: why; none while the debrief is closed
 */
export const CallCorrection = ({
  step,
  path,
  details,
  remarks,
}: {
  step: Call
  path: CallPath
  details: Readonly<Record<string, boolean>>
  remarks: Readonly<Record<string, string>>
}) => {
  const { turns } = conversationOf(step, path)
  if (turns.length === 0) return <p>Sans réponse.</p>
  return (
    <ol role="list" className={styles.turns}>
      {turns.map(({ node, option }) => (
        <li key={node.id}>
          <div>
            <h5 className={styles.stage}>{node.stage === '' ? 'Un détour' : node.stage}</h5>
            <p>
              <span className={styles.speaker}>
                {withFrenchSpaces(node.speaker)}
                {'\u00A0'}:
              </span>{' '}
              {withFrenchSpaces(node.line)}
            </p>
            <p className={styles.said}>
              <span className="visually-hidden">Réponse choisie{'\u00A0'}: </span>
              {withFrenchSpaces(option.say)}
            </p>
            <p className={styles.reaction}>{withFrenchSpaces(option.reaction)}</p>
          </div>
          <div className={styles.correction}>
            <Verdict isBest={details[node.id]} />
            {remarks[node.id] !== undefined && <p>{remarks[node.id]}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}

const Verdict = ({ isBest }: { isBest: boolean | undefined }) => {
  if (isBest === undefined) return <StateMark state="not-started" word="Étape de rattrapage, sans points" />
  return isBest ? (
    <StateMark state="done" word="La réponse la plus juste" />
  ) : (
    <StateMark state="to-review" word="Une autre réponse convenait mieux" />
  )
}
