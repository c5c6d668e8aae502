import type { BankEntry } from '../contract.ts'
import type { QuestionContent } from '../question.ts'
import { trueOrFalse } from './true-or-false.ts'

/**
 * The bank as a GIFT file that Moodle and `readGift` take. What GIFT has no word for (stars, units,
 * criteria) stands in comments; an ordering, which it does not know, is a matching « rank → item ».
 */
export const writeGift = (entries: readonly Pick<BankEntry, 'id' | 'question'>[]): string => {
  let category = ''
  const blocks = entries.map(({ id, question }) => {
    const here = `$CATEGORY: ${question.objective}/M${question.module}`
    const heading = here === category ? '' : `${here}\n\n`
    category = here
    return `${heading}${[...notesOf(question), `::${id}::${shielded(question.prompt)} ${answersOf(question)}`].join('\n')}\n`
  })
  return `// Banque de questions Parcours, au format GIFT.\n\n${blocks.join('\n')}`
}

const notesOf = (question: QuestionContent): string[] => [
  `// difficulté : ${question.difficulty}`,
  ...(question.type === 'numeric' && question.unit !== '' ? [`// unité : ${question.unit}`] : []),
  ...(question.type === 'ordering'
    ? ['// type : mise en ordre', '// GIFT n’a pas ce type : chaque rang est associé à son élément.']
    : []),
  ...(question.type === 'short-text' ? question.criteria.map((one) => `// critère : ${onOneLine(one)}`) : []),
  ...(question.type === 'short-text' && question.example !== '' ? [`// exemple : ${onOneLine(question.example)}`] : []),
]

const answersOf = (question: QuestionContent): string => {
  const explanation = question.explanation === '' ? [] : [`####${shielded(question.explanation)}`]
  const inBraces = (...lines: readonly string[]) =>
    `{\n${[...lines, ...explanation].map((line) => `\t${line}\n`).join('')}}`
  switch (question.type) {
    case 'single-choice':
      return isTrueOrFalse(question)
        ? inBraces(`${question.key === 'a' ? 'TRUE' : 'FALSE'}${remarkOn(question, question.key === 'a' ? 'b' : 'a')}`)
        : inBraces(
            ...question.options.map(
              ({ id, text }) => `${id === question.key ? '=' : '~'}${shielded(text)}${remarkOn(question, id)}`,
            ),
          )
    case 'multiple-choice': {
      const share = Number((100 / question.key.length).toFixed(5))
      return inBraces(
        ...question.options.map(
          ({ id, text }) => `~%${question.key.includes(id) ? share : -100}%${shielded(text)}${remarkOn(question, id)}`,
        ),
      )
    }
    case 'ordering':
      return inBraces(...question.key.map((key, index) => `=${index + 1} -> ${shielded(textOf(question.items, key))}`))
    case 'matching': {
      const used = Object.values(question.key)
      return inBraces(
        ...question.left.map(
          ({ id, text }) => `=${shielded(text)} -> ${shielded(textOf(question.right, question.key[id]))}`,
        ),
        ...question.right.filter(({ id }) => !used.includes(id)).map(({ text }) => `= -> ${shielded(text)}`),
      )
    }
    case 'numeric':
      return inBraces(`#${question.key}:${question.tolerance}`)
    case 'short-text':
      return inBraces()
  }
}

type Option = { readonly id: string; readonly text: string }

const isTrueOrFalse = ({ options }: { readonly options: readonly Option[] }): boolean =>
  options.map(({ text }) => text).join() === trueOrFalse.map(({ text }) => text).join()

const textOf = (options: readonly Option[], wanted: string | undefined): string =>
  options.find(({ id }) => id === wanted)?.text ?? ''

const remarkOn = (
  { remarks }: { readonly remarks?: Readonly<Record<string, string>> | undefined },
  id: string,
): string => (remarks?.[id] === undefined ? '' : `#${shielded(remarks[id])}`)

/** An arrow would part a pair and can't be escaped; a leading % or [ would be a weight or a format. */
const shielded = (text: string): string => {
  const escaped = onOneLine(text)
    .replaceAll('->', '→')
    .replace(/[\\~=#{}:]/g, String.raw`\$&`)
  return /^[%[]/.test(escaped) ? `[plain]${escaped}` : escaped
}

const onOneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ')
