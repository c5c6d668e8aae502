import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import { caseStudyIds } from '../../src/content/course-ids.ts'
import { worksCaseStudyByKeyboard } from '../case-study-by-keyboard.ts'
import { chromiumLaunch } from '../chromium.ts'
import { type RunningHost, startHost } from '../hosts.ts'
import { classOf } from '../people.ts'

describe('the eight case studies by keyboard alone', () => {
  let browser: Browser
  let hosts: RunningHost[]

  beforeAll(async () => {
    browser = await chromium.launch(await chromiumLaunch())
    hosts = await Promise.all([startHost('node'), startHost('mock')])
  })
  afterAll(async () => {
    await browser.close()
    await Promise.all(hosts.map(({ stop }) => stop()))
  })

  test('have every kind of step among them', () => {
    const kinds = new Set(caseStudyIds.flatMap((id) => caseStudyById(id).steps.map(({ kind }) => kind)))
    expect([...kinds].toSorted()).toEqual([
      'budget',
      'choice',
      'classification',
      'dialogue',
      'numeric',
      'ordering',
      'raci',
      'table',
      'text',
    ])
  })

  test('are worked to the end and handed in, with every point, on both hosts', { timeout: 240_000 }, async () => {
    await Promise.all(hosts.map(worksAllOn))
  })

  const worksAllOn = async (host: RunningHost): Promise<void> => {
    const people = await classOf(browser, host)
    const page = await people.trainee('demo-karim')
    for (const id of caseStudyIds) {
      const results = await worksCaseStudyByKeyboard(page, id)
      expect(results, `${id} on ${host.name}`).toHaveLength(caseStudyById(id).steps.length)
      expect(
        results.filter((result) => !isWhole(result)),
        `${id} on ${host.name}`,
      ).toEqual([])
    }
    await people.leave()
  }
})

/** « 5 points sur 5 » */
const isWhole = (result: string): boolean => /^(\d+) .* sur \1$|^Texte libre/.test(result)
