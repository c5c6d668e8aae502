import { expect, test } from 'vitest'

import { readFrenchNumber } from './french-number.ts'

test.each([
  ['12', 12],
  ['0', 0],
  ['6,1', 6.1],
  ['6.1', 6.1],
  ['-14,3', -14.3],
  ['−14,3', -14.3],
  ['+14,8', 14.8],
  ['182860', 182_860],
  ['182 860', 182_860],
  ['1 182 860,50', 1_182_860.5],
  ['18\u00A0600', 18_600],
  ['18\u202F600', 18_600],
  ['  139 ', 139],
  ['18,9 %', 18.9],
  ['18,9%', 18.9],
  ['34 500\u00A0€', 34_500],
  ['007', 7],
])('« %s » is read as %d', (text, number) => {
  expect(readFrenchNumber(text)).toBe(number)
})

test.each([
  ['nothing', ''],
  ['spaces alone', '   '],
  ['a word', 'douze'],
  ['a unit that is not % or €', '139 j'],
  ['a unit in front', '€ 12'],
  ['a unit alone', '%'],
  ['two units', '12 % €'],
  ['two commas', '1,2,3'],
  ['English thousands', '1,234.5'],
  ['a comma without decimals', '12,'],
  ['a comma without a whole part', ',5'],
  ['a group of two figures', '18 60'],
  ['a first group of four figures', '1860 000'],
  ['three figures apart', '2 5 4'],
  ['a space beside the comma', '6, 1'],
  ['a tab between thousands', '18\t600'],
  ['a sign apart', '+ 12'],
  ['two signs', '--12'],
  ['two different signs', '+-12'],
  ['an exponent', '1e3'],
  ['a hexadecimal', '0x1F'],
  ['an operation', '365/16'],
  ['a range', '2-3'],
  ['infinity', 'Infinity'],
  ['a figure too large to hold', '9'.repeat(400)],
])('%s is not a figure', (_name, text) => {
  expect(readFrenchNumber(text)).toBeNull()
})
