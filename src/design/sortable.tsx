import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import styles from './sortable.module.css'
import { useDragOrder } from './use-drag-order.ts'

type Sorted = {
  /** In the order in which they stand now. */
  readonly items: readonly { readonly id: string; readonly text: string }[]
  readonly onOrder: (ids: string[]) => void
}

/**
 * A list to put in order with two buttons an element: by keyboard, by voice and with one thumb alike.
 * The handle is a shorter way for a pointer, and nothing to a screen reader.
 */
export const Sortable = ({ items, onOrder }: Sorted) => {
  const [announcement, setAnnouncement] = useState('')

  const move = (from: number, to: number) => {
    const item = items[from]
    if (item === undefined) return
    const ids = items.map(({ id }) => id)
    onOrder(ids.toSpliced(from, 1).toSpliced(to, 0, item.id))
    setAnnouncement(`${item.text} : place ${to + 1} sur ${items.length}`)
  }
  const press = (from: number, to: number, { currentTarget }: MouseEvent<HTMLElement>) => {
    if (to < 0 || to >= items.length) return
    // A button that moves in the page loses the focus; the next press is often on the same one.
    flushSync(() => move(from, to))
    currentTarget.focus()
  }
  const { handleOf, heldAt, shiftOf } = useDragOrder(move)

  return (
    <>
      <ol role="list" className={styles.order}>
        {items.map(({ id, text }, index) => (
          <li
            key={id}
            className={`${styles.item} ${index === heldAt ? styles.held : ''}`}
            style={{ transform: heldAt === null ? undefined : `translateY(${shiftOf(index)}px)` }}
          >
            <span className={styles.place}>{index + 1}</span>
            <span className={styles.text}>{text}</span>
            <span aria-hidden="true" className={styles.handle} {...handleOf(index)}>
              <Icon name="grip" />
            </span>
            <span className={styles.moves}>
              <Button
                look="quiet"
                aria-label={`Monter : ${text}`}
                aria-disabled={index === 0}
                onClick={(event) => press(index, index - 1, event)}
              >
                <Icon name="arrow-up" />
                Monter
              </Button>
              <Button
                look="quiet"
                aria-label={`Descendre : ${text}`}
                aria-disabled={index === items.length - 1}
                onClick={(event) => press(index, index + 1, event)}
              >
                <Icon name="arrow-down" />
                Descendre
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <span role="status" className="visually-hidden">
        {announcement}
      </span>
    </>
  )
}

/**
 * The same, where the order shown first is nobody's: it is given once touched or claimed.
 * @param startsFrom what is said of that order, until it is given
 */
export const SortableToClaim = ({
  items,
  onOrder,
  isGiven,
  startsFrom,
}: Sorted & { isGiven: boolean; startsFrom: ReactNode }) => {
  const state = useRef<HTMLDivElement>(null)
  const claim = () => {
    flushSync(() => onOrder(items.map(({ id }) => id)))
    state.current?.focus()
  }
  return (
    <>
      <Sortable items={items} onOrder={onOrder} />
      <div ref={state} tabIndex={-1} className={styles.state}>
        {isGiven ? (
          <span>Ordre retenu. Vous pouvez encore le changer.</span>
        ) : (
          <>
            <Button look="quiet" onClick={claim}>
              C’est mon ordre
            </Button>
            <span>{startsFrom}</span>
          </>
        )}
      </div>
    </>
  )
}
