import { readFileSync, readdirSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { topicIds } from '../course-ids.ts'
import { lessonMinutes, lessonOf } from './lessons.ts'

const folder = import.meta.dirname
const sections = ['Le concept', 'L’outil', 'Un exemple corrigé', 'Les erreurs à éviter', 'Pour pratiquer']

test('every topic has its lesson, and every lesson its topic', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'))
  expect(files.toSorted()).toEqual(topicIds.map((id) => `${id.replace('.', '-')}.mdx`))
})

describe.each(topicIds)('lesson %s', (topicId) => {
  const body = readFileSync(`${folder}/${topicId.replace('.', '-')}.mdx`, 'utf8').replace(/^---\n.*?\n---\n/s, '')

  test('its front matter is whole and names its topic', async () => {
    const { default: content, frontMatter } = await lessonOf(topicId)()
    expect(content).toBeTypeOf('function')
    expect(frontMatter.topic).toBe(topicId)
    expect(frontMatter.minutes).toBe(lessonMinutes[topicId])
  })

  test('it explains, gives the tool, works an example, names the mistakes and says where to practise', () => {
    expect([...body.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(sections)
  })

  test('it is read in five to ten minutes', () => {
    expect(lessonMinutes[topicId]).toBeGreaterThanOrEqual(5)
    expect(lessonMinutes[topicId]).toBeLessThanOrEqual(10)
    const words = body.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
    expect(words).toBeGreaterThanOrEqual(530)
    expect(words / lessonMinutes[topicId]).toBeLessThanOrEqual(180)
  })

  test('its tool is a table or a figure, its example has figures, its mistakes are three or more', () => {
    const [, tool = '', example = '', mistakes = ''] = body.split(/^## .+$/m).slice(1)
    expect(tool).toMatch(/^\||^<[A-Z]\w+ \/>/m)
    expect(example.match(/\d/g)?.length ?? 0).toBeGreaterThanOrEqual(3)
    expect(mistakes.match(/^(-|\d\.) \*\*/gm)?.length).toBeGreaterThanOrEqual(3)
  })

  test('its concept is dated', () => {
    const [, concept = ''] = body.split(/^## .+$/m)
    expect(concept).toMatch(/(19|20)\d\d/)
  })
})

test('the words around a lesson have French spaces', async () => {
  const { frontMatter } = await lessonOf('1.1')()
  expect(frontMatter.question).toContain('\u202F?')
  expect(frontMatter.takeaways[0]).toContain('conclusion\u00A0:')
})
