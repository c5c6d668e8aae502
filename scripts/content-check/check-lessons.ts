import { lessonFrontMatterSchema } from '../../src/content/lessons/front-matter.ts'
import type { CourseData } from './course-data.ts'
import { lineWith } from './course-files.ts'
import type { Finding } from './finding.ts'
import { type LessonFile, type LessonNode, everyNode, lineOf, textOf } from './lesson-file.ts'
import { readingMinutes } from './reading-time.ts'

const parts = ['Le concept', 'L’outil', 'Un exemple corrigé', 'Les erreurs à éviter'] as const
/** Links to tools, misconceptions and case studies; a lesson without one has none. */
const lastPart = 'Pour pratiquer'
/** Longer than a phone shows at once (390 px, text of 17 px), a paragraph is a wall. */
const longestParagraph = 900
/** Three lines to keep: one of them is a sentence or two, not a paragraph. */
const longestTakeaway = 220

/** Every lesson has its question, its parts, its three lines to keep, its sources, and its time. */
export const checkLessons = ({ lessons, unread }: CourseData): Finding[] => [
  ...unread,
  ...lessons.flatMap((lesson) => [
    ...frontMatterFaults(lesson),
    ...partFaults(lesson),
    ...wallsOfText(lesson),
    ...timeFaults(lesson),
  ]),
]

const frontMatterFaults = ({ file, source, frontMatter }: LessonFile): Finding[] => {
  const read = lessonFrontMatterSchema.safeParse(frontMatter)
  const at = (key: string) => source.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1 || 1
  if (!read.success)
    return read.error.issues.map(({ path, message }) => {
      const [key] = path
      return {
        file,
        line: at(String(key)),
        message: `${howToMend[String(key)] ?? 'the front matter is not a lesson’s'} (${path.join('.')}: ${message})`,
      }
    })
  const { topic, takeaways } = read.data
  return [
    ...(file.endsWith(`/${topic.replace('.', '-')}.mdx`)
      ? []
      : [{ file, line: at('topic'), message: `the file is not named after its topic ${topic}: rename one of them` }]),
    ...takeaways
      .filter(({ length }) => length > longestTakeaway)
      .map((text) => ({
        file,
        line: lineWith(source, text),
        message: `« ${text.slice(0, 40)}… » has ${text.length} signs: a line to keep has ${longestTakeaway} at most`,
      })),
  ]
}

const howToMend: Readonly<Record<string, string>> = {
  question: 'the lesson does not say which question it answers: write one in `question`',
  takeaways: '« à retenir » is three lines: write three in `takeaways`',
  sources: 'every lesson has sources, each with its confidence: see src/content/lessons/front-matter.ts',
  topic: 'the lesson has no topic of the course: write its number in `topic`',
  minutes: 'the lesson does not say how long it takes: write whole minutes in `minutes`',
}

type Part = { readonly title: string; readonly line: number; readonly nodes: readonly LessonNode[] }

const partsOf = ({ nodes }: LessonFile): readonly Part[] =>
  nodes.flatMap((node, at) => {
    if (node.type !== 'heading' || node.depth !== 2) return []
    const rest = nodes.slice(at + 1)
    const end = rest.findIndex(({ type, depth }) => type === 'heading' && depth === 2)
    return [{ title: textOf(node), line: lineOf(node), nodes: end < 0 ? rest : rest.slice(0, end) }]
  })

const partFaults = (lesson: LessonFile): Finding[] => {
  const { file } = lesson
  const found = partsOf(lesson)
  const missing = parts.filter((title) => !found.some((part) => part.title === title))
  const titles = found.map(({ title }) => title)
  const expected = [...parts, ...(titles.includes(lastPart) ? [lastPart] : [])].join(', ')
  if (missing.length > 0)
    return missing.map((title) => ({ file, line: found[0]?.line ?? 1, message: `no part « ${title} »: write it` }))
  return [
    ...(titles.join(', ') === expected
      ? []
      : [{ file, line: found[0]?.line ?? 1, message: `its parts are ${titles.join(', ')}: make them ${expected}` }]),
    ...found
      .filter(({ nodes }) => nodes.length === 0)
      .map(({ title, line }) => ({ file, line, message: `« ${title} » is empty: write it` })),
    ...found.flatMap((part) =>
      (shortcomings[part.title] ?? noFault)(part).map((message) => ({ file, line: part.line, message })),
    ),
  ]
}

const noFault = (): readonly string[] => []

const shortcomings: Readonly<Record<string, (part: Part) => readonly string[]>> = {
  'Le concept': ({ nodes }) =>
    /(19|20)\d\d/.test(nodes.map(textOf).join(' ')) ? [] : ['the concept has no year: say who said it, and when'],
  'L’outil': ({ nodes }) =>
    nodes.some(({ type }) => type === 'table' || type === 'mdxJsxFlowElement' || type === 'list')
      ? []
      : ['the tool is neither a table, nor a figure, nor a list: give one to use'],
  'Un exemple corrigé': ({ nodes }) =>
    (nodes.map(textOf).join(' ').match(/\d/g)?.length ?? 0) >= 3
      ? []
      : ['the worked example has no figures: work it out in numbers'],
  'Les erreurs à éviter': ({ nodes }) => {
    const items = nodes.filter(({ type }) => type === 'list').flatMap(({ children }) => children ?? [])
    return items.length >= 3 ? [] : [`${items.length} mistakes: name three at least`]
  },
  [lastPart]: ({ nodes }) =>
    everyNode(nodes).some(({ type }) => type === 'link')
      ? []
      : ['nothing to practise with: link a tool or a case study'],
}

const wallsOfText = ({ file, nodes }: LessonFile): Finding[] =>
  nodes
    .filter((node) => node.type === 'paragraph' && textOf(node).length > longestParagraph)
    .map((node) => ({
      file,
      line: lineOf(node),
      message: `a paragraph of ${textOf(node).length} signs fills a phone: cut it before ${longestParagraph}`,
    }))

const timeFaults = ({ file, source, nodes, frontMatter }: LessonFile): Finding[] => {
  const minutes = readingMinutes({ nodes, frontMatter })
  const said = (frontMatter as { minutes?: unknown } | undefined)?.minutes
  const line = source.split('\n').findIndex((text) => text.startsWith('minutes:')) + 1 || 1
  const shown = minutes.toFixed(1)
  if (minutes < 5 || minutes > 10)
    return [
      {
        file,
        line,
        message: `it takes ${shown} min to read: a lesson takes 5 to 10, ${minutes < 5 ? 'say more' : 'say less'}`,
      },
    ]
  if (typeof said === 'number' && (said < 5 || said > 10 || Math.abs(said - minutes) > 2))
    return [{ file, line, message: `it says ${said} min and takes ${shown} to read: write ${Math.round(minutes)}` }]
  return []
}
