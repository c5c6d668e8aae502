import { type PointerEvent, useRef, useState } from 'react'

type Held = { readonly list: Element; readonly from: number; readonly startedAt: number; readonly rows: readonly Row[] }
type Row = { readonly top: number; readonly height: number }
type Place = { readonly from: number; readonly to: number; readonly shift: number; readonly rows: readonly Row[] }

/** A band at the edges of the window where the page follows the one who drags, and by how much at each move; px. */
const edge = { band: 96, step: 12 }

/**
 * Rows of a list that a pointer moves by a handle, beside the buttons that do the same. Nothing moves in
 * the page until the row is let go, which keeps the pointer captured; what is seen meanwhile is a shift.
 * @param onMoved called once, when a row is let go at another place; both places are zero-based
 */
export const useDragOrder = (onMoved: (from: number, to: number) => void) => {
  const held = useRef<Held | null>(null)
  const [place, setPlace] = useState<Place | null>(null)

  const letGo = () => {
    held.current = null
    setPlace(null)
  }

  const handleOf = (from: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const list = event.currentTarget.closest('ol')
      if (list === null || event.button !== 0 || !event.isPrimary) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      const { top } = list.getBoundingClientRect()
      const rows = [...list.children].map((row) => row.getBoundingClientRect())
      held.current = {
        list,
        from,
        startedAt: event.clientY - top,
        rows: rows.map((row) => ({ top: row.top - top, height: row.height })),
      }
    },
    onPointerMove: ({ clientY }: PointerEvent<HTMLElement>) => {
      if (held.current === null) return
      if (clientY < edge.band) window.scrollBy(0, -edge.step)
      if (clientY > window.innerHeight - edge.band) window.scrollBy(0, edge.step)
      setPlace(placeAt(held.current, clientY))
    },
    onPointerUp: ({ clientY }: PointerEvent<HTMLElement>) => {
      if (held.current === null) return
      const { to } = placeAt(held.current, clientY)
      letGo()
      if (to !== from) onMoved(from, to)
    },
    onPointerCancel: letGo,
    onLostPointerCapture: letGo,
  })

  return { handleOf, heldAt: place?.from ?? null, shiftOf: (row: number): number => (place ? shiftAt(place, row) : 0) }
}

const placeAt = ({ list, from, startedAt, rows }: Held, clientY: number): Place => {
  const shift = clientY - list.getBoundingClientRect().top - startedAt
  const middle = middleOf(rows[from]) + shift
  const to = rows.filter((row, index) => index !== from && middleOf(row) < middle).length
  return { from, to, shift, rows }
}

const middleOf = (row: Row | undefined): number => (row ? row.top + row.height / 2 : 0)

/** The row that is held goes with the pointer; those that it passes make room for it. */
const shiftAt = ({ from, to, shift, rows }: Place, row: number): number => {
  if (row === from) return shift
  const room = (rows[from]?.height ?? 0) + gapOf(rows)
  if (row > from && row <= to) return -room
  return row < from && row >= to ? room : 0
}

const gapOf = ([first, second]: readonly Row[]): number => (first && second ? second.top - first.top - first.height : 0)
