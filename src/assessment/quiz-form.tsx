import type { Ref } from 'react'

import { objectiveOf } from '../content/course.ts'
import { objectiveIds } from '../content/course-ids.ts'
import type { QuestionSheet, Quiz, QuizAnswer } from './contract.ts'
import { QuestionList, unansweredIn } from './question-list.tsx'
import styles from './quiz-view.module.css'
import { SubmitBlock } from './submit-block.tsx'
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
  const unanswered = unansweredIn(questions, answers)
  const isSubmitted = submission.state !== 'none'
  return (
    <>
      <Announcement questions={questions} acquiredFrom={acquiredFrom} />
      <h2 ref={ref} tabIndex={-1} className={styles.title}>
        Tentative {attempt}
      </h2>
      <QuestionList {...{ questions, answers, onAnswer }} isDisabled={isSubmitted} />
      <div className={styles.submit}>
        <SubmitBlock
          words={{
            button: 'Remettre le quiz',
            name: 'Remise',
            unanswered: remainingInWords(unanswered.length),
            waiting:
              'Vos réponses et votre remise sont gardées sur cet appareil. Elles partiront d’elles-mêmes au retour du réseau, puis la correction s’affichera ici.',
          }}
          unanswered={unanswered}
          submission={submission}
          onSubmit={onSubmit}
        />
      </div>
    </>
  )
}

/** Before anything is graded: how many, how many times, what counts, who sees it. */
const Announcement = ({ questions, acquiredFrom }: { questions: readonly QuestionSheet[]; acquiredFrom: number }) => {
  const assessed = objectiveIds.filter((id) => questions.some(({ objectiveId }) => objectiveId === id))
  return (
    <ul className={styles.rules}>
      <li>{questions.length} questions, sans limite de temps.</li>
      <li>
        Autant de tentatives que vous voulez : toutes sont conservées, la meilleure compte. La suivante pose d’autres
        questions. Vos réponses peuvent changer jusqu’à la remise. La correction et ses explications s’ouvrent dès la
        remise.
      </li>
      <li>
        {`${assessed.length > 1 ? 'Objectifs évalués' : 'Objectif évalué'} : ${assessed.map((id) => `« ${objectiveOf(id).text} »`).join(' et ')}. `}
        Le seuil est de {acquiredFrom} % de bonnes réponses par objectif, sur l’ensemble des quiz qui l’évaluent.
      </li>
      <li>Vos réponses et vos résultats sont visibles de vous et de votre formateur.</li>
    </ul>
  )
}

const remainingInWords = (count: number): string =>
  count > 1 ? `Il reste ${count} questions sans réponse complète.` : 'Il reste une question sans réponse complète.'
