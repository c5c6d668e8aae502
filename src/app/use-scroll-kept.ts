import { useEffect } from 'react'
import type { Location } from 'react-router'

import { tabStorage } from '../kernel/tab-storage.ts'

const name = 'parcours/scroll'
let positions: Map<string, number> | undefined

/**
 * Remembers how far each address of this tab's history is scrolled, through a reload as well.
 * @returns where this one was left, in pixels from the top; `undefined` when it was never here
 */
export const useScrollKept = (location: Location): number | undefined => {
  const key = keyOf(location)
  useEffect(() => {
    // The browser would scroll before the page is there.
    window.history.scrollRestoration = 'manual'
    const scrolled = () => kept().set(key, window.scrollY)
    const leave = () => {
      // Gone since this document began: the device was cleared, and keeps nothing.
      if (tabStorage.getItem(name) !== null) tabStorage.setItem(name, JSON.stringify([...kept()]))
    }
    window.addEventListener('scroll', scrolled, { passive: true })
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('scroll', scrolled)
      window.removeEventListener('pagehide', leave)
    }
  }, [key])
  return kept().get(key)
}

/** The first address of a document always has the same key. */
const keyOf = ({ key, pathname }: Pick<Location, 'key' | 'pathname'>) => `${key} ${pathname}`

const kept = (): Map<string, number> => (positions ??= begun())

const begun = (): Map<string, number> => {
  const before = stored()
  tabStorage.setItem(name, JSON.stringify(before))
  return new Map(before)
}

const stored = (): [string, number][] => {
  try {
    const parsed: unknown = JSON.parse(tabStorage.getItem(name) ?? '[]')
    return Array.isArray(parsed) ? parsed.filter(isPosition) : []
  } catch {
    return []
  }
}

const isPosition = (one: unknown): one is [string, number] =>
  Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'number'
