import type { CaseStep, DialogueNode, DialogueOption, TableColumn } from '../content/case-studies/case-study.ts'
import type { ObjectiveId } from '../content/course-ids.ts'
import { readFrenchNumber } from '../kernel/french-number.ts'
import type { StepAnswer } from './answer.ts'
import type { CaseStudyAttempt, Level } from './contract.ts'

/**
 * Why an answer cannot be accepted, as a French sentence for the trainee, or `null`. An
 * answer must be of the step's kind, complete and possible: a call that follows the graph to
 * its end, options that exist and as many as asked, every cell filled in and readable, a
 * text that is there and short enough. Says nothing of what is right.
 */
export const stepProblemOf = (step: CaseStep, answer: StepAnswer | undefined): string | null => {
  if (answer === undefined) return 'Cette étape est sans réponse.'
  if (step.kind === 'dialogue' && answer.kind === 'dialogue') return callProblem(step, answer.path)
  if (step.kind === 'choice' && answer.kind === 'choice') return choiceProblem(step, answer.chosen)
  if (step.kind === 'table' && answer.kind === 'table') return tableProblem(step, answer.cells)
  if (step.kind === 'text' && answer.kind === 'text') return textProblem(step, answer.text)
  return 'Cette réponse n’est pas de la forme attendue à cette étape. Rechargez la page et recommencez l’étape.'
}

/** Where a step stands; `done` is what `stepProblemOf` accepts. */
export const stepStateOf = (step: CaseStep, answer: StepAnswer | undefined): 'done' | 'in-progress' | 'not-started' => {
  if (stepProblemOf(step, answer) === null) return 'done'
  return answer === undefined || isEmpty(answer) ? 'not-started' : 'in-progress'
}

export type DecidedLevel = { readonly level: Level; readonly decidedBy: 'trainer' | 'answers' }

/** A person's level where there is one, else the one that the answers decide; `null` while nobody did. */
export const levelOf = (
  { review, automaticLevels }: Pick<CaseStudyAttempt, 'review' | 'automaticLevels'>,
  objectiveId: ObjectiveId,
): DecidedLevel | null => {
  if (review) return { level: review.levels[objectiveId], decidedBy: 'trainer' }
  const level = automaticLevels[objectiveId]
  return level === undefined ? null : { level, decidedBy: 'answers' }
}

/** Two attempts, the best level of each objective counts. */
export const bestLevelOf = (
  attempts: readonly Pick<CaseStudyAttempt, 'review' | 'automaticLevels'>[],
  objectiveId: ObjectiveId,
): DecidedLevel | null =>
  attempts
    .map((attempt) => levelOf(attempt, objectiveId))
    .reduce((best, level) => (level && (best === null || level.level >= best.level) ? level : best), null)

/** A « : » or a « € » between two spaces is not a word. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length

type Path = Extract<StepAnswer, { kind: 'dialogue' }>['path']
type Cells = Extract<StepAnswer, { kind: 'table' }>['cells']
type Step<Kind extends CaseStep['kind']> = Extract<CaseStep, { kind: Kind }>

/** What a trainee sent may be named `constructor`; only a record's own entries count. */
const own = <Value>(record: Readonly<Record<string, Value>> | undefined, name: string) =>
  record && Object.hasOwn(record, name) ? record[name] : undefined

const isEmpty = (answer: StepAnswer): boolean => {
  switch (answer.kind) {
    case 'dialogue':
      return answer.path.length === 0
    case 'choice':
      return answer.chosen.length === 0
    case 'table':
      return Object.values(answer.cells).every((row) => Object.values(row).every((typed) => typed.trim() === ''))
    case 'text':
      return answer.text.trim() === ''
  }
}

const callProblem = ({ opening, nodes }: Step<'dialogue'>, path: Path): string | null => {
  let expected: string | null = opening
  for (const move of path) {
    const option: DialogueOption | undefined = move.node === expected ? optionAt(nodes, move) : undefined
    if (!option) return 'Cet appel ne suit pas la conversation. Reprenez-le depuis le début.'
    expected = option.next
  }
  return expected === null ? null : 'L’appel n’est pas terminé : continuez la conversation.'
}

const optionAt = (nodes: readonly DialogueNode[], move: Path[number]): DialogueOption | undefined =>
  nodes.find(({ id }) => id === move.node)?.options.find(({ id }) => id === move.option)

const choiceProblem = ({ options, min, max }: Step<'choice'>, chosen: readonly string[]): string | null => {
  const unknown = chosen.find((id) => !options.some((option) => option.id === id))
  if (unknown !== undefined) return `L’option « ${unknown} » n’existe pas à cette étape.`
  if (new Set(chosen).size < chosen.length) return 'Une même option est choisie deux fois.'
  if (min === max && chosen.length !== min) return `Choisissez ${countOf(min, 'option')}, ni plus ni moins.`
  if (chosen.length < min) return `Choisissez au moins ${countOf(min, 'option')}.`
  if (chosen.length > max) return `Choisissez au plus ${countOf(max, 'option')}.`
  return null
}

const tableProblem = ({ rows, columns }: Step<'table'>, cells: Cells): string | null => {
  if (!isMadeOf(cells, rows) || !Object.values(cells).every((row) => isMadeOf(row, columns)))
    return 'Cette réponse contient une case qui n’existe pas dans le tableau.'

  const wanted = rows.flatMap((row) =>
    columns.map((column) => ({
      column,
      name: `« ${column.label} » de ${row.given[0] ?? row.id}`,
      typed: own(own(cells, row.id), column.id)?.trim() ?? '',
    })),
  )
  const [firstEmpty, ...otherEmpty] = wanted.filter(({ typed }) => typed === '')
  if (firstEmpty)
    return otherEmpty.length === 0
      ? `Il reste une case à remplir : ${firstEmpty.name}.`
      : `Il reste ${otherEmpty.length + 1} cases à remplir, à commencer par ${firstEmpty.name}.`

  const unreadable = wanted.find(({ column, typed }) => !isReadable(column, typed))
  if (!unreadable) return null
  return unreadable.column.input === 'number'
    ? `La case ${unreadable.name} n’est pas un nombre : « ${unreadable.typed} ».`
    : `La case ${unreadable.name} contient un choix qui n’existe pas : « ${unreadable.typed} ».`
}

const isMadeOf = (record: object, parts: readonly { readonly id: string }[]): boolean =>
  Object.keys(record).every((name) => parts.some(({ id }) => id === name))

const isReadable = (column: TableColumn, typed: string): boolean =>
  column.input === 'number' ? readFrenchNumber(typed) !== null : column.options.some(({ id }) => id === typed)

const textProblem = ({ maxWords }: Step<'text'>, text: string): string | null => {
  const words = wordCount(text)
  if (words === 0) return 'Écrivez votre réponse avant de l’envoyer.'
  if (words > maxWords) return `Votre réponse compte ${words} mots ; la limite est de ${maxWords} mots.`
  return null
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count > 1 ? 's' : ''}`
