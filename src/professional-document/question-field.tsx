import { useId } from 'react'

import { wordCount } from '../kernel/word-count.ts'
import { useTypedText } from '../case-study/typed-text.ts'
import type { Question } from '../content/professional-documents/professional-document.ts'
import { figureExpected } from '../content/units.ts'
import { Choice, Choices } from '../design/choices.tsx'
import { Field, LongField } from '../design/field.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import { type Answer, longestText } from './contract.ts'
import styles from './question-field.module.css'
import { figureOf, questionProblemOf } from './rules.ts'

type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>

/** The place to answer a question: what is typed, chosen or calculated. @param label the question with its number */
export const QuestionField = ({
  question,
  label,
  answer,
  onAnswer,
}: {
  question: Exclude<Question, { kind: 'marks' }>
  label: string
  answer: Answer | undefined
  onAnswer: (answer: Answer) => void
}) => {
  switch (question.kind) {
    case 'text':
      return <TextAnswer {...{ question, label, onAnswer }} text={answer?.kind === 'text' ? answer.text : ''} />
    case 'choice':
      return <ChoiceAnswer {...{ question, label, onAnswer }} chosen={answer?.kind === 'choice' ? answer.chosen : []} />
    case 'figures':
      return <Figures {...{ question, label, onAnswer }} typed={answer?.kind === 'figures' ? answer.figures : {}} />
  }
}

type Given = { label: string; onAnswer: (answer: Answer) => void }

const TextAnswer = ({ question, label, text, onAnswer }: Given & { question: QuestionOf<'text'>; text: string }) => {
  const { field } = useTypedText(text, (typed) => onAnswer({ kind: 'text', text: typed }))
  const words = wordCount(field.value)
  const isTooLong = words > question.maxWords
  return (
    <div className={styles.text}>
      <LongField
        {...field}
        label={label}
        hint={[question.hint, `${question.maxWords} mots au plus.`].filter(Boolean).map(spaced).join(' ')}
        error={
          isTooLong ? (questionProblemOf(question, { kind: 'text', text: field.value }, {}) ?? undefined) : undefined
        }
        maxLength={longestText}
        lang="fr"
        spellCheck
      />
      <p className={styles.count}>
        {words} {words > 1 ? 'mots' : 'mot'} sur {question.maxWords}
      </p>
    </div>
  )
}

const spaced = (text: string | undefined) => withFrenchSpaces(text ?? '')

const ChoiceAnswer = ({
  question: { options, count },
  label,
  chosen,
  onAnswer,
}: Given & { question: QuestionOf<'choice'>; chosen: readonly string[] }) => {
  const name = useId()
  const isSingle = count === 1
  const choose = (id: string, isTicked: boolean) => {
    const others = isSingle ? [] : chosen.filter((one) => one !== id)
    onAnswer({ kind: 'choice', chosen: isTicked ? [...others, id] : others })
  }
  return (
    <div>
      <Choices
        legend={label}
        hint={isSingle ? undefined : `Choisissez ${count} réponses.`}
        error={chosen.length > count ? `Gardez ${count} réponses, ni plus ni moins.` : undefined}
      >
        {options.map(({ id, text }) => (
          <Choice
            key={id}
            type={isSingle ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(id)}
            onChange={({ target }) => choose(id, target.checked)}
          >
            {withFrenchSpaces(text)}
          </Choice>
        ))}
      </Choices>
    </div>
  )
}

type Typed = Readonly<Record<string, string>>

const Figures = ({
  question: { figures, hint },
  label,
  typed,
  onAnswer,
}: Given & { question: QuestionOf<'figures'>; typed: Typed }) => (
  <div>
    <Choices legend={label} hint={hint && withFrenchSpaces(hint)}>
      {figures.map((figure) => (
        <FigureField
          key={figure.id}
          {...figure}
          kept={typed[figure.id] ?? ''}
          onTyped={(text) => onAnswer({ kind: 'figures', figures: { ...typed, [figure.id]: text } })}
        />
      ))}
    </Choices>
  </div>
)

const FigureField = ({
  label,
  unit,
  kept,
  onTyped,
}: QuestionOf<'figures'>['figures'][number] & { kept: string; onTyped: (typed: string) => void }) => {
  const { field, isTyping } = useTypedText(kept, onTyped)
  const isUnreadable = !isTyping && kept.trim() !== '' && figureOf(kept, unit) === null
  return (
    <Field
      {...field}
      label={withFrenchSpaces(`${label}, en ${unit}`)}
      error={isUnreadable ? withFrenchSpaces(figureExpected(unit)) : undefined}
      inputMode="decimal"
      autoComplete="off"
      maxLength={40}
    />
  )
}
