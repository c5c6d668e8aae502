import type { Page } from 'playwright'

/** A screen in one state, and how one gets there. */
export type Screen = {
  readonly name: string
  readonly open: (page: Page) => Promise<unknown>
  /** Seen also in the dark, in forced colours and without motion. */
  readonly isKey?: true
  /** As wide as the trainer's laptop for a trainee, or as a phone for a trainer. */
  readonly size?: { readonly width: number; readonly height: number }
}

export const phone = { width: 390, height: 844 }
export const laptop = { width: 1440, height: 900 }

/** A fresh page at an address. */
export const opens = async (page: Page, path: string): Promise<void> => {
  await page.goto(path)
  await settled(page)
}

/** Once nothing of the page is awaited any more. */
export const settled = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByText('Chargement…').waitFor({ state: 'detached' })
}

/** Where the last screen was at this address already, this one goes on from there. */
const comesTo = async (page: Page, path: string): Promise<void> => {
  if (page.url() === URL.parse(path, page.url())?.href) return settled(page)
  await opens(page, path)
}

/** What an address shows. */
export const at = (name: string, path: string, more: Pick<Screen, 'isKey' | 'size'> = {}): Screen => ({
  name,
  open: (page) => comesTo(page, path),
  ...more,
})

/** A screen after something was pressed on it. */
export const after = (name: string, path: string, press: (page: Page) => Promise<unknown>, isKey?: true): Screen => ({
  name,
  open: async (page) => {
    await comesTo(page, path)
    await press(page)
  },
  ...(isKey ? { isKey } : {}),
})

/** The first button of that name. */
export const presses = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()
