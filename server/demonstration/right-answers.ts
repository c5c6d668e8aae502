import type { RaciRole, StepAnswer, StepAnswers } from '../../src/case-study/answer.ts'
import type { QuizAnswer } from '../../src/assessment/contract.ts'
import type { CaseStep, DialogueOption } from '../../src/content/case-studies/case-study.ts'
import { caseStudyById } from '../../src/content/case-studies/case-studies.ts'
import type { CaseStudyId } from '../../src/content/course-ids.ts'
import type { StepKey } from '../answer-keys/case-study-key.ts'
import { caseStudyKeyOf } from '../answer-keys/case-study-keys.ts'
import { questionById } from '../question-bank/question-bank.ts'

/** What a trainee who knows everything answers; for the demonstration and the tests. */
export const rightAnswer = (questionId: string): QuizAnswer => {
  const question = questionById(questionId)
  switch (question.type) {
    case 'single-choice':
      return { type: 'single-choice', chosen: question.key }
    case 'multiple-choice':
      return { type: 'multiple-choice', chosen: [...question.key] }
    case 'ordering':
      return { type: 'ordering', order: [...question.key] }
    case 'matching':
      return { type: 'matching', pairs: { ...question.key } }
    case 'numeric':
      return { type: 'numeric', text: String(question.key).replace('.', ',') }
    case 'short-text':
      throw new Error(`${questionId} has no right answer, only criteria`)
  }
}

/** Every step of a case study answered as its key has it, texts as the model answer. */
export const rightCaseAnswers = (caseStudyId: CaseStudyId): StepAnswers => {
  const { steps } = caseStudyKeyOf(caseStudyId)
  return Object.fromEntries(
    caseStudyById(caseStudyId).steps.map((step) => {
      const key = steps[step.id]
      if (!key) throw new Error(`${caseStudyId} has no key for ${step.id}`)
      return [step.id, rightStepAnswer(step, key)]
    }),
  )
}

const rightStepAnswer = (step: CaseStep, key: StepKey): StepAnswer => {
  if (step.kind !== key.kind) throw new Error(`the key of ${step.id} is not of its kind`)
  switch (key.kind) {
    case 'dialogue':
      return { kind: 'dialogue', path: bestPath(step as Extract<CaseStep, { kind: 'dialogue' }>, key) }
    case 'choice':
      return { kind: 'choice', chosen: [...key.expected] }
    case 'table':
      return { kind: 'table', cells: mapped(key.cells, (columns) => mapped(columns, typed)) }
    case 'numeric':
      return { kind: 'numeric', figures: mapped(key.figures, ({ value }) => typed(value)) }
    case 'ordering':
      return { kind: 'ordering', order: [...key.order] }
    case 'classification':
      return { kind: 'classification', placed: mapped(key.placed, ([best = '']) => best) }
    case 'raci':
      return { kind: 'raci', roles: mapped(key.actions, rightRoles) }
    case 'budget':
      return { kind: 'budget', amounts: mapped(key.lines, ({ least }) => String(least)) }
    case 'text': {
      const words = key.modelAnswer.join('\n').split(' ')
      const { minWords = 0, maxWords } = step as Extract<CaseStep, { kind: 'text' }>
      const count = Math.max(Math.floor(maxWords * 0.8), Math.ceil((minWords + maxWords) / 2))
      return { kind: 'text', text: words.slice(0, count).join(' ') }
    }
  }
}

const typed = (figure: number | string): string => String(figure).replace('.', ',')

const mapped = <From, To>(record: Readonly<Record<string, From>>, to: (from: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([id, one]) => [id, to(one)]))

const rightRoles = ({
  accountable,
  responsible,
}: Extract<StepKey, { kind: 'raci' }>['actions'][string]): Record<string, RaciRole> => ({
  ...Object.fromEntries(responsible.map((person) => [person, 'R'] as const)),
  [accountable]: responsible.includes(accountable) ? 'AR' : 'A',
})

const bestPath = (
  step: Extract<CaseStep, { kind: 'dialogue' }>,
  key: Extract<StepKey, { kind: 'dialogue' }>,
): { node: string; option: string }[] => {
  const path: { node: string; option: string }[] = []
  let nodeId: string | null = step.opening
  while (nodeId !== null) {
    const node = step.nodes.find(({ id }) => id === nodeId)
    const points: Readonly<Record<string, number>> = key.points[nodeId] ?? {}
    const best: DialogueOption | undefined = node?.options.reduce((a, b) =>
      (points[b.id] ?? 0) > (points[a.id] ?? 0) ? b : a,
    )
    if (!node || !best) throw new Error(`the call has no node ${nodeId}`)
    path.push({ node: node.id, option: best.id })
    nodeId = best.next
  }
  return path
}
