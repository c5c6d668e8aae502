import type { Ref } from 'react'

import { Notice } from '../../design/notice.tsx'
import type { QuizAnswer } from '../contract.ts'
import { type FinalAssessment, finalAttemptsAllowed, graceSeconds } from '../final-contract.ts'
import { HandIn } from '../hand-in.tsx'
import { QuestionList, unansweredIn } from '../question-list.tsx'
import styles from '../quiz-view.module.css'
import type { Submission } from '../use-submission.ts'
import { handInPlace } from './hand-in-place.ts'
import { LateAnswers } from './late-answers.tsx'
import { TimeLeft } from './time-left.tsx'
import { useIsPast } from './use-is-past.ts'

/** The attempt under way. Once its time is over the answers stay as they are, and can still be handed in. */
export const FinalForm = ({
  open: { attempt, startedAt, endsAt, questions },
  aheadMs,
  answers,
  late,
  submission,
  onAnswer,
  onSubmit,
  ref,
}: {
  open: NonNullable<FinalAssessment['open']>
  aheadMs: number
  answers: Readonly<Record<string, QuizAnswer>>
  /** What arrived when the time was over, and is not recorded. */
  late: Readonly<Record<string, QuizAnswer>>
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
      <div id={handInPlace} className={styles.submit}>
        {isOver && (
          <Notice kind="info" word="Le temps est écoulé" icon="clock">
            Ce qui est enregistré compte ; ce qui attend le réseau est accepté jusqu’à {graceMinutes} minutes après la
            fin. Remettez maintenant : plus tard, votre formateur verra que c’est après le temps. S’il vous donne des
            minutes de plus, les questions se rouvrent ici.
          </Notice>
        )}
        <LateAnswers {...{ questions, late, isOver, onAnswer }} />
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

const graceMinutes = graceSeconds / 60

const words = {
  button: 'Remettre l’évaluation',
  title: 'Remettre l’évaluation finale ?',
  blank: 'Sans réponse, une question compte comme non juste.',
  waiting:
    'Vos réponses et votre remise sont gardées sur cet appareil. Elles partiront d’elles-mêmes au retour du réseau, puis le résultat s’affichera ici.',
} as const
