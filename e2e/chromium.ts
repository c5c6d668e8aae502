import { existsSync } from 'node:fs'

import { chromium } from 'playwright'

/**
 * The browser that tests drive: `CHROMIUM_PATH`, an installed Chromium, Playwright's own,
 * or else the one that comes from npm.
 */
export const chromiumLaunch = async (): Promise<{ executablePath: string; args: string[]; headless: true }> => {
  const installed = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', playwrightsOwn()]
  const found = installed.find((path) => path !== undefined && existsSync(path))
  const flags = ['--disable-gpu', '--disable-background-networking', '--no-first-run', '--disable-component-update']
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (found) return { executablePath: found, args: [...flags, ...root], headless: true }
  const { default: fromNpm } = await import('@sparticuz/chromium')
  return {
    executablePath: await fromNpm.executablePath(),
    args: [...flags, '--no-sandbox', '--disable-dev-shm-usage'],
    headless: true,
  }
}

const playwrightsOwn = (): string | undefined => {
  try {
    return chromium.executablePath()
  } catch {
    return undefined
  }
}
