import { use } from 'react'
import * as z from 'zod/mini'

import { caseStudyIds } from '../content/course-ids.ts'
import { Lines } from '../design/lines.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import { stepAnswerSchema } from './answer.ts'
import { answerInWords } from './answer-in-words.ts'
import { loadCaseStudy } from './load-case-study.ts'

/**
 * An answer that waits to be chosen, from its slot: under the title of its step, in words, beside the
 * other one. Suspends.
 */
export const GivenStepAnswer = ({ slot, answer, other }: { slot: string; answer: unknown; other: unknown }) => {
  const [, caseStudyId, , stepId] = slot.split('/')
  const caseStudy = use(loadCaseStudy(caseStudyIds.find((id) => id === caseStudyId) ?? 'case-1'))
  const step = caseStudy.steps.find(({ id }) => id === stepId)
  if (!step) return null
  const [lines, beside] = [answer, other].map((one) => {
    const parsed = z.safeParse(stepAnswerSchema, one)
    return parsed.success ? answerInWords(step, parsed.data).map(withFrenchSpaces) : undefined
  })
  return lines && <Lines title={withFrenchSpaces(step.title)} {...{ lines, beside }} />
}
