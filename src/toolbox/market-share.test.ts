import { expect, test } from 'vitest'

import { marketShareFigures, marketShareOf } from './market-share.ts'
import { refusalsOf } from './testing-refusals.ts'

test.each([
  [0.2, 0.3, 1.1, 0.066],
  [0.2, 0.36, 1.1, 0.0792],
])('%d × %d × %d = %d', (penetration, shareOfWallet, intensity, share) => {
  expect(marketShareOf({ penetration, shareOfWallet, intensity })).toBeCloseTo(share, 9)
})

test.each([
  ['a share above 100 %', { intensity: '20' }, 'La part de marché dépasserait 100 %'],
  ['an index of zero', { intensity: '0' }, 'Écrivez un nombre supérieur à 0'],
  ['a penetration above 100 %', { penetration: '120' }, 'Un taux ne dépasse pas 100 %'],
])('%s is refused', (_name, changed, expected) => {
  const typed = { penetration: '20', shareOfWallet: '30', intensity: '1,10', ...changed }
  expect(refusalsOf(marketShareFigures, typed)[0]).toContain(expected)
})
