import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

const css = readFileSync('src/design/tokens.css', 'utf8')
const colours = new Map([...css.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!]))
const figures = [...css.matchAll(/(--[\w-]+): #[0-9a-f]{6}; \/\* (.+?) \*\//g)].flatMap(([, name, comment]) =>
  [...comment!.matchAll(/([\d.]+) on (--[\w-]+)/g)].map(
    ([, ratio, ground]) => [name!, ground!, Number(ratio)] as const,
  ),
)

test.each(figures)('%s on %s has the contrast its comment states', (name, ground, stated) => {
  expect(contrast(colours.get(name)!, colours.get(ground)!)).toBeCloseTo(stated, 1)
})

test('what is read reaches 4.5, what outlines a control reaches 3', () => {
  const weak = figures.filter(([name, , ratio]) => name !== '--line' && ratio < (name === '--edge' ? 3 : 4.5))
  expect(weak).toEqual([])
  expect(figures.length).toBeGreaterThan(15)
})

/** WCAG 2 contrast ratio, https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio */
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
