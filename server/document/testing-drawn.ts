import { expect } from 'vitest'

export type Drawn = {
  readonly text: string
  readonly font: string
  readonly artifact: boolean
  readonly x: number
  /** Of the baseline, from the bottom of the sheet. */
  readonly y: number
  readonly size: number
  readonly width: number
}

/** No two pieces of text touch, and none leaves the margins of the A4 sheet. */
export const expectTidy = (drawn: readonly Drawn[]) => {
  const boxes = drawn.filter(({ size }) => size < 100).map(boxOf)
  // A combining mark stands on its letter: that is where it belongs.
  const letters = boxes.filter(({ text }) => !/^\p{M}+$/u.test(text))
  for (const box of boxes) {
    expect(box.left).toBeGreaterThan(60)
    expect(box.right).toBeLessThan(595.28 - 60)
    expect(box.bottom).toBeGreaterThan(24)
    expect(box.top).toBeLessThan(841.89 - 40)
  }
  const overlaps = letters.flatMap((one, index) =>
    letters
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right)
      .filter((other) => one.bottom < other.top && other.bottom < one.top)
      .map((other) => [one.text, other.text]),
  )
  expect(overlaps).toEqual([])
}

/** Capitals and descenders; a run's own trailing space may hang over. */
const boxOf = ({ text, x, y, size, width }: Drawn) => ({
  text,
  left: x + 0.01,
  right: x + (text.endsWith(' ') ? Math.min(width, 595.28 - 62 - x) : width) - 0.01,
  top: y + 0.68 * size,
  bottom: y - 0.22 * size,
})

/** One page after the other. */
export const drawnIn = (source: string): readonly Drawn[] => drawnPagesIn(source).flat()

/** Reads the text back from an uncompressed file of pdfkit's: its operators, its fonts' widths and Unicode tables. */
export const drawnPagesIn = (source: string): readonly (readonly Drawn[])[] => {
  const objects = new Map([...source.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(([, id, body]) => [id, body]))
  const pages = /\/Type \/Pages\n[\s\S]*?\/Kids \[([^\]]*)\]/.exec(source)?.[1] ?? ''
  return [...pages.matchAll(/(\d+) 0 R/g)].map(([, id]) => drawnOn(objects.get(id) ?? '', objects))
}

const drawnOn = (page: string, objects: ReadonlyMap<string | undefined, string | undefined>): readonly Drawn[] => {
  const objectAt = (from: string | undefined, key: string) =>
    objects.get(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(from ?? '')?.[1] ?? '')
  const resources = objectAt(page, 'Resources')

  const fontNamed = (name: string) => {
    const dictionary = objectAt(resources, name)
    const descendant = objectAt(dictionary, 'DescendantFonts')
    const table = /\[((?:<[\da-f ]*> ?)+)\]\nendbfrange/.exec(objectAt(dictionary, 'ToUnicode') ?? '')?.[1] ?? ''
    return {
      name: /\/BaseFont \/(\S+)/.exec(dictionary ?? '')?.[1] ?? '',
      widths: (/\/W \[0 \[([^\]]*)\]/.exec(descendant ?? '')?.[1] ?? '').split(' ').map(Number),
      letters: [...table.matchAll(/<([^>]*)>/g)].map(([, codes]) =>
        String.fromCharCode(...(codes ?? '').split(' ').map((code) => parseInt(code, 16))),
      ),
    }
  }
  const fonts = new Map<string, ReturnType<typeof fontNamed>>()

  const content = objectAt(page, 'Contents') ?? ''
  const marks: string[] = []
  const drawn: Drawn[] = []
  let [x, y, size, fontName] = [0, 0, 0, '']
  for (const line of content.split('\n')) {
    const mark = /^\/(\w+) (?:.* )?B[DM]C$/.exec(line) ?? /^\/(\w+) <<$/.exec(line)
    if (mark) marks.push(mark[1] ?? '')
    else if (line === 'EMC') marks.pop()
    else if (line.endsWith(' Tm')) [x, y] = [Number(line.split(' ')[4]), Number(line.split(' ')[5])]
    else if (line.endsWith(' Tf')) [fontName, size] = [line.slice(1).split(' ')[0] ?? '', Number(line.split(' ')[1])]
    else if (line.endsWith('] TJ')) {
      const font = fonts.get(fontName) ?? fontNamed(fontName)
      fonts.set(fontName, font)
      const pieces = [...line.matchAll(/<([\da-f]+)> (-?[\d.]+)/g)].map(([, hex, shift]) => ({
        glyphs: (hex?.match(/.{4}/g) ?? []).map((glyph) => parseInt(glyph, 16)),
        shift: Number(shift),
      }))
      const glyphs = pieces.flatMap((piece) => piece.glyphs)
      const thousandths =
        glyphs.reduce((sum, glyph) => sum + (font.widths[glyph] ?? 0), 0) -
        pieces.reduce((sum, { shift }) => sum + shift, 0)
      const text = glyphs.map((glyph) => font.letters[glyph] ?? '').join('')
      drawn.push({
        text,
        font: font.name,
        artifact: marks[0] === 'Artifact',
        x,
        y,
        size,
        width: (thousandths / 1000) * size,
      })
    }
  }
  return drawn
}
