import { expect, test } from 'vitest'

import { counted, euros, inFigures, percent, signed, signedEuros, signedPercent } from './french-figures.ts'

test.each([
  [inFigures(1182.505, 1), '1\u202F182,5'],
  [inFigures(-0.7734, 3), '−0,773'],
  [inFigures(-0.001), '0'],
  [signed(19), '+19'],
  [signed(-10), '−10'],
  [signed(0), '0'],
  [percent(0.21528), '21,53\u00A0%'],
  [percent(-0.05), '−5\u00A0%'],
  [signedPercent(0.09725, 3), '+9,725\u00A0%'],
  [euros(44_000), '44\u202F000\u00A0€'],
  [euros(286.896), '286,90\u00A0€'],
  [euros(-17_700), '−17\u202F700\u00A0€'],
  [euros(395.9999999999), '396\u00A0€'],
  [signedEuros(10_296), '+10\u202F296\u00A0€'],
  [counted(1, 'client'), '1\u00A0client'],
  [counted(2, 'client'), '2\u00A0clients'],
  [counted(1.5, 'an'), '1,5\u00A0an'],
])('« %s » is « %s »', (written, expected) => {
  expect(written).toBe(expected)
})
