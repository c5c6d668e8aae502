import { wordCount } from '../kernel/word-count.ts'
import type { ProfessionalDocument, Question } from '../content/professional-documents/professional-document.ts'
import { figureExpected, withoutUnit } from '../content/units.ts'
import { readFrenchNumber } from '../kernel/french-number.ts'
import type { Answer, Answers, Marks, Point } from './contract.ts'

/** How many questions must be answered before the analysis is handed in. Formative: more would only stop readers. */
export const answersNeeded = 2

/**
 * Why a question does not count as answered, as a French sentence, or `null` when it does. Says
 * nothing of what is right.
 */
export const questionProblemOf = (question: Question, answer: Answer | undefined, marks: Marks): string | null => {
  if (question.kind === 'marks') return marksProblem(question, marks)
  if (answer === undefined || isEmpty(answer)) return 'Cette question est sans réponse.'
  if (question.kind === 'text' && answer.kind === 'text') return textProblem(question, answer.text)
  if (question.kind === 'choice' && answer.kind === 'choice') return choiceProblem(question, answer.chosen)
  if (question.kind === 'figures' && answer.kind === 'figures') return figuresProblem(question, answer.figures)
  return 'Cette réponse n’est pas de la forme attendue. Rechargez la page et répondez de nouveau.'
}

/** @returns the sentence that says what is missing before handing in, or `null` when nothing is */
export const submissionProblemOf = (
  { questions }: Pick<ProfessionalDocument, 'questions'>,
  answers: Answers,
  marks: Marks,
): string | null => {
  const missing = answersNeeded - answeredCount(questions, answers, marks)
  if (missing <= 0) return null
  return missing === 1
    ? `Il manque une réponse\u00A0: répondez à ${answersNeeded} questions au moins.`
    : `Il manque ${missing} réponses\u00A0: répondez à ${answersNeeded} questions au moins.`
}

export const answeredCount = (questions: readonly Question[], answers: Answers, marks: Marks): number =>
  questions.filter((question) => questionProblemOf(question, own(answers, question.id), marks) === null).length

/** Whether anything at all was given. */
export const hasBegun = (answers: Answers, marks: Marks): boolean =>
  Object.keys(marks).length > 0 || Object.values(answers).some((answer) => !isEmpty(answer))

/** A figure as typed, its unit and a plus sign left aside; `null` when it is no figure. */
export const figureOf = (typed: string, unit: string): number | null =>
  readFrenchNumber(withoutUnit(typed.trim().replace(/^(\+\/-|\+|±)\s*/, ''), unit))

/** `named`: marked and rightly named; `named-otherwise`: of another kind; `not-named`: marked without a kind. */
export type PointResult = 'named' | 'named-otherwise' | 'not-named' | 'missed'

/** How far a trainee saw a point; of several marks the best counts. */
export const pointResultOf = (
  { passageIds, kinds }: Pick<Point, 'passageIds' | 'kinds'>,
  marks: Marks,
): PointResult => {
  const given = passageIds.flatMap((id) => own(marks, id) ?? [])
  if (given.some(({ kind }) => kind !== null && kinds.includes(kind))) return 'named'
  if (given.some(({ kind }) => kind !== null)) return 'named-otherwise'
  return given.length > 0 ? 'not-named' : 'missed'
}

/** Passages that were marked although no point lies in them. */
export const marksBeside = (points: readonly Pick<Point, 'passageIds'>[], marks: Marks): readonly string[] =>
  Object.keys(marks).filter((id) => !points.some(({ passageIds }) => passageIds.includes(id)))

/** What a trainee sent may be named `constructor`; only a record's own entries count. */
const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

const isEmpty = (answer: Answer): boolean => {
  switch (answer.kind) {
    case 'text':
      return answer.text.trim() === ''
    case 'choice':
      return answer.chosen.length === 0
    case 'figures':
      return Object.values(answer.figures).every((typed) => typed.trim() === '')
  }
}

type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>

const textProblem = ({ maxWords }: QuestionOf<'text'>, text: string): string | null => {
  const excess = wordCount(text) - maxWords
  if (excess <= 0) return null
  return `${excess === 1 ? 'Un mot' : `${excess} mots`} de trop\u00A0: raccourcissez.`
}

const choiceProblem = ({ options, count }: QuestionOf<'choice'>, chosen: readonly string[]): string | null => {
  if (new Set(chosen).size < chosen.length || !chosen.every((id) => options.some((option) => option.id === id)))
    return 'Cette réponse contient une option qui n’existe pas. Choisissez de nouveau.'
  if (chosen.length === count) return null
  return count === 1 ? 'Choisissez une option, ni plus ni moins.' : `Choisissez ${count} options, ni plus ni moins.`
}

const figuresProblem = ({ figures }: QuestionOf<'figures'>, typed: Readonly<Record<string, string>>): string | null => {
  const unreadable = figures.find(({ id, unit }) => {
    const text = own(typed, id)?.trim() ?? ''
    return text !== '' && figureOf(text, unit) === null
  })
  if (unreadable) return `«\u00A0${unreadable.label}\u00A0» n’est pas un nombre. ${figureExpected(unreadable.unit)}`
  const empty = figures.filter(({ id }) => (own(typed, id)?.trim() ?? '') === '')
  if (empty.length === 0) return null
  return `Il reste à calculer\u00A0: ${empty.map(({ label }) => label).join(', ')}.`
}

const marksProblem = ({ asks, enough }: QuestionOf<'marks'>, marks: Marks): string | null => {
  const given = Object.values(marks).filter(({ kind }) => asks === 'marked' || kind !== null).length
  if (given >= enough) return null
  const verb = asks === 'marked' ? 'Marquez' : 'Dites le type d’'
  const what = asks === 'marked' ? ` ${enough} passages au moins` : `au moins ${enough} passages`
  return `${verb}${what}\u202F; ${given === 0 ? 'aucun ne l’est encore' : given === 1 ? 'un l’est' : `${given} le sont`}.`
}
