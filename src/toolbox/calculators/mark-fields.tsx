import { FieldGroup } from '../sheet/fields.tsx'
import { FigureField } from '../sheet/figure-field.tsx'
import type { TypedField } from '../sheet/use-calculator.ts'

/** How many answers each mark got. @param names of the fields, from mark 1 up @param lowest, highest what the ends of the scale mean */
export const MarkFields = <Name extends string>({
  names,
  field,
  lowest,
  highest,
}: {
  names: readonly Name[]
  field: (name: Name) => TypedField
  lowest: string
  highest: string
}) => (
  <>
    <FieldGroup legend="Nombre de réponses pour chaque note" narrow>
      {names.map((name, index) => (
        <FigureField key={name} {...field(name)} label={`Note ${index + 1}`} />
      ))}
    </FieldGroup>
    <p>
      1 : {lowest} ; {names.length} : {highest}. Écrivez 0 si personne n’a donné la note.
    </p>
  </>
)
