import { join } from 'node:path'

import { beforeAll, expect } from 'vitest'

import { type CourseData, readCourse } from './course-data.ts'
import { filesOf, withChanges } from './course-files.ts'
import { type Finding, asLine } from './finding.ts'
import { isFinding, readLesson } from './lesson-file.ts'

export const files = filesOf(join(import.meta.dirname, '../..'))
export let course: CourseData

beforeAll(async () => {
  course = await readCourse(files)
})

type Check = (data: CourseData) => readonly Finding[]

/** What each check says of the course as it is. */
const saidAlready = new Map<Check, readonly string[]>()

/** What a check says of a course with one fault more than ours, as it prints it. */
export const said = (check: Check, faulty: CourseData): string[] => {
  if (!saidAlready.has(check)) saidAlready.set(check, check(course).map(asLine))
  return check(faulty)
    .map(asLine)
    .filter((line) => saidAlready.get(check)?.includes(line) !== true)
}

/** The line, from 1, of what a file says. */
export const lineIn = (path: string, words: string): number => {
  const at = (files.read(path) ?? '').split('\n').findIndex((line) => line.includes(words))
  expect(at, `${path} says « ${words} »`).toBeGreaterThanOrEqual(0)
  return at + 1
}

/** The course with another text in one file; of its lessons, only that one is read again. */
export const withText = async (path: string, source: string): Promise<CourseData> => {
  const changed = { ...course, files: withChanges(files, { [path]: source }) }
  if (!path.endsWith('.mdx')) return changed
  const read = await readLesson(path, source)
  const others = course.lessons.filter(({ file }) => file !== path)
  return isFinding(read) ? { ...changed, lessons: others, unread: [read] } : { ...changed, lessons: [...others, read] }
}

/** The course with other words in one file; the words replaced must be there. */
export const rewritten = (path: string, words: string, others: string): Promise<CourseData> => {
  const source = files.read(path) ?? ''
  expect(source).toContain(words)
  return withText(
    path,
    source.replace(words, () => others),
  )
}
