import { withFrenchSpaces } from '../../src/kernel/french-typography.ts'
import type { PlanContent } from './plan-content.ts'

export const documentTitle = 'Mon plan d’action'

export const noAction = 'Aucune action pour cet objectif.'

/** The footer of each page: nobody signs it, it commits nobody. */
export const personalDocument = ({ beneficiary: { firstName, lastName } }: PlanContent): string =>
  `${documentTitle} – ${firstName} ${lastName} – document personnel`

/** « Mon auto-évaluation : « Je découvre » au début → « Je le fais en autonomie » à la fin » */
export const selfAssessmentLine = ({
  before,
  after,
}: Pick<PlanContent['objectives'][number], 'before' | 'after'>): string => {
  if (before === null && after === null) return withFrenchSpaces('Mon auto-évaluation : pas faite')
  const start = before === null ? 'pas faite au début' : `« ${before} » au début`
  const end = after === null ? 'pas faite à la fin' : `« ${after} » à la fin`
  return withFrenchSpaces(`Mon auto-évaluation : ${start} → ${end}`)
}
