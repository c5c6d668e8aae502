import { withFrenchSpaces } from '../kernel/french-typography.ts'

export type ListedTrainee = { readonly firstName: string; readonly lastName: string; readonly company?: string }

export type TraineeList = {
  readonly trainees: readonly (ListedTrainee & { readonly line: number })[]
  /** A sentence per line that can't be read as a person, or that repeats one. */
  readonly problems: readonly string[]
}

export const traineesAllowed = 40

/**
 * A list typed or pasted, one person a line: « Prénom Nom ; Entreprise », or the columns
 * first name, last name, company copied from a spreadsheet. A last name in capitals is
 * recognised wherever it stands; else the first word is the first name.
 */
export const readTraineeList = (text: string): TraineeList => {
  const trainees: (ListedTrainee & { line: number })[] = []
  const problems: string[] = []
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    if (written.trim() === '') continue
    const line = index + 1
    const read = readLine(written)
    const twin = typeof read === 'string' ? undefined : trainees.find((other) => sameName(other, read))
    if (typeof read === 'string') problems.push(`Ligne ${line} : ${read}`)
    else if (twin) problems.push(`Ligne ${line} : ${nameOf(read)} figure déjà à la ligne ${twin.line}.`)
    else trainees.push({ ...read, line })
  }
  if (trainees.length > traineesAllowed)
    problems.push(`Une session compte ${traineesAllowed} stagiaires au plus ; la liste en a ${trainees.length}.`)
  return { trainees, problems: problems.map(withFrenchSpaces) }
}

/** @returns a sentence when the line is not a person */
const readLine = (written: string): ListedTrainee | string => {
  const columns = written.split(written.includes('\t') ? '\t' : ';').map((column) => tidy(column))
  if (columns.filter(Boolean).length > 3) return 'il y a plus de trois parties. Écrivez « Prénom Nom ; Entreprise ».'
  const [first = '', second = '', third = ''] = columns
  const inThreeColumns = third !== '' || (written.includes('\t') && second !== '')
  const { firstName, lastName } = inThreeColumns ? { firstName: first, lastName: second } : namesIn(first)
  const company = inThreeColumns ? third : second
  if (firstName === '' || lastName === '')
    return `« ${first || tidy(written)} » n’a pas à la fois un prénom et un nom. Écrivez « Prénom Nom ; Entreprise ».`
  if (firstName.length > 60 || lastName.length > 80 || company.length > 120)
    return 'le prénom, le nom ou l’entreprise est trop long.'
  return company === '' ? { firstName, lastName } : { firstName, lastName, company }
}

const namesIn = (name: string): { firstName: string; lastName: string } => {
  const words = name.split(' ')
  const inCapitals = words.map((word) => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase())
  const capitals = words.filter((_, index) => inCapitals[index])
  const others = words.filter((_, index) => !inCapitals[index])
  if (capitals.length > 0 && others.length > 0 && areTogether(inCapitals))
    return { firstName: others.join(' '), lastName: capitals.join(' ') }
  return { firstName: words[0] ?? '', lastName: words.slice(1).join(' ') }
}

/** The capitals open or close the name: in the middle of it they say nothing. */
const areTogether = (inCapitals: readonly boolean[]): boolean =>
  inCapitals.filter((capital, index) => index > 0 && capital !== inCapitals[index - 1]).length === 1

const sameName = (a: ListedTrainee, b: ListedTrainee): boolean => plain(nameOf(a)) === plain(nameOf(b))
const nameOf = ({ firstName, lastName }: ListedTrainee): string => `${firstName} ${lastName}`
const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ')
