import type { ReactNode } from 'react'

import { Button } from '../design/button.tsx'
import { frenchDate, frenchTime } from '../kernel/instant.ts'
import type { Elsewhere } from '../kernel/problem.ts'
import styles from './choice-of-answer.module.css'
import { oneAfterTheOther } from './one-after-the-other.ts'
import { keepMine, takeOther } from './outbox.ts'

/** An answer about a slot in words, as its own room shows it, beside the other one. */
export type ShowAnswer = (slot: string, answer: unknown, other: unknown) => ReactNode

/** One's own answer beside the one that was given in between: nothing is lost before one of them is chosen. */
export const ChoiceOfAnswer = ({
  commandId,
  slot,
  name,
  mine,
  elsewhere,
  showAnswer,
  onChosen,
  onBothKept,
}: {
  commandId: string
  slot: string
  name: string
  mine: unknown
  elsewhere: Elsewhere
  showAnswer: ShowAnswer | undefined
  onChosen: () => void
  /** Both stand in the one place, one after the other: it is time to go there. */
  onBothKept: ((slot: string) => void) | undefined
}) => {
  const choose = (chosen: (commandId: string) => void) => {
    chosen(commandId)
    onChosen()
  }
  const both = oneAfterTheOther(mine, elsewhere.answer)
  return (
    <article aria-label={name} className={styles['choice']}>
      <p>
        {name} attend votre choix : une autre a été donnée {byWhom(elsewhere)}, le{' '}
        {frenchDate(elsewhere.at, { year: false })} à {frenchTime(elsewhere.at)}. La vôtre est gardée sur cet appareil.
      </p>
      <div className={styles['beside']}>
        <section aria-label="La vôtre">
          <h3>La vôtre</h3>
          <Value of="Contenu de la vôtre">{showAnswer?.(slot, mine, elsewhere.answer)}</Value>
          <Button onClick={() => choose(keepMine)}>Garder la mienne</Button>
        </section>
        <section aria-label="L’autre">
          <h3>L’autre</h3>
          <Value of="Contenu de l’autre">{showAnswer?.(slot, elsewhere.answer, mine)}</Value>
          <Button look="quiet" onClick={() => choose(takeOther)}>
            Prendre l’autre
          </Button>
        </section>
      </div>
      {both !== null && (
        <div className={styles['both']}>
          <Button
            look="quiet"
            onClick={() => {
              choose((id) => keepMine(id, both))
              onBothKept?.(slot)
            }}
          >
            Garder les deux, à la suite
          </Button>
          <p>Vous en faites ensuite une seule.</p>
        </div>
      )}
    </article>
  )
}

/** Scrolls with a finger or the arrow keys. */
const Value = ({ of, children }: { of: string; children: ReactNode }) => (
  <div role="group" aria-label={of} tabIndex={0} className={styles['value']}>
    {children}
  </div>
)

const byWhom = ({ by }: Elsewhere): string =>
  by === null ? 'depuis un autre appareil ou un autre onglet' : `par ${by}`
