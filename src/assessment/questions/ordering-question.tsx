import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { Button } from '../../design/button.tsx'
import { Choices } from '../../design/choices.tsx'
import { Icon } from '../../design/icon.tsx'
import type { QuestionSheet, QuizAnswer } from '../contract.ts'
import styles from './question-field.module.css'

/**
 * A list to put in order with two buttons an element: by keyboard, by voice and with one
 * thumb alike. The order shown first is chance's, so it is an answer only once touched or claimed.
 */
export const OrderingQuestion = ({
  question,
  legend,
  answer,
  onAnswer,
}: {
  question: Extract<QuestionSheet, { options: unknown }>
  legend: ReactNode
  answer: QuizAnswer | undefined
  onAnswer: (answer: QuizAnswer) => void
}) => {
  const [announcement, setAnnouncement] = useState('')
  const state = useRef<HTMLDivElement>(null)
  const shuffled = question.options.map(({ id }) => id)
  const order = answer?.type === 'ordering' ? answer.order : shuffled
  const textOf = (id: string) => question.options.find((option) => option.id === id)?.text ?? id

  const move = (from: number, to: number, { currentTarget }: MouseEvent<HTMLElement>) => {
    const id = order[from]
    if (id === undefined || to < 0 || to >= order.length) return
    // A button that moves in the page loses the focus; the next press is often on the same one.
    flushSync(() => {
      onAnswer({ type: 'ordering', order: order.toSpliced(from, 1).toSpliced(to, 0, id) })
      setAnnouncement(`${textOf(id)} : place ${to + 1} sur ${order.length}`)
    })
    currentTarget.focus()
  }

  const claim = () => {
    flushSync(() => onAnswer({ type: 'ordering', order }))
    state.current?.focus()
  }

  return (
    <Choices legend={legend} hint="Déplacez les éléments avec les boutons, du premier au dernier.">
      <ol role="list" className={styles.order}>
        {order.map((id, index) => (
          <li key={id} className={styles.item}>
            <span className={styles.place}>{index + 1}</span>
            <span className={styles.itemText}>{textOf(id)}</span>
            <span className={styles.moves}>
              <Button
                look="quiet"
                aria-label={`Monter : ${textOf(id)}`}
                aria-disabled={index === 0}
                onClick={(event) => move(index, index - 1, event)}
              >
                <Icon name="arrow-up" />
                Monter
              </Button>
              <Button
                look="quiet"
                aria-label={`Descendre : ${textOf(id)}`}
                aria-disabled={index === order.length - 1}
                onClick={(event) => move(index, index + 1, event)}
              >
                <Icon name="arrow-down" />
                Descendre
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <div ref={state} tabIndex={-1} className={styles.orderState}>
        {answer === undefined ? (
          <>
            <Button look="quiet" onClick={claim}>
              C’est mon ordre
            </Button>
            <span>L’ordre de départ est tiré au hasard.</span>
          </>
        ) : (
          <span>Ordre retenu. Vous pouvez encore le changer.</span>
        )}
      </div>
      <span role="status" className="visually-hidden">
        {announcement}
      </span>
    </Choices>
  )
}
