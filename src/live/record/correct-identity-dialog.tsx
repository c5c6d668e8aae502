import { useId, useState } from 'react'

import { Button } from '../../design/button.tsx'
import { LateDialog } from '../../design/late-dialog.tsx'
import { useLateCode } from '../../design/use-late-code.ts'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { correctTrainee } from '../../training-session/contract.ts'
import type { TraineeRecord } from '../contract.ts'

/** A name misspelt is corrected here, and so on the attestation. */
export const CorrectIdentity = ({
  record: { trainee, trainingSession, attestation },
}: {
  record: Pick<TraineeRecord, 'trainee' | 'trainingSession' | 'attestation'>
}) => {
  const correcting = useTrainerCommand(correctTrainee)
  const [isOpen, setIsOpen] = useState(false)
  const formId = useId()
  const form = useLateCode(loadForm, isOpen)
  const leave = () => {
    correcting.reset()
    setIsOpen(false)
  }
  const { traineeId, firstName, lastName, company } = trainee
  return (
    <>
      <Button look="quiet" onClick={() => setIsOpen(true)}>
        Corriger le nom
      </Button>
      <LateDialog
        open={isOpen && form !== null}
        onClose={leave}
        title="Corriger le nom ou l’entreprise"
        closeLabel="Annuler"
        actions={
          <Button type="submit" form={formId} pending={correcting.isPending}>
            Enregistrer
          </Button>
        }
      >
        {attestation !== null && (
          <p>
            L’attestation délivrée (version {attestation.version}) sera remplacée par la version{' '}
            {attestation.version + 1}, au nom corrigé.
          </p>
        )}
        {form && (
          <form.TraineeForm
            id={formId}
            known={{ firstName, lastName, company: company ?? '' }}
            error={correcting.error}
            onSend={(body) =>
              correcting.mutate(
                { params: { trainingSessionId: trainingSession.id, traineeId }, body },
                { onSuccess: leave },
              )
            }
          />
        )}
      </LateDialog>
    </>
  )
}

const loadForm = () => import('../../training-session/trainee-form.tsx')
