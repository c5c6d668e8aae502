import type { Question } from '../../server/question-bank/question.ts'
import { questionContentSchema } from '../../src/question-bank/question.ts'
import type { CourseData } from './course-data.ts'
import type { Finding } from './finding.ts'
import { placeOfQuestion } from './where.ts'

/** Every question is whole, has an explanation, and a key that names what one can answer. */
export const checkQuestions = ({ files, questions }: CourseData): Finding[] =>
  questions.flatMap((question) => {
    const place = placeOfQuestion(files, question.id)
    const found = faultsOf(question)
    return found.map((message) => ({ ...place, message: `question ${question.id} ${message}` }))
  })

const faultsOf = (question: Question): string[] => {
  const { id: _id, ...content } = question
  const issues = questionContentSchema.safeParse(content).error?.issues ?? []
  const ofKey = keyFaults(question)
  return [
    ...issues
      // What the schema says of a question as a whole is about its key, which is named below.
      .filter(({ path }) => path.length > 0 || ofKey.length === 0)
      .map(({ path, message }) => inWords(path.join('.') || 'as a whole', message)),
    // An imported question may do without; one of the course may not.
    ...(question.explanation === '' ? [noExplanation] : []),
    ...ofKey,
  ]
}

const noExplanation = 'has no explanation: say why the answer is the answer'

const inWords = (name: string, message: string): string => {
  if (name === 'explanation') return noExplanation
  if (name === 'key') return 'has no key: say which answer is right'
  return `is not a question of the bank, at « ${name} » (${message}): see src/question-bank/question.ts`
}

const keyFaults = (question: Question): string[] => {
  const { named, known, all } = answersOf(question)
  const unknown = named.filter((id) => !known.includes(id))
  const missing = all.filter((id) => !named.includes(id))
  return [
    ...(named.length === 0 && question.type !== 'numeric' && question.type !== 'short-text'
      ? ['has an empty key: say which answer is right']
      : []),
    ...unknown.map((id) => `has a key that names « ${id} », which is none of its options (${known.join(', ')})`),
    ...missing.map((id) => `has a key that leaves out « ${id} »: every one of them has its place`),
  ]
}

/** What the key names, what it may name, and what it must not leave out. */
const answersOf = (question: Question): Readonly<Record<'named' | 'known' | 'all', readonly string[]>> => {
  const idsOf = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id)
  switch (question.type) {
    case 'single-choice':
      return { named: question.key ? [question.key] : [], known: idsOf(question.options), all: [] }
    case 'multiple-choice':
      return { named: question.key ?? [], known: idsOf(question.options), all: [] }
    case 'ordering':
      return { named: question.key ?? [], known: idsOf(question.items), all: idsOf(question.items) }
    case 'matching': {
      const [left, right] = [idsOf(question.left), idsOf(question.right)]
      const pairs = Object.entries(question.key ?? {})
      // One list of names: a left and a right may share an id.
      return {
        named: [...pairs.map(([id]) => `left ${id}`), ...pairs.map(([, id]) => `right ${id}`)],
        known: [...left.map((id) => `left ${id}`), ...right.map((id) => `right ${id}`)],
        all: left.map((id) => `left ${id}`),
      }
    }
    default:
      return { named: [], known: [], all: [] }
  }
}
