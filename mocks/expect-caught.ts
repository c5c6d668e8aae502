import { expect, onTestFinished, vi } from 'vitest'

/** React and the router tell the console of what a boundary of theirs caught; of that, and of nothing else. */
export const expectCaught = (message: string) => {
  const told: string[] = []
  vi.spyOn(console, 'error').mockImplementation((...what: unknown[]) => void told.push(what.map(String).join(' ')))
  onTestFinished(() => expect(told.filter((one) => !one.includes(`Problem: ${message}`))).toEqual([]))
}
