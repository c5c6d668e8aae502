import { FigureField, NameField } from '../sheet/figure-field.tsx'
import type { TypedField } from '../sheet/use-calculator.ts'
import { cellName } from '../typed-rows.ts'
import styles from './attribute-fields.module.css'

/** One attribute: its name and its two marks. */
export const AttributeFields = ({
  id,
  rank,
  field,
}: {
  id: string
  rank: number
  field: (name: string) => TypedField
}) => (
  <fieldset className={styles.attribute}>
    <legend className="visually-hidden">Attribut {rank}</legend>
    <NameField {...field(cellName(id, 'name'))} label={`Attribut ${rank}`} />
    <FigureField {...field(cellName(id, 'importance'))} label="Importance" />
    <FigureField {...field(cellName(id, 'satisfaction'))} label="Satisfaction" />
  </fieldset>
)
