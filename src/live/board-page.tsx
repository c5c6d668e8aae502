import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useParams } from 'react-router'

import { Skeleton } from '../design/skeleton.tsx'
import { WhyLost } from '../training-session/trainer-problem.tsx'
import { BoardActions } from './board/board-actions.tsx'
import { BoardHeader, BoardTitle } from './board/board-header.tsx'
import { BoardView } from './board/board-view.tsx'
import { DurationDialog, EnrolTraineeDialog, PlaceDialog } from './board/late-dialogs.ts'
import { useProjection } from './board/projection.ts'
import { CloseSessionDialog } from './close-session-dialog.tsx'
import { LiveFreshness, useIsLost } from './freshness-stamp.tsx'
import styles from './board-page.module.css'
import { boardQuery } from './queries.ts'
import { useBoardTail } from './use-board-tail.ts'

export const Component = () => {
  const { trainingSessionId = '' } = useParams()
  const { data } = useQuery(boardQuery(trainingSessionId))
  return (
    <div className={styles.wide}>
      <title>Suivi en direct – Parcours</title>
      <BoardTitle trainingSession={data?.trainingSession ?? null} />
      <Suspense fallback={<Skeleton lines={8} />}>
        <LiveBoard key={trainingSessionId} trainingSessionId={trainingSessionId} />
      </Suspense>
    </div>
  )
}

const LiveBoard = ({ trainingSessionId }: { trainingSessionId: string }) => {
  const { data: board, error } = useSuspenseQuery(boardQuery(trainingSessionId))
  const hearing = useBoardTail(trainingSessionId)
  const isLost = useIsLost(hearing)
  const { hidesNames, toggle } = useProjection()
  const [dialog, setDialog] = useState<'enrol' | 'close' | 'place' | 'duration' | null>(null)
  const close = () => setDialog(null)

  return (
    <>
      <BoardHeader
        board={board}
        freshness={<LiveFreshness hearing={hearing} />}
        onGivePlace={hidesNames ? null : () => setDialog('place')}
      />
      <WhyLost isLost={isLost} error={error} />
      <BoardView
        rows={board.rows}
        now={board.at}
        trainingSessionId={trainingSessionId}
        hidesNames={hidesNames}
        isLost={isLost}
        isClosed={board.trainingSession.closedAt !== null}
        actions={
          <BoardActions
            trainingSessionId={trainingSessionId}
            isClosed={board.trainingSession.closedAt !== null}
            hidesNames={hidesNames}
            onToggleNames={toggle}
            onEnrol={() => setDialog('enrol')}
            onSetDuration={() => setDialog('duration')}
            onClose={() => setDialog('close')}
          />
        }
      />
      <EnrolTraineeDialog trainingSession={board.trainingSession} open={dialog === 'enrol'} onClose={close} />
      <PlaceDialog trainingSession={board.trainingSession} open={dialog === 'place'} onClose={close} />
      <DurationDialog
        trainingSessionId={trainingSessionId}
        minutes={board.finalAssessmentMinutes}
        open={dialog === 'duration'}
        onClose={close}
      />
      <CloseSessionDialog board={board} open={dialog === 'close'} onClose={close} />
    </>
  )
}
