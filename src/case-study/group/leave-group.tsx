import { useState } from 'react'

import { Button } from '../../design/button.tsx'
import { LateDialog } from '../../design/late-dialog.tsx'
import { Notice } from '../../design/notice.tsx'
import { callApi } from '../../kernel/call-api.ts'
import { leaveGroup } from '../contract.ts'
import type { AttemptUnderWay } from './group-section.tsx'
import { useGroupCommand } from './use-group-command.ts'

/**
 * @param isAlone nobody has typed the code yet: there is nothing to part from
 * @param isForGood nobody joins the group any more
 */
export const LeaveGroup = ({
  of,
  isAlone,
  isForGood,
}: {
  of: AttemptUnderWay
  isAlone: boolean
  isForGood: boolean
}) => {
  const [isAsking, setAsking] = useState(false)
  const leaving = useGroupCommand(of.caseStudyId, (_: void, commandId) =>
    callApi(leaveGroup, { params: of, body: { commandId } }),
  )
  const leave = () => {
    setAsking(false)
    leaving.mutate()
  }
  return (
    <>
      <p>
        <Button look="quiet" pending={leaving.isPending} onClick={() => (isAlone ? leave() : setAsking(true))}>
          {isAlone ? 'Renoncer au groupe' : 'Quitter le groupe'}
        </Button>
      </p>
      {leaving.isError && <Notice kind="refused">{leaving.error.message}</Notice>}
      <LateDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title="Quitter le groupe"
        closeLabel="Rester dans le groupe"
        actions={<Button onClick={leave}>Quitter le groupe</Button>}
      >
        <p>Vous gardez une copie de toutes les réponses données jusqu’ici, et vous continuez de votre côté.</p>
        <p>Les autres gardent les leurs. Ce que chacun donne ensuite n’est plus lu par l’autre.</p>
        {isForGood && <p>Cette tentative vous a été rendue : vous ne pourrez pas revenir dans le groupe.</p>}
      </LateDialog>
    </>
  )
}
