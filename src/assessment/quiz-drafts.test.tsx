import { renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'

const slot = 'quiz/1/1/Q07'
const half = { type: 'matching', pairs: { 1: 'a' } } as const

/** The page as it is after a reload: modules start anew, the tab's storage stays. */
const page = async (owner: string) => {
  vi.resetModules()
  const { useOutbox } = await import('../outbox/outbox.ts')
  const drafts = await import('./quiz-drafts.ts')
  useOutbox.setState({ owner })
  return { ...drafts, shown: () => [...renderHook(() => drafts.useQuizDrafts('quiz/1/1/')).result.current] }
}

beforeEach(() => sessionStorage.clear())

test('half a pairing survives a reload', async () => {
  const { keepDraft } = await page('karim')
  keepDraft(slot, half)
  expect((await page('karim')).shown()).toEqual([[slot, half]])
})

test('it is gone once the answer is whole', async () => {
  const { keepDraft, dropDraft } = await page('karim')
  keepDraft(slot, half)
  dropDraft(slot)
  expect((await page('karim')).shown()).toEqual([])
})

test('the next person on the same tablet sees none of it, and writing erases it', async () => {
  const { keepDraft } = await page('karim')
  keepDraft(slot, half)
  const next = await page('élodie')
  expect(next.shown()).toEqual([])
  next.keepDraft('quiz/1/1/Q05', { type: 'numeric', text: '12,' })
  expect((await page('karim')).shown()).toEqual([])
})

test('what is not a draft in the storage is left aside', async () => {
  sessionStorage.setItem(
    'parcours/quiz-drafts',
    '{"state":{"owner":"karim","bySlot":{"quiz/1/1/Q07":"?"}},"version":0}',
  )
  expect((await page('karim')).shown()).toEqual([])
})
