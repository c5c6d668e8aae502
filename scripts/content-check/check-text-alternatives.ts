import { parseSync } from 'vite'

import type { CourseData } from './course-data.ts'
import type { CourseFiles } from './course-files.ts'
import type { Finding } from './finding.ts'
import { type LessonFile, type LessonNode, everyNode, lineOf, textOf } from './lesson-file.ts'

export const figureFolder = 'src/content/figures'

/** Whoever sees no picture reads it: figures in text, images by `alt`, tables by the heads of their columns. */
export const checkTextAlternatives = ({ files, lessons }: CourseData): Finding[] => [
  ...lessons.flatMap((lesson) => everyNode(lesson.nodes).flatMap((node) => nodeFaults(files, lesson, node))),
  ...files
    .under(figureFolder)
    .flatMap((file) => (/(?<!\.test)\.tsx$/.test(file) ? figureFaults(file, files.read(file) ?? '') : [])),
]

const nodeFaults = (files: CourseFiles, { file }: LessonFile, node: LessonNode): Finding[] => {
  const at = (message: string): Finding => ({ file, line: lineOf(node), message })
  if (node.type === 'image' && (node.alt ?? '').trim() === '')
    return [at(`the image ${node.url} says nothing to who cannot see it: write ![what it shows](…)`)]
  if (node.type === 'table') {
    const [head] = node.children ?? []
    // The corner of a two-way table heads nothing.
    const bare = (head?.children ?? []).slice(1).filter((cell) => textOf(cell).trim() === '')
    return bare.length === 0 ? [] : [at('a column of this table has no head: say what its cells are')]
  }
  if (!node.type.startsWith('mdxJsx')) return []
  const name = node.name ?? ''
  if (/^[A-Z]/.test(name))
    return files.read(`${figureFolder}/${fileNameOf(name)}.tsx`) === undefined
      ? [at(`<${name} /> is no figure of the course: write ${figureFolder}/${fileNameOf(name)}.tsx`)]
      : []
  return ['img', 'svg', 'picture', 'video', 'canvas', 'table', 'iframe'].includes(name) && !isNamed(node)
    ? [at(`<${name}> in a lesson says nothing to who cannot see it: make it a figure of ${figureFolder}`)]
    : []
}

const isNamed = ({ attributes = [] }: LessonNode): boolean =>
  attributes.some(({ name, value }) => ['alt', 'aria-label', 'title'].includes(name ?? '') && value !== '')

/** `RfmGrid` is in `rfm-grid.tsx`. */
const fileNameOf = (name: string): string => name.replace(/(?<!^)(?=[A-Z])/g, '-').toLowerCase()

type Jsx = {
  readonly type: string
  readonly start: number
  readonly name?: { readonly name?: string }
  readonly attributes?: readonly {
    readonly name?: { readonly name?: string }
    readonly value?: { readonly value?: unknown }
  }[]
}

const figureFaults = (file: string, source: string): Finding[] => {
  const opened: Jsx[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ((node as Jsx).type === 'JSXOpeningElement') opened.push(node as Jsx)
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(file, source, { lang: 'tsx' }).program)
  return opened.flatMap((element) => {
    const line = source.slice(0, element.start).split('\n').length
    return elementFaults(element).map((message) => ({ file, line, message }))
  })
}

const elementFaults = (element: Jsx): string[] => {
  const has = (attribute: string) =>
    (element.attributes ?? []).some(({ name, value }) => name?.name === attribute && value?.value !== '')
  const name = element.name?.name ?? ''
  if (name === 'Figure')
    return [
      ...(has('title') && has('model') ? [] : ['the figure has no title, or no author: give `title` and `model`']),
      ...(has('drawing') && !has('inText')
        ? ['the figure is drawn and can’t be read in text: give `inText`, the same in words or in a table']
        : []),
    ]
  if (name === 'svg' && !has('aria-hidden') && !has('aria-label') && !has('aria-labelledby'))
    return ['the drawing has neither a name nor `aria-hidden`: give it to <Figure drawing inText>, hidden']
  if (name === 'img' && !has('alt')) return ['the image has no `alt`: say what it shows']
  return []
}
