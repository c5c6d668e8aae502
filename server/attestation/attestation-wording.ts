import { withFrenchSpaces } from '../../src/kernel/french-typography.ts'
import { type Instant, frenchDate, parisDay } from '../../src/kernel/instant.ts'
import type { Result } from '../../src/objectives/contract.ts'
import type { AttestationContent } from './attestation-content.ts'

/** Stands in the place of a fact LEXOM has not given. */
export const toBeCompleted = withFrenchSpaces('À compléter par LEXOM')

/** Where a trainee stands, never worded as a failure. */
export const resultWords: Readonly<Record<Result, string>> = {
  acquired: 'Acquis',
  'in-progress': 'En cours d’acquisition',
  'not-acquired': 'Non acquis',
  'not-assessed': 'Non évalué',
}

/** The one place where the word « certification » may stand: to say that this is none. */
export const noCertification =
  'Cette attestation ne constitue pas une certification professionnelle enregistrée au RNCP ou au répertoire spécifique.'

/** The only form in which a declaration may be mentioned (Code du travail, art. L. 6352-12). */
export const declarationSentence = (activityDeclaration: string): string =>
  `Déclaration d’activité enregistrée sous le numéro ${activityDeclaration}. Cet enregistrement ne vaut pas agrément de l’État.`

/** « Le 23 novembre 2026 », « Du 23 au 24 novembre 2026 », « Du 30 novembre au 1er décembre 2026 ». */
export const courseDates = ({ startsOn, endsOn }: { startsOn: Instant; endsOn: Instant }): string => {
  const [startDay, endDay] = [parisDay(startsOn), parisDay(endsOn)]
  if (startDay === endDay) return `Le ${frenchDate(startsOn)}`
  const sameYear = startDay.slice(0, 4) === endDay.slice(0, 4)
  const sameMonth = startDay.slice(0, 7) === endDay.slice(0, 7)
  const start = frenchDate(startsOn, { year: !sameYear })
  return `Du ${sameMonth ? start.split('\u00A0')[0] : start} au ${frenchDate(endsOn)}`
}

export const reference = ({ number, version, replacesVersion }: AttestationContent): string =>
  withFrenchSpaces(
    replacesVersion === null
      ? `N° ${number} – version ${version}`
      : `N° ${number} – version ${version}, qui annule et remplace la version ${replacesVersion}`,
  )

export const draftNotice = (toComplete: readonly string[]): string =>
  withFrenchSpaces(`À compléter par LEXOM avant la remise : ${toComplete.join(' · ')}.`)

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
