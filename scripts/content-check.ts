import { join } from 'node:path'

import { checkCaseStudies } from './content-check/check-case-studies.ts'
import { checkEvaluation } from './content-check/check-evaluation.ts'
import { checkFrench } from './content-check/check-french.ts'
import { checkIds } from './content-check/check-ids.ts'
import { checkLessons } from './content-check/check-lessons.ts'
import { checkLinks } from './content-check/check-links.ts'
import { checkQuestions } from './content-check/check-questions.ts'
import { checkTextAlternatives } from './content-check/check-text-alternatives.ts'
import { checkWall } from './content-check/check-wall.ts'
import { type CourseData, inNumbers, readCourse } from './content-check/course-data.ts'
import { filesOf } from './content-check/course-files.ts'
import { type Finding, asLine } from './content-check/finding.ts'

/**
 * The whole course against what it promises. `npm run content:check` prints what there is, or one
 * line a fault, and fails.
 */
export const reportOn = (data: CourseData): { readonly text: string; readonly exitCode: 0 | 1 } => {
  const findings = checks
    .flatMap((check): readonly Finding[] => check(data))
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
  return findings.length === 0
    ? { text: inNumbers(data), exitCode: 0 }
    : { text: findings.map(asLine).join('\n'), exitCode: 1 }
}

const checks = [
  checkEvaluation,
  checkQuestions,
  checkCaseStudies,
  checkIds,
  checkLessons,
  checkTextAlternatives,
  checkFrench,
  checkLinks,
  checkWall,
]

if (import.meta.main) {
  const { text, exitCode } = reportOn(await readCourse(filesOf(join(import.meta.dirname, '..'))))
  console.log(text)
  process.exitCode = exitCode
}
