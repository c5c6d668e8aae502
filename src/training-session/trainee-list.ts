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
 * first name, last name, company copied from a spreadsheet, whose header may say them in another
 * order. A last name in capitals is recognised wherever it stands; else the first word is the
 * first name. Numbering and « M. », « Mme » are not part of a name.
 */
export const readTraineeList = (text: string): TraineeList => {
  const trainees: (ListedTrainee & { line: number })[] = []
  const problems: string[] = []
  let order: Order | null = null
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    if (written.trim() === '') continue
    const line = index + 1
    const header = index === 0 ? orderIn(written) : null
    if (header !== null) {
      order = header
      continue
    }
    const read = order === null ? readLine(written) : readRow(columnsOf(written), order)
    const twin = typeof read === 'string' ? undefined : trainees.find((other) => samePerson(other, read))
    if (typeof read === 'string') problems.push(`Ligne ${line} : ${read}`)
    else if (twin) problems.push(`Ligne ${line} : ${nameOf(read)} figure déjà à la ligne ${twin.line}.`)
    else trainees.push({ ...read, line })
  }
  if (trainees.length > traineesAllowed)
    problems.push(`Une session compte ${traineesAllowed} stagiaires au plus ; la liste en a ${trainees.length}.`)
  return { trainees, problems: problems.map(withFrenchSpaces) }
}

/** Which column holds what, as a header says it. */
type Order = { readonly firstName: number; readonly lastName: number; readonly company: number }

const orderIn = (written: string): Order | null => {
  const titles = columnsOf(written).map((title) => plain(title).replace(/[^a-z]/g, ''))
  const firstName = titles.findIndex((title) => /^prenoms?$/.test(title))
  const lastName = titles.findIndex((title) => /^noms?(defamille)?$/.test(title))
  const company = titles.findIndex((title) => /^(entreprise|societe|raisonsociale|employeur)$/.test(title))
  return firstName === -1 || lastName === -1 ? null : { firstName, lastName, company }
}

const readRow = (columns: readonly string[], order: Order): ListedTrainee | string =>
  person(tidy(columns.join(' ')), {
    firstName: columns[order.firstName] ?? '',
    lastName: columns[order.lastName] ?? '',
    company: columns[order.company] ?? '',
  })

/** Cells apart by tabs, semicolons or, when there is nothing else, commas; in quotes or not. */
const columnsOf = (written: string): string[] => {
  const separator = ['\t', ';', ','].find((one) => written.includes(one)) ?? ';'
  const cells = written.split(new RegExp(`${separator}(?=(?:[^"]*"[^"]*")*[^"]*$)`))
  return cells.map((cell) =>
    tidy(
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .replaceAll('""', '"'),
    ),
  )
}

/** @returns a sentence when the line is not a person */
const readLine = (written: string): ListedTrainee | string => {
  const columns = columnsOf(written.replace(/^\s*\d+\s*[.)/-]\s*/, ''))
  if (columns.filter(Boolean).length > 3) return 'il y a plus de trois parties. Écrivez « Prénom Nom ; Entreprise ».'
  const [first = '', second = '', third = ''] = columns
  const isOneWord = !withoutCivility(first).includes(' ')
  const inThreeColumns = third !== '' || (first !== '' && second !== '' && (written.includes('\t') || isOneWord))
  const names = inThreeColumns ? { firstName: first, lastName: second } : namesIn(withoutCivility(first))
  return person(first || tidy(written), { ...names, company: inThreeColumns ? third : second })
}

const withoutCivility = (name: string): string => name.replace(/^(?:MM?\.?|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame) /i, '')

const person = (said: string, given: Required<ListedTrainee>): ListedTrainee | string => {
  const { lastName, company } = given
  const firstName = withoutCivility(given.firstName)
  if (firstName === '' || lastName === '')
    return `« ${said} » n’a pas à la fois un prénom et un nom. Écrivez « Prénom Nom ; Entreprise ».`
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

/** Two people of one name come from two companies. */
const samePerson = (a: ListedTrainee, b: ListedTrainee): boolean =>
  plain(nameOf(a)) === plain(nameOf(b)) && plain(a.company ?? '') === plain(b.company ?? '')
const nameOf = ({ firstName, lastName }: ListedTrainee): string => `${firstName} ${lastName}`
const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ')
