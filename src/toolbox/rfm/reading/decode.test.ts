import { describe, expect, test } from 'vitest'

import { decode } from './decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('the text of a file', () => {
  test('is UTF-8 when it can be', () => {
    expect(decode(utf8('Éric;12 €'))).toEqual({ text: 'Éric;12 €', encoding: 'UTF-8' })
  })

  test('loses the mark that says it is UTF-8', () => {
    expect(decode(utf8('\uFEFFÉric'))).toEqual({ text: 'Éric', encoding: 'UTF-8' })
  })

  test('is Windows-1252 when it is not UTF-8: accents and the euro are right', () => {
    expect(decode(bytes(0xc9, 0x72, 0x69, 0x63, 0x3b, 0x31, 0x32, 0xa0, 0x80))).toEqual({
      text: 'Éric;12\u00A0€',
      encoding: 'Windows-1252',
    })
  })

  test('is the « Texte Unicode » of Excel, in either order of bytes', () => {
    expect(decode(bytes(0xff, 0xfe, 0xc9, 0x00, 0x41, 0x00))).toEqual({ text: 'ÉA', encoding: 'UTF-16' })
    expect(decode(bytes(0xfe, 0xff, 0x00, 0xc9, 0x00, 0x41))).toEqual({ text: 'ÉA', encoding: 'UTF-16' })
  })

  test.each([
    ['an .xlsx workbook', bytes(0x50, 0x4b, 0x03, 0x04, 0x14), 'workbook'],
    ['an .xls workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'workbook'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00), 'not-text'],
  ])('is not looked for in %s', (_, file, problem) => {
    expect(decode(file)).toBe(problem)
  })

  test('may be empty', () => {
    expect(decode(bytes())).toEqual({ text: '', encoding: 'UTF-8' })
  })
})
