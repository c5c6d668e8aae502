import type { CaseStudyKey } from '../../server/answer-keys/case-study-key.ts'
import type { CaseStep, CaseStudy } from '../../src/content/case-studies/case-study.ts'
import type { CourseData } from './course-data.ts'
import type { CourseFiles } from './course-files.ts'
import type { Finding } from './finding.ts'
import { idsOfKey, idsOfStep } from './step-ids.ts'
import { placeInCaseStudy, placeInKey } from './where.ts'

/** Every case study has steps, a key of the same kind for each of them, and a grid without an empty cell. */
export const checkCaseStudies = ({ files, caseStudies, objectives }: CourseData): Finding[] =>
  caseStudies.flatMap(({ study, key }) => [
    ...withoutSteps(files, study),
    ...gridFaults(files, key, objectives),
    ...study.steps.flatMap((step) => keyFaults(files, key, step)),
    ...keysWithoutStep(files, study, key),
  ])

const withoutSteps = (files: CourseFiles, { id, steps, context }: CaseStudy): Finding[] => [
  ...(steps.length > 0
    ? []
    : [{ ...placeInCaseStudy(files, id, 'steps'), message: `${id} has no steps: nothing can be done in it` }]),
  ...(context.length > 0
    ? []
    : [{ ...placeInCaseStudy(files, id, 'context'), message: `${id} has no situation: say what happens and to whom` }]),
]

const gridFaults = (
  files: CourseFiles,
  { caseStudyId, grid }: CaseStudyKey,
  objectives: CourseData['objectives'],
): Finding[] =>
  objectives.flatMap(({ id }) => {
    const place = placeInKey(files, caseStudyId, `${id}: [`)
    const cells: readonly string[] | undefined = (grid as Partial<CaseStudyKey['grid']> | undefined)?.[id as 'O1']
    if (cells === undefined)
      return [{ ...place, message: `the grid of ${caseStudyId} has no row for ${id}: say what N1 to N4 mean` }]
    return [0, 1, 2, 3]
      .filter((rank) => (cells[rank] ?? '').trim() === '')
      .map((rank) => ({
        ...place,
        message: `the grid of ${caseStudyId} says nothing at ${id}, N${rank + 1}: say what one sees at that level`,
      }))
  })

const keyFaults = (files: CourseFiles, { caseStudyId, steps }: CaseStudyKey, step: CaseStep): Finding[] => {
  const key = Object.hasOwn(steps, step.id) ? steps[step.id] : undefined
  const place = placeInKey(files, caseStudyId, step.id)
  const name = `step « ${step.id} » of ${caseStudyId}`
  if (key === undefined)
    return [
      {
        ...placeInCaseStudy(files, caseStudyId, step.id),
        message: `${name} has no key: add one to server/answer-keys/${caseStudyId}.ts`,
      },
    ]
  if (key.kind !== step.kind)
    return [{ ...place, message: `${name} is a ${step.kind} and its key is a ${key.kind}: make them the same` }]
  if (key.kind === 'text' && key.modelAnswer.join('').trim() === '')
    return [{ ...place, message: `${name} has no model answer: the trainer needs one beside the grid` }]
  const { keyed, known } = idsOfStep(step)
  const named = idsOfKey(key)
  return [
    ...keyed
      .filter((id) => !named.includes(id))
      .map((id) => ({ ...place, message: `the key of ${name} says nothing of « ${id} »: add it` })),
    ...named
      .filter((id) => !keyed.includes(id) && !known.includes(id))
      .map((id) => ({ ...place, message: `the key of ${name} names « ${id} », which is not in it: correct the id` })),
    ...(step.kind === 'choice' && named.length === 0
      ? [{ ...place, message: `the key of ${name} expects nothing: name the right options` }]
      : []),
  ]
}

const keysWithoutStep = (files: CourseFiles, { steps }: CaseStudy, key: CaseStudyKey): Finding[] =>
  Object.keys(key.steps)
    .filter((id) => !steps.some((step) => step.id === id))
    .map((id) => ({
      ...placeInKey(files, key.caseStudyId, id),
      message: `${key.caseStudyId} has a key for a step « ${id} » that it does not have: correct the id or take it away`,
    }))
