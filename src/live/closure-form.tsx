import { useState } from 'react'

import { course, objectiveOf } from '../content/course.ts'
import { type HalfDayId, halfDayIds } from '../content/course-ids.ts'
import { Notice } from '../design/notice.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { Result } from '../objectives/contract.ts'
import { resultLabels } from '../objectives/rules.ts'
import type { Attendance } from '../training-session/contract.ts'
import { TrainerProblem } from '../training-session/trainer-problem.tsx'
import styles from './closure-form.module.css'
import type { BoardRow } from './contract.ts'
import { awaitsReading } from './rules.ts'

type Ticks = Readonly<Record<string, readonly HalfDayId[]>>

/** Everybody's four half-days, with the results that their attestation will carry. */
export const ClosureForm = ({
  id,
  rows,
  error = null,
  onCloseSession,
}: {
  id: string
  rows: readonly BoardRow[]
  error?: Error | null
  onCloseSession: (attendance: Attendance[]) => void
}) => {
  // As it was when the trainer opened the list: nothing is ticked under their eyes.
  const [ticks, setTicks] = useState<Ticks>(() => Object.fromEntries(rows.map((row) => [row.traineeId, usual(row)])))
  const ticksOf = ({ traineeId }: BoardRow): readonly HalfDayId[] => ticks[traineeId] ?? []

  const toggle = (row: BoardRow, halfDayId: HalfDayId) => {
    const before = ticksOf(row)
    const after = before.includes(halfDayId) ? before.filter((one) => one !== halfDayId) : [...before, halfDayId]
    setTicks({ ...ticks, [row.traineeId]: halfDayIds.filter((one) => after.includes(one)) })
  }

  const attendance = rows
    .map((row) => ({ traineeId: row.traineeId, halfDayIds: [...ticksOf(row)] }))
    .filter(({ halfDayIds: followed }) => followed.length > 0)

  return (
    <form
      id={id}
      noValidate
      className={styles.closure}
      onSubmit={(event) => {
        event.preventDefault()
        onCloseSession(attendance)
      }}
    >
      <p>
        À la clôture, les réponses ne changent plus. Chaque personne présente à au moins une demi-journée reçoit son
        attestation, avec ses résultats réels. <strong>La clôture ne peut pas être annulée.</strong>
      </p>
      <ToRead rows={rows} />
      <h3>Demi-journées suivies</h3>
      <p>Décochez les absences. Les personnes qui ne se sont jamais connectées n’ont aucune demi-journée cochée.</p>
      {rows.map((row) => (
        <div key={row.traineeId} role="group" aria-labelledby={`${id}-${row.traineeId}`} className={styles.person}>
          <p id={`${id}-${row.traineeId}`} className={styles.name}>
            {row.name}
          </p>
          <div className={styles.halfDays}>
            {course.halfDays.map(({ id: halfDayId, label }) => (
              <label key={halfDayId}>
                <input
                  type="checkbox"
                  checked={ticksOf(row).includes(halfDayId)}
                  onChange={() => toggle(row, halfDayId)}
                  // Enter would close the session, for good.
                  onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
          <p className={styles.results}>
            {ticksOf(row).length === 0 ? 'Pas d’attestation : aucune demi-journée suivie.' : resultsInWords(row)}
          </p>
        </div>
      ))}
      <p role="status" className={styles.summary}>
        {attestationsInWords(attendance.length, rows.length)}
      </p>
      <TrainerProblem error={error} />
    </form>
  )
}

const usual = ({ joinedAt }: BoardRow): readonly HalfDayId[] => (joinedAt === null ? [] : halfDayIds)

const ToRead = ({ rows }: { rows: readonly BoardRow[] }) => {
  const waiting = rows.filter(awaitsReading)
  const count = waiting
    .flatMap(({ caseStudies }) => caseStudies)
    .filter(({ state }) => state === 'awaiting-review').length
  if (count === 0) return null
  return (
    <Notice kind="waiting" word={count === 1 ? '1 étude de cas à lire' : `${count} études de cas à lire`}>
      {waiting.map(({ name }) => name).join(', ')} : ces textes ne pourront plus être lus après la clôture. Sans
      lecture, seuls comptent les niveaux que les réponses donnent d’elles-mêmes.
    </Notice>
  )
}

/** « Acquis : objectifs 1 et 2. En cours d’acquisition : objectif 3. … » */
const resultsInWords = ({ objectives }: BoardRow): string => {
  const sentences = (['acquired', 'in-progress', 'not-acquired', 'not-assessed'] as const satisfies Result[])
    .map((result) => ({ result, numbers: objectives.filter((one) => one.result === result).map(numberOf) }))
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ result, numbers }) => `${resultLabels[result]} : ${listed(numbers)}`)
  return withFrenchSpaces(sentences.join(' ; '))
}

const numberOf = ({ objectiveId }: BoardRow['objectives'][number]): string =>
  String(course.objectives.indexOf(objectiveOf(objectiveId)) + 1)

const listed = (numbers: readonly string[]): string =>
  numbers.length === 1
    ? `objectif\u00A0${numbers[0]}`
    : numbers.length === course.objectives.length
      ? 'les quatre objectifs'
      : `objectifs ${numbers.slice(0, -1).join(', ')} et ${numbers.at(-1)}`

const attestationsInWords = (count: number, among: number): string => {
  const issued =
    count === 0
      ? 'Aucune attestation ne sera délivrée'
      : count === 1
        ? '1 attestation sera délivrée'
        : `${count} attestations seront délivrées`
  const absent = among - count
  if (absent === 0) return `${issued}.`
  return `${issued} ; ${absent} personne${absent > 1 ? 's' : ''} sans demi-journée n’en ${absent > 1 ? 'recevront' : 'recevra'} pas.`
}
