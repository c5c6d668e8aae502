export type Piece = { readonly text: string; readonly isFound: boolean }

/** Case, accents, ligatures, apostrophes and kinds of space don't count: « resiliation » finds « Résiliation ». */
export const isFoundIn = (text: string, sought: string): boolean =>
  folded(text).plain.includes(folded(sought.trim()).plain)

/** A text cut around what is sought; put together again, the pieces are the text to the letter. */
export const piecesOf = (text: string, sought: string): readonly Piece[] => {
  const { plain, origins } = folded(text)
  const words = folded(sought.trim()).plain
  if (words === '') return [{ text, isFound: false }]
  const pieces: Piece[] = []
  let told = 0
  const tell = (end: number, isFound: boolean) => {
    if (end > told) pieces.push({ text: text.slice(told, end), isFound })
    told = Math.max(told, end)
  }
  for (let at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + words.length)) {
    tell(origins[at] ?? 0, false)
    tell(endOf(origins, at + words.length), true)
  }
  tell(text.length, false)
  return pieces
}

/** The text without what does not count, and where each of its letters comes from; ends with the text's length. */
const folded = (text: string): { plain: string; origins: readonly number[] } => {
  let plain = ''
  const origins: number[] = []
  let at = 0
  for (const letter of text) {
    const letters = plainLetter(letter)
    for (let i = 0; i < letters.length; i++) origins.push(at)
    plain += letters
    at += letter.length
  }
  return { plain, origins: [...origins, text.length] }
}

/** Where the next letter begins: half of a ligature is shown whole. */
const endOf = (origins: readonly number[], after: number): number => {
  let end = after
  while (end < origins.length - 1 && origins[end] === origins[end - 1]) end++
  return origins[end] ?? 0
}

const plainLetter = (letter: string): string =>
  (ligatures[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/\s/g, ' ')
    .toLowerCase()

const ligatures: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'oe', æ: 'ae', Æ: 'ae' }
