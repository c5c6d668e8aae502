import type { CaseStudy } from '../../content/case-studies/case-study.ts'
import type { StepAnswers } from '../answer.ts'
import { stepStateOf } from '../rules.ts'

/** In the address, the screen after the last step. */
export const submitStep = 'remise'

/** The address of a step, on the page of its case study. @param part what to go to in it, by its id on the page */
export const stepLink = (stepId: string, part: string | null = null) => ({
  search: `?etape=${encodeURIComponent(stepId)}`,
  ...(part === null ? {} : { hash: `#${part}` }),
})

/** The steps before and after one, the last check included. */
export const neighboursOf = ({ steps }: CaseStudy, stepId: string) => {
  const place = steps.findIndex(({ id }) => id === stepId)
  return { before: place > 0 ? steps[place - 1] : undefined, after: steps[place + 1] }
}

/** Where to go on: the first step that is not done, or the last check. */
export const nextStepOf = ({ steps }: CaseStudy, answers: StepAnswers): string =>
  steps.find((step) => stepStateOf(step, answers[step.id]) !== 'done')?.id ?? submitStep

export const hasBegun = ({ steps }: CaseStudy, answers: StepAnswers): boolean =>
  steps.some((step) => stepStateOf(step, answers[step.id]) !== 'not-started')
