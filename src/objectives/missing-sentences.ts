import { caseStudySheetOf } from '../content/case-studies/sheets.ts'
import { moduleOf, objectiveOf } from '../content/course.ts'
import type { ObjectiveId } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { Missing } from './contract.ts'
import { resultLabels } from './rules.ts'
import { thresholds } from '../content/mastery.ts'

export type MissingWords = {
  readonly sentence: string
  /** Who can remove what is missing. */
  readonly who: 'Vous' | 'Votre formateur'
  /** Where the trainee goes to do it; `null` when it is not theirs to do. */
  readonly path: string | null
}

/** « objectif 3 », « objectifs 2 et 4 », « quatre objectifs » */
export const objectivesInWords = (ids: readonly ObjectiveId[]): string => {
  const numbers = ids.map(objectiveNumber)
  if (numbers.length === 4) return 'les quatre objectifs'
  const last = numbers.at(-1)
  return numbers.length === 1 ? `l’objectif ${last}` : `les objectifs ${numbers.slice(0, -1).join(', ')} et ${last}`
}

export const objectiveNumber = (id: ObjectiveId): number => Number(id.slice(1))

/** One missing thing as a sentence to the trainee, with who decides and where to go. */
export const missingWords = (missing: Missing): MissingWords => {
  const { sentence, path } = wordsOf(missing)
  return {
    sentence: withFrenchSpaces(sentence),
    who: missing.who === 'trainee' ? 'Vous' : 'Votre formateur',
    path: missing.who === 'trainee' ? path : null,
  }
}

const wordsOf = (missing: Missing): { sentence: string; path: string | null } => {
  switch (missing.kind) {
    case 'quiz-to-take':
      return {
        sentence: `Faire le quiz du module ${missing.moduleNumber}, « ${moduleOf(missing.moduleNumber).title} » : il compte pour ${objectivesInWords(missing.objectiveIds)}.`,
        path: paths.quiz(missing.moduleNumber),
      }
    case 'quiz-below-threshold':
      return {
        sentence: `Refaire un quiz : l’objectif ${objectiveNumber(missing.objectiveId)}, « ${objectiveOf(missing.objectiveId).text} », est à ${missing.percent} % de bonnes réponses pour ${thresholds.acquired} % attendus.`,
        path: paths.objectives,
      }
    case 'case-study-to-submit':
      return {
        sentence: `Remettre l’étude de cas « ${caseStudySheetOf(missing.caseStudyId).title} » : elle compte pour ${objectivesInWords(missing.objectiveIds)}.`,
        path: paths.caseStudy(missing.caseStudyId),
      }
    case 'case-study-below-threshold':
      return {
        sentence:
          missing.who === 'trainee'
            ? `Reprendre une étude de cas : pour l’objectif ${objectiveNumber(missing.objectiveId)}, votre meilleur niveau est ${missing.level} et le niveau 3 est attendu.`
            : `Décider de l’objectif ${objectiveNumber(missing.objectiveId)} : le meilleur niveau en étude de cas est ${missing.level} et les deux tentatives sont remises.`,
        path: paths.objectives,
      }
    case 'review-awaited':
      return {
        sentence: `Lire l’étude de cas « ${caseStudySheetOf(missing.caseStudyId).title} » : elle attend une lecture pour ${objectivesInWords(missing.objectiveIds)}.`,
        path: null,
      }
    case 'decision-awaited':
      return {
        sentence: `Valider l’objectif ${objectiveNumber(missing.objectiveId)}, « ${objectiveOf(missing.objectiveId).text} » : les preuves disent « Acquis ».`,
        path: null,
      }
    case 'decided-otherwise':
      return {
        sentence: `L’objectif ${objectiveNumber(missing.objectiveId)}, « ${objectiveOf(missing.objectiveId).text} », est décidé « ${resultLabels[missing.result]} » par le formateur.`,
        path: null,
      }
  }
}
