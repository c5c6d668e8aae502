import { objectiveIds } from '../content/course-ids.ts'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { CaseStudyAttempt } from './contract.ts'
import { levelLabels } from './level-labels.ts'
import { levelOf } from './levels.ts'

/** What an attempt just handed in brought, to be said aloud: « Étude de cas remise. Objectif 1 : Niveau 3 – Acquis. … » */
export const resultInWords = (attempt: Pick<CaseStudyAttempt, 'review' | 'automaticLevels'>): string =>
  withFrenchSpaces(
    ['Étude de cas remise', ...objectiveIds.map((id, index) => `Objectif ${index + 1} : ${reached(attempt, id)}`), '']
      .join('. ')
      .trim(),
  )

const reached = (attempt: Parameters<typeof levelOf>[0], id: Parameters<typeof levelOf>[1]): string => {
  const level = levelOf(attempt, id)?.level
  return level === undefined ? 'en attente de lecture' : levelLabels[level]
}
