import { describe, expect, test } from 'vitest'

import { exampleFile, exampleReference } from '../example.ts'
import { isoDay, readDay } from '../reading/french-day.ts'
import { usualPeriodDays } from '../settings.ts'
import { manyLines } from '../testing-lines.ts'
import { preview, scoring } from './do-job.ts'
import type { Outcome, Source } from './job.ts'

const noNews = () => {}
const done = <Done>(outcome: Outcome<Done>): Done => {
  if (outcome.kind === 'problem') throw new Error(outcome.problem)
  return outcome.done
}
const previewOf = async (source: Source) => done(await preview({ kind: 'preview', source }, noNews))
const problemOf = async (source: Source) => {
  const outcome = await preview({ kind: 'preview', source }, noNews)
  return outcome.kind === 'problem' ? outcome.problem : null
}

describe('a file that is looked at first', () => {
  test('says what it is', async () => {
    expect(await previewOf(exampleFile())).toMatchObject({
      encoding: 'UTF-8',
      separator: ';',
      lines: 20,
      hasHeader: true,
      shape: 'summaries',
    })
  })

  test('tells the latest day of each column', async () => {
    const { latestDays } = await previewOf(exampleFile())
    expect(latestDays.map((day) => day && isoDay(day))).toEqual([null, null, '2025-12-29', null, null])
  })

  test('may be pasted, and its separator chosen again', async () => {
    const pasted = 'Client\tDate\tCA\nA, fils\t31/12/2025\t12,50'
    expect(await previewOf(pasted)).toMatchObject({ encoding: null, separator: '\t', lines: 1 })
    const again = done(await preview({ kind: 'preview', source: pasted, separator: ',' }, noNews))
    expect(again.opening).toEqual([
      ['Client\tDate\tCA', '', ''],
      ['A', 'fils\t31/12/2025\t12', '50'],
    ])
  })

  test.each([
    ['', 'empty'],
    ['\n;;\n', 'empty'],
    ['un seul mot\net un autre', 'one-column'],
    ['"jamais fermé', 'one-column'],
  ])('%j has a problem: %s', async (text, problem) => {
    expect(await problemOf(text)).toBe(problem)
    expect(await problemOf(new Blob([text]))).toBe(problem)
  })

  test('may be too big, or gone since it was chosen', async () => {
    const big = new Blob()
    Object.defineProperty(big, 'size', { value: 51e6 })
    expect(await problemOf(big)).toBe('too-big')
    const lost = new Blob(['a;b'])
    lost.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
    expect(await problemOf(lost)).toBe('unreadable')
  })
})

/** Making the file and looking at it first take longer than the work, on a busy machine. */
const patienceMs = 30_000

describe('100,000 lines', () => {
  const settingsOf = async (source: Source) => {
    const { hasHeader, shape, columns, separator } = await previewOf(source)
    const reference = exampleReference
    return { hasHeader, shape, columns, separator, reference, periodDays: usualPeriodDays, rule: 'rank' as const }
  }

  test.each(['summaries', 'orders'] as const)(
    'of %s are read, scored and written in less than 2 s',
    async (shape) => {
      const source = new Blob([manyLines(100_000, shape)])
      const settings = await settingsOf(source)
      expect(settings.shape).toBe(shape)
      const news: number[] = []
      const started = performance.now()
      const worked = process.threadCpuUsage()
      const result = done(await scoring({ kind: 'scoring', source, settings }, (share) => news.push(share)))
      const { user, system } = process.threadCpuUsage(worked)
      const cpuMs = (user + system) / 1000
      const wallMs = performance.now() - started
      const megabytes = (source.size / 1e6).toFixed(1)
      console.info(`100,000 ${shape}, ${megabytes} MB: ${cpuMs.toFixed(0)} ms of work in ${wallMs.toFixed(0)} ms`)
      expect(result.summary.total.count).toBe(shape === 'summaries' ? 99_000 : 19_800)
      expect(result.rejects.count).toBe(1000)
      // Other tests share the machine: only this thread's own work is ours to bound.
      expect(cpuMs).toBeLessThan(2000)
      expect(news.length).toBeGreaterThan(20)
      expect(news).toEqual(news.toSorted((a, b) => a - b))
    },
    patienceMs,
  )
})

test('the latest day of all is the day to count to, unless another is chosen', async () => {
  const source = exampleFile()
  const { hasHeader, shape, columns, separator } = await previewOf(source)
  const rest = { hasHeader, shape, columns, separator, periodDays: usualPeriodDays, rule: 'rank' as const }
  const at = async (day: string) =>
    done(await scoring({ kind: 'scoring', source, settings: { ...rest, reference: Number(readDay(day)) } }, noNews))
  expect((await at('29/12/2025')).summary.ranges.recency[0]).toMatchObject({ from: 0, to: 11 })
  const early = await at('30/06/2025')
  expect(early.rejects.count).toBe(15)
  expect(early.rejects.first[0]).toMatchObject({ line: 2, value: '29/12/2025', reason: 'after-reference' })
})
