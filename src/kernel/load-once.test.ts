import { expect, test, vi } from 'vitest'

import { loadOnce } from './load-once.ts'

test('what is loaded is loaded once, whoever asks', async () => {
  const load = vi.fn<(id: string) => Promise<string>>((id) => Promise.resolve(`the text of ${id}`))
  const loaded = loadOnce(load)
  const first = loaded('1.1')
  expect(loaded('1.1')).toBe(first)
  await first
  expect(loaded('1.1')).toBe(first)
  expect(await loaded('1.2')).toBe('the text of 1.2')
  expect(load).toHaveBeenCalledTimes(2)
})

test('what failed is tried again', async () => {
  const load = vi.fn<(id: string) => Promise<string>>()
  load.mockRejectedValueOnce(new Error('cut')).mockResolvedValueOnce('the text')
  const loaded = loadOnce(load)
  await expect(loaded('1.1')).rejects.toThrow('cut')
  await expect(loaded('1.1')).resolves.toBe('the text')
})
