import { answerInWords } from '../../assessment/answer-in-words.ts'
import type { Quiz } from '../../assessment/contract.ts'
import { moduleOf } from '../../content/course.ts'
import { Section } from '../../design/section.tsx'
import { StateMark } from '../../design/state-mark.tsx'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import { listInWords } from '../../training-session/rules.ts'
import disclosure from './disclosure.module.css'
import styles from './quiz-record.module.css'

/** The module quizzes that were begun; the others in a line. */
export const QuizzesRecord = ({ quizzes }: { quizzes: readonly Quiz[] }) => {
  const begun = quizzes.filter(({ attempts, answers }) => attempts.length + Object.keys(answers).length > 0)
  const others = quizzes.filter((quiz) => !begun.includes(quiz))
  return (
    <Section title="Réponses aux quiz">
      {begun.map((quiz) => (
        <QuizRecord key={quiz.moduleNumber} quiz={quiz} />
      ))}
      {others.length > 0 && <p className={styles.notBegun}>{notBegunInWords(others, begun.length)}</p>}
    </Section>
  )
}

/** « Aucun quiz commencé. », « Quiz pas commencés : modules 2 et 4. » */
const notBegunInWords = (quizzes: readonly Quiz[], begunCount: number): string => {
  if (begunCount === 0) return 'Aucun quiz commencé.'
  const s = quizzes.length > 1 ? 's' : ''
  return `Quiz pas commencé${s} : module${s} ${listInWords(quizzes.map(({ moduleNumber }) => `${moduleNumber}`))}.`
}

/** One module's quiz, attempt by attempt, with every question, answer and correction. */
const QuizRecord = ({ quiz }: { quiz: Quiz }) => {
  const { moduleNumber, questions, answers, attempts } = quiz
  const given = Object.keys(answers).length
  return (
    <Section level={3} title={`Module ${moduleNumber} – ${moduleOf(moduleNumber).title}`}>
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
