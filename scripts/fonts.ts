import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

import subsetFont from 'subset-font'

/**
 * `node scripts/fonts.ts` writes src/design/fonts from the packaged typeface: what French needs in
 * one small file, every other Latin name in a second one that is only fetched for such a name.
 * Weights from 400 to 700, as the design uses them.
 */
const from = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'
const to = 'src/design/fonts'

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))

/** ASCII, Latin-1, œ Œ Ÿ, ı (which the package keeps with these), the spaces, dashes, quotes and signs of French typography. */
const french = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸı\u2009\u202F–—‘’‚“”„•…‹›€→−≤≥≈√ᵏ`
/** Latin Extended-A and -B, and Additional: Ķēniņa, Yıldız, Nguyễn. */
const otherLatin = `${range(0x100, 0x24f)}${range(0x1e00, 0x1eff)}`

const files = [
  { source: `${from}-latin-wght-normal.woff2`, letters: french, name: 'atkinson-french.woff2' },
  { source: `${from}-latin-wght-italic.woff2`, letters: french, name: 'atkinson-french-italic.woff2' },
  { source: `${from}-latin-ext-wght-normal.woff2`, letters: otherLatin, name: 'atkinson-latin.woff2' },
]

mkdirSync(to, { recursive: true })
for (const { source, letters, name } of files) {
  const font = await subsetFont(readFileSync(source), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  })
  writeFileSync(`${to}/${name}`, font)
  console.log(`${name}: ${font.length} bytes`)
}
