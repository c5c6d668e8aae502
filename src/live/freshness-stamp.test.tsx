import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { FreshnessStamp } from './freshness-stamp.tsx'

const lastHeardAt = '2026-11-23T09:42:00.000Z'
const after = (seconds: number) => new Date(Date.parse(lastHeardAt) + seconds * 1000).toISOString()
const stamp = (connected: boolean, seconds: number) => (
  <FreshnessStamp hearing={{ connected, lastHeardAt }} now={after(seconds)} />
)

test('the age of what is on screen counts up, outside any live region', () => {
  const { rerender } = render(stamp(true, 0))
  expect(screen.getByText('À jour à l’instant')).toBeVisible()
  rerender(stamp(true, 3))
  expect(screen.getByText(/^À jour il y a 3\ss$/)).toBeVisible()
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('a lost connection says when the last news came and that it is being tried again', () => {
  render(stamp(false, 30))
  expect(
    screen.getByText(/^Connexion perdue – dernières nouvelles à 10\sh\s42\s; nouvelle tentative en cours$/),
  ).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Connexion perdue.')
})

test('a silence is a loss, even when nothing was reported', () => {
  render(stamp(true, 11))
  expect(screen.getByText(/^Connexion perdue/, { selector: ':not([role])' })).toBeVisible()
})

test('finding it again is told, once', () => {
  const { rerender } = render(stamp(false, 30))
  rerender(stamp(true, 1))
  expect(screen.getByRole('status')).toHaveTextContent('Connexion rétablie.')
})
