import { Link } from 'react-router'

import { paths } from '../content/paths.ts'
import { buttonClass } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { Section } from '../design/section.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { Instant } from '../kernel/instant.ts'
import { MissingList } from '../objectives/missing-list.tsx'
import { whereInTheProgramme } from '../programme/rules.ts'
import type { Journey } from './contract.ts'
import { nextAction } from './next-action.ts'
import styles from './now-view.module.css'
import { closedWords, nowWords } from './now-words.ts'
import { PathView } from './path-view.tsx'

/** How many missing things « Maintenant » names before it points to the whole list. */
const missingShown = 3

/** What is on, the one next thing to do, what is behind and what is missing. */
export const NowView = ({ journey, now }: { journey: Journey; now: Instant }) => {
  const place = whereInTheProgramme(journey.trainingSession.halfDays, now)
  const { closedAt } = journey.trainingSession
  const { title, sentence } = closedAt === null ? nowWords(place, now) : closedWords(closedAt)
  const action = nextAction(journey, place, closedAt !== null)
  const { missing } = journey.objectives
  return (
    <>
      <PageTitle below={withFrenchSpaces(sentence)}>{withFrenchSpaces(title)}</PageTitle>
      <div className={styles['next']}>
        <p className={styles['about']}>{withFrenchSpaces(action.about)}</p>
        <Link to={action.path} className={buttonClass('primary')}>
          {action.label}
          <Icon name="arrow-right" />
        </Link>
      </div>
      <Section title="Mon parcours" action={<Link to={paths.programme}>Programme complet</Link>}>
        <PathView journey={journey} now={now} />
      </Section>
      {journey.attestation === null && closedAt === null && missing.length > 0 && (
        <Section
          title="Ce qu’il me manque pour mon attestation"
          action={<Link to={paths.objectives}>Tout voir ({missing.length})</Link>}
        >
          <MissingList missing={missing.slice(0, missingShown)} />
        </Section>
      )}
    </>
  )
}
