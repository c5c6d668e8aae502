import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { parseSync } from 'vite'

import { withFrenchSpaces } from '../src/kernel/french-typography.ts'

/**
 * The French that screens show, found in their source: text and string literals of src/, but
 * for course content (spaced when it is read) and what already goes through `withFrenchSpaces`.
 * `node scripts/french-text.ts` writes the spaces; french-text.test.ts fails where they are missing.
 */
export type Fault = { readonly file: string; readonly line: number; readonly text: string }

type Node = { type: string; start: number; end: number; value?: unknown; callee?: { name?: string } } & Record<
  string,
  unknown
>

/** A text of a source file: what it says, and where it stands with its quotes. */
export type SourceText = {
  readonly line: number
  readonly words: string
  /** A piece of a template: something stands before or behind it. */
  readonly isPart: boolean
  readonly start: number
  readonly end: number
}

/** Text and string literals of a source file, but for imports, types and what already goes through `withFrenchSpaces`. */
export const textsOf = (file: string, source: string): SourceText[] => {
  const { program } = parseSync(file, source, { lang: 'tsx' })
  const texts: SourceText[] = []
  const visit = (node: Node): void => {
    if (node.type === 'CallExpression' && node.callee?.name === 'withFrenchSpaces') return
    if (node.type === 'ImportDeclaration' || node.type === 'TSLiteralType') return
    const words = wordsOf(node)
    if (words !== undefined) {
      const line = source.slice(0, node.start).split('\n').length
      texts.push({ line, words, isPart: node.type === 'TemplateElement', start: node.start, end: node.end })
    }
    for (const child of Object.values(node)) {
      if (Array.isArray(child)) child.filter(isNode).forEach(visit)
      else if (isNode(child)) visit(child)
    }
  }
  visit(program as unknown as Node)
  return texts
}

const wordsOf = ({ type, value }: Node): string | undefined => {
  if (type === 'TemplateElement') return (value as { cooked?: string }).cooked
  return (type === 'JSXText' || type === 'Literal') && typeof value === 'string' ? value : undefined
}

export const faultsOf = (file: string, source: string): (Fault & { start: number; end: number })[] =>
  textsOf(file, source).flatMap(({ line, start, end }) => {
    const text = source.slice(start, end)
    return spaced(text) === text ? [] : [{ file, line, text: text.trim(), start, end }]
  })

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** As `withFrenchSpaces`, on source: a quote may follow where a text ends. */
const spaced = (text: string): string => {
  const quote = /^(['"`])[\s\S]*\1$/.exec(text)?.[1]
  const inner = quote ? text.slice(1, -1) : text
  // Words, not code: paths, class names, patterns and keys have no letter before a spaced sign.
  if (!/[\p{L}\d»)] [:;!?»]|« /u.test(inner)) return text
  const mended = withFrenchSpaces(inner)
  return quote ? quote + mended + quote : mended
}

export const screenFiles = (root: string): string[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('content/'))
    .filter((file) => !file.endsWith('french-typography.ts'))
    .map((file) => join('src', file))

if (import.meta.main) {
  for (const file of screenFiles('.')) {
    const source = readFileSync(file, 'utf8')
    const mended = faultsOf(file, source)
      .toSorted((a, b) => b.start - a.start)
      .reduce((text, { start, end }) => text.slice(0, start) + spaced(text.slice(start, end)) + text.slice(end), source)
    if (mended !== source) {
      writeFileSync(file, mended)
      console.log(file)
    }
  }
}
