import { Link } from 'react-router'

import { paths } from '../../content/paths.ts'
import { Button } from '../../design/button.tsx'
import { ErrorNote } from '../../design/error-note.tsx'
import { Notice } from '../../design/notice.tsx'
import { Section } from '../../design/section.tsx'
import type { QuizAnswer } from '../contract.ts'
import type { FinalAssessment } from '../final-contract.ts'
import styles from '../quiz-view.module.css'
import { useFocusWhenChanged } from '../use-focus-when-changed.ts'
import type { Submission } from '../use-submission.ts'
import { FinalAnnouncement } from './final-announcement.tsx'
import { FinalForm } from './final-form.tsx'
import { FinalResult } from './final-result.tsx'

/** How an attempt begins: online only, so that no time runs before its questions are on screen. */
export type Start = { readonly isPending: boolean; readonly error: Error | null; readonly onStart: () => void }

/**
 * Announced, under way, or handed in.
 * @param planned when the programme has it, as a sentence; `null` once it is on
 * @param aheadMs how far this device's clock is ahead of the server's
 */
export const FinalView = ({
  assessment,
  aheadMs,
  planned,
  answers,
  late,
  isClosed,
  start,
  submission,
  onAnswer,
  onSubmit,
}: {
  assessment: FinalAssessment
  aheadMs: number
  planned: string | null
  answers: Readonly<Record<string, QuizAnswer>>
  late: Readonly<Record<string, QuizAnswer>>
  isClosed: boolean
  start: Start
  submission: Submission
  onAnswer: (questionId: string, answer: QuizAnswer) => void
  onSubmit: () => void
}) => {
  const { open, attempts, nextAttempt } = assessment
  const heading = useFocusWhenChanged(open === null ? `results/${attempts.length}` : `form/${open.attempt}`)
  if (open !== null && !isClosed)
    return <FinalForm {...{ open, aheadMs, answers, late, submission, onAnswer, onSubmit }} ref={heading} />
  return (
    <>
      {isClosed && (
        <Notice kind="info" word="Session clôturée">
          Le formateur a clôturé la session : les réponses ne peuvent plus changer.
          {open !== null && ' La tentative en cours n’a pas été remise : elle ne compte pas.'}
        </Notice>
      )}
      {attempts.length > 0 && (
        <>
          <h2 ref={heading} tabIndex={-1}>
            Résultat par objectif
          </h2>
          {nextAttempt !== null && !isClosed && (
            <p>La correction ne s’affiche pas encore : elle s’ouvrira quand il ne restera pas de tentative.</p>
          )}
          <p>
            <Link to={paths.objectives}>Voir mes objectifs</Link>
          </p>
          {attempts.toReversed().map((attempt) => (
            <Section key={attempt.attempt} level={3} title={`Tentative ${attempt.attempt}`}>
              <FinalResult attempt={attempt} isLatest={attempt === attempts.at(-1)} />
            </Section>
          ))}
        </>
      )}
      {nextAttempt !== null && !isClosed && (
        <Section title={attempts.length === 0 ? 'Avant de commencer' : 'Seconde tentative'}>
          {planned !== null && <p>{planned}</p>}
          <FinalAnnouncement {...assessment} />
          <StartButton
            label={attempts.length === 0 ? 'Commencer l’évaluation' : 'Commencer la seconde tentative'}
            {...start}
          />
        </Section>
      )}
    </>
  )
}

const StartButton = ({ label, isPending, error, onStart }: Start & { label: string }) => (
  <div className={styles.submit}>
    {error !== null && <ErrorNote word="L’évaluation n’a pas commencé">{error.message}</ErrorNote>}
    <Button onClick={onStart} pending={isPending}>
      {label}
    </Button>
  </div>
)
