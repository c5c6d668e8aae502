import { type Browser, type BrowserContext, chromium } from 'playwright'

import { chromiumLaunch } from '../e2e/chromium.ts'
import { startHost } from '../e2e/hosts.ts'
import { classOf } from '../e2e/people.ts'
import { boardUnderLoad } from './bench-board.ts'
import { startFloor } from './bench-floor.ts'
import { type Load, type Profile, measuredLoad, median, p95, profiles } from './bench-page.ts'
import { tapsOf } from './bench-taps.ts'
import { budgets } from './budgets.ts'

/**
 * `node scripts/bench-web.ts [rounds]`: how fast the built app shows in Chromium, beside a static
 * document of the same text and an empty shell of the same libraries, in the same rounds. Build
 * first: `node scripts/build.ts node`. Times move with the machine; kB and ratios do not.
 */
const rounds = Number(process.argv[2] ?? 5)
const browser = await chromium.launch(await chromiumLaunch())
const [host, floor] = await Promise.all([startHost('node'), startFloor()])
const people = await classOf(browser, host)
const trainee = await (await people.trainee('demo-karim')).context().storageState()
const trainerPage = await people.trainer()
const trainer = await trainerPage.context().storageState()
const board = new URL(trainerPage.url()).pathname

type Case = { readonly name: string; readonly url: string; readonly as?: typeof trainee }
const cases: readonly Case[] = [
  { name: 'text alone', url: `${floor.url}/text` },
  { name: 'empty shell', url: `${floor.url}/shell` },
  { name: 'programme', url: `${host.url}/programme` },
  { name: 'maintenant', url: `${host.url}/maintenant`, as: trainee },
  { name: 'quiz', url: `${host.url}/modules/2/quiz`, as: trainee },
  { name: 'board', url: host.url + board, as: trainer },
]

const loads = new Map<string, Load[]>()
for (let round = 0; round < rounds; round++)
  for (const profile of Object.values(profiles))
    for (const one of cases) {
      const [cold, warm] = await coldAndWarm(browser, one, profile)
      for (const [temperature, load] of [
        ['cold', cold],
        ['warm', warm],
      ] as const) {
        const key = keyOf(one.name, profile, temperature)
        loads.set(key, [...(loads.get(key) ?? []), load])
      }
    }
const quizContext = await newContext(browser, trainee)
const taps = await tapsOf(quizContext, `${host.url}/modules/5/quiz`, profiles.phone, 60)

const underLoad = await boardUnderLoad(browser, host.url, trainer, 60)

const figure = (name: string, profile: Profile, temperature: 'cold' | 'warm', of: keyof Load) =>
  median((loads.get(keyOf(name, profile, temperature)) ?? []).map((load) => load[of]))

console.log(`Medians of ${rounds} interleaved rounds; phone: CPU ÷4, 1.6 Mbps, 150 ms.\n`)
console.log('                                LCP ms  blocking ms    CLS     kB')
for (const key of loads.keys()) {
  const of = (field: keyof Load) => median((loads.get(key) ?? []).map((load) => load[field]))
  const [lcp, blocking, kB] = [of('lcpMs'), of('blockingMs'), of('kB')]
  const cells = [
    lcp.toFixed(0).padStart(8),
    blocking.toFixed(0).padStart(13),
    of('cls').toFixed(3).padStart(7),
    kB.toFixed(1).padStart(7),
  ]
  console.log(key.padEnd(30) + cells.join(''))
}

const { phone } = profiles
const cold = (name: string, of: keyof Load) => figure(name, phone, 'cold', of)
const pages = ['programme', 'maintenant', 'quiz', 'board']
const checks: readonly (readonly [what: string, measured: number, budget: number, unit: string])[] = [
  ['programme, LCP against the text alone', cold('programme', 'lcpMs') / cold('text alone', 'lcpMs'), 1.1, '×'],
  ['maintenant, LCP against the empty shell', cold('maintenant', 'lcpMs') / cold('empty shell', 'lcpMs'), 1.3, '×'],
  ['maintenant, all resources', cold('maintenant', 'kB'), budgets.firstLoad.bytes / 1000, 'kB'],
  ...pages.map((name) => [`${name}, blocking time, cold`, cold(name, 'blockingMs'), 100, 'ms'] as const),
  // In thousandths, as the table says it: less is no line that moves.
  ...pages.map((name) => [`${name}, CLS`, Math.round(1000 * cold(name, 'cls')) / 1000, 0, ''] as const),
  ['quiz, tap → paint, median', median(taps), 24, 'ms'],
  ['quiz, tap → paint, p95', p95(taps), 40, 'ms'],
  [`board of 40, ${underLoad.changes} changes, longest task`, underLoad.longestTaskMs, 50, 'ms'],
  ['the same, memory after a minute', underLoad.memoryGrowth, 1.1, '×'],
]
console.log('\nOn the phone, the board of 40 on a desktop      measured   budget')
for (const [what, measured, budget, unit] of checks) {
  const verdict = measured <= budget ? 'holds' : 'does not hold'
  console.log(
    `${what.padEnd(44)}${measured.toFixed(2).padStart(11)}${String(budget).padStart(9)} ${unit.padEnd(3)} ${verdict}`,
  )
}

await people.leave()
await browser.close()
floor.stop()
await host.stop()
console.log(`\n${checks.filter(([, measured, budget]) => measured <= budget).length} of ${checks.length} budgets hold`)

async function coldAndWarm(on: Browser, { url, as }: Case, profile: Profile): Promise<[Load, Load]> {
  const context = await newContext(on, as)
  const both: [Load, Load] = [await measuredLoad(context, url, profile), await measuredLoad(context, url, profile)]
  await context.close()
  return both
}

function newContext(on: Browser, as: Case['as']): Promise<BrowserContext> {
  return on.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    ...(as ? { storageState: as } : {}),
  })
}

function keyOf(name: string, profile: Profile, temperature: 'cold' | 'warm'): string {
  return `${name}, ${profile.name}, ${temperature}`
}
