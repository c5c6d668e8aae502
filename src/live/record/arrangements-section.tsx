import { useId, useState } from 'react'

import { type Arrangements, meansLabels } from '../../assessment/arrangements.ts'
import { makeArrangements } from '../../assessment/final-contract.ts'
import { Button } from '../../design/button.tsx'
import { LateDialog } from '../../design/late-dialog.tsx'
import { Section } from '../../design/section.tsx'
import { useLateCode } from '../../design/use-late-code.ts'
import { useTrainerCommand } from '../../training-session/commands.ts'
import type { TraineeRecord } from '../contract.ts'
import styles from './quiz-record.module.css'

/** What one trainee is given to be assessed on equal terms. It is said what, never why. */
export const ArrangementsSection = ({
  record: { trainee, trainingSession, finalAssessment },
}: {
  record: Pick<TraineeRecord, 'trainee' | 'trainingSession' | 'finalAssessment'>
}) => {
  const arranging = useTrainerCommand(makeArrangements)
  const [isOpen, setIsOpen] = useState(false)
  const formId = useId()
  const form = useLateCode(loadForm, isOpen)
  const leave = () => {
    arranging.reset()
    setIsOpen(false)
  }
  const { arrangements } = finalAssessment
  return (
    <Section level={3} title="Aménagements">
      <p>{inWords(arrangements)}</p>
      <p className={styles.none}>Aucun motif ni diagnostic n’est demandé ou conservé. Le stagiaire lit cette liste.</p>
      {trainingSession.closedAt === null && (
        <Button look="quiet" onClick={() => setIsOpen(true)}>
          Modifier les aménagements
        </Button>
      )}
      <LateDialog
        open={isOpen && form !== null}
        onClose={leave}
        title={`Aménagements pour ${trainee.name}`}
        closeLabel="Annuler"
        actions={
          <Button type="submit" form={formId} pending={arranging.isPending}>
            Enregistrer les aménagements
          </Button>
        }
      >
        <p>Indiquez ce qui est prévu, jamais pourquoi : aucun motif ni diagnostic n’est conservé.</p>
        {form && (
          <form.ArrangementsForm
            id={formId}
            known={arrangements}
            error={arranging.error}
            onSend={(body) =>
              arranging.mutate(
                { params: { trainingSessionId: trainingSession.id, traineeId: trainee.traineeId }, body },
                { onSuccess: leave },
              )
            }
          />
        )}
      </LateDialog>
    </Section>
  )
}

/** « 15 minutes de plus ; pauses, textes agrandis. » */
const inWords = ({ extraMinutes, hasNoTimeLimit, means }: Arrangements): string => {
  const time = hasNoTimeLimit ? ['sans limite de temps'] : extraMinutes > 0 ? [`${extraMinutes} minutes de plus`] : []
  const all = [...time, ...means.map((one) => meansLabels[one].toLowerCase())]
  return all.length === 0 ? 'Aucun aménagement.' : `Prévu : ${all.join(', ')}.`
}

const loadForm = () => import('./arrangements-form.tsx')
