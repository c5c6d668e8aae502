import { act, render, screen } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { MissingCode } from '../kernel/missing-code.ts'
import { useLateCode } from './use-late-code.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const network = (isThere: boolean) => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isThere)
const passes = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

const Late = ({ load, isAsked }: { load: () => Promise<string>; isAsked: boolean }) => (
  <p>{useLateCode(load, isAsked) ?? 'rien'}</p>
)

test('it comes once the page has shown for a while, and shows when it is asked for', async () => {
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('le code'))
  const { rerender } = render(<Late load={load} isAsked={false} />)
  await passes(1000)
  expect(load).not.toHaveBeenCalled()
  await passes(2000)
  expect(load).toHaveBeenCalledOnce()
  expect(screen.getByText('rien')).toBeVisible()
  rerender(<Late load={load} isAsked />)
  await passes(0)
  expect(screen.getByText('le code')).toBeVisible()
})

test('without a network nothing is fetched ahead: the page would remember that it failed', async () => {
  const cut = network(false)
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('le code'))
  render(<Late load={load} isAsked={false} />)
  await passes(10_000)
  expect(load).not.toHaveBeenCalled()
  cut.mockReturnValue(true)
  act(() => window.dispatchEvent(new Event('online')))
  await passes(0)
  expect(load).toHaveBeenCalledOnce()
})

test('what was asked for and can’t be fetched is missing code, which a fresh page can have', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))
  render(
    <Caught>
      <Late load={load} isAsked />
    </Caught>,
  )
  await passes(0)
  expect(screen.getByText('code manquant')).toBeVisible()
})

class Caught extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null }
  static getDerivedStateFromError(error: unknown) {
    return { error }
  }
  override render() {
    return (this.state.error as unknown) instanceof MissingCode ? 'code manquant' : this.props.children
  }
}
