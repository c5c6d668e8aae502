import type { GIFTQuestion, MultipleChoice, Numerical, NumericalFormat, TextChoice, TrueFalse } from 'gift-pegjs'

import type { UnplacedQuestion } from '../question.ts'
import type { Notes } from './gift-blocks.ts'
import { plainString, plainText } from './plain-text.ts'
import { trueOrFalse } from './true-or-false.ts'

/** Why a question can't be one of Parcours, as the end of a French sentence. */
export class CannotBeAsked extends Error {}

/** @throws CannotBeAsked, NotPlain */
export const readQuestion = (question: GIFTQuestion, notes: Notes): UnplacedQuestion => {
  switch (question.type) {
    case 'Category':
    case 'Description':
      throw new CannotBeAsked('il n’y a pas de réponse entre accolades { }.')
    case 'MC':
      return readChoices(question)
    case 'TF':
      return readTrueFalse(question)
    case 'Numerical':
      return {
        type: 'numeric',
        prompt: plainText(question.stem),
        ...readFigure(question),
        unit: notes.unit,
        explanation: plainText(question.globalFeedback),
      }
    case 'Matching':
      return notes.isOrdering ? readOrdering(question) : readMatching(question)
    case 'Essay':
      if (notes.criteria.length < 2)
        throw new CannotBeAsked(
          'une question ouverte a besoin de deux critères au moins, chacun sur une ligne « // critère : … » au-dessus d’elle.',
        )
      return {
        type: 'short-text',
        prompt: plainText(question.stem),
        criteria: [...notes.criteria],
        example: notes.example,
        explanation: plainText(question.globalFeedback),
      }
    case 'Short':
      throw new CannotBeAsked(
        'Parcours n’a pas de réponse courte au mot près. Proposez aussi de mauvaises réponses (~), ou laissez les accolades vides et ajoutez des critères « // critère : … ».',
      )
  }
}

const readChoices = ({ stem, choices, globalFeedback }: MultipleChoice): UnplacedQuestion => {
  const isWeighted = !choices.some(({ isCorrect }) => isCorrect)
  if (!isWeighted && choices.some(({ isCorrect, weight }) => !isCorrect && (weight ?? 0) > 0))
    throw new CannotBeAsked('une réponse y rapporte une partie des points, or Parcours compte juste ou faux.')
  const isRight = ({ isCorrect, weight }: TextChoice) => isCorrect || (isWeighted && (weight ?? 0) > 0)
  const options = choices.map(({ text }, index) => ({ id: letter(index), text: plainText(text) }))
  const key = choices.flatMap((choice, index) => (isRight(choice) ? [letter(index)] : []))
  if (key.length === 0) throw new CannotBeAsked('aucune réponse n’y est juste : mettez = devant la bonne.')
  if (!isWeighted && key.length > 1)
    throw new CannotBeAsked(
      'plusieurs réponses y commencent par =. Si toutes sont attendues, écrivez ~%50%, ~%50% devant elles (100 % en tout) ; sinon, une seule =.',
    )
  const remarks = choices.flatMap((choice, index) =>
    !isRight(choice) && choice.feedback !== null ? [[letter(index), plainText(choice.feedback)] as const] : [],
  )
  const praise = choices.filter(isRight).map(({ feedback }) => plainText(feedback))
  const common = {
    prompt: plainText(stem),
    options,
    explanation: joined(plainText(globalFeedback), ...praise),
    ...remarksOf(remarks),
  }
  return key.length === 1 && key[0] !== undefined
    ? { type: 'single-choice', ...common, key: key[0] }
    : { type: 'multiple-choice', ...common, key }
}

/** The first feedback is for who is wrong, the second for who is right, whatever the parser calls them. */
const readTrueFalse = ({ stem, isTrue, trueFeedback, falseFeedback, globalFeedback }: TrueFalse): UnplacedQuestion => ({
  type: 'single-choice',
  prompt: plainText(stem),
  options: trueOrFalse,
  key: isTrue ? 'a' : 'b',
  explanation: joined(plainText(globalFeedback), plainText(falseFeedback)),
  ...remarksOf([[isTrue ? 'b' : 'a', plainText(trueFeedback)]]),
})

const readFigure = ({ choices }: Numerical): { key: number; tolerance: number } => {
  if (!Array.isArray(choices)) return figureOf(choices)
  const [only, ...others] = choices
  if (!only || others.length > 0 || (only.weight ?? 100) < 100)
    throw new CannotBeAsked('elle accepte plusieurs nombres, or Parcours en attend un seul, avec sa tolérance.')
  return figureOf(only.text)
}

const figureOf = ({ type, number, range, numberHigh, numberLow }: NumericalFormat) => {
  if (type === 'high-low' && numberHigh !== undefined && numberLow !== undefined)
    return { key: tidy((numberHigh + numberLow) / 2), tolerance: tidy((numberHigh - numberLow) / 2) }
  if (number === undefined) throw new CannotBeAsked('le nombre attendu ne se lit pas.')
  return { key: number, tolerance: type === 'range' ? (range ?? 0) : 0 }
}

/** Binary fractions: (2,7 + 2,9) ÷ 2 is a hair more than 2,8. */
const tidy = (figure: number): number => Number(figure.toFixed(9))

type Matching = Extract<GIFTQuestion, { type: 'Matching' }>

const readMatching = ({ stem, matchPairs, globalFeedback }: Matching): UnplacedQuestion => {
  const right = matchPairs.map(({ subanswer }, index) => ({ id: letter(index), text: plainString(subanswer) }))
  if (new Set(right.map(({ text }) => text)).size < right.length)
    throw new CannotBeAsked('deux éléments y ont la même réponse, or Parcours en attend une différente pour chacun.')
  // A pair without a left side only adds an answer that is left over.
  const pairs = matchPairs.map(({ subquestion }, index) => ({ left: plainText(subquestion), right: letter(index) }))
  const asked = pairs.filter(({ left }) => left !== '')
  return {
    type: 'matching',
    prompt: plainText(stem),
    left: asked.map(({ left }, index) => ({ id: digit(index), text: left })),
    right,
    key: Object.fromEntries(asked.map((pair, index) => [digit(index), pair.right])),
    explanation: plainText(globalFeedback),
  }
}

/** Exported as « rank → item », which is all that GIFT has for it. */
const readOrdering = ({ stem, matchPairs, globalFeedback }: Matching): UnplacedQuestion => {
  const ranked = matchPairs
    .map(({ subquestion, subanswer }) => ({ rank: Number(plainText(subquestion)), text: plainString(subanswer) }))
    .toSorted((a, b) => a.rank - b.rank)
  if (ranked.some(({ rank }, index) => rank !== index + 1))
    throw new CannotBeAsked('les rangs de la mise en ordre doivent aller de 1 en 1 : =1 -> premier, =2 -> deuxième…')
  return {
    type: 'ordering',
    prompt: plainText(stem),
    items: ranked.map(({ text }, index) => ({ id: letter(index), text })),
    key: ranked.map((_, index) => letter(index)),
    explanation: plainText(globalFeedback),
  }
}

const letter = (index: number): string => 'abcdefghijklmnopqrstuvwxyz'[index] ?? 'z'
/** 1 to 9, then letters: an id is one character. */
const digit = (index: number): string => '123456789abc'[index] ?? 'z'

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' ')

const remarksOf = (remarks: readonly (readonly [string, string])[]): { remarks?: Record<string, string> } => {
  const said = remarks.filter(([, text]) => text !== '')
  return said.length === 0 ? {} : { remarks: Object.fromEntries(said) }
}
