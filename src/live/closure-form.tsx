import { useState } from 'react'

import { course, halfDayOf, objectiveOf } from '../content/course.ts'
import { type HalfDayId, halfDayIds } from '../content/course-ids.ts'
import { Button } from '../design/button.tsx'
import { Notice } from '../design/notice.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Result } from '../objectives/contract.ts'
import { resultLabels } from '../objectives/rules.ts'
import type { Attendance, TrainingSession } from '../training-session/contract.ts'
import { halfDaysStarted, listInWords } from '../training-session/rules.ts'
import { TrainerProblem } from '../training-session/trainer-problem.tsx'
import styles from './closure-form.module.css'
import type { BoardRow } from './contract.ts'
import { FinalsUnderWay } from './finals-under-way.tsx'
import { awaitsReading } from './rules.ts'

type Ticks = Readonly<Record<string, readonly HalfDayId[]>>

/** Everybody's half-days, with the results that their attestation will carry. What has not begun was followed by nobody. */
export const ClosureForm = ({
  id,
  rows,
  trainingSession,
  now,
  error = null,
  onCloseSession,
}: {
  id: string
  rows: readonly BoardRow[]
  trainingSession: Pick<TrainingSession, 'halfDays' | 'place'>
  now: Instant
  error?: Error | null
  onCloseSession: (attendance: Attendance[]) => void
}) => {
  // As it was when the trainer opened the list: nothing is ticked under their eyes.
  const [started] = useState(() => halfDaysStarted(trainingSession.halfDays, now))
  const [ticks, setTicks] = useState<Ticks>(() =>
    Object.fromEntries(rows.map((row) => [row.traineeId, row.joinedAt === null ? [] : started])),
  )
  const ticksOf = ({ traineeId }: BoardRow): readonly HalfDayId[] => ticks[traineeId] ?? []

  const toggle = (row: BoardRow, halfDayId: HalfDayId) => {
    const before = ticksOf(row)
    const after = before.includes(halfDayId) ? before.filter((one) => one !== halfDayId) : [...before, halfDayId]
    setTicks({ ...ticks, [row.traineeId]: halfDayIds.filter((one) => after.includes(one)) })
  }

  const tickEveryone = (halfDayId: HalfDayId) =>
    setTicks(
      Object.fromEntries(
        rows.map((row) => [row.traineeId, halfDayIds.filter((one) => one === halfDayId || ticksOf(row).includes(one))]),
      ),
    )

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
      <ToCome started={started} />
      {trainingSession.place === null && (
        <Notice kind="waiting" word="Lieu à compléter">
          Les attestations porteront « À compléter » à la place du lieu, et la mention « PROJET ». Indiquez-le avant de
          clôturer, depuis le suivi en direct.
        </Notice>
      )}
      <ToRead rows={rows} />
      <FinalsUnderWay rows={rows} />
      <h3>Demi-journées suivies</h3>
      <p>
        Décochez les absences. Une personne qui ne s’est jamais connectée n’a rien de coché : cochez ce qu’elle a suivi.
      </p>
      {started.length > 0 && rows.length > 0 && (
        <p className={styles.everyone}>
          <span>Tout le monde était là :</span>
          {started.map((halfDayId) => (
            <Button key={halfDayId} look="quiet" onClick={() => tickEveryone(halfDayId)}>
              {labelOf(halfDayId)}
            </Button>
          ))}
        </p>
      )}
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
                  disabled={!started.includes(halfDayId)}
                  onChange={() => toggle(row, halfDayId)}
                  // Enter would close the session, for good.
                  onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
                />
                <span>
                  {label}
                  {!started.includes(halfDayId) && <small> (à venir)</small>}
                </span>
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

const labelOf = (id: HalfDayId): string => halfDayOf(id).label

const ToCome = ({ started }: { started: readonly HalfDayId[] }) => {
  const toCome = halfDayIds.filter((id) => !started.includes(id)).map(labelOf)
  if (toCome.length === 0) return null
  const begins = toCome.length === 1 ? 'n’a pas encore commencé' : 'n’ont pas encore commencé'
  return (
    <Notice kind="waiting" word="La session n’est pas terminée">
      {listInWords(toCome)} {begins} : personne ne peut les avoir suivies. Mieux vaut attendre la fin, sauf si la
      session s’arrête ici.
    </Notice>
  )
}

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
      : `objectifs ${listInWords(numbers)}`

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
