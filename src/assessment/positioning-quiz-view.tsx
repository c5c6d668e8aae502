import { Link } from 'react-router'

import { paths } from '../content/paths.ts'
import { buttonClass } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { frenchDate, frenchTime } from '../kernel/instant.ts'
import type { QuizAnswer } from './contract.ts'
import { HandIn } from './hand-in.tsx'
import type { PositioningQuiz } from './positioning-contract.ts'
import { QuestionList, unansweredIn } from './question-list.tsx'
import styles from './quiz-view.module.css'
import { useFocusWhenChanged } from './use-focus-when-changed.ts'
import type { Submission } from './use-submission.ts'

/** The short quiz at the entry: what it is for, its questions, then « Enregistré » and nothing else. */
export const PositioningQuizView = ({
  quiz: { state, questions, submittedAt },
  answers,
  isClosed,
  submission,
  onAnswer,
  onSubmit,
}: {
  quiz: PositioningQuiz
  answers: Readonly<Record<string, QuizAnswer>>
  isClosed: boolean
  submission: Submission
  onAnswer: (questionId: string, answer: QuizAnswer) => void
  onSubmit: () => void
}) => {
  const heading = useFocusWhenChanged(state)
  if (submittedAt !== null)
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          Enregistré
        </h2>
        <p>
          Remis le {frenchDate(submittedAt)} à {frenchTime(submittedAt)}. Votre formateur sait d’où vous partez. La
          correction ne s’affiche pas : ces questions peuvent revenir dans les quiz des modules, qui les corrigent.
        </p>
        <p>
          <Link to={paths.objectives}>Lire combien étaient justes, objectif par objectif</Link>
        </p>
        <Onward />
      </>
    )
  if (state === 'closed' || isClosed)
    return (
      <>
        <Notice kind="info">
          {isClosed
            ? 'Le formateur a clôturé la session : les réponses ne peuvent plus changer.'
            : 'Vous avez remis un quiz de module : ce quiz ne dirait plus d’où vous partez. Rien ne vous manque, il ne compte pour aucun résultat.'}
        </Notice>
        <Onward />
      </>
    )
  return (
    <>
      <Announcement count={questions.length} />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        Questions
      </h2>
      <QuestionList {...{ questions, answers, onAnswer }} isDisabled={submission.state !== 'none'} />
      <div className={styles.submit}>
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
  button: 'Remettre le quiz de positionnement',
  title: 'Remettre le quiz de positionnement ?',
  blank: 'Une question sans réponse dit « je ne sais pas encore » : c’est une réponse utile.',
  waiting:
    'Vos réponses et votre remise sont gardées sur cet appareil. Elles partiront d’elles-mêmes au retour du réseau.',
} as const

const Announcement = ({ count }: { count: number }) => (
  <ul className={styles.rules}>
    <li>
      {count} questions, deux par objectif, sans limite de temps. Facultatif : le passer n’empêche rien et ne fait rien
      manquer.
    </li>
    <li>
      Ce que vous ne savez pas se laisse sans réponse. Pas de note ni de correction : il ne compte pour aucun résultat.
    </li>
    <li>
      Vous pourrez retrouver ces questions dans les quiz des modules, jamais dans l’évaluation finale, qui en pose
      d’autres.
    </li>
    <li>Il se remet une fois, avant le premier quiz de module. Vos réponses sont visibles de vous et du formateur.</li>
  </ul>
)

const Onward = () => (
  <p>
    <Link to={paths.now} className={buttonClass('primary')}>
      Continuer la formation
      <Icon name="arrow-right" />
    </Link>
  </p>
)
