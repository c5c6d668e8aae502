import { topicOf } from '../../src/content/course.ts'
import type { DocumentId } from '../../src/content/course-ids.ts'
import { paths } from '../../src/content/paths.ts'
import { documentById } from '../../src/content/professional-documents/professional-documents.ts'
import type { Question } from '../../src/content/professional-documents/professional-document.ts'
import { legalCases } from '../../src/content/reference/legal-cases.ts'
import { myths } from '../../src/content/reference/myths.ts'
import { withFrenchSpaces } from '../../src/kernel/french-typography.ts'
import type { Answers, Correction, Ground, QuestionCorrection } from '../../src/professional-document/contract.ts'
import { figureOf } from '../../src/professional-document/rules.ts'
import type * as keys from '../answer-keys/document-key.ts'
import { documentKeyOf } from '../answer-keys/document-keys.ts'

/** The corrected analysis, in French. Only for an analysis that is handed in. */
export const correctionOf = (documentId: DocumentId, answers: Answers): Correction => {
  const { questions, points } = documentKeyOf(documentId)
  return {
    questions: documentById(documentId).questions.flatMap((question) => {
      const key = questions[question.id]
      return key ? [questionCorrection(question, key, answers)] : []
    }),
    points: points.map(({ id, title, passageIds, kinds, explanation, grounds }) => ({
      id,
      title: withFrenchSpaces(title),
      passageIds: [...passageIds],
      kinds: [...kinds],
      explanation: withFrenchSpaces(explanation),
      grounds: grounds.map(groundOf),
    })),
  }
}

const questionCorrection = (question: Question, key: keys.QuestionKey, answers: Answers): QuestionCorrection => ({
  questionId: question.id,
  paragraphs: key.paragraphs.map(withFrenchSpaces),
  grounds: key.grounds.map(groundOf),
  options: [...(key.options ?? [])],
  figures: question.kind === 'figures' ? figuresOf(question, key, answers) : {},
})

const figuresOf = (
  { id, figures }: Extract<Question, { kind: 'figures' }>,
  key: keys.QuestionKey,
  answers: Answers,
): QuestionCorrection['figures'] => {
  const answer = answers[id]
  const typed = answer?.kind === 'figures' ? answer.figures : {}
  return Object.fromEntries(
    figures.flatMap((figure) => {
      const expected = key.figures?.[figure.id]
      if (!expected) return []
      const given = figureOf(typed[figure.id] ?? '', figure.unit)
      // In tenths: 62.6 − 62.5 is not quite 0.1.
      const isRight = given !== null && Math.abs(given - expected.value) <= expected.tolerance + 1e-9
      return [[figure.id, { expected: figureInWords(expected.value, figure.unit), isRight }]]
    }),
  )
}

const figureInWords = (value: number, unit: string): string =>
  withFrenchSpaces(`${new Intl.NumberFormat('fr-FR').format(value)} ${unit}`)

/** @throws when a key names what the course does not have */
const groundOf = (ground: keys.Ground): Ground => {
  switch (ground.kind) {
    case 'lesson':
      return { label: `Leçon ${ground.id} – ${topicOf(ground.id).title}`, path: paths.lesson(ground.id) }
    case 'myth':
      return {
        label: withFrenchSpaces(`Idée reçue : ${entryOf(myths, ground.id).claim}`),
        path: `${paths.misconceptions}#${ground.id}`,
      }
    case 'law':
      return { label: entryOf(legalCases, ground.id).question, path: `${paths.mayI}#${ground.id}` }
  }
}

const entryOf = <Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry => {
  const entry = entries.find((one) => one.id === id)
  if (!entry) throw new Error(`no entry « ${id} » in the reference pages`)
  return entry
}
