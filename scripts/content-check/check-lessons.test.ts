import { describe, expect, test } from 'vitest'

import { checkLessons } from './check-lessons.ts'
import { checkTextAlternatives } from './check-text-alternatives.ts'
import { files, lineIn, rewritten, said, withText } from './testing-faults.ts'

const lesson = 'src/content/lessons/1-1.mdx'

describe('lessons', () => {
  test.each([
    ['its question', 'question: "Comment mener un appel client du bonjour à l’engagement daté ?"\n', '', 1],
    ['one of its three lines', '  - "Ne promettez que ce que vous tenez', '  #', 5],
    ['how sure it is of a source', 'confidence: general-knowledge', 'confidence: sure', 9],
    ['its worked example', '## Un exemple corrigé', '### Un exemple corrigé', 0],
    ['the order of its parts', '## Le concept', '## Les erreurs à éviter', 0],
    ['its third mistake', '- **Conclure sans date.**', '  **Conclure sans date.**', 0],
    ['its year', 'introduisent le terme en 1957', 'introduisent le terme', 0],
  ])('a lesson that loses %s is found', async (_what, words, others, line) => {
    const lines = said(checkLessons, await rewritten(lesson, words, others))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines[0]).toMatch(new RegExp(`^${lesson}:${line || '\\d+'}: `))
  })

  test('a lesson that is too short, or says another time than it takes, is found on its line', async () => {
    const line = lineIn(lesson, 'minutes: ')
    expect(said(checkLessons, await rewritten(lesson, 'minutes: 7', 'minutes: 10'))).toContainEqual(
      expect.stringMatching(`^${lesson}:${line}: it says 10 min and takes \\d`),
    )
    const source = files.read(lesson) ?? ''
    const long = await withText(lesson, source + 'Un mot de plus. '.repeat(400))
    expect(said(checkLessons, long)).toContainEqual(
      expect.stringMatching(`^${lesson}:${line}: it takes 1\\d\\.\\d min to read`),
    )
    const short = await withText(lesson, source.replace(/^\|.*\n/gm, ''))
    expect(said(checkLessons, short)).toContainEqual(
      expect.stringMatching(`^${lesson}:${line}: it takes 4\\.\\d min to read`),
    )
  })

  test('a paragraph that fills a phone is found on its line', async () => {
    const words = 'Un appel réussi se juge à sa dernière minute'
    expect(said(checkLessons, await rewritten(lesson, words, 'Un mot de plus, encore. '.repeat(40) + words))).toEqual([
      expect.stringMatching(`^${lesson}:${lineIn(lesson, words)}: a paragraph of \\d+ signs fills a phone`),
    ])
  })

  test('a lesson that MDX refuses is found on the line where it does', async () => {
    const words = 'Un appel réussi'
    expect(said(checkLessons, await rewritten(lesson, words, '<Un appel'))).toContainEqual(
      expect.stringMatching(`^${lesson}:\\d+: this lesson can’t be read`),
    )
  })
})

describe('text alternatives', () => {
  const words = 'Un appel réussi'

  test.each([
    ['![](/appel.png)', 'says nothing to who cannot see it'],
    ['<svg viewBox="0 0 1 1" />\n\nUn appel', '<svg> in a lesson says nothing'],
    ['<NoSuchFigure />\n\nUn appel', 'is no figure of the course: write src/content/figures/no-such-figure.tsx'],
    ['| Temps | |\n|---|---|\n| a | b |\n\nUn appel', 'a column of this table has no head'],
  ])('%s is found on its line', async (fault, message) => {
    const lines = said(checkTextAlternatives, await rewritten(lesson, words, fault))
    expect(lines).toContainEqual(expect.stringContaining(message))
    expect(lines.find((line) => line.includes(message))).toMatch(new RegExp(`^${lesson}:${lineIn(lesson, words)}: `))
  })

  test('a figure that is drawn and not told is found on its line', async () => {
    const kano = 'src/content/figures/kano-curve.tsx'
    expect(said(checkTextAlternatives, await rewritten(kano, 'inText={', 'data-text={'))).toEqual([
      expect.stringMatching(`^${kano}:${lineIn(kano, '<Figure')}: the figure is drawn and can’t be read in text`),
    ])
  })
})
