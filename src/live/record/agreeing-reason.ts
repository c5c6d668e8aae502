import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { ObjectiveEvidence } from '../../objectives/contract.ts'

/** « Conforme aux preuves : quiz 80 %, évaluation finale 100 %, étude de cas niveau 3. » */
export const agreeingReason = ({
  quiz,
  finalAssessment,
  caseStudies,
}: Pick<ObjectiveEvidence, 'quiz' | 'finalAssessment' | 'caseStudies'>): string => {
  const levels = caseStudies.flatMap(({ level }) => (level === null ? [] : [level]))
  const facts = [
    ...(quiz.percent === null ? [] : [`quiz ${quiz.percent} %`]),
    ...(finalAssessment === null ? [] : [`évaluation finale ${finalAssessment.percent} %`]),
    ...(levels.length === 0 ? [] : [`étude de cas niveau\u00A0${Math.max(...levels)}`]),
  ]
  return withFrenchSpaces(`Conforme aux preuves : ${facts.join(', ')}.`)
}
