import type { QuestionType } from './question.ts'

export const typeWords: Readonly<Record<QuestionType, string>> = {
  'single-choice': 'Choix unique',
  'multiple-choice': 'Choix multiple',
  ordering: 'Mise en ordre',
  matching: 'Appariement',
  numeric: 'Nombre',
  'short-text': 'Réponse rédigée',
}

export const questionTypes = Object.keys(typeWords) as readonly QuestionType[]

/** « 1 question », « 12 questions » */
export const questionsInWords = (count: number): string => `${count} question${count > 1 ? 's' : ''}`
