import { useId, useMemo, useState } from 'react'
import * as z from 'zod/mini'

import { type CaseStudyAttempt, reopenCaseStudy, type Reopening } from '../../case-study/contract.ts'
import { namesInWords } from '../../case-study/group/names-in-words.ts'
import { Button } from '../../design/button.tsx'
import { LongField } from '../../design/field.tsx'
import { LateDialog } from '../../design/late-dialog.tsx'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import { Problem } from '../../kernel/problem.ts'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { TrainerProblem } from '../../training-session/trainer-problem.tsx'
import { draftOf } from './draft.ts'
import styles from './give-back.module.css'
import type { AttemptPlace } from './use-review.ts'

const typedSchema = z.object({ reason: z.string() })

/** Gives the last attempt back to the trainee, who reads why and hands it in again. */
export const GiveBack = ({
  place,
  attempt: { submittedAt, review, with: others },
  onDone,
}: {
  place: AttemptPlace
  attempt: Pick<CaseStudyAttempt, 'submittedAt' | 'review' | 'with'>
  onDone: () => void
}) => {
  const giving = useTrainerCommand(reopenCaseStudy)
  const [isOpen, setIsOpen] = useState(false)
  const { trainingSessionId, traineeId, caseStudyId, attempt } = place
  const draft = useMemo(
    () => draftOf(typedSchema, 'reopening', trainingSessionId, traineeId, caseStudyId, attempt),
    [trainingSessionId, traineeId, caseStudyId, attempt],
  )
  const [reason, setReason] = useState(() => draft.read()?.reason ?? '')
  const formId = useId()
  const refused = giving.error instanceof Problem ? giving.error.fields?.['reason'] : undefined

  const leave = () => {
    giving.reset()
    setIsOpen(false)
  }
  const give = () =>
    giving.mutate(
      { params: place, body: { reason, submittedAt } },
      {
        onSuccess: () => {
          draft.drop()
          leave()
          onDone()
        },
      },
    )

  return (
    <div className={styles.giveBack}>
      <Button look="quiet" onClick={() => setIsOpen(true)}>
        Rendre pour reprise…
      </Button>
      <LateDialog
        open={isOpen}
        onClose={leave}
        title="Rendre cette tentative au stagiaire"
        closeLabel="Annuler"
        actions={
          <Button type="submit" form={formId} pending={giving.isPending}>
            Rendre pour reprise
          </Button>
        }
      >
        <p>
          Le stagiaire retrouve ses réponses, les complète et les remet. Ce n’est pas une nouvelle tentative&nbsp;: ce
          qui est déjà remis{review === null ? '' : ', avec votre lecture,'} reste dans l’historique et compte
          jusque-là.
        </p>
        {others && (
          <p>
            Copie commune : elle est rendue aussi à <strong>{namesInWords(others)}</strong>, et le groupe la reprend
            ensemble. Qui a remis une tentative de plus garde la sienne.
          </p>
        )}
        {review !== null && <p>Cette tentative a été lue&nbsp;: le stagiaire a pu voir le corrigé.</p>}
        <form
          id={formId}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (!giving.isPending) give()
          }}
        >
          <LongField
            label="Ce qui est à reprendre"
            hint="Le stagiaire le lit tel quel."
            rows={3}
            maxLength={500}
            value={reason}
            error={refused}
            onChange={({ target }) => {
              setReason(target.value)
              draft.keep({ reason: target.value })
            }}
          />
          {refused === undefined && <TrainerProblem error={giving.error} />}
        </form>
      </LateDialog>
    </div>
  )
}

/** It is the trainee's again: why, since when. @param isTyped a reading was begun before, and is kept */
export const GivenBack = ({
  reopening: { reason, trainerName, at },
  isTyped,
  isClosed,
}: {
  reopening: Reopening
  isTyped: boolean
  isClosed: boolean
}) => (
  <>
    <p role="status">
      <strong>
        Rendue au stagiaire le {frenchDate(at)} à {frenchTime(at)} pour reprise.
      </strong>
    </p>
    <p className={styles.reason}>
      «&nbsp;{reason}&nbsp;» ({trainerName})
    </p>
    <p>
      {isClosed
        ? 'La session a été clôturée avant une nouvelle remise : ce qui était remis compte.'
        : 'Elle revient ici dès qu’elle est remise à nouveau. Jusque-là, ce qui est remis compte.'}
    </p>
    {isTyped && !isClosed && <p>La lecture que vous aviez commencée est gardée dans cet onglet.</p>}
  </>
)
