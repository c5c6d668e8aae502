import { course } from '../content/course.ts'
import { moduleNumbers } from '../content/course-ids.ts'
import { Field, SelectField } from '../design/field.tsx'
import styles from './bank-view.module.css'
import type { Filters } from './filters.ts'
import { questionTypes, typeWords } from './type-words.ts'

export const BankFilters = ({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) => (
  <fieldset className={styles.filters}>
    <legend className="visually-hidden">Choisir les questions affichées</legend>
    <div className={styles.search}>
      <Field
        label="Rechercher"
        type="search"
        autoComplete="off"
        value={filters.search}
        onChange={({ target }) => onChange({ ...filters, search: target.value })}
      />
    </div>
    <SelectField
      label="Objectif"
      value={filters.objective}
      onChange={({ target }) => onChange({ ...filters, objective: target.value })}
    >
      <option value="">Tous</option>
      {course.objectives.map(({ id, text }, index) => (
        <option key={id} value={id}>
          {index + 1} – {text}
        </option>
      ))}
    </SelectField>
    <SelectField
      label="Module"
      value={filters.module}
      onChange={({ target }) => onChange({ ...filters, module: target.value })}
    >
      <option value="">Tous</option>
      {moduleNumbers.map((number) => (
        <option key={number} value={number}>
          Module {number}
        </option>
      ))}
    </SelectField>
    <SelectField
      label="Type"
      value={filters.type}
      onChange={({ target }) => onChange({ ...filters, type: target.value })}
    >
      <option value="">Tous</option>
      {questionTypes.map((type) => (
        <option key={type} value={type}>
          {typeWords[type]}
        </option>
      ))}
    </SelectField>
    <SelectField
      label="Origine"
      value={filters.origin}
      onChange={({ target }) => onChange({ ...filters, origin: target.value as Filters['origin'] })}
    >
      <option value="">Toutes</option>
      <option value="course">Questions du cours</option>
      <option value="imported">Questions importées</option>
    </SelectField>
  </fieldset>
)
