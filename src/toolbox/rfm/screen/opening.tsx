import { WideTable } from '../../../design/wide-table.tsx'
import type { Preview } from '../run/job.ts'

/** The first lines of the file, to recognise it by. */
export const Opening = ({
  preview,
  titles,
  hasHeader,
}: {
  preview: Preview
  titles: readonly string[]
  hasHeader: boolean
}) => (
  <WideTable label="Les premières lignes du fichier">
    <table>
      <caption>Les premières lignes</caption>
      <thead>
        <tr>
          {titles.map((title, column) => (
            <th key={column} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {preview.opening.slice(hasHeader ? 1 : 0).map((cells, line) => (
          <tr key={line}>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
)
