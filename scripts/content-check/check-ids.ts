import type { CourseData } from './course-data.ts'
import { lineWith } from './course-files.ts'
import type { Finding } from './finding.ts'
import { idListsOf } from './step-ids.ts'
import { placeInCaseStudy, placeInReference, placeOfQuestion } from './where.ts'

/** An id names one thing. The line is the first of the two: the other one says the same. */
export const checkIds = (data: CourseData): Finding[] => {
  const { files } = data
  return [
    ...twiceIn(data.questions, 'two questions', (id) => placeOfQuestion(files, id)),
    ...twiceIn(
      data.caseStudies.map(({ study }) => study),
      'two case studies',
      (id) => placeInCaseStudy(files, id, id),
    ),
    ...twiceIn(data.documents, 'two documents', (id) => {
      const file = data.documents.find((document) => document.id === id)?.file ?? ''
      return { file, line: lineWith(files.read(file) ?? '', id) }
    }),
    ...twiceIn(data.myths, 'two misconceptions', (id) => placeInReference(files, 'myths', id)),
    ...twiceIn(data.legalCases, 'two questions of law', (id) => placeInReference(files, 'legal-cases', id)),
    ...data.questions.flatMap((question) =>
      ['options', 'items', 'left', 'right'].flatMap((name) =>
        twiceIn(
          (question as unknown as Readonly<Record<string, readonly { id: string }[] | undefined>>)[name] ?? [],
          `two ${name} of ${question.id}`,
          () => placeOfQuestion(files, question.id),
        ),
      ),
    ),
    ...data.caseStudies.flatMap(({ study }) => inCaseStudy(data, study)),
  ]
}

const inCaseStudy = (
  { files }: CourseData,
  { id: caseStudyId, steps, documents }: CourseData['caseStudies'][number]['study'],
) => [
  ...twiceIn(steps, `two steps of ${caseStudyId}`, (id) => placeInCaseStudy(files, caseStudyId, id)),
  ...twiceIn(documents, `two documents of ${caseStudyId}`, (id) => placeInCaseStudy(files, caseStudyId, id)),
  ...steps.flatMap((step) =>
    idListsOf(step).flatMap(([name, ids]) =>
      twiceIn(
        ids.map((id) => ({ id })),
        `in step « ${step.id} » of ${caseStudyId}, one ${name} and another`,
        (id) => placeInCaseStudy(files, caseStudyId, id),
      ),
    ),
  ),
]

const twiceIn = (
  named: readonly { readonly id: string }[],
  who: string,
  placeOf: (id: string) => Omit<Finding, 'message'>,
): Finding[] => {
  const ids = named.map(({ id }) => id)
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at))
  return [...twice].map((id) => ({ ...placeOf(id), message: `${who} have the id « ${id} »: give one of them another` }))
}
