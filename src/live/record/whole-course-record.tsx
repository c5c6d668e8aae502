import type { FinalAttempt } from '../../assessment/final-contract.ts'
import { scoreInWords } from '../../assessment/rules.ts'
import { objectiveOf } from '../../content/course.ts'
import { Section } from '../../design/section.tsx'
import { StateMark } from '../../design/state-mark.tsx'
import { frenchDate, frenchTime, type Instant } from '../../kernel/instant.ts'
import type { TraineeRecord } from '../contract.ts'
import { ArrangementsSection } from './arrangements-section.tsx'
import disclosure from './disclosure.module.css'
import { AnsweredQuestions } from './quiz-record.tsx'
import styles from './quiz-record.module.css'

type Part = Pick<TraineeRecord, 'positioningQuiz' | 'finalAssessment' | 'trainee' | 'trainingSession'>

/** What questions the whole course: where the trainee began, how they end, and in what conditions. */
export const WholeCourseRecord = ({ record }: { record: Part }) => (
  <Section title="Positionnement et évaluation finale">
    <PositioningRecord quiz={record.positioningQuiz} />
    <FinalRecord assessment={record.finalAssessment} />
    <ArrangementsSection record={record} />
  </Section>
)

const PositioningRecord = ({ quiz }: { quiz: TraineeRecord['positioningQuiz'] }) => {
  const { correction, submittedAt, answers, questions } = quiz
  const given = Object.keys(answers).length
  return (
    <Section level={3} title="Quiz de positionnement">
      <p className={styles.none}>
        {submittedAt === null
          ? `Pas remis${given > 0 ? ` : ${counted(given, 'réponse')} sur ${questions.length}` : ''}. `
          : ''}
        Il ne compte pour aucun résultat ; le stagiaire n’en voit pas la correction.
      </p>
      {submittedAt !== null && correction !== null && (
        <details>
          <summary className={disclosure.summary}>
            {scoreInWords(correction)}, le {momentOf(submittedAt)}
          </summary>
          <AnsweredQuestions {...quiz} correction={correction} />
        </details>
      )}
    </Section>
  )
}

const FinalRecord = ({ assessment: { open, attempts, minutes } }: { assessment: TraineeRecord['finalAssessment'] }) => (
  <Section level={3} title="Évaluation finale">
    <p className={styles.none}>
      {minutes === null ? 'Sans limite de temps pour le groupe.' : `${minutes} minutes pour le groupe.`}
      {open === null && attempts.length === 0 && ' Pas encore commencée.'}
    </p>
    {open !== null && (
      <p className={styles.none}>
        Tentative {open.attempt} en cours depuis le {momentOf(open.startedAt)} :{' '}
        {counted(Object.keys(open.answers).length, 'réponse')} sur {open.questions.length}
        {open.endsAt !== null && `, fin du temps le ${momentOf(open.endsAt)}`}. Pas encore remise.
      </p>
    )}
    {attempts.toReversed().map((attempt) => (
      <AttemptRecord key={attempt.attempt} attempt={attempt} />
    ))}
  </Section>
)

const AttemptRecord = ({ attempt }: { attempt: FinalAttempt }) => (
  <details>
    <summary className={disclosure.summary}>
      Tentative {attempt.attempt} : {totalInWords(attempt.results)}, le {momentOf(attempt.submittedAt)}
      {attempt.isAfterTime && <StateMark state="waiting" word="Remise après le temps" />}
    </summary>
    <ul>
      {attempt.results.map(({ objectiveId, ...score }) => (
        <li key={objectiveId}>
          « {objectiveOf(objectiveId).text} » : {scoreInWords(score)}.
        </li>
      ))}
    </ul>
    {attempt.correctedBefore > 0 && (
      <p className={styles.none}>
        {attempt.correctedBefore > 1
          ? `${attempt.correctedBefore} de ses questions avaient déjà été corrigées dans un quiz de module.`
          : 'Une de ses questions avait déjà été corrigée dans un quiz de module.'}
      </p>
    )}
    {attempt.corrected !== null && <AnsweredQuestions {...attempt.corrected} />}
  </details>
)

const totalInWords = (results: FinalAttempt['results']): string =>
  scoreInWords({
    correct: results.reduce((sum, { correct }) => sum + correct, 0),
    outOf: results.reduce((sum, { outOf }) => sum + outOf, 0),
  })

const counted = (count: number, what: string): string => `${count} ${what}${count > 1 ? 's' : ''}`

const momentOf = (at: Instant): string => `${frenchDate(at, { year: false })} à ${frenchTime(at)}`
