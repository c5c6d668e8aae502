import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import type { Activity } from '../../src/live/contract.ts'
import { positioningQuestions } from '../assessment/course-selection.ts'
import { openFinal } from '../assessment/final-state.ts'
import { formOf } from '../assessment/quiz-forms.ts'
import type { SessionEvent, TraineeState } from './state.ts'

/** What the trainer's board says a trainee is doing after this event, `null` when it says nothing new. */
export const activityAfter = (before: TraineeState, event: SessionEvent): Activity | null => {
  switch (event.type) {
    case 'trainee-joined':
      return before.activity ?? { kind: 'joined' }
    case 'lesson-opened':
    case 'lesson-completed':
      return { kind: 'lesson', topicId: event.data.topicId }
    case 'quiz-question-answered': {
      const { moduleNumber, attempt, questionId } = event.data
      const form = formOf(moduleNumber, attempt)
      const given = new Set([...Object.keys(before.assessment.quizzes[moduleNumber].answers), questionId])
      const answered = form.filter((id) => given.has(id)).length
      return { kind: 'quiz', moduleNumber, answered, outOf: form.length, submitted: false }
    }
    case 'quiz-submitted': {
      const { moduleNumber, results } = event.data
      return { kind: 'quiz', moduleNumber, answered: results.length, outOf: results.length, submitted: true }
    }
    case 'positioning-question-answered': {
      const given = new Set([...Object.keys(before.assessment.positioningQuiz.answers), event.data.questionId])
      return { kind: 'positioning-quiz', answered: given.size, outOf: positioningQuestions().length, submitted: false }
    }
    case 'positioning-quiz-submitted': {
      const outOf = event.data.results.length
      return { kind: 'positioning-quiz', answered: outOf, outOf, submitted: true }
    }
    case 'final-assessment-started':
      return { kind: 'final-assessment', answered: 0, outOf: event.data.questionIds.length, submitted: false }
    case 'final-question-answered': {
      const open = openFinal(before.assessment.finalAttempts)
      const given = new Set([...Object.keys(open?.answers ?? {}), event.data.questionId])
      const outOf = open?.questionIds.length ?? given.size
      return { kind: 'final-assessment', answered: given.size, outOf, submitted: false }
    }
    case 'final-assessment-submitted': {
      const outOf = event.data.results.length
      return { kind: 'final-assessment', answered: outOf, outOf, submitted: true }
    }
    case 'case-study-step-answered':
    case 'case-study-submitted': {
      const { caseStudyId } = event.data
      const given = Object.keys(before.caseStudies[caseStudyId].answers)
      const answered = event.type === 'case-study-submitted' ? given : [...new Set([...given, event.data.stepId])]
      const outOf = caseStudyById(caseStudyId).steps.length
      const submitted = event.type === 'case-study-submitted'
      return { kind: 'case-study', caseStudyId, answered: answered.length, outOf, submitted }
    }
    case 'document-question-answered':
    case 'document-passage-marked':
    case 'document-analysis-submitted': {
      const submitted = event.type === 'document-analysis-submitted'
      return { kind: 'document', documentId: event.data.documentId, submitted }
    }
    case 'objective-self-rated':
    case 'self-assessment-submitted':
      return {
        kind: 'self-assessment',
        moment: event.data.moment,
        submitted: event.type === 'self-assessment-submitted',
      }
    default:
      return null
  }
}
