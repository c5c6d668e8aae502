import type { BrowserContext } from 'playwright'

import { type Profile, slowedDown } from './bench-page.ts'

/** From a tap on an answer of the quiz to the paint that shows it, in ms, in the steps of 8 the browser counts in. */
export const tapsOf = async (
  context: BrowserContext,
  url: string,
  profile: Profile,
  count: number,
): Promise<number[]> => {
  const page = await context.newPage()
  await page.goto(url)
  // Not those of the footer, which choose the theme.
  const answers = page.getByRole('main').getByRole('radio')
  await answers.first().waitFor()
  await slowedDown(page, { ...profile, kbps: 0, latencyMs: profile.latencyMs })
  await page.evaluate(() => {
    const taps = new Map<number, number>()
    Object.assign(globalThis, { taps })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId, duration } = entry as PerformanceEventTiming & { interactionId: number }
        if (interactionId > 0) taps.set(interactionId, Math.max(taps.get(interactionId) ?? 0, duration))
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
  })
  const among = Math.min(await answers.count(), 6)
  for (let tap = 0; tap < count; tap++) {
    await answers.nth(tap % among).click({ force: true })
    await page.waitForTimeout(150)
  }
  const slow = await page.evaluate(() => [...(globalThis as unknown as { taps: Map<number, number> }).taps.values()])
  await page.close()
  // The browser only tells of those of 16 ms and more.
  return [...slow, ...Array.from({ length: Math.max(0, count - slow.length) }, () => 16)]
}
