import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** `false` while a page that was written out at build time can't act yet. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
