import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'

import { tabStorage } from '../../kernel/tab-storage.ts'

/**
 * Whether the board hides names, for a room that looks at it. Kept for this tab: a reload in
 * front of everybody must not show them again.
 */
export const useProjection = create<{ hidesNames: boolean; toggle: () => void }>()(
  persist(
    (set) => ({
      hidesNames: false,
      toggle: () => set(({ hidesNames }) => ({ hidesNames: !hidesNames })),
    }),
    {
      name: 'parcours/projection',
      storage: createJSONStorage(() => tabStorage),
      partialize: ({ hidesNames }) => ({ hidesNames }),
    },
  ),
)
