import { type ReactNode, useState } from 'react'

import type { CaseStudy } from '../../content/case-studies/case-study.ts'
import { Button } from '../../design/button.tsx'
import { Notice } from '../../design/notice.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { frenchDate, frenchTime } from '../../kernel/instant.ts'
import { useProjection } from '../board/projection.ts'
import type { RoomSplit } from './contract.ts'
import { OpenDebriefDialog } from './open-debrief-dialog.tsx'
import { countedInWords } from './split-words.ts'
import styles from './split.module.css'
import { StepSplitView } from './step-split-view.tsx'

/** How the room answered a case study, to talk about it together: projected, it names nobody. */
export const DebriefView = ({
  caseStudy,
  split,
  freshness,
}: {
  caseStudy: CaseStudy
  split: RoomSplit
  freshness: ReactNode
}) => {
  const { hidesNames, toggle } = useProjection()
  const [isOpening, setOpening] = useState(false)
  const canOpen = split.debriefOpenedAt === null && split.trainingSession.closedAt === null
  const names = hidesNames ? null : split.trainees.map(({ name }) => name)
  return (
    <div className={styles.page}>
      {freshness}
      <DebriefState split={split} />
      <div className={styles.bar}>
        <p>{withFrenchSpaces(countedInWords(split.trainees))}</p>
        <div className={styles.actions}>
          <Button look="quiet" aria-pressed={hidesNames} onClick={toggle}>
            Masquer les noms
          </Button>
          {canOpen && <Button onClick={() => setOpening(true)}>Ouvrir le débriefing</Button>}
        </div>
      </div>
      {caseStudy.steps.map((step, index) => {
        const stepSplit = split.steps.find(({ stepId }) => stepId === step.id)
        return (
          stepSplit && <StepSplitView key={step.id} step={step} number={index + 1} split={stepSplit} names={names} />
        )
      })}
      <OpenDebriefDialog split={split} open={isOpening} onClose={() => setOpening(false)} />
    </div>
  )
}

const DebriefState = ({ split: { debriefOpenedAt, trainingSession } }: { split: RoomSplit }) => {
  if (debriefOpenedAt !== null)
    return (
      <Notice kind="done" word="Débriefing ouvert">
        Depuis le {frenchDate(debriefOpenedAt)} à {frenchTime(debriefOpenedAt)}, toute la session lit la correction de
        ce cas ; plus rien ne s’y remet.
      </Notice>
    )
  return trainingSession.closedAt === null ? null : (
    <Notice kind="done" word="Session clôturée">
      Les réponses ne changent plus ; la correction de ce qui a été remis est ouverte à chacun.
    </Notice>
  )
}
