import fc from 'fast-check'
import { expect, test } from 'vitest'

import { csatFigures, csatOf } from './csat.ts'
import { refusalsOf } from './testing-refusals.ts'

const marks = ([one, two, three, four, five]: readonly [number, number, number, number, number]) => ({
  one,
  two,
  three,
  four,
  five,
})

test.each([
  ['the three shops', [10, 20, 45, 100, 75], 0.7, 3.84],
  ['the barometer, without its 3s', [4, 7, 46, 61, 34], 0.625, 3.75],
] as const)('%s', (_name, answers, satisfied, mean) => {
  expect(csatOf(marks(answers)).satisfied).toBeCloseTo(satisfied, 4)
  expect(csatOf(marks(answers)).mean).toBeCloseTo(mean, 2)
})

test('the share is between 0 and 1, the mean between 1 and 5', () => {
  const answers = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999))
  fc.assert(
    fc.property(answers, (typed) => {
      fc.pre(typed.some((howMany) => howMany > 0))
      const { satisfied, mean } = csatOf(marks(typed))
      expect(satisfied).toBeGreaterThanOrEqual(0)
      expect(satisfied).toBeLessThanOrEqual(1)
      expect(mean).toBeGreaterThanOrEqual(1)
      expect(mean).toBeLessThanOrEqual(5)
    }),
  )
})

test('no answer at all is refused', () => {
  const nothing = { one: '0', two: '0', three: '0', four: '0', five: '0' }
  expect(refusalsOf(csatFigures, nothing)[0]).toContain('Il n’y a aucune réponse')
})
