import type { Labelled, Question } from '../content/professional-documents/professional-document.ts'
import { StateMark } from '../design/state-mark.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { Answer, Marks, QuestionCorrection } from './contract.ts'
import type { Reader } from './corrected-analysis.tsx'
import styles from './correction.module.css'
import { Grounds } from './grounds.tsx'

/** One question: what was answered, then the correction and what it rests on. */
export const CorrectedQuestion = ({
  question,
  number,
  answer,
  marks,
  correction,
  reader,
}: {
  question: Question
  number: number
  answer: Answer | undefined
  marks: Marks
  correction: QuestionCorrection | undefined
  reader: Reader
}) => (
  <>
    <h4>{withFrenchSpaces(`${number}. ${question.prompt}`)}</h4>
    <div className={styles.beside}>
      <div>
        <h5>{reader === 'trainee' ? 'Votre réponse' : 'La réponse'}</h5>
        <GivenAnswer question={question} answer={answer} marks={marks} correction={correction} />
      </div>
      {correction && (
        <div className={styles.correction}>
          <h5>Le corrigé</h5>
          {correction.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <Grounds grounds={correction.grounds} />
        </div>
      )}
    </div>
  </>
)

const GivenAnswer = ({
  question,
  answer,
  marks,
  correction,
}: {
  question: Question
  answer: Answer | undefined
  marks: Marks
  correction: QuestionCorrection | undefined
}) => {
  if (question.kind === 'marks') {
    const all = Object.values(marks)
    const count = question.asks === 'marked' ? all.length : all.filter(({ kind }) => kind !== null).length
    const word = question.asks === 'marked' ? 'marqué' : 'nommé'
    return (
      <p>
        {count === 0
          ? `Aucun passage ${word}.`
          : `${count} passage${count > 1 ? 's' : ''} ${word}${count > 1 ? 's' : ''}.`}
      </p>
    )
  }
  if (question.kind === 'choice')
    return (
      <ChosenOptions
        options={question.options}
        chosen={answer?.kind === 'choice' ? answer.chosen : []}
        expected={correction?.options ?? []}
      />
    )
  if (question.kind === 'figures')
    return (
      <ul role="list" className={styles.options}>
        {question.figures.map(({ id, label, unit }) => {
          const typed = (answer?.kind === 'figures' ? answer.figures[id] : undefined)?.trim() ?? ''
          const corrected = correction?.figures[id]
          return (
            <li key={id}>
              <span>{withFrenchSpaces(`${label}, en ${unit} : ${typed === '' ? 'sans réponse' : typed}`)}</span>
              {corrected && (
                <StateMark
                  state={corrected.isRight ? 'done' : 'to-review'}
                  word={corrected.isRight ? 'Juste' : `Attendu\u00A0: ${corrected.expected}`}
                />
              )}
            </li>
          )
        })}
      </ul>
    )
  const text = answer?.kind === 'text' ? answer.text.trim() : ''
  return text === '' ? <p>Sans réponse.</p> : <p className={styles.given}>{text}</p>
}

const ChosenOptions = ({
  options,
  chosen,
  expected,
}: {
  options: readonly Labelled[]
  chosen: readonly string[]
  expected: readonly string[]
}) => (
  <>
    {chosen.length === 0 && <p>Sans réponse.</p>}
    <ul role="list" className={styles.options}>
      {options
        .filter(({ id }) => chosen.includes(id) || expected.includes(id))
        .map(({ id, text }) => (
          <li key={id}>
            <span>{withFrenchSpaces(text)}</span>
            {!chosen.includes(id) ? (
              <StateMark state="not-started" word="Attendu, mais pas choisi" />
            ) : expected.includes(id) ? (
              <StateMark state="done" word="Choisi, et attendu" />
            ) : (
              <StateMark state="to-review" word="Choisi, mais pas attendu" />
            )}
          </li>
        ))}
    </ul>
  </>
)
