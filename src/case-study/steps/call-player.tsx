import { useEffect, useId, useRef, type ComponentType, type MouseEvent, type Ref } from 'react'

import { Button } from '../../design/button.tsx'
import { Icon } from '../../design/icon.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { conversationOf, type Call, type CallPath } from '../conversation.ts'
import styles from './call-player.module.css'

type Path = { node: string; option: string }[]

/**
 * A conversation, as a transcript that grows, one exchange taken back at a time or started again.
 * @param StartAgain what leads back to the beginning, once something was said
 */
export const CallPlayer = ({
  step,
  path,
  onPath,
  StartAgain,
}: {
  step: Call
  path: CallPath
  onPath: (path: Path) => void
  StartAgain: ComponentType<{ onStartAgain: () => void }>
}) => {
  const { turns, current } = conversationOf(step, path)
  const newestLine = useRef<HTMLLIElement>(null)
  const hasSpoken = useRef(false)

  // What was just said is where one goes on reading; a call found under way leaves the focus alone.
  useEffect(() => {
    if (!hasSpoken.current) return
    hasSpoken.current = false
    newestLine.current?.focus()
  })

  const goTo = (next: Path) => {
    hasSpoken.current = true
    onPath(next)
  }
  const taken = turns.map(({ node, option }) => ({ node: node.id, option: option.id }))
  const last = turns.at(-1)

  return (
    <div className={styles.call}>
      <ol role="list" aria-label="La conversation" className={styles.transcript}>
        {turns.map(({ node, option }, index) => (
          <Exchange
            key={node.id}
            reaction={turns[index - 1]?.option.reaction}
            speaker={node.speaker}
            line={node.line}
            said={option.say}
          />
        ))}
        {current ? (
          <Exchange
            key={current.id}
            ref={newestLine}
            reaction={last?.option.reaction}
            speaker={current.speaker}
            line={current.line}
          />
        ) : (
          <Exchange key="end" ref={newestLine} reaction={last?.option.reaction} isEnd />
        )}
      </ol>

      {current && (
        <fieldset className={styles.options}>
          <legend>Que dites-vous&#8239;?</legend>
          {current.options.map((option) => (
            <button
              key={option.id}
              type="button"
              onClick={(event) => isSingleClick(event) && goTo([...taken, { node: current.id, option: option.id }])}
            >
              {withFrenchSpaces(option.say)}
            </button>
          ))}
        </fieldset>
      )}

      {turns.length > 0 && (
        <div className={styles.ways}>
          <Button look="quiet" onClick={() => goTo(taken.slice(0, -1))}>
            Revenir à l’échange précédent
          </Button>
          <StartAgain onStartAgain={() => goTo([])} />
        </div>
      )}
    </div>
  )
}

/** The second click of a double-click would answer for the line that has just appeared. */
const isSingleClick = ({ detail }: MouseEvent): boolean => detail < 2

const Exchange = ({
  ref,
  reaction,
  speaker,
  line,
  said,
  isEnd = false,
}: {
  ref?: Ref<HTMLLIElement>
  reaction?: string | undefined
  speaker?: string
  line?: string
  said?: string
  isEnd?: boolean
}) => {
  const id = useId()
  return (
    <li ref={ref} tabIndex={-1} aria-labelledby={`${id}-reaction ${id}-line`} className={styles.exchange}>
      {reaction && (
        <p id={`${id}-reaction`} className={styles.reaction}>
          {withFrenchSpaces(reaction)}
        </p>
      )}
      {isEnd ? (
        <p id={`${id}-line`} className={styles.end}>
          <Icon name="phone" /> L’appel est terminé.
        </p>
      ) : (
        <p id={`${id}-line`} className={styles.theirs}>
          <strong>
            {withFrenchSpaces(speaker ?? '')}
            <span className="visually-hidden">{'\u00A0'}: </span>
          </strong>
          {withFrenchSpaces(line ?? '')}
        </p>
      )}
      {said && (
        <p className={styles.mine}>
          <strong>
            Vous<span className="visually-hidden">{'\u00A0'}: </span>
          </strong>
          {withFrenchSpaces(said)}
        </p>
      )}
    </li>
  )
}
