import { type SubmitEvent, useState } from 'react'

import { correctAttendance } from '../../attestation/contract.ts'
import { course, halfDayOf } from '../../content/course.ts'
import { type HalfDayId, halfDayIds } from '../../content/course-ids.ts'
import { Button } from '../../design/button.tsx'
import { Choice, Choices } from '../../design/choices.tsx'
import type { Instant } from '../../kernel/instant.ts'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { halfDaysStarted, listInWords } from '../../training-session/rules.ts'
import { TrainerProblem } from '../../training-session/trainer-problem.tsx'
import type { TraineeRecord } from '../contract.ts'
import styles from './attendance-panel.module.css'
import { useFocusBack } from './use-focus-back.ts'
import { useFocusInside } from './use-focus-inside.ts'

type Closed = Pick<TraineeRecord, 'trainingSession' | 'trainee' | 'attendance' | 'attestation'>

/** After the closure: the half-days stated, and the way to put them right. */
export const AttendancePanel = ({ record, now }: { record: Closed; now: Instant }) => {
  const { attendance, trainingSession, trainee } = record
  const correcting = useTrainerCommand(correctAttendance)
  const [isOpen, setIsOpen] = useState(false)
  const opener = useFocusBack(isOpen)
  const shut = () => {
    correcting.reset()
    setIsOpen(false)
  }
  const followed = attendance ?? []
  return (
    <div className={styles.attendance}>
      <p>
        Demi-journées suivies : <strong>{followed.length === 0 ? 'aucune' : listInWords(followed.map(labelOf))}</strong>
        .
      </p>
      {isOpen ? (
        <AttendanceForm
          record={record}
          now={now}
          isSending={correcting.isPending}
          error={correcting.error}
          onCancel={shut}
          onCorrect={(ids) =>
            correcting.mutate(
              {
                params: { trainingSessionId: trainingSession.id, traineeId: trainee.traineeId },
                body: { halfDayIds: [...ids] },
              },
              { onSuccess: shut },
            )
          }
        />
      ) : (
        <Button look="quiet" ref={opener} onClick={() => setIsOpen(true)}>
          Corriger les demi-journées
        </Button>
      )}
    </div>
  )
}

const AttendanceForm = ({
  record: { attendance, attestation, trainingSession },
  now,
  isSending,
  error,
  onCancel,
  onCorrect,
}: {
  record: Closed
  now: Instant
  isSending: boolean
  error: Error | null
  onCancel: () => void
  onCorrect: (ids: readonly HalfDayId[]) => void
}) => {
  const before = attendance ?? []
  const [ids, setIds] = useState<readonly HalfDayId[]>(before)
  const form = useFocusInside(true)
  const started = halfDaysStarted(trainingSession.halfDays, now)
  const toggle = (id: HalfDayId) =>
    setIds(halfDayIds.filter((one) => (one === id ? !ids.includes(id) : ids.includes(one))))
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isSending) onCorrect(ids)
  }
  return (
    <form ref={form} noValidate onSubmit={send}>
      <Choices legend="Demi-journées réellement suivies">
        {course.halfDays.map(({ id, label }) => (
          <Choice
            key={id}
            type="checkbox"
            checked={ids.includes(id)}
            disabled={!started.includes(id)}
            onChange={() => toggle(id)}
          >
            {label}
          </Choice>
        ))}
      </Choices>
      <p>{consequenceOf(ids, before, attestation)}</p>
      <TrainerProblem error={error} />
      <div className={styles.actions}>
        <Button type="submit" pending={isSending}>
          Enregistrer les demi-journées
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Annuler
        </Button>
      </div>
    </form>
  )
}

const labelOf = (id: HalfDayId): string => halfDayOf(id).label

/** What saving does to the attestation, before it does it. */
const consequenceOf = (
  ids: readonly HalfDayId[],
  before: readonly HalfDayId[],
  attestation: Closed['attestation'],
): string => {
  if (ids.join() === before.join()) return 'Rien ne change.'
  if (attestation === null)
    return ids.length === 0 ? 'Aucune attestation ne sera délivrée.' : 'Une attestation sera délivrée.'
  return ids.length === 0
    ? `L’attestation délivrée (version ${attestation.version}) sera révoquée.`
    : `L’attestation délivrée (version ${attestation.version}) sera remplacée par la version ${attestation.version + 1}.`
}
