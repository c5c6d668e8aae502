import { caseStudySheetOf } from '../content/case-studies/sheets.ts'
import { moduleOf, objectiveOf } from '../content/course.ts'
import type { CaseStudyId, ObjectiveId } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import { scoreInWords } from '../assessment/rules.ts'
import type { Missing } from './contract.ts'
import { resultLabels } from './rules.ts'
import { thresholds } from '../content/mastery.ts'
import type { WeakestQuiz } from './weakest.ts'

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

/** Which quiz or case study would best raise a result; empty while that is not known. */
export type Weakest = { readonly quiz?: WeakestQuiz | null; readonly caseStudyId?: CaseStudyId | null }

/** One missing thing as a sentence to the trainee, with who decides and where to go. */
export const missingWords = (missing: Missing, weakest: Weakest = {}): MissingWords => {
  const { sentence, path } = wordsOf(missing, weakest)
  return {
    sentence: withFrenchSpaces(sentence),
    who: missing.who === 'trainee' ? 'Vous' : 'Votre formateur',
    path: missing.who === 'trainee' ? path : null,
  }
}

type Words = { readonly sentence: string; readonly path: string | null }

const wordsOf = (missing: Missing, { quiz, caseStudyId }: Weakest): Words => {
  switch (missing.kind) {
    case 'quiz-to-take':
      return {
        sentence: `Faire le quiz du module ${missing.moduleNumber}, « ${moduleOf(missing.moduleNumber).title} » : il compte pour ${objectivesInWords(missing.objectiveIds)}.`,
        path: paths.quiz(missing.moduleNumber),
      }
    case 'quiz-below-threshold':
      return quizToRetake(missing, quiz ?? null)
    case 'case-study-to-submit':
      return {
        sentence: `Remettre une étude de cas, par exemple ${titleOf(missing.caseStudyId)} : il en faut une au niveau 3 pour ${objectivesInWords(missing.objectiveIds)}.`,
        path: paths.caseStudy(missing.caseStudyId),
      }
    case 'case-study-below-threshold':
      return missing.who === 'trainee' ? caseStudyToRetake(missing, caseStudyId ?? null) : noAttemptLeft(missing)
    case 'review-awaited':
      return {
        sentence: `Lire l’étude de cas ${titleOf(missing.caseStudyId)} : elle attend une lecture pour ${objectivesInWords(missing.objectiveIds)}.`,
        path: null,
      }
    case 'case-study-given-back':
      return {
        sentence: `Reprendre l’étude de cas ${titleOf(missing.caseStudyId)}, que votre formateur vous a rendue : « ${missing.reason} »`,
        path: paths.caseStudy(missing.caseStudyId),
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

/** « Huit comptes perdus »; one that is somebody's words has its guillemets already. */
const titleOf = (id: CaseStudyId): string => {
  const { title } = caseStudySheetOf(id)
  return title.startsWith('«') ? title : `« ${title} »`
}

type BelowThreshold<Kind extends Missing['kind']> = Extract<Missing, { kind: Kind }>

const quizToRetake = (
  { objectiveId, percent }: BelowThreshold<'quiz-below-threshold'>,
  weakest: WeakestQuiz | null,
): Words => {
  const state = `${percent} % de bonnes réponses pour ${thresholds.acquired} % attendus`
  const number = objectiveNumber(objectiveId)
  if (weakest === null)
    return {
      sentence: `Refaire un quiz : l’objectif ${number}, « ${objectiveOf(objectiveId).text} », est à ${state}.`,
      path: paths.objectives,
    }
  const { moduleNumber } = weakest
  return {
    sentence: `Refaire le quiz du module ${moduleNumber}, « ${moduleOf(moduleNumber).title} », votre moins bon pour l’objectif ${number} (${scoreInWords(weakest)}) : cet objectif est à ${state}.`,
    path: paths.quiz(moduleNumber),
  }
}

const caseStudyToRetake = (
  { objectiveId, level }: BelowThreshold<'case-study-below-threshold'>,
  caseStudyId: CaseStudyId | null,
): Words => ({
  sentence: `Reprendre ${caseStudyId === null ? 'une étude de cas' : `l’étude de cas ${titleOf(caseStudyId)}`} : pour l’objectif ${objectiveNumber(objectiveId)}, votre meilleur niveau est ${level} et le niveau 3 est attendu.`,
  path: caseStudyId === null ? paths.objectives : paths.caseStudy(caseStudyId),
})

const noAttemptLeft = ({ objectiveId, level }: BelowThreshold<'case-study-below-threshold'>): Words => ({
  sentence: `Décider de l’objectif ${objectiveNumber(objectiveId)} : le meilleur niveau en étude de cas est ${level} et aucune tentative ne reste.`,
  path: null,
})
