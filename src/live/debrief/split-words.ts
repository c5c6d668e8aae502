import { inEuros, readAmount } from '../../case-study/budget.ts'
import { cellNameOf, rowNameOf, shownCell } from '../../case-study/table-cells.ts'
import type { CaseStep, Labelled } from '../../content/case-studies/case-study.ts'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { PartSplit, RoomSplit } from './contract.ts'

const nothing = 'sans réponse'

/** A part of a step, as the room reads it: « Rappeler le client, qui répond de l’action (A) ». */
export const partName = (step: CaseStep, id: string): string => withFrenchSpaces(nameOf(step, id))

const nameOf = (step: CaseStep, id: string): string => {
  const [first = '', second = ''] = id.split('/')
  switch (step.kind) {
    case 'table': {
      const row = step.rows.find((one) => one.id === first)
      const column = step.columns.find((one) => one.id === second)
      if (!row || !column) return id
      return step.columns.length === 1 ? rowNameOf(row) : cellNameOf(column, row)
    }
    case 'numeric':
      return step.figures.find((figure) => figure.id === id)?.label ?? id
    case 'ordering':
    case 'classification':
      return textOf(step.items, id)
    case 'raci':
      return `${textOf(step.actions, first)}, ${second === 'A' ? 'qui en répond (A)' : 'qui le fait (R)'}`
    case 'budget':
      return textOf(step.lines, id)
    default:
      return id
  }
}

/** What was given, as the room reads it; the contract says how it travels. */
export const givenInWords = (step: CaseStep, part: string, given: string): string =>
  withFrenchSpaces(wordsOf(step, part, given))

const wordsOf = (step: CaseStep, part: string, given: string): string => {
  switch (step.kind) {
    case 'table': {
      const column = step.columns.find(({ id }) => id === part.split('/')[1])
      return given === '' || !column ? given || nothing : shownCell(column, given)
    }
    case 'numeric': {
      const unit = step.figures.find(({ id }) => id === part)?.unit ?? ''
      return given === '' ? nothing : `${given} ${unit}`.trim()
    }
    case 'ordering':
      return given === '' ? nothing : given === '1' ? '1re place' : `${given}e place`
    case 'classification':
      return given === '' ? nothing : textOf(step.categories, given)
    case 'raci':
      return given === '' ? 'personne' : people.format(given.split(',').map((id) => textOf(step.people, id)))
    case 'budget': {
      const amount = readAmount(given)
      return amount === null ? given : inEuros(amount)
    }
    default:
      return given
  }
}

/** How many gave each part, and how many of them right. */
export const rightCountOf = ({ answers }: PartSplit): number =>
  answers.filter(({ isRight }) => isRight === true).reduce((sum, { by }) => sum + by.length, 0)

export const countOf = ({ answers }: PartSplit): number => answers.reduce((sum, { by }) => sum + by.length, 0)

/** « 5 sur 12 » */
export const shareInWords = (count: number, total: number): string => withFrenchSpaces(`${count} sur ${total}`)

/** « 9 justes sur 12 » */
export const rightInWords = (count: number, total: number): string =>
  withFrenchSpaces(count === 0 ? `aucun juste sur ${total}` : `${count} juste${count > 1 ? 's' : ''} sur ${total}`)

/** What is counted: attempts handed in, then the complete steps of who handed nothing in. */
export const countedInWords = (trainees: RoomSplit['trainees']): string => {
  const handedIn = trainees.filter(({ handedInCount }) => handedInCount > 0).length
  const working = trainees.filter(({ handedInCount, isWorking }) => handedInCount === 0 && isWorking).length
  const words = [
    ...(handedIn > 0 ? [`${peopleInWords(handedIn)} : la dernière tentative remise compte.`] : []),
    ...(working > 0 ? [`${peopleInWords(working)} sans remise : seules les étapes complètes comptent.`] : []),
  ]
  return words.length === 0 ? 'Personne n’a encore répondu.' : words.join(' ')
}

/** What the opening would end: « 3 stagiaires y travaillent encore : … », « 4 stagiaires n’ont rien commencé… ». */
export const stillWorkingInWords = (trainees: RoomSplit['trainees']): string[] => {
  const working = trainees.filter(({ isWorking }) => isWorking).length
  const absent = trainees.filter(({ handedInCount, isWorking }) => handedInCount === 0 && !isWorking).length
  return [workingInWords(working), ...(absent === 0 ? [] : [absentInWords(absent)])]
}

const workingInWords = (count: number): string => {
  if (count === 0) return 'Personne n’y travaille en ce moment.'
  return count === 1
    ? '1 stagiaire y travaille encore : ses réponses seront gardées et lisibles, sans niveau.'
    : `${count} stagiaires y travaillent encore : leurs réponses seront gardées et lisibles, sans niveau.`
}

const absentInWords = (count: number): string =>
  count === 1
    ? '1 stagiaire n’a rien commencé et ne pourra plus remettre ce cas.'
    : `${count} stagiaires n’ont rien commencé et ne pourront plus remettre ce cas.`

export const peopleInWords = (count: number): string => `${count} stagiaire${count > 1 ? 's' : ''}`

const textOf = (parts: readonly Labelled[], id: string): string => parts.find((part) => part.id === id)?.text ?? id

const people = new Intl.ListFormat('fr')
