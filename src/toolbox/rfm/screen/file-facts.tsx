import { SelectField } from '../../../design/field.tsx'
import { counted } from '../../french-figures.ts'
import type { Separator } from '../reading/csv.ts'
import type { Preview } from '../run/job.ts'
import type { Chosen } from './chosen.ts'
import styles from './file-facts.module.css'

/** What was understood of the file, and the separator to change when it is not what it is. */
export const FileFacts = ({
  chosen,
  preview,
  isOneColumn,
  onSeparator,
}: {
  chosen: Chosen
  preview: Preview | null
  isOneColumn: boolean
  onSeparator: (separator: Separator) => void
}) => {
  const separator = chosen.separator ?? preview?.separator
  return (
    <div className={styles.facts}>
      <p role="status">
        {preview !== null && (
          <>
            <strong>{chosen.name}</strong> : {counted(preview.lines, 'ligne')}
            {preview.encoding !== null && `, ${preview.encoding}`}.
          </>
        )}
      </p>
      {(separator !== undefined || isOneColumn) && (
        <SelectField
          label="Séparateur"
          value={separator ?? ''}
          onChange={({ target }) => onSeparator(target.value as Separator)}
        >
          {separator === undefined && <option value="">À choisir</option>}
          <option value=";">Point-virgule</option>
          <option value=",">Virgule</option>
          <option value={'\t'}>Tabulation</option>
        </SelectField>
      )}
    </div>
  )
}
