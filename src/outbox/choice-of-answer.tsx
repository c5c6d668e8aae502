import type { ReactNode } from 'react'

import { Button } from '../design/button.tsx'
import { frenchDate, frenchTime } from '../kernel/instant.ts'
import type { Elsewhere } from '../kernel/problem.ts'
import styles from './choice-of-answer.module.css'
import { keepMine, takeOther } from './outbox.ts'

/** An answer about a slot in words, as its own room shows it. */
export type ShowAnswer = (slot: string, answer: unknown) => ReactNode

/** One's own answer beside the one that was given in between: nothing is lost before one of them is chosen. */
export const ChoiceOfAnswer = ({
  commandId,
  slot,
  name,
  mine,
  elsewhere,
  showAnswer,
  onChosen,
}: {
  commandId: string
  slot: string
  name: string
  mine: unknown
  elsewhere: Elsewhere
  showAnswer: ShowAnswer | undefined
  onChosen: () => void
}) => {
  const choose = (chosen: (commandId: string) => void) => {
    chosen(commandId)
    onChosen()
  }
  return (
    <article aria-label={name} className={styles['choice']}>
      <p>
        {name} attend votre choix : une autre a été donnée {byWhom(elsewhere)}, le{' '}
        {frenchDate(elsewhere.at, { year: false })} à {frenchTime(elsewhere.at)}. La vôtre est gardée sur cet appareil.
      </p>
      <div className={styles['beside']}>
        <section aria-label="La vôtre">
          <h3>La vôtre</h3>
          <div className={styles['value']}>{showAnswer?.(slot, mine)}</div>
          <Button onClick={() => choose(keepMine)}>Garder la mienne</Button>
        </section>
        <section aria-label="L’autre">
          <h3>L’autre</h3>
          <div className={styles['value']}>{showAnswer?.(slot, elsewhere.answer)}</div>
          <Button look="quiet" onClick={() => choose(takeOther)}>
            Prendre l’autre
          </Button>
        </section>
      </div>
    </article>
  )
}

const byWhom = ({ by }: Elsewhere): string =>
  by === null ? 'depuis un autre appareil ou un autre onglet' : `par ${by}`
