import { course } from '../../content/course.ts'
import { moduleNumbers, objectiveIds } from '../../content/course-ids.ts'
import { SelectField } from '../../design/field.tsx'
import type { Place } from '../question.ts'
import styles from './import-panel.module.css'

export const UsualPlace = ({
  place,
  onChange,
}: {
  place: Partial<Place>
  onChange: (place: Partial<Place>) => void
}) => (
  <PlaceFields
    legend="Pour toutes les questions qui ne disent pas où les ranger"
    place={place}
    given={{}}
    onChange={onChange}
  />
)

/**
 * Objective, module and difficulty. @param given what the file says itself, which is not asked
 * @param isIncomplete whether what is missing was asked for in vain
 */
export const PlaceFields = ({
  legend,
  isLegendHidden = false,
  given,
  place,
  isIncomplete = false,
  onChange,
}: {
  legend: string
  isLegendHidden?: boolean
  given: Partial<Place>
  place: Partial<Place>
  isIncomplete?: boolean
  onChange: (place: Partial<Place>) => void
}) => {
  const missing = (part: keyof Place, sentence: string) =>
    isIncomplete && place[part] === undefined ? { error: sentence } : {}
  return (
    <fieldset className={styles.place}>
      <legend className={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {given.objective === undefined && (
        <SelectField
          label="Objectif"
          value={place.objective ?? ''}
          {...missing('objective', 'Choisissez un objectif.')}
          onChange={({ target }) => onChange(changed(place, 'objective', oneOf(objectiveIds, target.value)))}
        >
          <option value="">Choisir…</option>
          {course.objectives.map(({ id, text }, index) => (
            <option key={id} value={id}>
              {index + 1} – {text}
            </option>
          ))}
        </SelectField>
      )}
      {given.module === undefined && (
        <SelectField
          label="Module"
          value={place.module ?? ''}
          {...missing('module', 'Choisissez un module.')}
          onChange={({ target }) => onChange(changed(place, 'module', oneOf(moduleNumbers, target.value)))}
        >
          <option value="">Choisir…</option>
          {moduleNumbers.map((number) => (
            <option key={number} value={number}>
              Module {number}
            </option>
          ))}
        </SelectField>
      )}
      {given.difficulty === undefined && (
        <SelectField
          label="Difficulté"
          value={place.difficulty ?? ''}
          {...missing('difficulty', 'Choisissez une difficulté.')}
          onChange={({ target }) => onChange(changed(place, 'difficulty', oneOf([1, 2, 3] as const, target.value)))}
        >
          <option value="">Choisir…</option>
          <option value="1">1 – facile</option>
          <option value="2">2 – moyenne</option>
          <option value="3">3 – difficile</option>
        </SelectField>
      )}
    </fieldset>
  )
}

const oneOf = <Value extends string | number>(values: readonly Value[], typed: string): Value | undefined =>
  values.find((value) => String(value) === typed)

const changed = <Part extends keyof Place>(
  place: Partial<Place>,
  part: Part,
  value: Place[Part] | undefined,
): Partial<Place> => {
  const { [part]: _before, ...others } = place
  return (value === undefined ? others : { ...others, [part]: value }) as Partial<Place>
}
