import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { Link } from 'react-router'

import { course } from '../content/course.ts'
import { type ObjectiveId } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'
import { Button, buttonClass } from '../design/button.tsx'
import { Choice, Choices } from '../design/choices.tsx'
import { Field, LongField } from '../design/field.tsx'
import { givePlanAction } from './commands.ts'
import { type RecordedAction, lettersAllowed } from './contract.ts'
import styles from './plan.module.css'
import { type TypedAction, fieldNames, toAction, typedOf, wholeActionSchema } from './typed-action.ts'

/**
 * One action to write. Each change is given as it is made; « Terminer » only says what is still
 * missing, and leaves when nothing is.
 * @param action as last left, `undefined` before its first letter @param objectiveId to begin with
 */
export const ActionForm = ({
  actionId,
  action,
  objectiveId,
  onDone,
}: {
  actionId: string
  action: RecordedAction | undefined
  objectiveId: ObjectiveId
  onDone: () => void
}) => {
  const { register, handleSubmit, getValues, setValue, formState } = useForm<TypedAction>({
    resolver: standardSchemaResolver(wholeActionSchema),
    defaultValues: typedOf(action, objectiveId),
  })
  const { errors } = formState
  const give = () => givePlanAction(actionId, toAction(getValues()))
  const field = (name: keyof TypedAction) => ({
    ...register(name, { onChange: give }),
    error: errors[name]?.message,
  })

  // What another tab or device writes shows here too, but never under the cursor.
  useEffect(() => {
    if (!action) return
    const written = typedOf(action, objectiveId)
    for (const name of fieldNames) {
      const isUnderTheCursor = document.activeElement?.getAttribute('name') === name
      if (!isUnderTheCursor && toAction(getValues())[name] !== action[name]) setValue(name, written[name])
    }
  }, [action, objectiveId, getValues, setValue])

  const { error: objectiveError, ...objective } = field('objectiveId')
  const long = { maxLength: lettersAllowed, rows: 3, lang: 'fr', spellCheck: true }
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void handleSubmit(onDone)(event)}>
      <Choices legend="Pour quel objectif ?" error={objectiveError}>
        {course.objectives.map(({ id, text }, index) => (
          <Choice key={id} value={id} {...objective}>
            {index + 1}. {text}
          </Choice>
        ))}
      </Choices>
      <LongField
        label="Ce que je ferai"
        hint="Un verbe et un nombre : « Rappeler chaque client dont la réclamation a plus de 48 h »."
        {...long}
        {...field('what')}
      />
      <LongField
        label="Pour quels clients"
        hint="Un groupe plutôt que des noms : « les contrats qui finissent au printemps »."
        {...long}
        rows={2}
        {...field('customers')}
      />
      <div className={styles.dates}>
        <Field label="À partir du" type="date" {...field('startsOn')} />
        <Field label="Pour le" type="date" {...field('dueOn')} />
      </div>
      <LongField
        label="À quoi je verrai que cela marche"
        hint="Un indicateur que vous pouvez relever vous-même."
        {...long}
        rows={2}
        {...field('indicator')}
      />
      <LongField
        label="Mon premier pas, dans les 48 heures"
        hint="Petit, et sans attendre personne."
        {...long}
        rows={2}
        {...field('firstStep')}
      />
      <LongField label="De qui ou de quoi j’ai besoin" optional {...long} rows={2} {...field('help')} />
      <p className={styles.kept}>Tout est gardé au fur et à mesure. Une action incomplète reste dans votre plan.</p>
      <p className={styles.ways}>
        <Button type="submit">Terminer cette action</Button>
        <Link to={paths.applicationPlan} className={buttonClass('quiet')}>
          Compléter plus tard
        </Link>
      </p>
    </form>
  )
}
