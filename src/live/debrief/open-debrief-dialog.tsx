import { Button } from '../../design/button.tsx'
import { LateAlertDialog } from '../../design/late-dialog.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { TrainerProblem } from '../../training-session/trainer-problem.tsx'
import { openDebrief, type RoomSplit } from './contract.ts'
import { stillWorkingInWords } from './split-words.ts'

/** The end of a case study for the whole room: what opens, what ends, and for how many. */
export const OpenDebriefDialog = ({
  split: { trainingSession, caseStudyId, trainees },
  open,
  onClose,
}: {
  split: Pick<RoomSplit, 'trainingSession' | 'caseStudyId' | 'trainees'>
  open: boolean
  onClose: () => void
}) => {
  const opening = useTrainerCommand(openDebrief)
  const leave = () => {
    opening.reset()
    onClose()
  }
  const params = { trainingSessionId: trainingSession.id, caseStudyId }
  return (
    <LateAlertDialog
      open={open}
      onClose={leave}
      title="Ouvrir le débriefing"
      warning={
        <>
          Toute la session lira la correction de ce cas, et plus rien ne s’y remettra.{' '}
          <strong>Un débriefing ouvert ne se referme pas.</strong>
        </>
      }
      closeLabel="Ne pas ouvrir"
      actions={
        <Button pending={opening.isPending} onClick={() => opening.mutate({ params, body: {} }, { onSuccess: leave })}>
          Ouvrir à toute la session
        </Button>
      }
    >
      {stillWorkingInWords(trainees).map((sentence) => (
        <p key={sentence}>{withFrenchSpaces(sentence)}</p>
      ))}
      <TrainerProblem error={opening.error} />
    </LateAlertDialog>
  )
}
