import type { Page } from 'playwright'

/** @param name its address on the host @param bytes on the wire, headers included */
export type Fetched = { readonly name: string; readonly bytes: number }

/** What a cold load of an address brings until it shows, in the encoding the server chose; the heaviest first. */
export const loaded = async (page: Page, path: string, andUntil?: () => Promise<unknown>): Promise<Fetched[]> => {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  const names = new Map<string, string>()
  const sizes = new Map<string, number>()
  client.on('Network.responseReceived', ({ requestId, response }) => names.set(requestId, response.url))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength))
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('load')
  await andUntil?.()
  await client.detach()
  return [...sizes]
    .map(([id, bytes]) => ({ name: new URL(names.get(id) ?? 'http://unknown/').pathname, bytes }))
    .toSorted((a, b) => b.bytes - a.bytes)
}

export const bytesOf = (files: readonly Fetched[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0)

export const inKb = (files: readonly Fetched[]): string => `${(bytesOf(files) / 1000).toFixed(1)} kB`

export const inLines = (files: readonly Fetched[]): string =>
  files.map((file) => `${inKb([file]).padStart(10)}  ${file.name}`).join('\n')

/** The chunks that are a page's own, by their names. */
export const pagesIn = (files: readonly Fetched[]): string[] =>
  files.map(({ name }) => name).filter((name) => /-page-[\w-]+\.js$/.test(name))
