import { Link } from 'react-router'

import { caseStudySheets } from '../../content/case-studies/sheets.ts'
import type { CaseStudyId } from '../../content/course-ids.ts'
import { paths } from '../../content/paths.ts'
import styles from './debrief-links.module.css'

/** To the debrief of each case study. @param at the one that is shown */
export const DebriefLinks = ({ trainingSessionId, at }: { trainingSessionId: string; at?: CaseStudyId }) => (
  <nav aria-label="Débriefing des études de cas" className={styles.cases}>
    <span aria-hidden="true">Débriefing des études de cas :</span>
    {caseStudySheets.map(({ id, number, title }) => (
      <Link
        key={id}
        to={paths.debrief(trainingSessionId, id)}
        title={title}
        aria-current={id === at ? 'page' : undefined}
      >
        <span className="visually-hidden">Étude de cas</span> {number}
      </Link>
    ))}
  </nav>
)
