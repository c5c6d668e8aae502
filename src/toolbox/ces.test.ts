import { expect, test } from 'vitest'
import * as z from 'zod/mini'

import { cesFigures, cesOf } from './ces.ts'
import { refusalsOf } from './testing-refusals.ts'

const typed = { one: '4', two: '6', three: '8', four: '12', five: '20', six: '30', seven: '20' }

test.each([
  ['1 to 7', '2013', 5.08, 0.7, 100],
  ['1 to 5, the marks above left aside', '2010', 188 / 50, null, 50],
])('on the scale of %s', (_name, scale, mean, easy, responses) => {
  const result = cesOf(z.parse(cesFigures, { scale, ...typed }))
  expect(result.mean).toBeCloseTo(mean, 9)
  expect(result.easy).toBe(easy)
  expect(result.responses).toBe(responses)
})

test('the scale of 2010 asks nothing of marks it does not have', () => {
  expect(refusalsOf(cesFigures, { scale: '2010', ...typed, six: '', seven: 'x' })).toEqual([])
})

test.each(['2010', '2013'])('no answer at all is refused on the scale of %s', (scale) => {
  const nothing = Object.fromEntries(Object.keys(typed).map((name) => [name, '0']))
  expect(refusalsOf(cesFigures, { scale, ...nothing })[0]).toContain('Il n’y a aucune réponse')
})
