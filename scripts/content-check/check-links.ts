import { matchPath } from 'react-router'

import { pages } from '../../src/app/pages.ts'
import { caseStudyIds, documentIds, moduleNumbers, topicIds } from '../../src/content/course-ids.ts'
import { paths } from '../../src/content/paths.ts'
import { toolGroups } from '../../src/toolbox/tools.ts'
import { textsOf } from '../french-text.ts'
import { figureFolder } from './check-text-alternatives.ts'
import type { CourseData } from './course-data.ts'
import { dataFiles, sourcesUnder } from './course-files.ts'
import type { Finding } from './finding.ts'
import { type LessonFile, type LessonNode, everyNode, lineOf } from './lesson-file.ts'

/** Every link of the course leads somewhere: inside, to a page that is there; outside, to a whole https address. */
export const checkLinks = (data: CourseData): Finding[] => [
  ...data.lessons.flatMap((lesson) => lessonLinks(lesson, data)),
  ...[...dataFiles(data.files), ...sourcesUnder(data.files, figureFolder)].flatMap((file) =>
    textsOf(file, data.files.read(file) ?? '').flatMap(({ line, words, isPart }) =>
      (isPart ? [] : addressesIn(words)).flatMap((address) => asFinding({ file, line }, address, data)),
    ),
  ),
  ...(data.files.read('src/content/programme.json') ?? '')
    .split('\n')
    .flatMap((text, at) =>
      /verbatim/.test(text)
        ? []
        : addressesIn(text).flatMap((address) =>
            asFinding({ file: 'src/content/programme.json', line: at + 1 }, address, data),
          ),
    ),
]

const lessonLinks = ({ file, nodes, frontMatter, source }: LessonFile, data: CourseData): Finding[] => [
  ...everyNode(nodes).flatMap((node) =>
    linksOf(node).flatMap((address) => asFinding({ file, line: lineOf(node) }, address, data)),
  ),
  ...addressesIn(JSON.stringify(frontMatter ?? '')).flatMap((address) =>
    asFinding({ file, line: source.split('\n').findIndex((line) => line.includes(address)) + 1 || 1 }, address, data),
  ),
]

const linksOf = ({ type, url, attributes = [] }: LessonNode): readonly string[] => {
  if (['link', 'definition', 'image'].includes(type)) return [url ?? '']
  return attributes.flatMap(({ name, value }) =>
    ['href', 'to', 'src'].includes(name ?? '') && typeof value === 'string' ? [value] : [],
  )
}

/** Whole addresses in a text, and a text that is nothing but an address of the app. */
const addressesIn = (text: string): readonly string[] =>
  /^\/[a-z][^\s]*$/.test(text) ? [text] : (text.match(/\bhttps?:[^\s"'»)]+/g) ?? [])

const asFinding = (place: Omit<Finding, 'message'>, address: string, data: CourseData): Finding[] => {
  const fault = /^[/#]/.test(address) ? insideFault(address, data) : outsideFault(address)
  return fault === null ? [] : [{ ...place, message: `the link ${address || '« »'} ${fault}` }]
}

const outsideFault = (address: string): string | null => {
  if (/^mailto:[^@\s]+@[^@\s]+\.[a-z]+$/.test(address)) return null
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null) return 'is no address: write /one-of-ours or https://…'
  if (url.protocol !== 'https:') return 'is not https: write the address that is'
  return /^[^\s@]+\.[a-z]{2,}$/.test(url.hostname) && url.username === '' ? null : 'has no such host: check it'
}

const insideFault = (address: string, { myths, legalCases }: CourseData): string | null => {
  const [pathname = '', anchor] = address.split('#')
  const page = pages.find(({ path }) => matchPath(path, pathname))
  if (page === undefined) return 'leads to no page: src/app/pages.ts says which there are'
  const unknown = Object.entries(matchPath(page.path, pathname)?.params ?? {}).find(
    ([name, value]) => !(valuesOf[name] ?? []).includes(value ?? ''),
  )
  if (unknown) return `leads nowhere: « ${unknown[1]} » is none of ${(valuesOf[unknown[0]] ?? ['no value']).join(', ')}`
  if (page.reader === 'trainer') return 'leads to a page that trainees cannot open'
  if (anchor === undefined) return null
  const anchors: Readonly<Record<string, readonly string[]>> = {
    [paths.misconceptions]: myths.map(({ id }) => id),
    [paths.mayI]: legalCases.map(({ id }) => id),
    '/lecons/:topicId': ['takeaways'],
  }
  const known = anchors[page.path] ?? []
  return known.includes(anchor) ? null : `has no such anchor on its page: one of ${known.join(', ') || 'none'}`
}

/** What the parameters of an address may be: a page with a new one is added here. */
const valuesOf: Readonly<Record<string, readonly string[]>> = {
  moduleNumber: moduleNumbers.map(String),
  topicId: topicIds,
  caseStudyId: caseStudyIds,
  documentId: documentIds,
  tool: toolGroups.flatMap(({ tools }) => tools.map(({ id }): string => id)),
}
