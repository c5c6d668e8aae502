import { answerInWords } from '../../assessment/answer-in-words.ts'
import type { Quiz } from '../../assessment/contract.ts'
import { moduleOf } from '../../content/course.ts'
import { Section } from '../../design/section.tsx'
import { StateMark } from '../../design/state-mark.tsx'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import disclosure from './disclosure.module.css'
import styles from './quiz-record.module.css'

/** One module's quiz, attempt by attempt, with every question, answer and correction. */
export const QuizRecord = ({ quiz }: { quiz: Quiz }) => {
  const { moduleNumber, questions, answers, attempts } = quiz
  const given = Object.keys(answers).length
  return (
    <Section level={3} title={`Module ${moduleNumber} – ${moduleOf(moduleNumber).title}`}>
      {attempts.length === 0 && given === 0 && <p className={styles.none}>Quiz pas encore commencé.</p>}
      {given > 0 && (
        <p className={styles.none}>
          Tentative en cours : {given} {given > 1 ? 'réponses' : 'réponse'} sur {questions.length}.
        </p>
      )}
      {attempts.toReversed().map((attempt) => (
        <details key={attempt.attempt}>
          <summary className={disclosure.summary}>
            Tentative {attempt.attempt} : {attempt.correct} sur {attempt.outOf}, le {frenchDate(attempt.submittedAt)} à{' '}
            {frenchTime(attempt.submittedAt)}
          </summary>
          <AnsweredQuestions {...attempt} />
        </details>
      ))}
    </Section>
  )
}

type Answered = Pick<Quiz['attempts'][number], 'questions' | 'answers' | 'correction'>

/** Every question of what was handed in, with its answer and, where it is not right, the expected one. */
export const AnsweredQuestions = (answered: Answered) => (
  <ol className={styles.questions}>
    {answered.questions.map((question) => (
      <li key={question.id}>
        <AnsweredQuestion question={question} answered={answered} />
      </li>
    ))}
  </ol>
)

const AnsweredQuestion = ({ question, answered }: { question: Answered['questions'][number]; answered: Answered }) => {
  const answer = answered.answers[question.id]
  const correction = answered.correction.questions.find(({ questionId }) => questionId === question.id)
  return (
    <>
      <p className={styles.prompt}>{question.prompt}</p>
      <Lines lines={answer === undefined ? ['Sans réponse'] : answerInWords(question, answer)} />
      {correction &&
        (correction.correct ? (
          <StateMark state="done" word="Juste" />
        ) : (
          <>
            <StateMark state="waiting" word="À revoir" />
            <p className={styles.expected}>Réponse attendue :</p>
            <Lines lines={correction.expected} />
          </>
        ))}
    </>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul role="list" className={styles.lines}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
