import { describe, expect, test } from 'vitest'

import { questionBank } from '../question-bank/question-bank.ts'
import { shuffled, shuffledUnless } from './shuffle.ts'

const items = (ids: string) => [...ids].map((id) => ({ id }))
const order = (shown: readonly { readonly id: string }[]) => shown.map(({ id }) => id).join('')

describe('a shuffle', () => {
  test('is the same for the same trainee and attempt, and loses nothing', () => {
    expect(shuffled(items('abcdef'), 'karim/1')).toEqual(shuffled(items('abcdef'), 'karim/1'))
    expect([...order(shuffled(items('abcdef'), 'karim/1'))].sort().join('')).toBe('abcdef')
  })

  test('is the same on every host, today and in ten years', () => {
    expect(order(shuffled(items('abcdef'), 'karim/1/Q01'))).toBe('dfebac')
  })

  test('does not depend on the order things are written in', () => {
    expect(shuffled(items('fedcba'), 'karim/1')).toEqual(shuffled(items('abcdef'), 'karim/1'))
  })

  test('differs between neighbours and between attempts', () => {
    const orders = Array.from({ length: 20 }, (_, i) => order(shuffled(items('abcdef'), `t${i}/1`)))
    expect(new Set(orders).size).toBeGreaterThan(15)
  })

  test('favours no order: each of the 24 comes as often, within chance', () => {
    const seeds = 4800
    const counts = new Map<string, number>()
    for (let i = 0; i < seeds; i++) {
      const one = order(shuffled(items('abcd'), `trainee-${i}/1/Q01`))
      counts.set(one, (counts.get(one) ?? 0) + 1)
    }
    expect(counts.size).toBe(24)
    const expected = seeds / 24
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // 23 degrees of freedom: a fair shuffle exceeds 49.7 once in a thousand, a naive one by far.
    expect(chiSquare).toBeLessThan(49.7)
  })
})

describe('a shuffle that must give nothing away', () => {
  test.each(questionBank.flatMap((question) => (question.type === 'ordering' ? [question] : [])))(
    '$id is never shown in the right order',
    ({ items: toOrder, key, id }) => {
      for (let i = 0; i < 200; i++) {
        const shown = shuffledUnless(toOrder, `trainee-${i}/1/${id}`, (one) => order(one) === key.join(''))
        expect(order(shown)).not.toBe(key.join(''))
      }
    },
  )

  test('leaves an order alone that gives nothing away', () => {
    expect(shuffledUnless(items('abcd'), 'karim/1', () => false)).toEqual(shuffled(items('abcd'), 'karim/1'))
  })

  test('ends, even when every order does', () => {
    expect(order(shuffledUnless(items('a'), 'karim/1', () => true))).toBe('a')
  })
})
