import { caseStudySheetOf, caseStudySheets } from '../content/case-studies/sheets.ts'
import { type CourseModule, course } from '../content/course.ts'
import type { HalfDayId, TopicId } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import type { PlaceInTheProgramme } from '../programme/rules.ts'
import type { Journey } from './contract.ts'

export type NextAction = {
  readonly label: string
  /** What it is about, a line. */
  readonly about: string
  readonly path: string
}

type Progress = Pick<
  Journey,
  | 'lessons'
  | 'quizzes'
  | 'positioningQuiz'
  | 'finalAssessment'
  | 'caseStudies'
  | 'selfAssessments'
  | 'objectives'
  | 'attestation'
>

/**
 * The one thing to do now. The group's half-day comes first, then what was left behind, then
 * what comes next: somebody who is late is not sent back in front of everybody. What the trainer
 * gives back comes before all that: they asked for it by name.
 * @param isClosed nothing can be given any more
 */
export const nextAction = (progress: Progress, place: PlaceInTheProgramme, isClosed = false): NextAction => {
  if (progress.attestation !== null)
    return { label: 'Voir mon attestation', about: 'Votre attestation est délivrée.', path: paths.attestation }
  if (isClosed)
    return {
      label: 'Revoir mes objectifs',
      about: 'Vos résultats sont figés ; les leçons restent ouvertes.',
      path: paths.objectives,
    }
  if (progress.finalAssessment.state === 'in-progress') return finalAction('Reprendre l’évaluation finale')
  if (progress.selfAssessments.before.submittedAt === null)
    return {
      label: 'Me positionner sur les quatre objectifs',
      about: 'Avant de commencer : deux minutes, sans bonne ni mauvaise réponse.',
      path: paths.positioning,
    }
  const givenBack = progress.caseStudies.find(({ reopening }) => reopening !== undefined)
  if (givenBack?.reopening)
    return {
      label: `Reprendre l’étude de cas ${caseStudySheetOf(givenBack.caseStudyId).number}`,
      about: `Votre formateur vous l’a rendue : « ${givenBack.reopening.reason} »`,
      path: paths.caseStudy(givenBack.caseStudyId),
    }
  // Optional: once the first lesson is read, nobody is asked again.
  if (progress.positioningQuiz.state === 'open' && progress.lessons.completed.length === 0)
    return {
      label: `${progress.positioningQuiz.answeredCount > 0 ? 'Reprendre' : 'Faire'} le quiz de positionnement`,
      about: 'Huit questions, facultatives, qui ne comptent pour rien : elles disent d’où vous partez.',
      path: paths.positioningQuiz,
    }
  const isFinalAhead = progress.finalAssessment.state === 'not-started'
  for (const module of inOrderOfInterest(place)) {
    // On its afternoon it comes before what was left behind: the group takes it now.
    if (isFinalAhead && halfDayOfInterest(place) === finalHalfDay && module.halfDayId !== finalHalfDay)
      return finalAction('Passer l’évaluation finale')
    const action = nextInModule(progress, module)
    if (action !== null) return action
  }
  if (isFinalAhead) return finalAction('Passer l’évaluation finale')
  if (progress.selfAssessments.after.submittedAt === null)
    return {
      label: 'M’auto-évaluer après la formation',
      about: 'À la fin du jour 2 : les quatre mêmes questions qu’au début.',
      path: paths.selfAssessment,
    }
  return {
    label: 'Voir ce qu’il me manque',
    about: 'Tout est fait de votre côté, ou presque : les quatre objectifs et leurs preuves.',
    path: paths.objectives,
  }
}

const finalHalfDay: HalfDayId = 'day-2-afternoon'

const finalAction = (label: string): NextAction => ({
  label,
  about: 'Les quatre objectifs, quatre questions sur chacun.',
  path: paths.finalAssessment,
})

/** Modules of the half-day that is on (or comes next), then earlier ones, then later ones. */
export const inOrderOfInterest = (place: PlaceInTheProgramme): readonly CourseModule[] => {
  const now = halfDayOfInterest(place)
  const ids = course.halfDays.map(({ id }) => id)
  const rank = ({ halfDayId }: CourseModule) => ids.indexOf(halfDayId) - (now === null ? 0 : ids.indexOf(now))
  const group = (module: CourseModule) => (rank(module) === 0 ? 0 : rank(module) < 0 ? 1 : 2)
  return course.modules.toSorted((a, b) => group(a) - group(b) || a.number - b.number)
}

/** During a pause, what is coming; after the session, nothing in particular. */
const halfDayOfInterest = (place: PlaceInTheProgramme): HalfDayId | null => {
  switch (place.when) {
    case 'during':
      return place.current.id
    case 'before':
    case 'between':
      return place.next.id
    default:
      return null
  }
}

const nextInModule = (progress: Progress, module: CourseModule): NextAction | null => {
  const completed = new Set<TopicId>(progress.lessons.completed.map(({ topicId }) => topicId))
  const topic = module.topics.find(({ id }) => !completed.has(id))
  if (topic) {
    const isFirst = module.topics.every(({ id }) => !completed.has(id))
    return {
      label: isFirst ? `Commencer le module ${module.number}` : 'Lire la leçon suivante',
      about: `${topic.id} ${topic.title}`,
      path: paths.lesson(topic.id),
    }
  }
  const quiz = progress.quizzes.find(({ moduleNumber }) => moduleNumber === module.number)
  if (quiz && quiz.attempts.length === 0) {
    const label = quiz.answeredCount > 0 ? 'Reprendre le quiz' : 'Faire le quiz'
    return { label: `${label} du module ${module.number}`, about: module.title, path: paths.quiz(module.number) }
  }
  // A case study belongs to the last module it draws on: by then its tools have been taught.
  const caseStudy = caseStudySheets.find(
    ({ id, modules }) =>
      Math.max(...modules) === module.number &&
      progress.caseStudies.some((one) => one.caseStudyId === id && one.submittedCount === 0 && !one.isDebriefOpen),
  )
  if (!caseStudy) return null
  return {
    label: `Travailler l’étude de cas ${caseStudy.number}`,
    about: caseStudy.title,
    path: paths.caseStudy(caseStudy.id),
  }
}
