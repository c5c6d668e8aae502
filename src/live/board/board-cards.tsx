import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { caseStudySheetOf } from '../../content/case-studies/sheets.ts'
import { paths } from '../../content/paths.ts'
import type { BoardRow } from '../contract.ts'
import { DebriefLinks } from '../debrief/debrief-links.tsx'
import { hasNotStarted } from '../rules.ts'
import styles from './board-cards.module.css'
import {
  AttestationMark,
  CaseStudyMark,
  EndIcons,
  EntryIcons,
  GivenBackLines,
  ObjectiveResult,
} from './board-marks.tsx'
import type { BoardContext, NamedRow } from './board-view.tsx'
import { moduleInWords, momentInWords, objectiveNumberOf, whereabouts } from './board-words.ts'
import { StateIcon } from './state-icon.tsx'
import { highlightOf, useChanges } from './use-changes.ts'

/** The board on a phone: one block per trainee. */
export const BoardCards = ({ rows, ...context }: { rows: readonly NamedRow[] } & BoardContext) => (
  <>
    {!context.hidesResults && <DebriefLinks trainingSessionId={context.trainingSessionId} />}
    <ul role="list" aria-label="Suivi des stagiaires" className={styles.cards}>
      {rows.map((named) => (
        <Card key={named.row.traineeId} {...named} {...context} />
      ))}
    </ul>
  </>
)

const Card = ({ row, name, company, hasLink, ...context }: NamedRow & BoardContext) => {
  const { now, trainingSessionId, isClosed } = context
  const record = paths.traineeRecord(trainingSessionId, row.traineeId)
  return (
    <li className={styles.card} data-highlight={highlightOf(useChanges(row))}>
      <h2 className={styles.name}>{hasLink ? <Link to={record}>{name}</Link> : name}</h2>
      {company !== null && <p className={styles.company}>{company}</p>}
      <p className={styles.where}>
        {whereabouts(row)}{' '}
        {row.lastSeenAt !== null && (
          <time dateTime={row.lastSeenAt} className={styles.moment}>
            {momentInWords(row.lastSeenAt, now)}
          </time>
        )}
        {!isClosed && <GivenBackLines row={row} now={now} />}
      </p>
      {!hasNotStarted(row) && <Facts row={row} record={hasLink ? record : null} {...context} />}
    </li>
  )
}

const Facts = ({
  row,
  record,
  now,
  isClosed,
  hidesResults,
}: { row: BoardRow; record: string | null } & Pick<BoardContext, 'now' | 'isClosed' | 'hidesResults'>) => (
  <dl className={styles.facts}>
    <div>
      <dt>Évaluations</dt>
      <dd>
        <Numbered label="Avant">
          <EntryIcons row={row} />
        </Numbered>
        <Numbered label="Après">
          <EndIcons row={row} />
        </Numbered>
      </dd>
    </div>
    <div>
      <dt>Modules</dt>
      <dd>
        {row.modules.map((module) => (
          <Numbered key={module.moduleNumber} label={String(module.moduleNumber)}>
            <StateIcon state={module.state} word={moduleInWords(module)} />
          </Numbered>
        ))}
      </dd>
    </div>
    <div>
      <dt>Études de cas</dt>
      <dd>
        {row.caseStudies.map((caseStudy) => (
          <Numbered key={caseStudy.caseStudyId} label={String(caseStudySheetOf(caseStudy.caseStudyId).number)}>
            <CaseStudyMark
              {...caseStudy}
              now={now}
              to={record && `${record}#${caseStudy.caseStudyId}`}
              isClosed={isClosed}
            />
          </Numbered>
        ))}
      </dd>
    </div>
    {!hidesResults && <Results row={row} />}
  </dl>
)

const Results = ({ row }: { row: BoardRow }) => (
  <>
    <div>
      <dt>Objectifs</dt>
      <dd>
        {row.objectives.map((objective) => (
          <Numbered key={objective.objectiveId} label={objectiveNumberOf(objective.objectiveId)}>
            <ObjectiveResult {...objective} />
          </Numbered>
        ))}
      </dd>
    </div>
    <div>
      <dt>Attestation</dt>
      <dd>
        <AttestationMark row={row} />
      </dd>
    </div>
  </>
)

const Numbered = ({ label, children }: { label: string; children: ReactNode }) => (
  <span className={styles.numbered}>
    <span className={styles.label}>{label}</span> {children}
  </span>
)
