import { useEffect, useId, useRef } from 'react'

import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { enrolTrainee, type TrainingSession } from '../../training-session/contract.ts'
import { type NewTrainee, TraineeForm } from '../../training-session/trainee-form.tsx'
import styles from './enrol-trainee-dialog.module.css'

/** Someone who was not on the list: their code is ready as soon as they are enrolled. */
export const EnrolTraineeDialog = ({
  trainingSession,
  open,
  onClose,
}: {
  trainingSession: Pick<TrainingSession, 'id' | 'code'>
  open: boolean
  onClose: () => void
}) => {
  const enrolling = useTrainerCommand(enrolTrainee)
  const formId = useId()
  const enrolled = enrolling.data ? { ...enrolling.variables.body, ...enrolling.data } : null
  const close = () => {
    enrolling.reset()
    onClose()
  }
  return (
    <Dialog
      open={open}
      onClose={close}
      title={enrolled ? 'Stagiaire ajouté' : 'Ajouter un stagiaire'}
      closeLabel={enrolled ? 'Fermer' : 'Annuler'}
      actions={
        enrolled ? (
          <Button look="quiet" onClick={() => enrolling.reset()}>
            Ajouter une autre personne
          </Button>
        ) : (
          <Button type="submit" form={formId} pending={enrolling.isPending}>
            Ajouter
          </Button>
        )
      }
    >
      {enrolled ? (
        <NewCode {...enrolled} sessionCode={trainingSession.code} />
      ) : (
        <TraineeForm
          id={formId}
          error={enrolling.error}
          onSend={(trainee) => enrolling.mutate({ params: { trainingSessionId: trainingSession.id }, body: trainee })}
        />
      )}
    </Dialog>
  )
}

const NewCode = ({
  firstName,
  lastName,
  personalCode,
  sessionCode,
}: NewTrainee & { personalCode: string; sessionCode: string }) => {
  const words = useRef<HTMLParagraphElement>(null)
  // The form that had the focus is gone.
  useEffect(() => words.current?.focus(), [])
  return (
    <>
      <p ref={words} tabIndex={-1} className={styles.words}>
        {firstName} {lastName} peut se connecter avec ces deux codes.
      </p>
      <dl className={styles.codes}>
        <dt>Code de la session</dt>
        <dd>{sessionCode}</dd>
        <dt>Code personnel</dt>
        <dd>{personalCode}</dd>
      </dl>
    </>
  )
}
