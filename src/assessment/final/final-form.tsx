import type { Ref } from 'react'

import { Notice } from '../../design/notice.tsx'
import type { QuizAnswer } from '../contract.ts'
import { type FinalAssessment, finalAttemptsAllowed } from '../final-contract.ts'
import { HandIn } from '../hand-in.tsx'
import { QuestionList, unansweredIn } from '../question-list.tsx'
import styles from '../quiz-view.module.css'
import type { Submission } from '../use-submission.ts'
import { TimeLeft } from './time-left.tsx'
import { useIsPast } from './use-is-past.ts'

/** The attempt under way. Once its time is over the answers stay as they are, and can still be handed in. */
export const FinalForm = ({
  open: { attempt, startedAt, endsAt, questions },
  aheadMs,
  answers,
  submission,
  onAnswer,
  onSubmit,
  ref,
}: {
  open: NonNullable<FinalAssessment['open']>
  aheadMs: number
  answers: Readonly<Record<string, QuizAnswer>>
  submission: Submission
  onAnswer: (questionId: string, answer: QuizAnswer) => void
  onSubmit: () => void
  ref: Ref<HTMLHeadingElement>
}) => {
  const isOver = useIsPast(endsAt, aheadMs)
  return (
    <>
      <h2 ref={ref} tabIndex={-1} className={styles.title}>
        Tentative {attempt} sur {finalAttemptsAllowed}
      </h2>
      <QuestionList
        {...{ questions, answers, onAnswer }}
        isDisabled={isOver || submission.state !== 'none'}
        beside={endsAt !== null && <TimeLeft {...{ startedAt, endsAt, aheadMs }} />}
      />
      <div className={styles.submit}>
        {isOver && (
          <Notice kind="info" word="Le temps est écoulé" icon="clock">
            Toutes les réponses données avant la fin sont gardées. Remettez-les maintenant : votre formateur verra que
            c’est après le temps. S’il vous donne des minutes de plus, les questions se rouvrent ici.
          </Notice>
        )}
        <HandIn
          words={words}
          unanswered={unansweredIn(questions, answers)}
          total={questions.length}
          {...{ submission, onSubmit }}
        />
      </div>
    </>
  )
}

const words = {
  button: 'Remettre l’évaluation',
  title: 'Remettre l’évaluation finale ?',
  blank: 'Sans réponse, une question compte comme non juste.',
  waiting:
    'Vos réponses et votre remise sont gardées sur cet appareil. Elles partiront d’elles-mêmes au retour du réseau, puis le résultat s’affichera ici.',
} as const
