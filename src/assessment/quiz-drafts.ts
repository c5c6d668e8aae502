import * as z from 'zod/mini'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

import { tabStorage } from '../kernel/tab-storage.ts'
import { useOutbox } from '../outbox/outbox.ts'
import type { QuizAnswer } from './contract.ts'

// Before the store, which reads what is kept as soon as it is made.
const draftSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('multiple-choice'), chosen: z.array(z.string()) }),
  z.object({ type: z.literal('matching'), pairs: z.record(z.string(), z.string()) }),
  z.object({ type: z.literal('numeric'), text: z.string() }),
])

const draftsSchema = z.object({
  /** One person at a time: whoever signs in next on this tablet finds none of it. */
  owner: z.nullable(z.string()),
  bySlot: z.record(z.string(), draftSchema),
})

type Drafts = { readonly owner: string | null; readonly bySlot: Readonly<Record<string, QuizAnswer>> }

/**
 * Answers begun that can't be sent yet: a pair still missing, a figure being typed. They
 * survive a reload in this tab; whole answers go to the outbox instead.
 */
const useDrafts = create<Drafts>()(
  persist<Drafts>(() => ({ owner: null, bySlot: {} }), {
    name: 'parcours/quiz-drafts',
    storage: createJSONStorage(() => tabStorage),
    merge: (stored, empty) => z.safeParse(draftsSchema, stored).data ?? empty,
  }),
)

/** The drafts under a slot prefix, slot → answer. */
export const useQuizDrafts = (slotPrefix: string): ReadonlyMap<string, QuizAnswer> => {
  const drafts = useDrafts()
  const owner = useOutbox((outbox) => outbox.owner)
  if (drafts.owner !== owner) return new Map()
  return new Map(Object.entries(drafts.bySlot).filter(([slot]) => slot.startsWith(slotPrefix)))
}

export const keepDraft = (slot: string, answer: QuizAnswer): void => {
  const { owner } = useOutbox.getState()
  useDrafts.setState((drafts) => ({
    owner,
    bySlot: { ...(drafts.owner === owner ? drafts.bySlot : {}), [slot]: answer },
  }))
}

export const dropDraft = (slot: string): void => {
  const { owner, bySlot } = useDrafts.getState()
  const kept = Object.entries(bySlot).filter(([one]) => one !== slot)
  if (slot in bySlot) useDrafts.setState({ owner, bySlot: Object.fromEntries(kept) })
}

/** « Se déconnecter »: nothing begun stays in this tab. */
export const dropAllDrafts = (): void => {
  useDrafts.setState({ owner: null, bySlot: {} })
}
