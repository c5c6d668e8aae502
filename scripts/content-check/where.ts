import { type CourseFiles, lineWith, sourcesUnder } from './course-files.ts'
import type { Finding } from './finding.ts'

/** Where something of the data is written: the first of some files that says it, else the first of them. */
const placeOf = (files: CourseFiles, paths: readonly string[], sought: string): Omit<Finding, 'message'> => {
  const file = paths.find((path) => files.read(path)?.includes(sought)) ?? paths[0] ?? ''
  return { file, line: lineWith(files.read(file) ?? '', sought) }
}

export const placeOfQuestion = (files: CourseFiles, id: string) =>
  placeOf(
    files,
    sourcesUnder(files, 'server/question-bank').filter((path) => path.includes('/objective-')),
    `'${id}'`,
  )

/** @param sought an id or a text of the case study; its own file where that is nowhere in it */
export const placeInCaseStudy = (files: CourseFiles, id: string, sought: string) =>
  placeOf(files, [`src/content/case-studies/${id}.ts`], sought)

export const placeInKey = (files: CourseFiles, id: string, sought: string) =>
  placeOf(files, [`server/answer-keys/${id}.ts`], sought)

export const placeInProgramme = (files: CourseFiles, sought: string) =>
  placeOf(files, ['src/content/programme.json'], sought)

export const placeInReference = (files: CourseFiles, name: 'myths' | 'legal-cases', sought: string) =>
  placeOf(files, [`src/content/reference/${name}.ts`], sought)
