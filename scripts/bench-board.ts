import { type APIRequestContext, type Browser, type BrowserContext, type Page, request } from 'playwright'

import { completeLesson, openLesson } from '../src/lesson/contract.ts'
import { topicIds } from '../src/content/course-ids.ts'
import { paths } from '../src/content/paths.ts'
import { pathOf } from '../src/kernel/call-api.ts'
import type { Endpoint } from '../src/kernel/endpoint.ts'
import { newId } from '../src/kernel/ids.ts'
import { signInTrainee } from '../src/people/contract.ts'
import { listAccessCodes, scheduleTrainingSession } from '../src/training-session/contract.ts'

export type BoardUnderLoad = {
  readonly changes: number
  /** The longest task of the page, 0 when none took over 50 ms. */
  readonly longestTaskMs: number
  /** What the page holds at the end, as a multiple of what it held after ten seconds, both after a collection. */
  readonly memoryGrowth: number
}

const traineeCount = 40
const changesPerSecond = 10

/** The board of forty trainees while ten things a second happen to them, on this machine's own speed. */
export const boardUnderLoad = async (
  browser: Browser,
  url: string,
  storageState: Awaited<ReturnType<BrowserContext['storageState']>>,
  seconds: number,
): Promise<BoardUnderLoad> => {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 }, storageState })
  const { trainingSessionId, trainees } = await fullClass(context.request, url)
  const page = await context.newPage()
  await page.addInitScript(watchTasks)
  await page.goto(paths.board(trainingSessionId))
  await page.getByRole('row').nth(traineeCount).waitFor()
  await page.waitForTimeout(3000)
  await page.evaluate('globalThis.longestTask = 0')

  const client = await page.context().newCDPSession(page)
  const held = async () => {
    await client.send('HeapProfiler.collectGarbage')
    const { metrics } = await client.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN
  }
  await client.send('Performance.enable')
  await changes(trainees, 0, 10)
  const early = await held()
  // The collection itself is a task of ours, not of the page.
  const before = await longestTask(page)
  await page.evaluate('globalThis.longestTask = 0')
  await changes(trainees, 10, seconds)
  const longestTaskMs = Math.max(before, await longestTask(page))
  const memoryGrowth = (await held()) / early
  await Promise.all(trainees.map((one) => one.dispose()))
  await context.close()
  return { changes: seconds * changesPerSecond, longestTaskMs, memoryGrowth }
}

const fullClass = async (trainer: APIRequestContext, url: string) => {
  const { trainingSessionId } = await sent<{ trainingSessionId: string }>(
    trainer,
    scheduleTrainingSession,
    {},
    {
      firstDay: '2027-03-01',
      secondDay: '2027-03-02',
      timetable: { morningStart: '09:00', morningEnd: '12:30', afternoonStart: '13:30', afternoonEnd: '17:00' },
      trainees: Array.from({ length: traineeCount }, (_, index) => ({
        firstName: 'Marie-Antoinette',
        lastName: `Castelnau de La Rochebrune ${index + 1}`,
        company: 'Forge & Fixations du Coiron',
      })),
    },
  )
  const codes = await trainer.get(pathOf(listAccessCodes, { trainingSessionId }))
  const { sessionCode, trainees } = (await codes.json()) as {
    sessionCode: string
    trainees: readonly { personalCode: string }[]
  }
  const joined = trainees.map(async ({ personalCode }) => {
    const device = await request.newContext({ baseURL: url })
    await sent(device, signInTrainee, {}, { sessionCode, personalCode })
    return device
  })
  return { trainingSessionId, trainees: await Promise.all(joined) }
}

/** @param from @param to seconds of the minute; each second tells ten trainees' lessons, opened then finished */
const changes = async (trainees: readonly APIRequestContext[], from: number, to: number) => {
  const answers: Promise<unknown>[] = []
  const start = performance.now()
  for (let index = from * changesPerSecond; index < to * changesPerSecond; index++) {
    const trainee = trainees[index % trainees.length]
    const round = Math.floor(index / trainees.length)
    const topicId = topicIds[Math.floor(round / 2) % topicIds.length] ?? '1.1'
    if (trainee) answers.push(sent(trainee, round % 2 === 0 ? openLesson : completeLesson, { topicId }, {}))
    const due = start + ((index + 1 - from * changesPerSecond) * 1000) / changesPerSecond
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
  }
  await Promise.all(answers)
}

const sent = async <Answer>(
  as: APIRequestContext,
  endpoint: Endpoint,
  params: Readonly<Record<string, string>>,
  body: object,
): Promise<Answer> => {
  const answer = await as.post(pathOf(endpoint, params), { data: { commandId: newId(), ...body } })
  if (!answer.ok()) throw new Error(`${endpoint.path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as Answer
}

const longestTask = (page: Page) => page.evaluate<number>('globalThis.longestTask')

/** Runs in the page, before it. */
const watchTasks = () => {
  const seen = globalThis as unknown as { longestTask: number }
  seen.longestTask = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration)
  }).observe({ type: 'longtask' })
}
