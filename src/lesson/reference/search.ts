/** Whether a text holds every word sought, in any order; case, accents, apostrophes and kinds of space don't count. */
export const holdsEveryWord = (text: string, sought: string): boolean => {
  const plain = plainOf(text)
  return plainOf(sought)
    .split(' ')
    .every((word) => plain.includes(word))
}

const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
