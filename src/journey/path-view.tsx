import { Link } from 'react-router'

import { caseStudySheets } from '../content/case-studies/sheets.ts'
import { type CourseModule, course, type HalfDay } from '../content/course.ts'
import { paths } from '../content/paths.ts'
import { documentSheets } from '../content/professional-documents/sheets.ts'
import { Icon, type IconName } from '../design/icon.tsx'
import type { State } from '../design/state-mark.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import { frenchTime, type Instant } from '../kernel/instant.ts'
import { modulesOfHalfDay, type Standing, standingOf } from '../programme/rules.ts'
import { caseStudyMark, type Mark } from './case-study-mark.ts'
import type { Journey } from './contract.ts'
import { documentMark } from './document-mark.ts'
import { finalMark, positioningMark } from './assessment-marks.ts'
import styles from './path-view.module.css'

/** The two days as one path: four legs, and on each what is behind, under way and ahead. */
export const PathView = ({ journey, now }: { journey: Journey; now: Instant }) => (
  <div className={styles['path']}>
    {course.halfDays.map((halfDay, index) => (
      <Leg
        key={halfDay.id}
        halfDay={halfDay}
        journey={journey}
        now={now}
        isFirst={index === 0}
        isLast={index === course.halfDays.length - 1}
      />
    ))}
  </div>
)

const legWords: Partial<Record<Standing, string>> = { current: 'En ce moment', next: 'À suivre' }

const Leg = ({
  halfDay,
  journey,
  now,
  isFirst,
  isLast,
}: {
  halfDay: HalfDay
  journey: Journey
  now: Instant
  isFirst: boolean
  isLast: boolean
}) => {
  const { halfDays: slots, closedAt } = journey.trainingSession
  const slot = slots.find(({ id }) => id === halfDay.id)
  const standing = closedAt !== null ? 'over' : slot ? standingOf(slot, slots, now) : 'later'
  const word = legWords[standing]
  const { before, after } = journey.selfAssessments
  return (
    <section
      className={styles['leg']}
      data-standing={standing}
      aria-labelledby={`path-${halfDay.id}`}
      aria-current={standing === 'current' ? 'time' : undefined}
    >
      <div className={styles['head']}>
        <h3 id={`path-${halfDay.id}`}>{halfDay.label}</h3>
        {slot && (
          <p className={styles['times']}>
            {frenchTime(slot.startsAt)}
            {'\u00A0– '}
            {frenchTime(slot.endsAt)}
          </p>
        )}
        {word !== undefined && <p className={styles['standing']}>{word}</p>}
      </div>
      <ol className={styles['stops']}>
        {isFirst && (
          <Stop
            path={paths.positioning}
            name="Positionnement"
            mark={before.submittedAt === null ? toDo : done('Fait')}
          />
        )}
        {isFirst && (
          <Stop
            path={paths.positioningQuiz}
            name="Quiz de positionnement"
            mark={positioningMark(journey.positioningQuiz)}
          />
        )}
        {modulesOfHalfDay(halfDay.id).map((module) => (
          <ModuleStops key={module.number} module={module} journey={journey} />
        ))}
        {isLast && (
          <Stop path={paths.finalAssessment} name="Évaluation finale" mark={finalMark(journey.finalAssessment)} />
        )}
        {isLast && (
          <Stop
            path={paths.applicationPlan}
            name="Mon plan d’action"
            mark={planMark(journey.applicationPlan.actionCount)}
          />
        )}
        {isLast && (
          <Stop
            path={paths.selfAssessment}
            name="Auto-évaluation, à la fin du jour 2"
            mark={after.submittedAt === null ? toDo : done('Faite')}
          />
        )}
      </ol>
    </section>
  )
}

const toDo: Mark = { state: 'not-started', word: 'À faire' }
const done = (word: string): Mark => ({ state: 'done', word })

/** « 3 actions »: as many as one wants, so never finished. */
const planMark = (count: number): Mark =>
  count === 0 ? toDo : { state: 'in-progress', word: `${count} ${count > 1 ? 'actions' : 'action'}` }

const icons: Readonly<Record<State, IconName>> = {
  done: 'circle-check',
  'in-progress': 'circle-half',
  'not-started': 'circle',
  waiting: 'clock',
  'to-review': 'book',
}

const Stop = ({
  path,
  name,
  mark,
  kind,
}: {
  path: string
  name: string
  mark: Mark
  /** Practice stands back: between two modules there may be four of them. */
  kind?: 'module' | 'practice'
}) => (
  <li className={styles['stop']} data-state={mark.state} data-kind={kind}>
    <span className={styles['node']}>
      <Icon name={icons[mark.state]} />
    </span>
    <Link to={path}>{name}</Link>
    <span className={styles['word']}>{mark.word}</span>
  </li>
)

/** A module, then the case studies and the documents whose tools have all been taught by then. */
const ModuleStops = ({ module, journey }: { module: CourseModule; journey: Journey }) => (
  <>
    <Stop
      kind="module"
      path={paths.module(module.number)}
      name={`${module.number}. ${module.title}`}
      mark={moduleMark(module, journey)}
    />
    {caseStudySheets
      .filter(({ modules }) => Math.max(...modules) === module.number)
      .map(({ id, number, title }) => (
        <Stop
          key={id}
          kind="practice"
          path={paths.caseStudy(id)}
          name={withFrenchSpaces(`Étude de cas ${number} : ${title}`)}
          mark={caseStudyMark(journey.caseStudies.find(({ caseStudyId }) => caseStudyId === id))}
        />
      ))}
    {documentSheets
      .filter(({ modules }) => Math.max(...modules) === module.number)
      .map(({ id, letter, title }) => (
        <Stop
          key={id}
          kind="practice"
          path={paths.document(id)}
          name={withFrenchSpaces(`Document ${letter} : ${title}`)}
          mark={documentMark(journey.documents, id)}
        />
      ))}
  </>
)

/** « 3 sur 5 leçons, quiz fait » */
const moduleMark = (module: CourseModule, journey: Journey): Mark => {
  const completed = new Set(journey.lessons.completed.map(({ topicId }) => topicId))
  const lessonsDone = module.topics.filter(({ id }) => completed.has(id)).length
  const quiz = journey.quizzes.find(({ moduleNumber }) => moduleNumber === module.number)
  const quizDone = (quiz?.attempts.length ?? 0) > 0
  if (quizDone && lessonsDone === module.topics.length) return done('Terminé')
  if (!quizDone && lessonsDone === 0 && (quiz?.answeredCount ?? 0) === 0)
    return { state: 'not-started', word: 'Pas commencé' }
  return {
    state: 'in-progress',
    word: `${lessonsDone} sur ${module.topics.length} leçons${quizDone ? ', quiz fait' : ''}`,
  }
}
