import { useState } from 'react'

import { Button } from '../../design/button.tsx'
import { LateDialog } from '../../design/late-dialog.tsx'
import type { Call, CallPath } from '../conversation.ts'
import { CallPlayer } from './call-player.tsx'

/** A call to lead. Each choice is given with the whole path so far, so that a call cut by a reload goes on where it was. */
export const DialogueStep = ({
  step,
  path,
  onPath,
}: {
  step: Call
  path: CallPath
  onPath: (path: { node: string; option: string }[]) => void
}) => <CallPlayer step={step} path={path} onPath={onPath} StartAgain={StartAgain} />

const StartAgain = ({ onStartAgain }: { onStartAgain: () => void }) => {
  const [isAsking, setAsking] = useState(false)
  const startAgain = () => {
    setAsking(false)
    onStartAgain()
  }
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        Reprendre l’appel depuis le début
      </Button>
      <LateDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title="Reprendre l’appel depuis le début"
        closeLabel="Garder cet appel"
        actions={<Button onClick={startAgain}>Reprendre au début</Button>}
      >
        <p>L’appel recommence à la sonnerie. Seul le dernier appel que vous menez compte pour cette tentative.</p>
      </LateDialog>
    </>
  )
}
