import { useId } from 'react'

import { Button } from '../design/button.tsx'
import { LateAlertDialog } from '../design/late-dialog.tsx'
import { useTrainerCommand } from '../training-session/commands.ts'
import { closeTrainingSession } from '../training-session/contract.ts'
import { ClosureForm } from './closure-form.tsx'
import type { Board } from './contract.ts'

/** The end of a session: who was there, and what closing does to everybody. */
export const CloseSessionDialog = ({
  board: { trainingSession, rows, at },
  open,
  onClose,
}: {
  board: Pick<Board, 'trainingSession' | 'rows' | 'at'>
  open: boolean
  onClose: () => void
}) => {
  const closing = useTrainerCommand(closeTrainingSession)
  const formId = useId()
  const leave = () => {
    closing.reset()
    onClose()
  }
  return (
    <LateAlertDialog
      open={open}
      onClose={leave}
      title="Clôturer la session"
      warning={
        <>
          À la clôture, les réponses ne changent plus. Chaque personne présente à au moins une demi-journée reçoit son
          attestation, avec ses résultats réels. <strong>La clôture ne peut pas être annulée.</strong>
        </>
      }
      closeLabel="Ne pas clôturer"
      actions={
        <Button type="submit" form={formId} pending={closing.isPending}>
          {rows.length === 0 ? 'Clôturer la session' : 'Clôturer et délivrer les attestations'}
        </Button>
      }
    >
      <ClosureForm
        id={formId}
        rows={rows}
        trainingSession={trainingSession}
        now={at}
        error={closing.error}
        onCloseSession={(attendance) =>
          closing.mutate(
            { params: { trainingSessionId: trainingSession.id }, body: { attendance } },
            { onSuccess: leave },
          )
        }
      />
    </LateAlertDialog>
  )
}
