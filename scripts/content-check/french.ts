import { withFrenchSpaces } from '../../src/kernel/french-typography.ts'

/**
 * What is wrong in a French text, in words that say how to mend it.
 * @param isShownAsItIs no `withFrenchSpaces` comes after: the text must have its spaces already
 * @param isReference it quotes a work by its title, which may be English and spaced as such
 */
export const frenchFaults = (text: string, { isShownAsItIs = false, isReference = false } = {}): readonly string[] => {
  const found = (isReference ? letters : [...letters, ...spaces]).flatMap(([pattern, advice]) => {
    const at = pattern.exec(text)
    return at ? [`« ${around(text, at.index)} »: ${advice}`] : []
  })
  return isShownAsItIs && withFrenchSpaces(text) !== text
    ? [
        ...found,
        `« ${around(text, firstDifference(text))} »: an ordinary space where French wants one that does not break`,
      ]
    : found
}

type Rule = readonly [pattern: RegExp, advice: string]

const letters: readonly Rule[] = [
  [/'/, 'a straight apostrophe, write ’'],
  // Inside « », words quoted again stand in “ ”.
  [/"|(?<!«[^»]*)[“”]/, 'a straight or English quote, write « »'],
  [/\.\.\./, 'three dots, write …'],
  [/oeu|Oeu|oei/, 'œ is one letter'],
  [/\S {2}/, 'two spaces, write one'],
]

const spaces: readonly Rule[] = [
  // « k€ » and « M€ » are units.
  [/[\p{L}\d)»…°'’”](?:[;?!%»]|(?<![kM])€)/u, 'no space before the sign, write one'],
  [/[\p{L})»]:(?=\s|$)/u, 'no space before « : », write one'],
  [/«\S/, 'no space after «, write one'],
]

const around = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 18), at + 18)
    .replace(/\s+/g, ' ')
    .trim()

const firstDifference = (text: string): number => {
  const mended = withFrenchSpaces(text)
  return [...text].findIndex((sign, at) => sign !== mended[at])
}
