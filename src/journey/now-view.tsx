import { Fragment } from 'react'
import { Link } from 'react-router'

import { caseStudySheets } from '../content/case-studies/sheets.ts'
import { type CourseModule, course } from '../content/course.ts'
import { paths } from '../content/paths.ts'
import { buttonClass } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { Section } from '../design/section.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import type { Instant } from '../kernel/instant.ts'
import { MissingList } from '../objectives/missing-list.tsx'
import { whereInTheProgramme } from '../programme/rules.ts'
import { caseStudyMark, type Mark } from './case-study-mark.ts'
import type { Journey } from './contract.ts'
import { nextAction } from './next-action.ts'
import styles from './now-view.module.css'
import { closedWords, nowWords } from './now-words.ts'

/** How many missing things « Maintenant » names before it points to the whole list. */
const missingShown = 3

/** What is on, the one next thing to do, what is behind and what is missing. */
export const NowView = ({ journey, now }: { journey: Journey; now: Instant }) => {
  const place = whereInTheProgramme(journey.trainingSession.halfDays, now)
  const { closedAt } = journey.trainingSession
  const { title, sentence } = closedAt === null ? nowWords(place, now) : closedWords(closedAt)
  const action = nextAction(journey, place, closedAt !== null)
  const current = place.when === 'during' && closedAt === null ? place.current.id : null
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
        <ol className={styles['modules']}>
          <Step
            path={paths.positioning}
            name="Positionnement"
            mark={journey.selfAssessments.before.submittedAt === null ? toDo : { state: 'done', word: 'Fait' }}
          />
          {course.modules.map((module) => (
            <Fragment key={module.number}>
              <ModuleStep module={module} journey={journey} isCurrent={module.halfDayId === current} />
              <CaseStudySteps module={module} journey={journey} />
            </Fragment>
          ))}
          <Step
            path={paths.selfAssessment}
            name="Auto-évaluation, à la fin du jour 2"
            mark={journey.selfAssessments.after.submittedAt === null ? toDo : { state: 'done', word: 'Faite' }}
          />
        </ol>
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

const toDo: Mark = { state: 'not-started', word: 'À faire' }

const Step = ({ path, name, mark }: { path: string; name: string; mark: Mark }) => (
  <li className={styles['module']}>
    <Link to={path}>{name}</Link>
    <StateMark {...mark} />
  </li>
)

/** After the module by which their tools have all been taught. */
const CaseStudySteps = ({ module, journey }: { module: CourseModule; journey: Journey }) =>
  caseStudySheets
    .filter(({ modules }) => Math.max(...modules) === module.number)
    .map(({ id, number, title }) => (
      <Step
        key={id}
        path={paths.caseStudy(id)}
        name={withFrenchSpaces(`Étude de cas ${number} : ${title}`)}
        mark={caseStudyMark(journey.caseStudies.find(({ caseStudyId }) => caseStudyId === id))}
      />
    ))

const ModuleStep = ({ module, journey, isCurrent }: { module: CourseModule; journey: Journey; isCurrent: boolean }) => {
  const completed = new Set(journey.lessons.completed.map(({ topicId }) => topicId))
  const lessonsDone = module.topics.filter(({ id }) => completed.has(id)).length
  const quiz = journey.quizzes.find(({ moduleNumber }) => moduleNumber === module.number)
  const quizDone = (quiz?.attempts.length ?? 0) > 0
  const done = quizDone && lessonsDone === module.topics.length
  const started = quizDone || lessonsDone > 0 || (quiz?.answeredCount ?? 0) > 0
  return (
    <li className={styles['module']} aria-current={isCurrent ? 'step' : undefined}>
      <span>
        <Link to={paths.module(module.number)}>
          {module.number}. {module.title}
        </Link>
        {isCurrent && <strong className={styles['now']}>En ce moment</strong>}
      </span>
      <StateMark
        state={done ? 'done' : started ? 'in-progress' : 'not-started'}
        {...(done || !started
          ? {}
          : { word: `${lessonsDone} sur ${module.topics.length} leçons${quizDone ? ', quiz fait' : ''}` })}
      />
    </li>
  )
}
