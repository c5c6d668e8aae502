import { Fragment, type ReactNode } from 'react'

import { course, type CourseModule, type HalfDay } from '../content/course.ts'
import { Section } from '../design/section.tsx'
import { StateMark, type State } from '../design/state-mark.tsx'
import { frenchDate, frenchTime, type Instant } from '../kernel/instant.ts'
import type { HalfDaySlot } from '../training-session/contract.ts'
import styles from './programme-view.module.css'
import { modulesOfHalfDay, standingOf, type Standing } from './rules.ts'

/**
 * The two days of the course, then what the course sheet says of it.
 * @param slots dates and times, when a training session has them
 * @param now marks what is over, running and next
 * @param renderModuleLink what stands for a module's title, when it leads somewhere
 */
export const ProgrammeView = ({
  slots = [],
  now,
  renderModuleLink = (module) => module.title,
}: {
  slots?: readonly HalfDaySlot[]
  now?: Instant
  renderModuleLink?: (module: CourseModule) => ReactNode
}) => (
  <>
    <Section title={course.objectivesTitle}>
      <ol role="list" className={styles.objectives}>
        {course.objectives.map(({ id, text }, index) => (
          <li key={id}>
            <span className={styles.number}>{index + 1}</span> <span>{text}</span>
          </li>
        ))}
      </ol>
    </Section>

    <Section title={course.programmeTitle}>
      <p>{course.introduction}</p>
      <div className={styles.days}>
        {([1, 2] as const).map((day) => (
          <Day key={day} day={day} slots={slots} now={now} renderModuleLink={renderModuleLink} />
        ))}
      </div>
    </Section>

    <Section title="Informations pratiques">
      <CourseSheet areHoursKnown={slots.length > 0} />
    </Section>
  </>
)

type Schedule = {
  readonly slots: readonly HalfDaySlot[]
  readonly now: Instant | undefined
  readonly renderModuleLink: (module: CourseModule) => ReactNode
}

const Day = ({ day, ...schedule }: Schedule & { day: 1 | 2 }) => {
  const halfDays = course.halfDays.filter((halfDay) => halfDay.day === day)
  const startsAt = schedule.slots.find(({ id }) => halfDays.some((halfDay) => halfDay.id === id))?.startsAt
  return (
    <section className={styles.day} aria-labelledby={`programme-day-${day}`}>
      <div className={styles.dayHead}>
        <h3 id={`programme-day-${day}`}>Jour {day}</h3>
        {startsAt && <p>{frenchDate(startsAt, { weekday: true })}</p>}
      </div>
      {halfDays.map((halfDay) => (
        <HalfDaySchedule key={halfDay.id} halfDay={halfDay} {...schedule} />
      ))}
    </section>
  )
}

const HalfDaySchedule = ({ halfDay, slots, now, renderModuleLink }: Schedule & { halfDay: HalfDay }) => {
  const slot = slots.find(({ id }) => id === halfDay.id)
  const standing = slot && now ? standingOf(slot, slots, now) : 'later'
  const [dayLabel, partLabel] = halfDay.label.split(/(?<=–) /)
  return (
    <section
      className={styles.halfDay}
      data-standing={standing}
      aria-labelledby={`programme-${halfDay.id}`}
      aria-current={standing === 'current' ? 'time' : undefined}
    >
      <div className={styles.halfDayHead}>
        <h4 id={`programme-${halfDay.id}`}>
          <span className="visually-hidden">{dayLabel}</span> {partLabel}
        </h4>
        {slot && (
          <p className={styles.times}>
            <time dateTime={slot.startsAt}>{frenchTime(slot.startsAt)}</time>
            {'\u00A0– '}
            <time dateTime={slot.endsAt}>{frenchTime(slot.endsAt)}</time>
          </p>
        )}
        {standing !== 'later' && <StateMark {...marks[standing]} />}
      </div>
      {modulesOfHalfDay(halfDay.id).map((module) => (
        <div key={module.number} className={styles.module}>
          <h5>
            <span className={styles.number}>
              <span className="visually-hidden">Module</span> {module.number}
              {'\u00A0'}
              <span className="visually-hidden">:</span>
            </span>{' '}
            <span>{renderModuleLink(module)}</span>
          </h5>
          <ul>
            {module.topics.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

const marks: Record<Exclude<Standing, 'later'>, { state: State; word: string }> = {
  over: { state: 'done', word: 'Terminé' },
  current: { state: 'in-progress', word: 'En ce moment' },
  next: { state: 'not-started', word: 'À suivre' },
}

const CourseSheet = ({ areHoursKnown }: { areHoursKnown: boolean }) => {
  const facts: (readonly [title: string, fact: ReactNode])[] = [
    ['Durée', course.durationLabel],
    ...(areHoursKnown
      ? []
      : [['Horaires', <StateMark key="hours" state="waiting" word="À compléter par LEXOM" />] as const]),
    [course.prerequisites.title, course.prerequisites.text],
    [course.audience.title, course.audience.text],
    [course.methods.title, <Points key="methods" points={course.methods.points} />],
    [course.evaluation.title, <Points key="evaluation" points={course.evaluation.points} />],
  ]
  return (
    <dl className={styles.sheet}>
      {facts.map(([title, fact]) => (
        <Fragment key={title}>
          <dt>{title}</dt>
          <dd>{fact}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

const Points = ({ points }: { points: readonly string[] }) => (
  <ul>
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)
