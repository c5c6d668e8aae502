import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useId, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type * as z from 'zod/mini'

import { course } from '../content/course.ts'
import { Button } from '../design/button.tsx'
import { Field, LongField } from '../design/field.tsx'
import { Notice } from '../design/notice.tsx'
import { Section } from '../design/section.tsx'
import { newId } from '../kernel/ids.ts'
import { parisDay } from '../kernel/instant.ts'
import { useNow } from '../kernel/use-now.ts'
import { scheduleTrainingSession } from './contract.ts'
import styles from './new-training-session-form.module.css'
import { readTraineeList, type TraineeList } from './trainee-list.ts'
import { TrainerProblem } from './trainer-problem.tsx'

type Given = z.input<(typeof scheduleTrainingSession)['body']>
export type Plan = Omit<Given, 'commandId'>

/** Ours, to start from: the course sheet gives no hours. */
const usualTimetable = { morningStart: '09:00', morningEnd: '12:30', afternoonStart: '13:30', afternoonEnd: '17:00' }

export const NewTrainingSessionForm = ({
  onSchedule,
  isSending = false,
  error = null,
}: {
  onSchedule: (plan: Plan) => void
  isSending?: boolean
  error?: Error | null
}) => {
  const { control, register, handleSubmit, setValue, getValues, formState } = useForm<Given, unknown, Plan>({
    resolver: standardSchemaResolver(scheduleTrainingSession.body),
    defaultValues: {
      // Only there for the schema; the command gets its own id when it is sent.
      commandId: newId<'command'>(),
      firstDay: '',
      secondDay: '',
      timetable: usualTimetable,
      place: '',
      trainees: [],
    },
  })
  const [list, setList] = useState<TraineeList>({ trainees: [], problems: [] })
  const listId = useId()
  const { errors } = formState

  const [proposed, setProposed] = useState('')
  const firstDay = useWatch({ control, name: 'firstDay' })
  const today = parisDay(useNow(60_000))
  const isPast = firstDay.length === 10 && firstDay < today

  /** The second day follows the first until it is chosen apart. */
  const proposeSecondDay = (first: string) => {
    const isOwnChoice = !['', proposed].includes(getValues('secondDay'))
    if (first === '' || (isOwnChoice && getValues('secondDay') > first)) return
    setProposed(dayAfter(first))
    setValue('secondDay', dayAfter(first), { shouldValidate: formState.isSubmitted })
  }

  const submit = handleSubmit(({ secondDay, timetable, place, firstDay: day }) => {
    if (list.problems.length > 0) return document.getElementById(listId)?.focus()
    const trainees = list.trainees.map(({ line: _line, ...trainee }) => trainee)
    onSchedule({ firstDay: day, secondDay, timetable, place, trainees })
  })

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Section title="Dates et lieu">
        <div className={styles.pair}>
          <Field
            label="Premier jour"
            type="date"
            error={errors.firstDay?.message}
            {...register('firstDay', { onChange: (event) => proposeSecondDay(event.target.value) })}
          />
          <Field label="Second jour" type="date" error={errors.secondDay?.message} {...register('secondDay')} />
        </div>
        {isPast && (
          <Notice kind="waiting" word="Date passée">
            Le premier jour est avant aujourd’hui. Vérifiez-le ; une session passée se programme quand même.
          </Notice>
        )}
        <Field
          label="Lieu"
          optional
          hint="Sans lieu, les documents indiquent « À compléter »."
          autoComplete="off"
          error={errors.place?.message}
          {...register('place')}
        />
      </Section>

      <Section title="Horaires">
        <p>
          La fiche de la formation annonce {course.durationLabel} sans donner d’horaires : ceux-ci sont une proposition
          de Parcours, les mêmes pour les deux jours. Changez-les si besoin.
        </p>
        <div className={styles.hours}>
          <fieldset className={styles.halfDay}>
            <legend>Matin</legend>
            <Field
              label="Début"
              type="time"
              error={errors.timetable?.morningStart?.message}
              {...register('timetable.morningStart')}
            />
            <Field
              label="Fin"
              type="time"
              error={errors.timetable?.morningEnd?.message}
              {...register('timetable.morningEnd')}
            />
          </fieldset>
          <fieldset className={styles.halfDay}>
            <legend>Après-midi</legend>
            <Field
              label="Début"
              type="time"
              error={errors.timetable?.afternoonStart?.message}
              {...register('timetable.afternoonStart')}
            />
            <Field
              label="Fin"
              type="time"
              error={errors.timetable?.afternoonEnd?.message}
              {...register('timetable.afternoonEnd')}
            />
          </fieldset>
        </div>
      </Section>

      <Section title="Stagiaires">
        <p>Vous pourrez en ajouter jusqu’à la clôture de la session.</p>
        <div className={styles.trainees}>
          <LongField
            label="Liste des stagiaires"
            optional
            id={listId}
            rows={8}
            spellCheck={false}
            hint="Un par ligne : Prénom Nom ; Entreprise. Un prénom en deux mots se reconnaît si le nom est en capitales : Marie Claire DUPONT. Un tableau copié depuis un tableur convient aussi, avec ou sans ligne de titres."
            error={list.problems.length > 0 ? list.problems.join('\n') : undefined}
            onChange={({ target }) => setList(readTraineeList(target.value))}
          />
          <Preview list={list} />
        </div>
      </Section>

      <TrainerProblem error={error} />
      <Button type="submit" pending={isSending}>
        Programmer la session
      </Button>
    </form>
  )
}

/** What was understood of the list, before anything is sent. */
const Preview = ({ list: { trainees } }: { list: TraineeList }) => (
  <div className={styles.preview}>
    <h3>
      {trainees.length === 0 ? 'Aperçu' : `Aperçu : ${trainees.length} stagiaire${trainees.length > 1 ? 's' : ''}`}
    </h3>
    {trainees.length === 0 ? (
      <p>Les personnes de la liste s’affichent ici, prénom et nom séparés, avant tout envoi.</p>
    ) : (
      <table>
        <thead>
          <tr>
            <th scope="col">Prénom</th>
            <th scope="col">Nom</th>
            <th scope="col">Entreprise</th>
          </tr>
        </thead>
        <tbody>
          {trainees.map(({ line, firstName, lastName, company }) => (
            <tr key={line}>
              <td>{firstName}</td>
              <td>{lastName}</td>
              <td>{company ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </div>
)

const dayAfter = (day: string): string => {
  const next = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(next.getTime())) return ''
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}
