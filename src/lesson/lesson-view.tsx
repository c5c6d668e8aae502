import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { Link } from 'react-router'

import { moduleOf, topicOf } from '../content/course.ts'
import type { TopicId } from '../content/course-ids.ts'
import type { LessonFrontMatter } from '../content/lessons/front-matter.ts'
import type { Lesson } from '../content/lessons/lessons.ts'
import { paths } from '../content/paths.ts'
import { Button, buttonClass } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Section } from '../design/section.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { type Instant, frenchDate, frenchTime } from '../kernel/instant.ts'
import { lessonElements } from './lesson-elements.tsx'
import styles from './lesson-view.module.css'
import { neighboursOf, placeOf } from './rules.ts'

/**
 * A lesson under its title: the question it answers, its text, what to keep of it, its sources.
 * @param doneAt when the trainee finished it, `null` while that is not recorded
 * @param onDone `null` when nothing can be recorded any more
 */
export const LessonView = ({
  topicId,
  lesson: { default: Body, frontMatter, figures },
  isDone,
  doneAt,
  onDone,
}: {
  topicId: TopicId
  lesson: Lesson
  isDone: (topicId: TopicId) => boolean
  doneAt: Instant | null
  onDone: (() => void) | null
}) => (
  <div className={styles.page}>
    <article className={styles.lesson}>
      <p className={styles.question}>{frontMatter.question}</p>
      <Facts topicId={topicId} minutes={frontMatter.minutes} isDone={isDone(topicId)} />
      <div className={styles.body}>
        <Body components={{ ...lessonElements, ...figures }} />
      </div>
      <Takeaways takeaways={frontMatter.takeaways} />
      <Completion isDone={isDone(topicId)} doneAt={doneAt} onDone={onDone} />
      <Onward topicId={topicId} isWaiting={onDone !== null && !isDone(topicId)} />
      <Sources sources={frontMatter.sources} />
    </article>
    <ModuleTopics topicId={topicId} isDone={isDone} />
  </div>
)

const Facts = ({ topicId, minutes, isDone }: { topicId: TopicId; minutes: number; isDone: boolean }) => {
  const { moduleNumber, rank } = placeOf(topicId)
  return (
    <p className={styles.facts}>
      <span>
        Leçon {rank} sur {moduleOf(moduleNumber).topics.length}
      </span>
      <span className={styles.fact}>
        <Icon name="clock" />
        {minutes} min de lecture
      </span>
      {isDone && <StateMark state="done" word="Terminée" />}
    </p>
  )
}

const Takeaways = ({ takeaways }: Pick<LessonFrontMatter, 'takeaways'>) => (
  <section aria-labelledby="takeaways" className={styles.takeaways}>
    <h2 id="takeaways">À retenir</h2>
    <ul>
      {takeaways.map((takeaway) => (
        <li key={takeaway}>{takeaway}</li>
      ))}
    </ul>
  </section>
)

const Completion = ({
  isDone,
  doneAt,
  onDone,
}: {
  isDone: boolean
  doneAt: Instant | null
  onDone: (() => void) | null
}) => {
  const mark = useRef<HTMLParagraphElement>(null)
  if (isDone)
    return (
      <p ref={mark} tabIndex={-1} className={styles.completion}>
        <StateMark state="done" word={doneAt === null ? 'Leçon terminée' : `Leçon terminée ${whenInWords(doneAt)}`} />
      </p>
    )
  if (onDone === null) return null
  // The button is about to go: the focus goes to what takes its place, which says the rest.
  const finish = () => {
    flushSync(onDone)
    mark.current?.focus()
  }
  return (
    <p className={styles.completion}>
      <Button onClick={finish}>
        <Icon name="check" />
        J’ai terminé cette leçon
      </Button>
    </p>
  )
}

const whenInWords = (at: Instant): string => `le ${frenchDate(at, { year: false })} à ${frenchTime(at)}`

const Sources = ({ sources }: Pick<LessonFrontMatter, 'sources'>) => (
  <Section title="Sources">
    <ul className={styles.sources}>
      {sources.map(({ label, confidence }) => (
        <li key={label}>
          {label}
          <span className={styles.confidence}>
            <span className="visually-hidden"> : </span>
            {confidenceLabels[confidence]}
          </span>
        </li>
      ))}
    </ul>
  </Section>
)

const confidenceLabels: Readonly<Record<LessonFrontMatter['sources'][number]['confidence'], string>> = {
  verified: 'Référence lue pour ce cours',
  'general-knowledge': 'Connaissance générale de la profession',
  'to-check': 'À vérifier le jour de l’usage',
}

/** @param isWaiting the lesson is still to be finished: that comes first, and the quiz after it */
const Onward = ({ topicId, isWaiting }: { topicId: TopicId; isWaiting: boolean }) => {
  const { moduleNumber, rank } = placeOf(topicId)
  const { previous, next } = neighboursOf(topicId)
  const isLastOfModule = rank === moduleOf(moduleNumber).topics.length
  return (
    <nav aria-label="Suite du cours" className={styles.onward}>
      {isLastOfModule && (
        <p>
          <Link to={paths.quiz(moduleNumber)} className={buttonClass(isWaiting ? 'quiet' : 'primary')}>
            Faire le quiz du module {moduleNumber}
            <Icon name="arrow-right" />
          </Link>
        </p>
      )}
      <div className={styles.neighbours}>
        {previous && (
          <Link to={paths.lesson(previous)} rel="prev" className={styles.neighbour}>
            <span className={styles.direction}>
              <Icon name="arrow-left" />
              Leçon précédente
            </span>
            <span className={styles.neighbourTitle}>{topicOf(previous).title}</span>
          </Link>
        )}
        {next && (
          <Link to={paths.lesson(next)} rel="next" className={`${styles.neighbour} ${styles.next}`}>
            <span className={styles.direction}>
              Lire la leçon suivante
              <Icon name="arrow-right" />
            </span>
            <span className={styles.neighbourTitle}>{topicOf(next).title}</span>
          </Link>
        )}
      </div>
    </nav>
  )
}

/** Beside the text, where there is room: on a phone the module's own page says the same. */
const ModuleTopics = ({ topicId, isDone }: { topicId: TopicId; isDone: (topicId: TopicId) => boolean }) => {
  const { moduleNumber } = placeOf(topicId)
  return (
    <nav aria-labelledby="module-topics" className={styles.topics}>
      <h2 id="module-topics">Leçons du module {moduleNumber}</h2>
      <ol role="list">
        {moduleOf(moduleNumber).topics.map(({ id, title }) => (
          <li key={id}>
            <Link to={paths.lesson(id)} aria-current={id === topicId ? 'page' : undefined}>
              <Icon name={isDone(id) ? 'circle-check' : 'circle'} />
              <span>
                {title}
                {isDone(id) && <span className="visually-hidden"> (terminée)</span>}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
