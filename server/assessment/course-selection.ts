import { type ObjectiveId, moduleNumbers, objectiveIds } from '../../src/content/course-ids.ts'
import { finalQuestionsPerObjective } from '../../src/assessment/final-contract.ts'
import { questionById } from '../question-bank/question-bank.ts'
import { formOf, inReserve } from './quiz-forms.ts'

/** Two: eight questions are ten minutes; more would be an examination before the course. */
const positioningPerObjective = 2

/** Not ★★★: who is about to learn something need not be shown how far it is. */
const hardestAtEntry = 2

/**
 * The questions of the entry quiz, the same for everybody: two an objective, the easiest first, of
 * different modules where there are two. All of form A: the final assessment, on form B and the
 * reserve, asks nobody the same question; the first attempt at a module quiz may.
 */
export const positioningQuestions = (): readonly string[] =>
  objectiveIds.flatMap((objectiveId) => {
    const easiestFirst = moduleNumbers.map((number) =>
      formOf(number, 'positioning')
        .filter((id) => isOn(id, objectiveId) && questionById(id).difficulty <= hardestAtEntry)
        .toSorted((a, b) => questionById(a).difficulty - questionById(b).difficulty),
    )
    return inTurn(easiestFirst).slice(0, positioningPerObjective)
  })

/**
 * The questions of one attempt at the final assessment: four an objective, the modules in turn, of
 * form B and then of the reserve. Those no quiz has corrected for this trainee come first. For who
 * retook no quiz the two attempts have no question in common and are as difficult, star for star.
 * @param asked in an earlier attempt: never asked again
 * @param corrected in a quiz that was handed in: asked only when nothing else is left
 */
export const finalQuestions = (asked: ReadonlySet<string>, corrected: ReadonlySet<string>): readonly string[] =>
  objectiveIds.flatMap((objectiveId) => {
    const formB = inTurn(
      moduleNumbers.map((number) => formOf(number, 'final-assessment').filter((id) => isOn(id, objectiveId))),
    )
    const left = [...formB, ...inReserve.filter((id) => isOn(id, objectiveId))].filter((id) => !asked.has(id))
    const unseenFirst = [...left.filter((id) => !corrected.has(id)), ...left.filter((id) => corrected.has(id))]
    return unseenFirst.slice(0, finalQuestionsPerObjective)
  })

const isOn = (id: string, objectiveId: ObjectiveId): boolean => questionById(id).objective === objectiveId

/** One of each list, then the second of each, and so on. */
const inTurn = (lists: readonly (readonly string[])[]): readonly string[] => {
  const longest = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank] ?? [])).flat()
}
