import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { Unanswered } from './unanswered.tsx'
import type { Submission } from './use-submission.ts'

/**
 * The button that gives everything, and what stands in its way: questions without an answer, which
 * take the focus once it is pressed, a refusal, or a network that is away.
 */
export const SubmitBlock = ({
  words,
  unanswered,
  submission,
  onSubmit,
}: {
  words: {
    readonly button: string
    /** « Remise », « Validation » */
    readonly name: string
    readonly unanswered: string
    readonly waiting: string
  }
  unanswered: readonly { readonly targetId: string; readonly label: string }[]
  submission: Submission
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
    <>
      {hasTried && unanswered.length > 0 && (
        <Unanswered ref={list} sentence={words.unanswered} questions={unanswered} />
      )}
      <SubmissionNotices submission={submission} words={words} />
      <Button onClick={submit} pending={submission.state !== 'none'}>
        {words.button}
      </Button>
    </>
  )
}

/** Where a submission is held up, and why. */
export const SubmissionNotices = ({
  submission,
  words,
}: {
  submission: Submission
  words: { readonly name: string; readonly waiting: string }
}) => (
  <>
    {submission.refusal && (
      <Notice
        kind="refused"
        word={`${words.name} refusée`}
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
      <Notice kind="waiting" word={`${words.name} en attente de réseau`}>
        {words.waiting}
      </Notice>
    )}
    {submission.state === 'signed-out' && (
      <Notice kind="waiting" word={`${words.name} en attente`}>
        Votre connexion a expiré. Vos réponses sont gardées sur cet appareil et partiront quand vous vous serez
        reconnecté.
      </Notice>
    )}
  </>
)
