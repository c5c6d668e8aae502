import type { StepAnswer } from '../../src/case-study/answer.ts'
import type { CaseStep, CaseStudy, DialogueOption } from '../../src/content/case-studies/case-study.ts'
import type { CaseStudyKey, StepKey } from './case-study-key.ts'

export type Call = Extract<CaseStep, { kind: 'dialogue' }>
export type CallAnswer = Extract<StepAnswer, { kind: 'dialogue' }>

/** The one call of a case study, for its tests. */
export const callOf = (caseStudy: CaseStudy): Call => {
  const call = caseStudy.steps.find((step) => step.kind === 'dialogue')
  if (!call) throw new Error(`${caseStudy.id} has no call`)
  return call
}

export const callKeyOf = (key: CaseStudyKey): Extract<StepKey, { kind: 'dialogue' }> => {
  const callKey = Object.values(key.steps).find(({ kind }) => kind === 'dialogue')
  if (callKey?.kind !== 'dialogue') throw new Error(`The call of ${key.caseStudyId} has no key`)
  return callKey
}

/** The call whose stages earn these points, in their order; a detour is left by its last option. */
export const callEarning = (caseStudy: CaseStudy, key: CaseStudyKey, wanted: readonly number[]): CallAnswer => {
  const call = callOf(caseStudy)
  const { points } = callKeyOf(key)
  const stages = Object.keys(points)
  const path: { node: string; option: string }[] = []
  let at: string | null = call.opening
  while (at !== null) {
    const node = call.nodes.find(({ id }) => id === at)
    const due: number | undefined = wanted[stages.indexOf(at)]
    const option: DialogueOption | undefined = node?.options.findLast(
      ({ id }) => due === undefined || points[at!]?.[id] === due,
    )
    if (!node || !option) throw new Error(`No option earns ${due} at ${at}`)
    path.push({ node: node.id, option: option.id })
    at = option.next
  }
  return { kind: 'dialogue', path }
}
