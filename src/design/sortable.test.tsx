import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'

import { Sortable } from './sortable.tsx'

const rowHeight = 50
const rowStep = 60

/** jsdom draws nothing: rows of 50 px, 10 px apart, and a pointer that can be captured. */
beforeEach(() => {
  const boxes = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function box(
    this: HTMLElement,
  ) {
    const row = this.tagName === 'LI' ? [...this.parentElement!.children].indexOf(this) : 0
    return new DOMRect(0, row * rowStep, 300, rowHeight)
  })
  const scrolls = vi.spyOn(window, 'scrollBy').mockImplementation(() => {})
  Element.prototype.setPointerCapture = () => {}
  onTestFinished(() => {
    boxes.mockRestore()
    scrolls.mockRestore()
  })
})

const texts = () => screen.getAllByRole('listitem').map((item) => item.textContent?.replace(/Monter.*/, ''))
const handleOf = (text: string) => screen.getByText(text).nextElementSibling as HTMLElement
const from = (row: number) => row * rowStep + rowHeight / 2

const drag = (text: string, row: number, to: number, end: 'pointerUp' | 'pointerCancel' = 'pointerUp') => {
  const handle = handleOf(text)
  fireEvent.pointerDown(handle, { clientY: from(row), button: 0, isPrimary: true })
  fireEvent.pointerMove(handle, { clientY: (from(row) + to) / 2 })
  fireEvent.pointerMove(handle, { clientY: to })
  fireEvent[end](handle, { clientY: to })
}

test.each([
  ['Un', 0, from(1) + 1, ['1Deux', '2Un', '3Trois']],
  ['Un', 0, 900, ['1Deux', '2Trois', '3Un']],
  ['Trois', 2, from(0) - 1, ['1Trois', '2Un', '3Deux']],
  ['Deux', 1, from(1) + 20, ['1Un', '2Deux', '3Trois']],
])('« %s », held by its handle, goes where it is let go', (text, row, to, order) => {
  open()
  drag(text, row, to)
  expect(texts()).toEqual(order)
})

test('where it went is said aloud', () => {
  open()
  drag('Un', 0, 900)
  expect(screen.getByRole('status')).toHaveTextContent('Un : place 3 sur 3')
})

test('a drag that is broken off leaves the order as it was', () => {
  const { given } = open()
  drag('Un', 0, 900, 'pointerCancel')
  expect(texts()).toEqual(['1Un', '2Deux', '3Trois'])
  expect(given).toEqual([])
  expect(screen.getAllByRole('listitem')[0]?.style.transform).toBe('')
})

test('the second button of a mouse holds nothing', () => {
  const { given } = open()
  fireEvent.pointerDown(handleOf('Un'), { clientY: from(0), button: 2, isPrimary: true })
  fireEvent.pointerUp(handleOf('Un'), { clientY: 900 })
  expect(given).toEqual([])
})

test('the same is done with buttons, which keep the focus, and nothing at either end', async () => {
  const { given } = open()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Monter\u00A0: Un' }))
  expect(given).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Monter\u00A0: Trois' }))
  expect(texts()).toEqual(['1Un', '2Trois', '3Deux'])
  expect(screen.getByRole('button', { name: 'Monter\u00A0: Trois' })).toHaveFocus()
})

function open() {
  const given: string[][] = []
  const Room = () => {
    const [order, setOrder] = useState(['Un', 'Deux', 'Trois'])
    return (
      <Sortable
        items={order.map((text) => ({ id: text, text }))}
        onOrder={(ids) => {
          given.push(ids)
          setOrder(ids)
        }}
      />
    )
  }
  render(<Room />)
  return { given }
}
