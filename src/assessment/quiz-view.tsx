import { useState } from 'react'

import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { Section } from '../design/section.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { type Instant, frenchDate, frenchTime } from '../kernel/instant.ts'
import type { Quiz, QuizAnswer } from './contract.ts'
import { type Next, QuizCorrectionView } from './quiz-correction-view.tsx'
import { QuizForm } from './quiz-form.tsx'
import styles from './quiz-view.module.css'
import { bestAttempt, scoreInWords } from './rules.ts'
import { useFocusWhenChanged } from './use-focus-when-changed.ts'
import type { Submission } from './use-submission.ts'

/**
 * The attempt under way, or the correction of one that was submitted.
 * @param answers of the attempt under way, what is not recorded yet included
 * @param acquiredFrom percent of right answers from which an objective is « Acquis »
 * @param next what comes after this quiz
 */
export const QuizView = ({
  quiz,
  answers,
  acquiredFrom,
  isClosed,
  submission,
  next = null,
  onAnswer,
  onSubmit,
}: {
  quiz: Quiz
  answers: Readonly<Record<string, QuizAnswer>>
  acquiredFrom: number
  isClosed: boolean
  submission: Submission
  next?: Next | null
  onAnswer: (questionId: string, answer: QuizAnswer) => void
  onSubmit: () => void
}) => {
  const [asked, setAsked] = useState<Asked | null>(null)
  const isUnderWay = Object.keys(answers).length > 0
  const shown = shownAttempt(quiz, asked, isUnderWay, isClosed)
  const show = (attempt: number) => setAsked({ attempt, submittedCount: quiz.attempts.length })
  const submitted = quiz.attempts.find(({ attempt }) => attempt === shown)
  const heading = useFocusWhenChanged(`${submitted ? 'correction' : 'form'}/${shown}`)
  return (
    <>
      {isClosed && (
        <Notice kind="info" word="Session clôturée">
          Le formateur a clôturé la session : les réponses ne peuvent plus changer.
        </Notice>
      )}
      {submitted ? (
        <QuizCorrectionView
          moduleNumber={quiz.moduleNumber}
          questions={submitted.questions}
          attempt={submitted}
          best={bestAttempt(quiz.attempts)}
          acquiredFrom={acquiredFrom}
          next={next}
          redo={
            isClosed
              ? null
              : {
                  label: isUnderWay ? `Reprendre la tentative ${quiz.attempt}` : 'Refaire le quiz',
                  onClick: () => show(quiz.attempt),
                }
          }
          ref={heading}
        />
      ) : (
        !isClosed && <QuizForm {...{ quiz, answers, acquiredFrom, submission, onAnswer, onSubmit }} ref={heading} />
      )}
      <OtherAttempts attempts={quiz.attempts} shown={shown} onShow={show} />
    </>
  )
}

/** What the trainee asked to see; it holds until another attempt is submitted. */
type Asked = { readonly attempt: number; readonly submittedCount: number }

const shownAttempt = (quiz: Quiz, asked: Asked | null, isUnderWay: boolean, isClosed: boolean): number => {
  if (asked?.submittedCount === quiz.attempts.length) return asked.attempt
  const latest = quiz.attempts.at(-1)?.attempt
  return latest === undefined || (isUnderWay && !isClosed) ? quiz.attempt : latest
}

const OtherAttempts = ({
  attempts,
  shown,
  onShow,
}: {
  attempts: Quiz['attempts']
  shown: number
  onShow: (attempt: number) => void
}) => {
  const others = attempts.filter(({ attempt }) => attempt !== shown)
  const best = bestAttempt(attempts)
  if (others.length === 0) return null
  return (
    <Section title="Autres tentatives remises">
      <ol role="list" className={styles.attempts}>
        {others.map((one) => (
          <li key={one.attempt}>
            <span>
              <strong>Tentative {one.attempt}</strong>, {whenInWords(one.submittedAt)} : {scoreInWords(one)}.{' '}
              {one === best && <StateMark state="done" word="La meilleure" />}
            </span>
            <Button
              look="quiet"
              aria-label={`Revoir la correction de la tentative ${one.attempt}`}
              onClick={() => onShow(one.attempt)}
            >
              Revoir la correction
            </Button>
          </li>
        ))}
      </ol>
    </Section>
  )
}

const whenInWords = (at: Instant): string => `le ${frenchDate(at, { year: false })} à ${frenchTime(at)}`
