import { Link } from 'react-router'

import { course } from '../content/course.ts'
import { buttonClass } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { PageTitle } from '../design/page-title.tsx'
import styles from './programme-page.module.css'
import { ProgrammeView } from './programme-view.tsx'

/** The public page: the course as its sheet describes it, before any training session. */
export const ProgrammePage = () => (
  <>
    <title>Programme – Parcours</title>
    <PageTitle above={`Formation de ${course.durationLabel}\u00A0– Réf.\u00A0: ${course.reference}`}>
      {course.title}
    </PageTitle>
    <JoinMySession />
    <ProgrammeView />
    <div className={styles.end}>
      <JoinMySession />
    </div>
  </>
)

/** What a page's module exports (app/page-code.ts). */
export const Component = ProgrammePage

const JoinMySession = () => (
  <Link to="/connexion" className={buttonClass('primary')}>
    Rejoindre ma session
    <Icon name="arrow-right" />
  </Link>
)
