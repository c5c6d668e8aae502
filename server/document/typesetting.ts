/** A TrueType file each; `fallback` draws the letters the other two lack. */
export type DocumentFonts = {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  readonly fallback: Uint8Array
}

export type Style = {
  readonly face: 'regular' | 'bold'
  /** Points. */
  readonly size: number
  readonly color: string
  /** Line height over size. */
  readonly leading?: number
}

/** Text cut into lines and letters found, ready to be drawn anywhere. Points. */
export type Typeset = {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
  /** The text itself when a letter exists in no font and « □ » is drawn for it, else `null`. */
  readonly actual: string | null
  readonly draw: (x: number, top: number) => void
}

type Run = { readonly font: OpenFont; readonly text: string }
type OpenFont = { readonly name: string; readonly scale: number; readonly has: (codePoint: number) => boolean }

export type Typesetter = {
  /** Cut to a width; a word wider than it is cut between letters. Several texts start a line each. */
  readonly set: (text: string | readonly string[], style: Style, width: number) => Typeset
}

const missingGlyph = '□'

/** DejaVu's letters stand taller than Source Sans's at the same size: 1120 of 2048 against 486 of 1000. */
const fallbackScale = 0.89

export const createTypesetter = (doc: PDFKit.PDFDocument, fonts: DocumentFonts): Typesetter => {
  const faces = { regular: openFont(doc, fonts.regular), bold: openFont(doc, fonts.bold) }
  let opened: OpenFont | undefined
  const fallback = () => (opened ??= openFont(doc, fonts.fallback, fallbackScale))

  const fontFor = (face: Style['face'], letter: string): OpenFont | null =>
    [() => faces[face], fallback].find((font) => drawsAll(font(), letter))?.() ?? null

  const runsOf = (text: string, face: Style['face']): readonly Run[] => {
    const runs: Run[] = []
    for (const letter of lettersOf(text)) {
      const font = fontFor(face, letter)
      const piece = { font: font ?? faces[face], text: font ? letter : missingGlyph }
      const last = runs.at(-1)
      if (last?.font === piece.font) runs[runs.length - 1] = { ...last, text: last.text + piece.text }
      else runs.push(piece)
    }
    return runs
  }

  const atSize = ({ font }: Run, size: number) => doc.font(font.name).fontSize(size * font.scale)

  /** Width at size 1: fitting a page asks for the same words at many sizes. */
  const unitWidths = new Map<string, number>()
  const unitWidth = (text: string, face: Style['face']): number => {
    const key = `${face} ${text}`
    const width =
      unitWidths.get(key) ??
      runsOf(text.trimEnd(), face).reduce((sum, run) => sum + atSize(run, 1).widthOfString(run.text), 0)
    unitWidths.set(key, width)
    return width
  }

  const drawLine = (line: string, { face, size, color }: Style, x: number, baseline: number) => {
    doc
      .fillColor(color)
      .strokeColor(color)
      .lineWidth(size * 0.03)
    let runX = x
    // The space a line breaks at is drawn too: readers of the tags would join the two words without it.
    for (const run of runsOf(line, face)) {
      // The fallback has no bold of its own: an outline of the same colour thickens it.
      const stroke = face === 'bold' && run.font !== faces.bold
      atSize(run, size).text(run.text, runX, baseline, { lineBreak: false, baseline: 'alphabetic', fill: true, stroke })
      runX += doc.widthOfString(run.text)
    }
  }

  const set: Typesetter['set'] = (raw, style, width) => {
    const texts = [raw].flat().map(printable)
    const widthOf = (line: string) => unitWidth(line, style.face) * style.size
    const lines = texts.flatMap((text, index) =>
      broken(index < texts.length - 1 ? `${text} ` : text, (piece) => widthOf(piece) <= width),
    )
    const lineHeight = style.size * (style.leading ?? 1.3)
    return {
      lines,
      width: Math.max(0, ...lines.map(widthOf)),
      height: lines.length * lineHeight,
      actual: texts.flatMap(lettersOf).every((letter) => fontFor(style.face, letter)) ? null : texts.join(' '),
      draw: (x, top) =>
        // Capitals are 0.66 of the size: half of that below the middle centres them on the line.
        lines.forEach((line, index) => drawLine(line, style, x, top + (index + 0.5) * lineHeight + style.size * 0.33)),
    }
  }

  return { set }
}

/** What pdfkit keeps to itself: the fontkit font behind the current one. */
type WithCurrentFont = {
  readonly _font: {
    readonly name: string
    readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean }
  }
}

/** Opened once and then called by its PostScript name: pdfkit parses bytes anew at each `font(bytes)`. */
const openFont = (doc: PDFKit.PDFDocument, bytes: Uint8Array, scale = 1): OpenFont => {
  const { name, font } = (doc.font(bytes) as unknown as WithCurrentFont)._font
  return { name, scale, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) }
}

const drawsAll = (font: OpenFont, letter: string): boolean =>
  [...letter].every((character) => font.has(character.codePointAt(0) ?? 0))

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** What a reader calls a letter: a base and its accents go to the same font. */
const lettersOf = (text: string): readonly string[] => [...segmenter.segment(text)].map(({ segment }) => segment)

/** Accents composed, and none of the characters that draw nothing or that XML refuses. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')

/** Lines broken after a space, or after a hyphen between two letters; « L. 6313-1 » stays whole. */
const broken = (text: string, fits: (piece: string) => boolean): readonly string[] => {
  const lines = ['']
  for (const word of text.split(/(?<= )(?=[^ ])|(?<=\p{L}[-–/])(?=\p{L})/u)) {
    const line = lines.at(-1) ?? ''
    if (fits(line + word)) lines[lines.length - 1] = line + word
    else if (fits(word)) lines.push(word)
    else lines.push(...brokenBetweenLetters(word, fits))
  }
  return lines[0] === '' ? lines.slice(1) : lines
}

const brokenBetweenLetters = (word: string, fits: (piece: string) => boolean): readonly string[] => {
  const pieces: string[] = []
  for (const letter of lettersOf(word)) {
    const piece = pieces.at(-1)
    if (piece !== undefined && fits(piece + letter)) pieces[pieces.length - 1] = piece + letter
    else pieces.push(letter)
  }
  return pieces
}
