import * as z from 'zod/mini'
import { create } from 'zustand'

const themeSchema = z.enum(['light', 'dark', 'device'])

export type Theme = z.infer<typeof themeSchema>

const storageKey = 'parcours/theme'

/** The theme of this device, whoever is signed in. */
export const useTheme = create<{ readonly theme: Theme }>(() => ({ theme: 'device' }))

/** Shows a theme and keeps it; where nothing can be kept, it lasts as long as the page. */
export const chooseTheme = (theme: Theme): void => {
  show(theme)
  try {
    if (theme === 'device') localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, theme)
  } catch {
    // Full or forbidden: there is nothing a reader could do about it.
  }
}

/** Before the first page is drawn: shows what was chosen here, and follows the other tabs. @returns what ends that */
export const startTheme = (): (() => void) => {
  const hear = ({ key }: StorageEvent) => (key === storageKey || key === null) && show(kept())
  show(kept())
  window.addEventListener('storage', hear)
  return () => window.removeEventListener('storage', hear)
}

const kept = (): Theme => {
  try {
    return z.safeParse(themeSchema, localStorage.getItem(storageKey)).data ?? 'device'
  } catch {
    return 'device'
  }
}

/** Without `data-theme`, tokens.css follows the device. public/early.js does the same before the first paint. */
const show = (theme: Theme): void => {
  if (theme === 'device') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]'))
    meta.setAttribute('media', mediaOf(meta.dataset['scheme'], theme))
  useTheme.setState({ theme })
}

/** When the browser's own bar takes the colour of a scheme. */
const mediaOf = (scheme: string | undefined, theme: Theme): string => {
  if (theme === 'device') return `(prefers-color-scheme: ${scheme})`
  return scheme === theme ? 'all' : 'not all'
}
