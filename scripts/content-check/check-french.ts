import { textsOf } from '../french-text.ts'
import { figureFolder } from './check-text-alternatives.ts'
import type { CourseData } from './course-data.ts'
import { dataFiles, sourcesUnder } from './course-files.ts'
import type { Finding } from './finding.ts'
import { frenchFaults } from './french.ts'
import { type LessonFile, everyNode, lineOf } from './lesson-file.ts'

/** Spaces, apostrophes, quotes and dots of every text of the course. */
export const checkFrench = ({ files, lessons }: CourseData): Finding[] => [
  ...lessons.flatMap(lessonFaults),
  ...dataFiles(files).flatMap((file) => dataFaults(file, files.read(file) ?? '')),
  ...sourcesUnder(files, figureFolder).flatMap((file) => figureFaults(file, files.read(file) ?? '')),
  ...programmeFaults(files.read('src/content/programme.json') ?? '{}'),
]

const lessonFaults = ({ file, source, nodes, frontMatter }: LessonFile): Finding[] => [
  ...everyNode(nodes)
    .filter(({ type }) => type === 'text')
    .flatMap((node) => frenchFaults(node.value ?? '').map((message) => ({ file, line: lineOf(node), message }))),
  ...stringsIn(frontMatter).flatMap((text) => {
    const at = source.split('\n').findIndex((one) => one.includes(text))
    const isReference = source.split('\n')[at]?.includes('label:') === true
    return frenchFaults(text, { isReference }).map((message) => ({ file, line: at + 1 || 1, message }))
  }),
]

const dataFaults = (file: string, source: string): Finding[] =>
  textsOf(file, source)
    .filter(({ words }) => isFrench(words))
    .flatMap(({ line, words, start }) => {
      const isReference = file.startsWith('src/content/reference/') && /label:\s*$/.test(source.slice(0, start))
      return frenchFaults(words, { isReference }).map((message) => ({ file, line, message }))
    })

/** Words, not an id, a kind or a path: something stands between two of them. */
const isFrench = (words: string): boolean => /\p{L}/u.test(words) && /[\s’'«]/.test(words)

/** A figure is shown as it is written; JSX brings its lines together. */
const figureFaults = (file: string, source: string): Finding[] =>
  textsOf(file, source)
    .map(({ line, words }) => ({ line, words: words.replace(/[ \n]+/g, ' ') }))
    .filter(({ words }) => isFrench(words.trim()))
    .flatMap(({ line, words }) =>
      frenchFaults(words, { isShownAsItIs: true }).map((message) => ({ file, line, message })),
    )

/** `affichage` is shown as it stands; `verbatim` is the course sheet to the letter. */
const programmeFaults = (source: string): Finding[] => {
  const lines = source.split('\n')
  return shownIn(JSON.parse(source)).flatMap((text) => {
    const line = lines.findIndex((one) => one.includes(`"affichage": ${JSON.stringify(text)}`)) + 1 || 1
    return frenchFaults(text, { isShownAsItIs: true }).map((message) => ({
      file: 'src/content/programme.json',
      line,
      message,
    }))
  })
}

const shownIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => (key === 'affichage' ? stringsIn(one) : shownIn(one)))
    : []

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
