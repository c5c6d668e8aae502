import { useQueries } from '@tanstack/react-query'
import { Link } from 'react-router'

import { quizQuery } from '../assessment/queries.ts'
import { caseStudyWorkQuery } from '../case-study/queries.ts'
import { modulesOfObjective } from '../content/course.ts'
import { caseStudyIds } from '../content/course-ids.ts'
import { Icon } from '../design/icon.tsx'
import type { Missing } from './contract.ts'
import styles from './missing-list.module.css'
import { missingWords, type Weakest } from './missing-sentences.ts'
import { weakestCaseStudy, weakestQuiz } from './weakest.ts'

/** « Ce qu'il me manque pour mon attestation »: what, who, and where. */
export const MissingList = ({ missing }: { missing: readonly Missing[] }) => (
  <ul className={styles['list']}>
    {missing.map((one) => (
      <li key={JSON.stringify(one)} className={styles['item']}>
        <MissingItem missing={one} />
      </li>
    ))}
  </ul>
)

const MissingItem = ({ missing }: { missing: Missing }) => {
  if (missing.who === 'trainee' && missing.kind === 'quiz-below-threshold') return <QuizToRetake missing={missing} />
  if (missing.who === 'trainee' && missing.kind === 'case-study-below-threshold')
    return <CaseStudyToRetake missing={missing} />
  return <Item missing={missing} />
}

const Item = ({ missing, weakest = {} }: { missing: Missing; weakest?: Weakest }) => {
  const { sentence, who, path } = missingWords(missing, weakest)
  return (
    <>
      <span className={styles['who']}>
        <Icon name={missing.who === 'trainee' ? 'pen' : 'people'} />
        {who}
      </span>
      <span>{path === null ? sentence : <Link to={path}>{sentence}</Link>}</span>
    </>
  )
}

type Of<Kind extends Missing['kind']> = { missing: Extract<Missing, { kind: Kind }> }

/** Names the quiz once all of them are read; without network the sentence stays as it was. */
const QuizToRetake = ({ missing }: Of<'quiz-below-threshold'>) => {
  const quizzes = useQueries({
    queries: modulesOfObjective[missing.objectiveId].map(quizQuery),
    combine: allOrNone,
  })
  return <Item missing={missing} weakest={{ quiz: quizzes && weakestQuiz(quizzes, missing.objectiveId) }} />
}

const CaseStudyToRetake = ({ missing }: Of<'case-study-below-threshold'>) => {
  const works = useQueries({ queries: caseStudyIds.map(caseStudyWorkQuery), combine: allOrNone })
  return <Item missing={missing} weakest={{ caseStudyId: works && weakestCaseStudy(works, missing.objectiveId) }} />
}

const allOrNone = <Data,>(results: readonly { readonly data: Data | undefined }[]): Data[] | null => {
  const known = results.flatMap(({ data }) => (data === undefined ? [] : [data]))
  return known.length === results.length ? known : null
}
