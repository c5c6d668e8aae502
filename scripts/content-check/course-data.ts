import type { CaseStudyKey } from '../../server/answer-keys/case-study-key.ts'
import { caseStudyKeyOf } from '../../server/answer-keys/case-study-keys.ts'
import { questionBank } from '../../server/question-bank/question-bank.ts'
import type { Question } from '../../server/question-bank/question.ts'
import { caseStudies } from '../../src/content/case-studies/case-studies.ts'
import type { CaseStudy } from '../../src/content/case-studies/case-study.ts'
import { course } from '../../src/content/course.ts'
import { legalCases } from '../../src/content/reference/legal-cases.ts'
import { myths } from '../../src/content/reference/myths.ts'
import type { CourseFiles } from './course-files.ts'
import type { Finding } from './finding.ts'
import { type LessonFile, isFinding, readLesson } from './lesson-file.ts'
import { professionalDocuments } from './professional-documents.ts'

type WithId = { readonly id: string }

/** The whole course, as the checks see it: its data, its lessons, and the files that both are written in. */
export type CourseData = {
  readonly files: CourseFiles
  readonly objectives: readonly (WithId & { readonly text: string })[]
  readonly modules: readonly {
    readonly number: number
    readonly topics: readonly (WithId & { readonly title: string })[]
  }[]
  readonly lessons: readonly LessonFile[]
  /** Lessons that MDX refuses. */
  readonly unread: readonly Finding[]
  readonly caseStudies: readonly { readonly study: CaseStudy; readonly key: CaseStudyKey }[]
  readonly questions: readonly Question[]
  readonly documents: readonly (WithId & { readonly file: string })[]
  readonly myths: readonly WithId[]
  readonly legalCases: readonly WithId[]
}

export const lessonFolder = 'src/content/lessons'

export const readCourse = async (files: CourseFiles): Promise<CourseData> => {
  const paths = files.under(lessonFolder).filter((path) => path.endsWith('.mdx'))
  const read = await Promise.all(paths.map((path) => readLesson(path, files.read(path) ?? '')))
  return {
    files,
    objectives: course.objectives,
    modules: course.modules,
    lessons: read.filter((lesson): lesson is LessonFile => !isFinding(lesson)),
    unread: read.filter(isFinding),
    caseStudies: caseStudies.map((study) => ({ study, key: caseStudyKeyOf(study.id) })),
    questions: questionBank,
    documents: professionalDocuments,
    myths,
    legalCases,
  }
}

/** « 4 objectives, 5 modules, … »: counted, never assumed. */
export const inNumbers = (data: CourseData): string =>
  [
    counted(data.objectives, 'objective', 'objectives'),
    counted(data.modules, 'module', 'modules'),
    counted(
      data.modules.flatMap(({ topics }) => topics),
      'topic',
      'topics',
    ),
    counted(data.lessons, 'lesson', 'lessons'),
    counted(data.caseStudies, 'case study', 'case studies'),
    counted(data.questions, 'question', 'questions'),
    counted(data.documents, 'document', 'documents'),
  ].join(', ')

const counted = ({ length }: readonly unknown[], one: string, several: string) =>
  `${length} ${length === 1 ? one : several}`
