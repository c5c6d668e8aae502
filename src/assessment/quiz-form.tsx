import { type Ref, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { objectiveOf } from '../content/course.ts'
import { objectiveIds } from '../content/course-ids.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import type { QuestionSheet, Quiz, QuizAnswer } from './contract.ts'
import { QuestionField } from './questions/question-field.tsx'
import styles from './quiz-view.module.css'
import { isWholeAnswer } from './rules.ts'
import { Unanswered } from './unanswered.tsx'
import type { Submission } from './use-submission.ts'

/** Every question on one page, after what one must know before the first. */
export const QuizForm = ({
  quiz: { attempt, questions },
  answers,
  acquiredFrom,
  submission,
  onAnswer,
  onSubmit,
  ref,
}: {
  quiz: Quiz
  answers: Readonly<Record<string, QuizAnswer>>
  acquiredFrom: number
  submission: Submission
  onAnswer: (questionId: string, answer: QuizAnswer) => void
  onSubmit: () => void
  ref: Ref<HTMLHeadingElement>
}) => {
  const isAnswered = (question: QuestionSheet) => {
    const answer = answers[question.id]
    return answer !== undefined && isWholeAnswer(question, answer)
  }
  const numbered = questions.map((question, index) => ({ question, number: index + 1 }))
  const unanswered = numbered.filter(({ question }) => !isAnswered(question))
  const isSubmitted = submission.state !== 'none'
  return (
    <>
      <Announcement questions={questions} acquiredFrom={acquiredFrom} />
      <h2 ref={ref} tabIndex={-1} className={styles.title}>
        Tentative {attempt}
      </h2>
      <Progress done={questions.length - unanswered.length} total={questions.length} />
      <fieldset aria-label="Questions" disabled={isSubmitted}>
        <ol role="list" className={styles.questions}>
          {numbered.map(({ question, number }) => (
            <li key={question.id} id={idOf(question)}>
              <QuestionField
                question={question}
                number={number}
                answer={answers[question.id]}
                onAnswer={(answer) => onAnswer(question.id, answer)}
              />
            </li>
          ))}
        </ol>
      </fieldset>
      <Submit
        submission={submission}
        unanswered={unanswered.map(({ question, number }) => ({
          targetId: idOf(question),
          label: `Question ${number} : ${question.prompt}`,
        }))}
        onSubmit={onSubmit}
      />
    </>
  )
}

const idOf = (question: QuestionSheet): string => `question-${question.id}`

/** Before anything is graded: how many, how many times, what counts, who sees it. */
const Announcement = ({ questions, acquiredFrom }: { questions: readonly QuestionSheet[]; acquiredFrom: number }) => {
  const assessed = objectiveIds.filter((id) => questions.some(({ objectiveId }) => objectiveId === id))
  return (
    <ul className={styles.rules}>
      <li>{questions.length} questions, sans limite de temps.</li>
      <li>
        Autant de tentatives que vous voulez : toutes sont conservées, la meilleure compte. Vos réponses peuvent changer
        jusqu’à la remise.
      </li>
      <li>
        {`${assessed.length > 1 ? 'Objectifs évalués' : 'Objectif évalué'} : ${assessed.map((id) => `« ${objectiveOf(id).text} »`).join(' et ')}. `}
        Le seuil est de {acquiredFrom} % de bonnes réponses par objectif, sur l’ensemble des quiz qui l’évaluent.
      </li>
      <li>Vos réponses et vos résultats sont visibles de vous et de votre formateur.</li>
    </ul>
  )
}

const Progress = ({ done, total }: { done: number; total: number }) => (
  <div className={styles.progress}>
    <p>
      {done} {done > 1 ? 'réponses' : 'réponse'} sur {total}
    </p>
    <div aria-hidden="true" className={styles.bar}>
      <span style={{ inlineSize: `${(100 * done) / total}%` }} />
    </div>
  </div>
)

const Submit = ({
  submission,
  unanswered,
  onSubmit,
}: {
  submission: Submission
  unanswered: readonly { readonly targetId: string; readonly label: string }[]
  onSubmit: () => void
}) => {
  const [hasTried, setHasTried] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const submit = () => {
    if (unanswered.length === 0) return onSubmit()
    flushSync(() => setHasTried(true))
    list.current?.focus()
  }
  return (
    <div className={styles.submit}>
      {hasTried && unanswered.length > 0 && (
        <Unanswered ref={list} sentence={remainingInWords(unanswered.length)} questions={unanswered} />
      )}
      {submission.refusal && (
        <Notice
          kind="refused"
          word="Remise refusée"
          action={
            <Button look="quiet" onClick={submission.refusal.dismiss}>
              J’ai lu
            </Button>
          }
        >
          {submission.refusal.sentence}
        </Notice>
      )}
      {submission.state === 'waiting' && (
        <Notice kind="waiting" word="Remise en attente de réseau">
          Vos réponses et votre remise sont gardées sur cet appareil. Elles partiront d’elles-mêmes au retour du réseau,
          puis la correction s’affichera ici.
        </Notice>
      )}
      <Button onClick={submit} pending={submission.state !== 'none'}>
        Remettre le quiz
      </Button>
    </div>
  )
}

const remainingInWords = (count: number): string =>
  count > 1 ? `Il reste ${count} questions sans réponse complète.` : 'Il reste une question sans réponse complète.'
