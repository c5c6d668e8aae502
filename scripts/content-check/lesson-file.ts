import mdx from '@mdx-js/rollup'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdxFrontmatter from 'remark-mdx-frontmatter'

import type { Finding } from './finding.ts'

/** A node of a lesson, as remark reads it. */
export type LessonNode = {
  readonly type: string
  readonly children?: readonly LessonNode[]
  readonly value?: string
  /** Of a heading. */
  readonly depth?: number
  /** Of a link or an image. */
  readonly url?: string
  readonly alt?: string | null
  /** Of a JSX element, `null` for `<>`. */
  readonly name?: string | null
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[]
  readonly position?: { readonly start: { readonly line: number } }
  readonly data?: { readonly estree?: { readonly body: readonly unknown[] } }
}

export type LessonFile = {
  readonly file: string
  readonly source: string
  /** What stands under the front matter. */
  readonly nodes: readonly LessonNode[]
  readonly frontMatter: unknown
}

/** The lesson that a text is, read as the app reads it; a text that MDX refuses is a finding. */
export const readLesson = async (file: string, source: string): Promise<LessonFile | Finding> => {
  let tree: LessonNode = { type: 'root' }
  const plugin = mdx({
    remarkPlugins: [
      remarkGfm,
      remarkFrontmatter,
      [remarkMdxFrontmatter, { name: 'frontMatter' }],
      () => (read: unknown) => {
        tree = read as LessonNode
      },
    ],
  })
  try {
    await plugin.transform(source, file)
  } catch (error) {
    const { line, reason = String(error) } = error as { line?: number; reason?: string }
    const [why] = reason.split('\n')
    return { file, line: line ?? 1, message: `this lesson can’t be read, mend its MDX: ${why}` }
  }
  const nodes = tree.children ?? []
  const declared = nodes.find(({ type, position }) => type === 'mdxjsEsm' && position === undefined)
  return {
    file,
    source,
    nodes: nodes.filter(({ type, position }) => type !== 'yaml' && position !== undefined),
    frontMatter: valueOf(declarationOf(declared?.data?.estree?.body[0])),
  }
}

export const isFinding = (read: LessonFile | Finding): read is Finding => 'message' in read

/** Every node, parents first. */
export const everyNode = (nodes: readonly LessonNode[]): readonly LessonNode[] =>
  nodes.flatMap((node) => [node, ...everyNode(node.children ?? [])])

export const lineOf = ({ position }: LessonNode): number => position?.start.line ?? 1

export const textOf = (node: LessonNode): string => node.value ?? (node.children ?? []).map(textOf).join('')

type Expression = {
  type: string
  value?: unknown
  elements?: Expression[]
  properties?: { key: { name?: string; value?: string }; value: Expression }[]
}

type Declaration = { declaration?: { declarations?: { init?: Expression }[] } }

const declarationOf = (statement: unknown): Expression | undefined =>
  (statement as Declaration | undefined)?.declaration?.declarations?.[0]?.init

/** Front matter comes as source of its own: text, numbers, lists and objects, nothing else. */
const valueOf = (node: Expression | undefined): unknown => {
  if (node?.type === 'ArrayExpression') return (node.elements ?? []).map(valueOf)
  if (node?.type === 'ObjectExpression')
    return Object.fromEntries(
      (node.properties ?? []).map(({ key, value }) => [key.name ?? key.value ?? '', valueOf(value)]),
    )
  return node?.value
}
