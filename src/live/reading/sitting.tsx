import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'

import { namesInWords } from '../../case-study/group/names-in-words.ts'
import type { ReadingQueue } from './contract.ts'
import { NothingToRead } from './nothing-to-read.tsx'
import { type AttemptId, isCopyOf, isSame, nextToRead, type Seat, sittingAfter } from './rules.ts'
import { addressed, searchOf } from './seat-address.ts'
import { SeatView } from './seat-view.tsx'

/** From the first to the last that waits, by hand or by saving; what was read stays in its place. */
export const Sitting = ({ queue: { trainingSession, waiting } }: { queue: ReadingQueue }) => {
  const sitting = useSitting(waiting)
  const { shown, goTo } = useShown(sitting)
  const [said, setSaid] = useState('')
  const place = shown === null ? -1 : sitting.indexOf(shown)
  return (
    <>
      <p role="status" className={said === '' ? 'visually-hidden' : undefined}>
        {said}
      </p>
      {shown === null ? (
        <NothingToRead trainingSession={trainingSession} hasRead={sitting.length > 0} />
      ) : (
        <SeatView
          trainingSession={trainingSession}
          seat={shown}
          rank={place + 1}
          total={sitting.length}
          before={sitting[place - 1] ?? null}
          after={sitting[place + 1] ?? null}
          next={nextToRead(sitting, shown)}
          onGoTo={goTo}
          onDone={(what) => {
            setSaid(doneInWords([shown, ...sitting.filter((one) => isCopyOf(one, shown))], what))
            goTo(nextToRead(sitting, shown))
          }}
        />
      )}
    </>
  )
}

const doneInWords = (copies: readonly Seat[], what: 'read' | 'given-back'): string => {
  const names = namesInWords(copies.map(({ name }) => name))
  return what === 'read' ? `Lecture enregistrée pour ${names}.` : `Étude de cas rendue à ${names} pour reprise.`
}

/** What waits, and what waited: it grows at its end. */
const useSitting = (waiting: ReadingQueue['waiting']): readonly Seat[] => {
  const [{ from, sitting }, setKnown] = useState(() => ({ from: waiting, sitting: sittingAfter([], waiting) }))
  if (from === waiting) return sitting
  const now = sittingAfter(sitting, waiting)
  setKnown({ from: waiting, sitting: now })
  return now
}

/** The attempt in the address, else the first that waits: it stays when somebody else reads it meanwhile. */
const useShown = (sitting: readonly Seat[]) => {
  const at = addressed(useSearchParams()[0])
  const navigate = useNavigate()
  const [first, setFirst] = useState<AttemptId | null>(null)
  const seatOf = (id: AttemptId | null) => sitting.find((seat) => id !== null && isSame(seat, id))
  const named = seatOf(at)
  const unnamed = seatOf(first) ?? sitting.find(({ isWaiting }) => isWaiting) ?? null
  if (named === undefined && unnamed !== null && (first === null || !isSame(first, unnamed))) setFirst(unnamed)

  const goTo = (seat: AttemptId | null) => {
    setFirst(null)
    void navigate({ search: seat === null ? '' : searchOf(seat) })
  }
  return { shown: named ?? unnamed, goTo }
}
