/** A piece of a line, and whether the other has it too. */
export type Piece = { readonly text: string; readonly differs: boolean }

/** Less in common than this is another answer: marking every word of it would say nothing. */
const leastInCommon = 0.25

/**
 * Where lines differ from others, word by word: the longest sequence of words that both have, in order, is
 * what they have in common.
 * @returns for each line its pieces, which joined are the line; `null` for a line that the others have as it is
 */
export const differing = (
  lines: readonly string[],
  others: readonly string[],
): readonly (readonly Piece[] | null)[] => {
  const words = lines.flatMap(wordsOf)
  const common = inCommon(words, others.flatMap(wordsOf))
  const isAnother = common.size < leastInCommon * words.length
  let place = 0
  return lines.map((line) => {
    const pieces = line.split(/(\s+)/).map((text) => {
      const isWord = text.trim() !== ''
      return { text, differs: isWord && !common.has(place++) && !isAnother }
    })
    return others.includes(line) ? null : joined(pieces)
  })
}

const wordsOf = (line: string): string[] => line.split(/\s+/).filter((word) => word !== '')

/** Neighbours of one kind are one piece, the space between two words that differ with them. */
const joined = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.reduce<Piece[]>((before, { text, differs }, index) => {
    const last = before.at(-1)
    const isSpaceWithin = text.trim() === '' && last?.differs === true && pieces[index + 1]?.differs === true
    if (last?.differs === (differs || isSpaceWithin)) before[before.length - 1] = { ...last, text: last.text + text }
    else if (text !== '') before.push({ text, differs })
    return before
  }, [])

/** The places of a longest common subsequence in the first list. */
const inCommon = (words: readonly string[], others: readonly string[]): ReadonlySet<number> => {
  const width = others.length + 1
  /** At `i`, `j`: how many words the ends from there have in common. */
  const counts = new Uint16Array((words.length + 1) * width)
  const at = (i: number, j: number): number => counts[i * width + j] ?? 0
  for (let i = words.length - 1; i >= 0; i--)
    for (let j = others.length - 1; j >= 0; j--)
      counts[i * width + j] = words[i] === others[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const common = new Set<number>()
  for (let i = 0, j = 0; i < words.length && j < others.length;) {
    if (words[i] === others[j]) {
      common.add(i++)
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return common
}
