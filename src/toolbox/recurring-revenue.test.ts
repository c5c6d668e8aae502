import fc from 'fast-check'
import { expect, test } from 'vitest'

import { recurringFigures, recurringRevenue } from './recurring-revenue.ts'
import { refusalsOf } from './testing-refusals.ts'

test.each([[500, 40, 20, 70, 0.88, 1.02]])(
  '%d k€, %d lost, %d lowered, %d added: GRR %d, NRR %d',
  (base, lost, lowered, added, gross, net) => {
    expect(recurringRevenue({ base, lost, lowered, added }).gross).toBeCloseTo(gross, 9)
    expect(recurringRevenue({ base, lost, lowered, added }).net).toBeCloseTo(net, 9)
  },
)

test('the gross rate is never above 100 %, nor above the net one', () => {
  const part = fc.double({ min: 0, max: 0.5, noNaN: true })
  fc.assert(
    fc.property(part, part, fc.double({ min: 0, max: 3, noNaN: true }), (lost, lowered, added) => {
      const { gross, net } = recurringRevenue({ base: 1, lost, lowered, added })
      expect(gross).toBeLessThanOrEqual(1)
      expect(gross).toBeLessThanOrEqual(net)
    }),
  )
})

test.each([
  ['an empty base', { base: '0' }, 'Écrivez un montant supérieur à 0 €'],
  ['more lost than there was', { lost: '490' }, 'Les pertes et les baisses dépassent'],
])('%s is refused', (_name, changed, expected) => {
  expect(
    refusalsOf(recurringFigures, { base: '500', lost: '40', lowered: '20', added: '70', ...changed })[0],
  ).toContain(expected)
})
