import { expect, test, vi } from 'vitest'

import { tabStorage } from './tab-storage.ts'

test('what is kept is found again, and dropped', () => {
  tabStorage.setItem('key', 'kept')
  expect(tabStorage.getItem('key')).toBe('kept')
  tabStorage.removeItem('key')
  expect(tabStorage.getItem('key')).toBeNull()
})

test('a storage that refuses keeps nothing and throws nothing', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError')
  })
  expect(() => tabStorage.setItem('key', 'lost')).not.toThrow()
  expect(tabStorage.getItem('key')).toBeNull()
  vi.restoreAllMocks()
})
