import { expect, test } from 'vitest'

import { checkWall } from './check-wall.ts'
import { withChanges } from './course-files.ts'
import { asLine } from './finding.ts'

const nothing = { read: () => undefined, under: () => [] }
const said = (files: Readonly<Record<string, string>>) => checkWall({ files: withChanges(nothing, files) }).map(asLine)

const app = { 'src/main.tsx': "import { a } from './app/a.ts'\n" }
const key = { 'server/answer-keys/case-1.ts': 'export const case1Key = 1' }

test('what reaches the keys by way of others is told, import by import', () => {
  expect(
    said({
      ...app,
      ...key,
      'src/app/a.ts': "// a page\nexport const page = () => import('../lesson/b.ts')",
      'src/lesson/b.ts': "export * from '../../server/answer-keys/case-1.ts'",
    }),
  ).toEqual([
    'src/lesson/b.ts:1: src/main.tsx → src/app/a.ts → src/lesson/b.ts → server/answer-keys/case-1.ts: a key would be in the files that trainees download, ask the API instead',
  ])
})

test.each([
  ["import '../../server/x.ts'"],
  ["const x = () => import('../../server/x.ts')"],
  ["const all = import.meta.glob('../../server/*.ts')"],
  ["const worker = new URL('../../server/x.ts', import.meta.url)"],
])('%s is an import like any other', (source) => {
  const lines = said({ ...app, 'src/app/a.ts': `const one = 1\n${source}`, 'server/x.ts': '' })
  expect(lines).toEqual([
    expect.stringMatching(/^src\/app\/a\.ts:2: src\/main\.tsx → src\/app\/a\.ts → server\/x\.ts: /),
  ])
})

test('a lesson is in the bundle too', () => {
  const source = "import { case1Key } from '../../../server/answer-keys/case-1.ts'\n\n## Le concept\n"
  expect(said({ ...app, ...key, 'src/app/a.ts': '', 'src/content/lessons/1-1.mdx': source })).toEqual([
    expect.stringMatching(/^src\/content\/lessons\/1-1\.mdx:1: .* → server\/answer-keys\/case-1\.ts/),
  ])
})

test('a file that no page shows yet is looked at as well', () => {
  expect(
    said({ ...app, ...key, 'src/app/a.ts': '', 'src/lesson/c.ts': "import '../../server/answer-keys/case-1.ts'" }),
  ).toHaveLength(1)
})

test('a type is gone before the browser comes, and imports that go round come to an end', () => {
  expect(
    said({
      ...app,
      ...key,
      'src/app/a.ts': "import type { Key } from '../../server/answer-keys/case-1.ts'\nimport '../main.tsx'",
    }),
  ).toEqual([])
})
