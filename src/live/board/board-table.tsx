import { memo, type ReactNode } from 'react'
import { Link } from 'react-router'

import { caseStudySheets } from '../../content/case-studies/sheets.ts'
import { course } from '../../content/course.ts'
import { paths } from '../../content/paths.ts'
import { WideTable } from '../../design/wide-table.tsx'
import {
  AttestationMark,
  CaseStudyMark,
  EndIcons,
  EntryIcons,
  GivenBackLines,
  ObjectiveResult,
} from './board-marks.tsx'
import styles from './board-table.module.css'
import { moduleInWords, momentInWords, objectiveNumberOf, whereabouts } from './board-words.ts'
import type { BoardContext, NamedRow } from './board-view.tsx'
import { StateIcon } from './state-icon.tsx'
import { highlightOf, useChanges } from './use-changes.ts'

export const BoardTable = ({ rows, ...context }: { rows: readonly NamedRow[] } & BoardContext) => (
  <div className={styles.board}>
    <WideTable label="Suivi des stagiaires">
      <table className={styles.table}>
        <caption className="visually-hidden">Suivi des stagiaires, dans l’ordre d’inscription</caption>
        <Columns {...context} />
        <Head {...context} />
        <tbody>
          {rows.map((named) => (
            <Row key={named.row.traineeId} {...named} {...context} />
          ))}
        </tbody>
      </table>
    </WideTable>
  </div>
)

/** Widths are given once: a result that arrives moves nothing. */
const Columns = ({ hidesResults }: Pick<BoardContext, 'hidesResults'>) => (
  <>
    <colgroup className={styles.personColumn} />
    <colgroup />
    <colgroup span={2} className={styles.selfColumn} />
    <colgroup span={course.modules.length} className={styles.moduleColumn} />
    <colgroup span={caseStudySheets.length} className={styles.caseColumn} />
    {!hidesResults && (
      <>
        <colgroup span={course.objectives.length} className={styles.objectiveColumn} />
        <colgroup className={styles.attestationColumn} />
      </>
    )}
  </>
)

const Head = ({ hidesResults, trainingSessionId }: Pick<BoardContext, 'hidesResults' | 'trainingSessionId'>) => (
  <thead>
    <tr>
      <th scope="col" rowSpan={2}>
        Stagiaire
      </th>
      <th scope="col" rowSpan={2}>
        Activité
      </th>
      <th scope="colgroup" colSpan={2} className={styles.group}>
        Évaluations
      </th>
      <th scope="colgroup" colSpan={course.modules.length} className={styles.group}>
        Modules
      </th>
      <th scope="colgroup" colSpan={caseStudySheets.length} className={styles.group}>
        Études de cas
      </th>
      {!hidesResults && (
        <>
          <th scope="colgroup" colSpan={course.objectives.length} className={styles.group}>
            Objectifs
          </th>
          <th scope="col" rowSpan={2}>
            Attestation
          </th>
        </>
      )}
    </tr>
    <tr>
      <th scope="col" className={`${styles.mark} ${styles.first}`}>
        Avant<span className="visually-hidden"> (positionnement, puis quiz)</span>
      </th>
      <th scope="col" className={styles.mark}>
        Après<span className="visually-hidden"> (auto-évaluation, puis évaluation finale)</span>
      </th>
      {course.modules.map(({ number, title }, index) => (
        <th key={number} scope="col" title={title} className={`${styles.mark} ${index === 0 ? styles.first : ''}`}>
          <span className="visually-hidden">Module </span>
          {number}
        </th>
      ))}
      {caseStudySheets.map(({ id, number, title }, index) => (
        <th key={id} scope="col" title={title} className={`${styles.mark} ${index === 0 ? styles.first : ''}`}>
          <ToDebrief to={hidesResults ? null : paths.debrief(trainingSessionId, id)} title={title}>
            <span className="visually-hidden">Étude de cas</span> {number}
          </ToDebrief>
        </th>
      ))}
      {(hidesResults ? [] : course.objectives).map(({ id, text }, index) => (
        <th key={id} scope="col" title={text} className={index === 0 ? styles.first : undefined}>
          <span className="visually-hidden">Objectif </span>
          {objectiveNumberOf(id)}
        </th>
      ))}
    </tr>
  </thead>
)

/** The number of a case study leads to how the room answered it. @param to `null` while the room is watching */
const ToDebrief = ({ to, title, children }: { to: string | null; title: string; children: ReactNode }) =>
  to === null ? (
    children
  ) : (
    <Link to={to} title={`Débriefing : ${title}`} className={styles.toDebrief}>
      {children}
    </Link>
  )

const Row = memo(function Row({
  row,
  name,
  company,
  hasLink,
  now,
  trainingSessionId,
  isClosed,
  hidesResults,
}: NamedRow & BoardContext) {
  const record = paths.traineeRecord(trainingSessionId, row.traineeId)
  return (
    <tr data-highlight={highlightOf(useChanges(row))}>
      <th scope="row" className={styles.person}>
        {hasLink ? <Link to={record}>{name}</Link> : name}
        {company !== null && <span className={styles.company}>{company}</span>}
      </th>
      <td className={styles.where}>
        {whereabouts(row)}{' '}
        {row.lastSeenAt !== null && (
          <time dateTime={row.lastSeenAt} className={styles.moment}>
            {momentInWords(row.lastSeenAt, now)}
          </time>
        )}
        {!isClosed && <GivenBackLines row={row} now={now} />}
      </td>
      <td className={`${styles.mark} ${styles.first}`}>
        <EntryIcons row={row} />
      </td>
      <td className={styles.mark}>
        <EndIcons row={row} />
      </td>
      {row.modules.map((module, index) => (
        <td key={module.moduleNumber} className={`${styles.mark} ${index === 0 ? styles.first : ''}`}>
          <StateIcon state={module.state} word={moduleInWords(module)} />
        </td>
      ))}
      {row.caseStudies.map((caseStudy, index) => (
        <td key={caseStudy.caseStudyId} className={`${styles.mark} ${index === 0 ? styles.first : ''}`}>
          <CaseStudyMark
            {...caseStudy}
            now={now}
            to={hasLink ? `${record}#${caseStudy.caseStudyId}` : null}
            isClosed={isClosed}
          />
        </td>
      ))}
      {(hidesResults ? [] : row.objectives).map((objective, index) => (
        <td key={objective.objectiveId} className={`${styles.result} ${index === 0 ? styles.first : ''}`}>
          <ObjectiveResult {...objective} />
        </td>
      ))}
      {!hidesResults && (
        <td className={styles.attestation}>
          <AttestationMark row={row} />
        </td>
      )}
    </tr>
  )
})
