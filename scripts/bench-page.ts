import type { BrowserContext, Page } from 'playwright'

/** @param kbps 0 for a network as fast as it goes @param cpu how many times slower than this machine */
export type Profile = { readonly name: string; readonly cpu: number; readonly kbps: number; readonly latencyMs: number }

export const profiles = {
  phone: { name: 'phone', cpu: 4, kbps: 1600, latencyMs: 150 },
  desktop: { name: 'desktop', cpu: 1, kbps: 0, latencyMs: 0 },
} as const satisfies Readonly<Record<string, Profile>>

export type Load = { readonly lcpMs: number; readonly blockingMs: number; readonly cls: number; readonly kB: number }

export const median = (values: readonly number[]): number => quantile(values, 0.5)
export const p95 = (values: readonly number[]): number => quantile(values, 0.95)

const quantile = (values: readonly number[], share: number): number => {
  const inOrder = values.toSorted((a, b) => a - b)
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? Number.NaN
}

export const slowedDown = async (page: Page, { cpu, kbps, latencyMs }: Profile) => {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  const throughput = kbps === 0 ? -1 : (kbps * 1000) / 8
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  return client
}

/** One load of an address in a new tab. What is fetched ahead once the page is quiet is left out of the kB. */
export const measuredLoad = async (context: BrowserContext, url: string, profile: Profile): Promise<Load> => {
  const page = await context.newPage()
  const client = await slowedDown(page, profile)
  let bytes = 0
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.addInitScript(watch)
  await page.goto(url, { waitUntil: 'load' })
  await page.locator('h1').waitFor()
  const kB = bytes / 1000
  await page.waitForTimeout(1200)
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Omit<Load, 'kB'> }).seen)
  await page.close()
  return { ...seen, kB }
}

/** Runs in the page, before it. */
const watch = () => {
  const seen = { lcpMs: 0, blockingMs: 0, cls: 0 }
  Object.assign(globalThis, { seen })
  const observe = (type: string, each: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => (seen.lcpMs = startTime))
  observe('longtask', ({ duration }) => (seen.blockingMs += duration - 50))
  observe('layout-shift', (entry) => {
    if (!('hadRecentInput' in entry && entry.hadRecentInput)) seen.cls += 'value' in entry ? Number(entry.value) : 0
  })
}
