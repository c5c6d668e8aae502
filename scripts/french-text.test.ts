import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { faultsOf, screenFiles } from './french-text.ts'

const root = join(import.meta.dirname, '..')

describe('the French of the screens', () => {
  test('has its own spaces before : ; ! ? and inside guillemets', () => {
    const faults = screenFiles(root).flatMap((file) => faultsOf(file, readFileSync(join(root, file), 'utf8')))
    expect(faults.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([])
  })

  test.each([
    ['<p>Prêt ?</p>', 1],
    ['const a = "Reste : deux"', 1],
    ['const a = `« ${name} » : non`', 2],
    ['<p>Prêt\u202F?</p>', 0],
    ['const a = withFrenchSpaces("Prêt ?")', 0],
    ['const a = b ? c : d', 0],
    ['const a = "a:b"', 0],
  ])('%s has %i faults', (source, count) => {
    expect(faultsOf('a.tsx', source)).toHaveLength(count)
  })
})
