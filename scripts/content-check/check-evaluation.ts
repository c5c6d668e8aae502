import { type CourseData, lessonFolder } from './course-data.ts'
import type { Finding } from './finding.ts'
import { placeInProgramme } from './where.ts'

/** Every objective is evaluated by a question and by a case study; every topic has its lesson. */
export const checkEvaluation = (data: CourseData): Finding[] => [...unevaluated(data), ...untaught(data)]

const unevaluated = ({ files, objectives, questions, caseStudies }: CourseData): Finding[] =>
  objectives.flatMap(({ id, text }) => {
    const place = placeInProgramme(files, text)
    const isAsked = questions.some(({ objective }) => objective === id)
    const isPractised = caseStudies.some(({ study }) => study.mainObjective === id)
    return [
      ...(isAsked
        ? []
        : [{ ...place, message: `objective ${id} « ${text} » has no quiz question: add one in server/question-bank` }]),
      ...(isPractised
        ? []
        : [{ ...place, message: `objective ${id} « ${text} » has no case study: make it the main one of a sheet` }]),
    ]
  })

const untaught = ({ files, modules, lessons }: CourseData): Finding[] =>
  modules
    .flatMap(({ topics }) => topics)
    .map((topic) => ({ ...topic, path: `${lessonFolder}/${topic.id.replace('.', '-')}.mdx` }))
    .filter(({ path }) => files.read(path) === undefined && !lessons.some(({ file }) => file === path))
    .map(({ id, title, path }) => ({
      ...placeInProgramme(files, title),
      message: `topic ${id} « ${title} » has no lesson: write ${path}`,
    }))
