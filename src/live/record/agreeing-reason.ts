import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { ObjectiveEvidence } from '../../objectives/contract.ts'

/** « Conforme aux preuves : quiz 80 %, étude de cas niveau 3. » */
export const agreeingReason = ({ quiz, caseStudies }: Pick<ObjectiveEvidence, 'quiz' | 'caseStudies'>): string => {
  const levels = caseStudies.flatMap(({ level }) => (level === null ? [] : [level]))
  const facts = [
    ...(quiz.percent === null ? [] : [`quiz ${quiz.percent} %`]),
    ...(levels.length === 0 ? [] : [`étude de cas niveau ${Math.max(...levels)}`]),
  ]
  return withFrenchSpaces(`Conforme aux preuves : ${facts.join(', ')}.`)
}
