import { caseStudySheetOf } from '../content/case-studies/sheets.ts'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { Missing, ObjectiveEvidence } from './contract.ts'

/**
 * What one objective still misses, on a line: « Reste : les quiz des modules 3 et 4 ; une étude de
 * cas à remettre. » The whole sentences, with who and where, are `missingWords`.
 */
export const missingInShort = (evidence: ObjectiveEvidence, missing: readonly Missing[]): string => {
  const { decision } = evidence
  const own = missing.filter((one) => concerns(one, evidence))
  const parts = [quizzesToTake(own), ...own.map(partOf)].filter((part) => part !== null)
  if (parts.length > 0) return withFrenchSpaces(`Reste : ${parts.join(' ; ')}.`)
  return decision === null ? 'Rien ne manque de votre part.' : `Décidé par ${decision.trainerName}.`
}

const concerns = (missing: Missing, { objectiveId, caseStudies, decision }: ObjectiveEvidence): boolean => {
  if ('objectiveIds' in missing) return missing.objectiveIds.includes(objectiveId)
  if ('objectiveId' in missing) return missing.objectiveId === objectiveId
  // Given back as a whole: it counts wherever nobody has decided without it.
  return (
    decision === null &&
    caseStudies.some(({ caseStudyId, state }) => caseStudyId === missing.caseStudyId && state === 'given-back')
  )
}

const quizzesToTake = (own: readonly Missing[]): string | null => {
  const modules = own.flatMap((one) => (one.kind === 'quiz-to-take' ? [String(one.moduleNumber)] : []))
  if (modules.length === 0) return null
  return modules.length === 1
    ? `le quiz du module ${modules[0]}`
    : `les quiz des modules ${new Intl.ListFormat('fr').format(modules)}`
}

const partOf = (missing: Missing): string | null => {
  switch (missing.kind) {
    case 'quiz-to-take':
      return null
    case 'quiz-below-threshold':
      return `un quiz à refaire (${missing.percent} %)`
    case 'case-study-to-submit':
      return 'une étude de cas à remettre'
    case 'case-study-below-threshold':
      return missing.who === 'trainee' ? 'une étude de cas à reprendre' : 'la décision du formateur'
    case 'review-awaited':
      return `la lecture de l’étude de cas ${caseStudySheetOf(missing.caseStudyId).number} par le formateur`
    case 'case-study-given-back':
      return `l’étude de cas ${caseStudySheetOf(missing.caseStudyId).number} à reprendre`
    case 'decision-awaited':
      return 'la validation par le formateur'
    case 'decided-otherwise':
      return 'une nouvelle décision du formateur'
  }
}
