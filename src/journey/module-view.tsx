import { Link } from 'react-router'

import { bestAttempt, scoreInWords } from '../assessment/rules.ts'
import { caseStudySheets } from '../content/case-studies/sheets.ts'
import { moduleOf } from '../content/course.ts'
import { type ModuleNumber, type TopicId, moduleNumbers } from '../content/course-ids.ts'
import { lessonMinutes } from '../content/lessons/lessons.ts'
import { paths } from '../content/paths.ts'
import { documentSheets } from '../content/professional-documents/sheets.ts'
import { Icon } from '../design/icon.tsx'
import { Section } from '../design/section.tsx'
import { StateMark } from '../design/state-mark.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import { caseStudyMark, type Mark } from './case-study-mark.ts'
import type { Journey } from './contract.ts'
import { documentMark } from './document-mark.ts'
import styles from './module-view.module.css'

type QuizSummary = Journey['quizzes'][number]

/** What there is to do in a module, in the order of the course, and where the trainee stands. */
export const ModuleView = ({
  moduleNumber,
  isDone,
  quiz,
  caseStudies: summaries,
  documents,
}: {
  moduleNumber: ModuleNumber
  isDone: (topicId: TopicId) => boolean
  quiz: QuizSummary | null
  caseStudies: Journey['caseStudies']
  documents: Journey['documents']
}) => {
  const { topics } = moduleOf(moduleNumber)
  const linked = caseStudySheets.filter(({ modules }) => modules.includes(moduleNumber))
  const toRead = documentSheets.filter(({ modules }) => modules.includes(moduleNumber))
  const doneCount = topics.filter(({ id }) => isDone(id)).length
  return (
    <>
      <Section
        title="Leçons"
        action={<span className={styles.count}>{`Terminées : ${doneCount} sur ${topics.length}`}</span>}
      >
        <ol role="list" className={styles.steps}>
          {topics.map(({ id, title }) => (
            <Step
              key={id}
              to={paths.lesson(id)}
              title={title}
              about={`${lessonMinutes[id]} min`}
              mark={isDone(id) ? { state: 'done', word: 'Terminée' } : { state: 'not-started', word: 'À lire' }}
            />
          ))}
        </ol>
      </Section>

      <Section title="Quiz">
        <ul role="list" className={styles.steps}>
          <Step
            to={paths.quiz(moduleNumber)}
            title={`Quiz du module ${moduleNumber}`}
            about={quiz === null ? '' : quizInWords(quiz)}
            mark={quizMark(quiz)}
          />
        </ul>
      </Section>

      {linked.length > 0 && (
        <Section title={linked.length > 1 ? 'Études de cas' : 'Étude de cas'}>
          <ul role="list" className={styles.steps}>
            {linked.map(({ id, number, title, summary, minutes }) => (
              <Step
                key={id}
                to={paths.caseStudy(id)}
                title={withFrenchSpaces(`Cas ${number} : ${title}`)}
                about={withFrenchSpaces(`${summary} ${minutes} min.`)}
                mark={caseStudyMark(summaries.find(({ caseStudyId }) => caseStudyId === id))}
              />
            ))}
          </ul>
        </Section>
      )}

      {toRead.length > 0 && (
        <Section title={toRead.length > 1 ? 'Documents à analyser' : 'Document à analyser'}>
          <ul role="list" className={styles.steps}>
            {toRead.map(({ id, letter, title, summary, minutes }) => (
              <Step
                key={id}
                to={paths.document(id)}
                title={withFrenchSpaces(`Document ${letter} : ${title}`)}
                about={withFrenchSpaces(`${summary} ${minutes} min.`)}
                mark={documentMark(documents, id)}
              />
            ))}
          </ul>
        </Section>
      )}

      <Neighbours moduleNumber={moduleNumber} />
    </>
  )
}

const Step = ({ to, title, about, mark }: { to: string; title: string; about: string; mark: Mark }) => (
  <li className={styles.step}>
    <Link to={to}>{title}</Link>
    <div className={styles.state}>
      <StateMark {...mark} />
      <span className={styles.about}>{about}</span>
    </div>
  </li>
)

/** « 7 questions », then « Meilleure tentative : 5 bonnes réponses sur 7. 2 tentatives. » */
const quizInWords = ({ questionCount, answeredCount, attempts }: QuizSummary): string => {
  const best = bestAttempt(attempts)
  const sentences = [
    best === null ? `${questionCount} questions.` : `Meilleure tentative : ${scoreInWords(best)}.`,
    attempts.length > 1
      ? `${attempts.length}\u00A0tentatives remises.`
      : attempts.length === 1
        ? '1\u00A0tentative remise.'
        : '',
    answeredCount > 0 ? `Tentative en cours : ${answeredCount} sur ${questionCount}.` : '',
  ]
  return sentences.filter(Boolean).join(' ')
}

const quizMark = (quiz: QuizSummary | null): Mark => {
  if (quiz !== null && quiz.attempts.length > 0) return { state: 'done', word: 'Remis' }
  return quiz !== null && quiz.answeredCount > 0
    ? { state: 'in-progress', word: 'En cours' }
    : { state: 'not-started', word: 'À faire' }
}

const Neighbours = ({ moduleNumber }: { moduleNumber: ModuleNumber }) => {
  const previous = moduleNumbers.find((number) => number === moduleNumber - 1)
  const next = moduleNumbers.find((number) => number === moduleNumber + 1)
  return (
    <nav aria-label="Autres modules" className={styles.neighbours}>
      {previous && (
        <Link to={paths.module(previous)} rel="prev">
          <Icon name="arrow-left" />
          <span>
            Module {previous} – {moduleOf(previous).title}
          </span>
        </Link>
      )}
      {next && (
        <Link to={paths.module(next)} rel="next" className={styles.next}>
          <span>
            Module {next} – {moduleOf(next).title}
          </span>
          <Icon name="arrow-right" />
        </Link>
      )}
    </nav>
  )
}
