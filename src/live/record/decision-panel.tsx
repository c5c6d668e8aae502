import { useCallback, useMemo, useState } from 'react'
import * as z from 'zod/mini'

import { Button } from '../../design/button.tsx'
import { Problem } from '../../kernel/problem.ts'
import { decideObjective, type Decision, decisionSchema, type ObjectiveEvidence } from '../../objectives/contract.ts'
import { objectiveNumber } from '../../objectives/missing-sentences.ts'
import { useTrainerCommand } from '../../training-session/commands.ts'
import type { TypedDecision } from './decision-form.tsx'
import styles from './decision-panel.module.css'
import { draftOf } from './draft.ts'
import { useLateCode } from '../../design/use-late-code.ts'
import { useFocusBack } from './use-focus-back.ts'

const typedSchema = z.object({
  result: z.optional(z.nullable(decisionSchema.shape.result)),
  reason: z.string(),
  replaces: z.nullable(z.string()),
})

/** The way to make a decision or to change the one in force, which is said above it. */
export const DecisionPanel = ({
  evidence,
  place: { trainingSessionId, traineeId },
  isClosed,
  consequenceOf,
}: {
  evidence: ObjectiveEvidence
  place: { readonly trainingSessionId: string; readonly traineeId: string }
  isClosed: boolean
  consequenceOf: (result: Decision['result']) => string | null
}) => {
  const { objectiveId, decision } = evidence
  const decide = useTrainerCommand(decideObjective)
  const draft = useMemo(
    () => draftOf(typedSchema, 'decision', trainingSessionId, traineeId, objectiveId),
    [trainingSessionId, traineeId, objectiveId],
  )
  const [typed, setTyped] = useState(() => draft.read())
  const [open, setOpen] = useState<'no' | 'found' | 'asked'>(typed === null ? 'no' : 'found')
  const [openedOn, setOpenedOn] = useState(typed?.replaces ?? null)
  const opener = useFocusBack(open !== 'no')
  const form = useLateCode(loadForm, open !== 'no')

  // A refusal put the other decision on the screen: it is the one being replaced from now on.
  const hasConflict = decide.error instanceof Problem && decide.error.code === 'conflict'
  const replaces = hasConflict ? (decision?.at ?? null) : openedOn

  const ask = () => {
    setOpenedOn(decision?.at ?? null)
    setOpen('asked')
  }
  const shut = () => {
    draft.drop()
    setTyped(null)
    decide.reset()
    setOpen('no')
  }
  const keep = useCallback((now: TypedDecision) => draft.keep({ ...now, replaces }), [draft, replaces])

  if (isClosed) return null
  return (
    <div className={styles.decision}>
      {open === 'no' || form === null ? (
        <Button look="quiet" ref={opener} onClick={ask}>
          <span>
            {decision === null ? 'Décider' : 'Changer la décision'}{' '}
            <span className="visually-hidden">de l’objectif {objectiveNumber(objectiveId)}</span>
          </span>
        </Button>
      ) : (
        <form.DecisionForm
          evidence={evidence}
          typed={typed}
          takesFocus={open === 'asked'}
          isSending={decide.isPending}
          error={decide.error}
          consequenceOf={consequenceOf}
          onType={keep}
          onCancel={shut}
          onDecide={(body) => {
            setOpenedOn(replaces)
            decide.mutate(
              { params: { trainingSessionId, traineeId, objectiveId }, body: { ...body, replaces } },
              { onSuccess: shut },
            )
          }}
        />
      )}
    </div>
  )
}

const loadForm = () => import('./decision-form.tsx')
