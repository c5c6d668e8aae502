import { Link } from 'react-router'

import { modulesOfObjective, objectiveOf } from '../../content/course.ts'
import { thresholds } from '../../content/mastery.ts'
import { paths } from '../../content/paths.ts'
import { Disclosure } from '../../design/disclosure.tsx'
import { StateMark } from '../../design/state-mark.tsx'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import { CorrectedQuestion } from '../corrected-question.tsx'
import type { FinalAttempt } from '../final-contract.ts'
import corrections from '../quiz-correction-view.module.css'
import { isThresholdReached, scoreInWords } from '../rules.ts'
import styles from './final.module.css'

/** One attempt handed in: what it says of each objective, and its correction when it is open. */
export const FinalResult = ({ attempt, isLatest }: { attempt: FinalAttempt; isLatest: boolean }) => (
  <>
    <p className={styles.about}>
      Remise le {frenchDate(attempt.submittedAt)} à {frenchTime(attempt.submittedAt)}
      {attempt.isAfterTime && ', après le temps'}.
    </p>
    <ul role="list" className={styles.results}>
      {attempt.results.map((result) => (
        <li key={result.objectiveId}>
          <ObjectiveResult {...result} />
        </li>
      ))}
    </ul>
    {attempt.corrected !== null && (
      <Disclosure title="Correction" isOpenAtFirst={isLatest}>
        <Correction attempt={attempt.attempt} corrected={attempt.corrected} />
      </Disclosure>
    )}
  </>
)

const ObjectiveResult = ({ objectiveId, ...score }: FinalAttempt['results'][number]) => {
  const isReached = isThresholdReached(score, thresholds.acquired)
  return (
    <>
      <h4>
        {objectiveId.slice(1)}. {objectiveOf(objectiveId).text}
      </h4>
      <p>
        <StateMark
          state={isReached ? 'done' : 'to-review'}
          word={isReached ? `Seuil de ${thresholds.acquired} % atteint` : 'Seuil pas encore atteint'}
        />
      </p>
      <p>
        {scoreInWords(score)}.{' '}
        {isReached ? 'Cette preuve compte pour l’objectif.' : <ToReadAgain objectiveId={objectiveId} />}
      </p>
    </>
  )
}

const ToReadAgain = ({ objectiveId }: Pick<FinalAttempt['results'][number], 'objectiveId'>) => (
  <>
    À relire :{' '}
    {modulesOfObjective[objectiveId].toSorted().map((number, index) => (
      <span key={number}>
        {index > 0 && ', '}
        <Link to={paths.module(number)}>module {number}</Link>
      </span>
    ))}
    .
  </>
)

const Correction = ({
  attempt,
  corrected: { questions, answers, correction },
}: {
  attempt: number
  corrected: NonNullable<FinalAttempt['corrected']>
}) => (
  <ol role="list" aria-label={`Correction de la tentative ${attempt}`} className={corrections.questions}>
    {correction.questions.map((corrected, index) => (
      <CorrectedQuestion
        key={corrected.questionId}
        number={index + 1}
        question={questions.find(({ id }) => id === corrected.questionId)}
        answer={answers[corrected.questionId]}
        corrected={corrected}
      />
    ))}
  </ol>
)
