import { useState } from 'react'

import { Button } from '../design/button.tsx'
import { LateAlertDialog } from '../design/late-dialog.tsx'
import { SubmissionNotices } from './submit-block.tsx'
import type { Submission } from './use-submission.ts'

/**
 * Hands in what may have blanks: the question before it says which, and that it is for good.
 * @param words.blank what becomes of a question without an answer
 */
export const HandIn = ({
  words,
  unanswered,
  total,
  submission,
  onSubmit,
}: {
  words: { readonly button: string; readonly title: string; readonly blank: string; readonly waiting: string }
  unanswered: readonly { readonly number: number }[]
  total: number
  submission: Submission
  onSubmit: () => void
}) => {
  const [isAsking, setIsAsking] = useState(false)
  const close = () => setIsAsking(false)
  return (
    <>
      <SubmissionNotices submission={submission} words={{ name: 'Remise', waiting: words.waiting }} />
      <Button onClick={() => setIsAsking(true)} pending={submission.state !== 'none'}>
        {words.button}
      </Button>
      <LateAlertDialog
        open={isAsking}
        onClose={close}
        title={words.title}
        warning={
          <>
            {missingInWords(unanswered, total)} {unanswered.length > 0 && words.blank}{' '}
            <strong>Une fois remises, vos réponses ne changent plus.</strong>
          </>
        }
        closeLabel="Revenir aux questions"
        actions={
          <Button
            onClick={() => {
              close()
              onSubmit()
            }}
          >
            Remettre
          </Button>
        }
      />
    </>
  )
}

/** « Il reste 3 questions sans réponse complète : 2, 5 et 9. » */
const missingInWords = (unanswered: readonly { readonly number: number }[], total: number): string => {
  const numbers = unanswered.map(({ number }) => String(number))
  if (numbers.length === 0) return `Les ${total} questions ont une réponse.`
  if (numbers.length === 1) return `Il reste une question sans réponse complète : la ${numbers[0]}.`
  return `Il reste ${numbers.length} questions sans réponse complète : ${new Intl.ListFormat('fr').format(numbers)}.`
}
