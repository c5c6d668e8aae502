import { caseStudySheetOf } from '../../content/case-studies/sheets.ts'
import { topicOf } from '../../content/course.ts'
import type { ObjectiveId } from '../../content/course-ids.ts'
import { documentSheetOf } from '../../content/professional-documents/sheets.ts'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { frenchDate, frenchTime, type Instant, parisDay } from '../../kernel/instant.ts'
import type { Result } from '../../objectives/contract.ts'
import { resultLabels } from '../../objectives/rules.ts'
import type { Activity, BoardRow, ProgressState } from '../contract.ts'

/** Where a trainee is: « Quiz du module 1 : 3 réponses sur 7 ». */
export const whereabouts = ({ joinedAt, activity }: Pick<BoardRow, 'joinedAt' | 'activity'>): string =>
  activity === null ? (joinedAt === null ? 'Pas encore connecté' : 'Connecté') : activityInWords(activity)

const activityInWords = (activity: Activity): string => {
  switch (activity.kind) {
    case 'joined':
      return 'Connecté, rien de commencé'
    case 'lesson':
      return `Leçon ${activity.topicId} ${withoutBrackets(topicOf(activity.topicId).title)}`
    case 'quiz': {
      const quiz = `Quiz du module ${activity.moduleNumber}`
      return activity.submitted ? `${quiz} remis` : `${quiz} : ${counted(activity, 'réponse')}`
    }
    case 'case-study': {
      const caseStudy = `Étude de cas ${caseStudySheetOf(activity.caseStudyId).number}`
      return activity.submitted ? `${caseStudy} remise` : `${caseStudy} : ${counted(activity, 'étape')}`
    }
    case 'document': {
      const analysis = `Analyse du document ${documentSheetOf(activity.documentId).letter}`
      return activity.submitted ? `${analysis} rendue` : `${analysis} en cours`
    }
    case 'positioning-quiz':
      return activity.submitted
        ? 'Quiz de positionnement remis'
        : `Quiz de positionnement : ${counted(activity, 'réponse')}`
    case 'final-assessment':
      return activity.submitted ? 'Évaluation finale remise' : `Évaluation finale : ${counted(activity, 'réponse')}`
    case 'self-assessment': {
      const what = activity.moment === 'before' ? 'Positionnement' : 'Auto-évaluation'
      const ended = activity.moment === 'before' ? 'validé' : 'validée'
      return activity.submitted ? `${what} ${ended}` : `${what} en cours`
    }
  }
}

/** What a title adds in brackets has no room on a line of the board. */
const withoutBrackets = (title: string): string => title.replace(/\s*\([^)]*\)$/, '')

const counted = ({ answered, outOf }: { answered: number; outOf: number }, what: string): string =>
  `${answered} ${what}${answered > 1 ? 's' : ''} sur ${outOf}`

/** « à 10 h 42 » today, « le 23 novembre à 10 h 42 » before. */
export const momentInWords = (at: Instant, now: Instant): string =>
  parisDay(at) === parisDay(now) ? `à ${frenchTime(at)}` : `le ${frenchDate(at, { year: false })} à ${frenchTime(at)}`

/** « Rendue à 10 h 42 pour reprise » */
export const givenBackInWords = (at: Instant, now: Instant): string => `Rendue ${momentInWords(at, now)} pour reprise`

/** « 5 arrivés sur 8 » */
export const arrivedInWords = (rows: readonly BoardRow[]): string => {
  if (rows.length === 0) return 'Personne n’est inscrit'
  const arrived = rows.filter(({ joinedAt }) => joinedAt !== null).length
  return `${arrived} arrivé${arrived > 1 ? 's' : ''} sur ${rows.length}`
}

/** « 2 études de cas à lire » */
export const toReadInWords = (rows: readonly BoardRow[]): string => {
  const count = rows.flatMap(({ caseStudies }) => caseStudies).filter(({ state }) => state === 'awaiting-review').length
  if (count === 0) return 'Aucune étude de cas à lire'
  return `${count} étude${count > 1 ? 's' : ''} de cas à lire`
}

export const progressWords: Readonly<Record<ProgressState, string>> = {
  done: 'Terminé',
  'in-progress': 'En cours',
  'not-started': 'Pas commencé',
}

/** « En cours : 2 leçons sur 5, quiz non remis » */
export const moduleInWords = ({ state, lessonsDone, lessonCount, quizDone }: BoardRow['modules'][number]): string =>
  state === 'not-started'
    ? progressWords[state]
    : withFrenchSpaces(
        `${progressWords[state]} : ${counted({ answered: lessonsDone, outOf: lessonCount }, 'leçon')}, quiz ${quizDone ? 'remis' : 'non remis'}`,
      )

/** What a session closed unread: nobody can read it any more. */
export const unreadWord = 'Non lue'

export const caseStudyWords: Readonly<Record<BoardRow['caseStudies'][number]['state'], string>> = {
  'not-started': 'Pas commencée',
  'in-progress': 'En cours',
  'awaiting-review': 'À lire',
  'given-back': 'Rendue',
  done: 'Lue',
}

/** As short as a column of the board; the whole label goes beside it for the ears and the mouse. */
export const shortResults: Readonly<Record<Result, string>> = {
  acquired: 'Acquis',
  'in-progress': 'En acq.',
  'not-acquired': 'Non acquis',
  'not-assessed': '–',
}

export const objectiveInWords = ({ result, decided }: { result: Result; decided: boolean }): string =>
  decided ? `${resultLabels[result]}, décidé par le formateur` : resultLabels[result]

export const objectiveNumberOf = (id: ObjectiveId): string => id.slice(1)
