import { Link } from 'react-router'

import { WideTable } from '../../design/wide-table.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { EarlierAnswers } from '../earlier-answers.ts'
import { columnNameOf, nameColumns, shownCell } from '../table-cells.ts'
import styles from './earlier-answers-view.module.css'
import { stepLink } from './step-links.ts'

/** More lines than this would push the work itself out of sight. */
const linesShownAtOnce = 8

/** What this step goes on from. @param isInTheTable each line of the step has its own already */
export const EarlierAnswersView = ({ earlier, isInTheTable }: { earlier: EarlierAnswers; isInTheTable: boolean }) => {
  const { step, number, cells } = earlier
  const title = `Vos réponses à l’étape ${number}`
  if (Object.keys(cells).length === 0)
    return (
      <p>
        Cette étape part de vos réponses à l’étape {number}, qui n’en a pas encore.{' '}
        <Link to={stepLink(step.id)}>Répondre à l’étape {number}</Link>
      </p>
    )
  if (isInTheTable)
    return (
      <p>
        {title} sont reprises sur chaque ligne. <Link to={stepLink(step.id)}>Les revoir</Link>
      </p>
    )
  return (
    <details open={step.rows.length <= linesShownAtOnce} className={styles.earlier}>
      <summary>{title}</summary>
      <EarlierTable earlier={earlier} title={title} />
    </details>
  )
}

const EarlierTable = ({ earlier: { step, cells }, title }: { earlier: EarlierAnswers; title: string }) => (
  <WideTable label={title}>
    <table className={styles.table}>
      <caption>{withFrenchSpaces(step.title)}</caption>
      <thead>
        <tr>
          {[...step.givenHeaders.slice(0, nameColumns), ...step.columns.map(columnNameOf)].map((header) => (
            <th key={header} scope="col">
              {withFrenchSpaces(header)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {step.rows.map(({ id, given: [reference, name] }) => (
          <tr key={id}>
            <th scope="row">{withFrenchSpaces(reference ?? '')}</th>
            <td>{withFrenchSpaces(name ?? '')}</td>
            {step.columns.map((column) => (
              <td key={column.id}>{shownCell(column, cells[id]?.[column.id] ?? '')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
)
