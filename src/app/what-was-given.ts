import { caseStudyIds } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'

/** What a command is about, from its slot, as the subject of « … a été refusée ». */
export const whatWasGiven = (slot: string): string => {
  const [about = '', which = ''] = slot.split('/')
  return (Object.hasOwn(names, about) && names[about]?.(which)) || 'Une de vos réponses'
}

const names: Readonly<Record<string, (which: string) => string>> = {
  quiz: (moduleNumber) => `Votre réponse au quiz du module ${moduleNumber}`,
  'quiz-submission': (moduleNumber) => `La remise de votre quiz du module ${moduleNumber}`,
  positioning: () => 'Votre réponse au quiz de positionnement',
  'positioning-submission': () => 'La remise de votre quiz de positionnement',
  final: () => 'Votre réponse à l’évaluation finale',
  'final-submission': () => 'La remise de votre évaluation finale',
  'self-assessment': (moment) => `Votre réponse ${moment === 'before' ? 'au positionnement' : 'à l’auto-évaluation'}`,
  'self-assessment-submission': (moment) =>
    `La validation de votre ${moment === 'before' ? 'positionnement' : 'auto-évaluation'}`,
  'case-study': (id) => `Votre réponse à l’étude de cas ${caseStudyNumber(id)}`,
  'case-study-submission': (id) => `La remise de votre étude de cas ${caseStudyNumber(id)}`,
  document: (id) => `Votre analyse du document ${documentLetter(id)}`,
  'document-submission': (id) => `La remise de votre analyse du document ${documentLetter(id)}`,
  'lesson-opening': (topicId) => `L’ouverture de la leçon ${topicId}`,
  'plan-action': () => 'Une action de votre plan',
  'lesson-completion': (topicId) => `La fin de la leçon ${topicId}`,
}

/** The address of the step that an answer was given at, from its slot; `null` of anything else. */
export const whereGiven = (slot: string): string | null => {
  const [about, which, , stepId] = slot.split('/')
  const id = caseStudyIds.find((one) => one === which)
  return about === 'case-study' && id !== undefined && stepId ? `${paths.caseStudy(id)}?etape=${stepId}` : null
}

/** From `case-3`: the case studies themselves are too long a text for every page to load. */
const caseStudyNumber = (id: string): string => id.replace('case-', '')

const documentLetter = (id: string): string => id.replace('document-', '').toUpperCase()
