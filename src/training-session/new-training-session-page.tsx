import { useNavigate } from 'react-router'

import { paths } from '../content/paths.ts'
import { PageTitle } from '../design/page-title.tsx'
import { useTrainerCommand } from './commands.ts'
import { scheduleTrainingSession } from './contract.ts'
import { NewTrainingSessionForm } from './new-training-session-form.tsx'

export const Component = () => {
  const navigate = useNavigate()
  const scheduling = useTrainerCommand(scheduleTrainingSession)
  return (
    <>
      <title>Programmer une session – Parcours</title>
      <PageTitle below="Deux dates suffisent. Les codes d’accès sont prêts juste après.">
        Programmer une session
      </PageTitle>
      <NewTrainingSessionForm
        isSending={scheduling.isPending}
        error={scheduling.error}
        onSchedule={(plan) =>
          scheduling.mutate(
            { params: {}, body: plan },
            { onSuccess: ({ trainingSessionId }) => void navigate(paths.accessCodes(trainingSessionId)) },
          )
        }
      />
    </>
  )
}
