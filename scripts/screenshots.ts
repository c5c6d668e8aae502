import { mkdirSync } from 'node:fs'

import { chromium } from 'playwright'

import { chromiumLaunch } from '../e2e/chromium.ts'
import { startHost } from '../e2e/hosts.ts'
import { classOf } from '../e2e/people.ts'

/** `npm run screenshots`: the README's pictures, from the demonstration on the Node host. */
const folder = 'docs/pictures'
mkdirSync(folder, { recursive: true })
const host = await startHost('node')
const browser = await chromium.launch(await chromiumLaunch())
const people = await classOf(browser, host)

const trainee = await people.trainee('demo-sofia')
await trainee.screenshot({ path: `${folder}/maintenant.png` })

const trainer = await people.trainer()
await trainer.getByText(/À jour/).waitFor()
await trainer.screenshot({ path: `${folder}/suivi.png` })

await people.leave()
await browser.close()
await host.stop()
