import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

import { describe, expect, test } from 'vitest'

import { type Room, rooms } from './rooms.ts'
import { wallFault } from './wall.ts'

const root = join(import.meta.dirname, '..')
const isTest = (file: string) => /\.test\.tsx?$/.test(file)

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !isTest(file))

/** Project-relative paths and bare names that a file imports, statically or not. */
const importsOf = (file: string): string[] => {
  const text = readFileSync(join(root, file), 'utf8')
  const sources = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, source]) => source ?? '')
  return sources.map((source) => (source.startsWith('.') ? normalize(join(dirname(file), source)) : source))
}

const roomOf = (path: string) => path.split('/')[1] ?? ''

const srcFiles = filesUnder('src')

describe('rooms', () => {
  test('every folder of src is a room of the table', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual([...Object.keys(rooms), 'app'].sort())
  })

  test('who may see whom has one direction', () => {
    const seen = (room: string): readonly string[] => rooms[room as Room] ?? []
    const visit = (room: string, path: readonly string[]): void => {
      expect(path, `${[...path, room].join(' → ')}`).not.toContain(room)
      for (const next of seen(room)) visit(next, [...path, room])
    }
    for (const room of Object.keys(rooms)) visit(room, [])
  })

  test.each(Object.keys(rooms) as Room[])('%s imports only the rooms on its line', (room) => {
    const allowed = new Set<string>([room, ...rooms[room]])
    const faults = srcFiles
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file)
          .filter((source) => source.startsWith('src/') && !allowed.has(roomOf(source)))
          .map((source) => `${file} → ${source}`),
      )
    expect(faults).toEqual([])
  })

  test('nobody imports the trainer’s view but the app', () => {
    const users = srcFiles.filter((file) => importsOf(file).some((source) => source.startsWith('src/live/')))
    expect(new Set(users.map(roomOf))).toEqual(new Set(['live', 'app']))
  })
})

describe('the wall', () => {
  test('src imports nothing of server/', () => {
    const faults = srcFiles.filter((file) => importsOf(file).some((source) => source.startsWith('server/')))
    expect(faults).toEqual([])
  })

  test('server/node is the only place that imports node:*', () => {
    const faults = [...srcFiles, ...filesUnder('server'), ...filesUnder('mocks')]
      .filter((file) => !file.startsWith('server/node/'))
      .filter((file) => importsOf(file).some((source) => source.startsWith('node:')))
    expect(faults).toEqual([])
  })

  test.each([
    ['src/lesson/a.ts', 'server/create-api.ts', true],
    ['src/lesson/a.ts', 'server/create-api.ts', false],
    ['src/main.tsx', 'mocks/host.ts', false],
  ])('the build of %s → %s stops (mock host: %s)', (from, to, mayHostTheApi) => {
    expect(wallFault(from, to, mayHostTheApi)).toContain(to)
  })

  test.each([
    ['src/lesson/a.ts', 'src/kernel/ids.ts', false],
    ['mocks/browser.ts', 'server/create-api.ts', true],
    ['src/main.tsx', 'mocks/host.ts', true],
  ])('%s → %s builds (mock host: %s)', (from, to, mayHostTheApi) => {
    expect(wallFault(from, to, mayHostTheApi)).toBeNull()
  })
})
