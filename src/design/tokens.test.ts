import { globSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

const css = readFileSync('src/design/tokens.css', 'utf8')
const token = /(?:\/\* (.+?) \*\/\s+)?(--[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g
const tokens = [...css.matchAll(token)].map(([, comment = '', name, light, dark]) => ({ name, light, dark, comment }))
const themes = ['light', 'dark'] as const
const colourOf = (name: string, theme: (typeof themes)[number]): string =>
  tokens.find((one) => one.name === name)?.[theme] ?? ''

const figures = tokens.flatMap(({ name = '', comment }) =>
  [...comment.matchAll(/([\d.]+) and ([\d.]+) on (--[\w-]+)/g)].flatMap(([, light, dark, ground = '']) => [
    { name, ground, theme: themes[0], stated: Number(light) },
    { name, ground, theme: themes[1], stated: Number(dark) },
  ]),
)

test.each(figures)(
  '$name on $ground has the contrast its comment states, $theme',
  ({ name, ground, theme, stated }) => {
    expect(contrast(colourOf(name, theme), colourOf(ground, theme))).toBeCloseTo(stated, 1)
  },
)

test('in both themes what is read reaches 4.5, what outlines a control reaches 3', () => {
  const weak = figures.filter(({ name, stated }) => name !== '--line' && stated < (name === '--edge' ? 3 : 4.5))
  expect(weak).toEqual([])
  expect(figures.length).toBeGreaterThan(30)
})

test('no colour is chosen outside the tokens', () => {
  const files = globSync('{src,mocks}/**/*.css').filter((file) => !file.endsWith('tokens.css'))
  const chosen = files.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8')
        .replaceAll(/@media print \{[\s\S]*?\n\}/g, '')
        .matchAll(/:[^;{]*(#[0-9a-f]{3,8}\b|rgba?\(|hsla?\()[^;]*;/gi),
    ].map(([declaration]) => `${file} ${declaration}`),
  )
  expect(chosen).toEqual([])
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
