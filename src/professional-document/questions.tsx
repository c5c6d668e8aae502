import type { ProfessionalDocument, Question } from '../content/professional-documents/professional-document.ts'
import { passagesOf } from '../content/professional-documents/professional-document.ts'
import { Section } from '../design/section.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { Answer, Answers, Marks } from './contract.ts'
import { plainText } from './inline-text.tsx'
import { kindInWords, passageAnchor } from './passage.tsx'
import { shortened } from './passage-form.tsx'
import { QuestionField } from './question-field.tsx'
import styles from './questions.module.css'
import { questionProblemOf } from './rules.ts'

export const questionAnchor = (questionId: string) => `question-${questionId}`

/** Each question with its place to answer; those that are answered in the text say how far one is. */
export const Questions = ({
  document,
  answers,
  marks,
  onAnswer,
}: {
  document: ProfessionalDocument
  answers: Answers
  marks: Marks
  onAnswer: (questionId: string, answer: Answer) => void
}) => (
  <Section title="Questions">
    <ol role="list" className={styles.questions}>
      {document.questions.map((question, index) => {
        const label = withFrenchSpaces(`${index + 1}. ${question.prompt}`)
        return (
          <li key={question.id} id={questionAnchor(question.id)} tabIndex={-1}>
            {question.kind === 'marks' ? (
              <MarksAnswer {...{ document, question, label, marks }} />
            ) : (
              <QuestionField
                {...{ question, label }}
                answer={answers[question.id]}
                onAnswer={(answer) => onAnswer(question.id, answer)}
              />
            )}
          </li>
        )
      })}
    </ol>
  </Section>
)

const MarksAnswer = ({
  document,
  question,
  label,
  marks,
}: {
  document: ProfessionalDocument
  question: Extract<Question, { kind: 'marks' }>
  label: string
  marks: Marks
}) => {
  const marked = passagesOf(document).filter(({ id }) => marks[id])
  const named = marked.filter(({ id }) => marks[id]?.kind != null)
  const isDone = questionProblemOf(question, undefined, marks) === null
  const count = question.asks === 'marked' ? marked.length : named.length
  return (
    <>
      <p className={styles.prompt}>{label}</p>
      {question.hint && <p className={styles.hint}>{withFrenchSpaces(question.hint)}</p>}
      <p>
        <StateMark
          state={isDone ? 'done' : count > 0 ? 'in-progress' : 'not-started'}
          word={countInWords(question.asks, count, marked.length)}
        />
      </p>
      {question.asks === 'marked' && marked.length > 0 && (
        <ul role="list" className={styles.marked}>
          {marked.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${passageAnchor(id)}`}>{shortened(plainText(text))}</a>
              <span>{kindInWords(marks[id]?.kind ?? null, document.markKinds)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** « 4 passages marqués », « 2 passages nommés sur 4 marqués » */
const countInWords = (asks: 'marked' | 'named', count: number, marked: number): string => {
  const s = count > 1 ? 's' : ''
  if (asks === 'marked') return count === 0 ? 'Aucun passage marqué' : `${count} passage${s} marqué${s}`
  return count === 0 ? 'Aucun passage nommé' : `${count} passage${s} nommé${s} sur ${marked}`
}
