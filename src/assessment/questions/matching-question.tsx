import type { ReactNode } from 'react'

import { Choices } from '../../design/choices.tsx'
import { SelectField } from '../../design/field.tsx'
import type { QuestionSheet, QuizAnswer } from '../contract.ts'
import styles from './question-field.module.css'
import { SaidAtOnce } from './said-at-once.tsx'

/** One list to choose from for each element; an element of the right serves once. */
export const MatchingQuestion = ({
  question,
  number,
  legend,
  answer,
  onAnswer,
}: {
  question: Extract<QuestionSheet, { type: 'matching' }>
  number: number
  legend: ReactNode
  answer: QuizAnswer | undefined
  onAnswer: (answer: QuizAnswer) => void
}) => {
  const pairs = answer?.type === 'matching' ? answer.pairs : {}
  const pair = (leftId: string, rightId: string) => {
    const { [leftId]: _, ...others } = pairs
    onAnswer({ type: 'matching', pairs: rightId === '' ? others : { ...others, [leftId]: rightId } })
  }
  const textOf = (rightId: string | undefined) => question.right.find(({ id }) => id === rightId)?.text
  const error = repeatedIn(pairs, textOf)
  return (
    <Choices legend={legend} hint="Chaque réponse ne sert qu’une fois." error={error}>
      <div className={styles.pairs}>
        {question.left.map(({ id, text }) => (
          <div key={id}>
            <SelectField label={text} value={pairs[id] ?? ''} onChange={({ target }) => pair(id, target.value)}>
              <option value="">Choisir…</option>
              {question.right.map((right) => (
                <option key={right.id} value={right.id}>
                  {right.text}
                </option>
              ))}
            </SelectField>
            <InFull text={textOf(pairs[id])} />
          </div>
        ))}
      </div>
      <SaidAtOnce number={number} error={error} />
    </Choices>
  )
}

/** Letters that a closed list shows on a phone; it cuts what is longer. */
const lettersShown = 28

const InFull = ({ text = '' }: { text: string | undefined }) =>
  text.length > lettersShown && (
    <p aria-hidden="true" className={styles.chosenInFull}>
      {text}
    </p>
  )

const repeatedIn = (
  pairs: Readonly<Record<string, string>>,
  textOf: (rightId: string) => string | undefined,
): string | undefined => {
  const given = Object.values(pairs)
  const repeated = given.find((id, index) => given.indexOf(id) !== index)
  return repeated === undefined
    ? undefined
    : `« ${textOf(repeated)} » est choisi deux fois : gardez-le pour un seul élément.`
}
