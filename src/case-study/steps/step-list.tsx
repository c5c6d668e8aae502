import { Link } from 'react-router'

import type { CaseStep, CaseStudy } from '../../content/case-studies/case-study.ts'
import { LateMenu } from '../../design/late-menu.tsx'
import { StateMark } from '../../design/state-mark.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { StepAnswers } from '../answer.ts'
import { stepStateOf } from '../rules.ts'
import { stepLink, submitStep } from './step-links.ts'
import styles from './step-list.module.css'

type Progress = { readonly caseStudy: CaseStudy; readonly answers: StepAnswers; readonly at: string }

/** Every step and where it stands; where there is no room, behind a button that says which one this is. */
export const StepList = (progress: Progress) => (
  <nav aria-label="Étapes" className={styles.nav}>
    <div className={styles.folded}>
      <LateMenu label={whereIn(progress)}>
        {({ MenuLink }) =>
          placesIn(progress).map(({ id, line }) => (
            <MenuLink key={id} current={id === progress.at && 'step'}>
              <Link to={stepLink(id)}>{line}</Link>
            </MenuLink>
          ))
        }
      </LateMenu>
    </div>
    <ol role="list" className={styles.list}>
      {placesIn(progress).map(({ id, line }) => (
        <li key={id}>
          <Link to={stepLink(id)} aria-current={id === progress.at ? 'step' : undefined}>
            {line}
          </Link>
        </li>
      ))}
    </ol>
  </nav>
)

const whereIn = ({ caseStudy: { steps }, at }: Progress): string => {
  const place = steps.findIndex(({ id }) => id === at)
  return place < 0 ? submitTitle : `Étape ${place + 1} sur ${steps.length}`
}

/** The steps and the last check, each with the line that says where it stands. */
const placesIn = ({ caseStudy: { steps }, answers }: Progress) => [
  ...steps.map((step, index) => ({
    id: step.id,
    line: (
      <>
        <span className={styles.number}>{index + 1}</span>
        <span className={styles.title}>{withFrenchSpaces(step.title)}</span>
        <StepState step={step} answers={answers} />
      </>
    ),
  })),
  {
    id: submitStep,
    line: (
      <>
        <span className={styles.number} />
        <span className={styles.title}>{submitTitle}</span>
      </>
    ),
  },
]

const submitTitle = 'Vérifier et remettre'

export const StepState = ({ step, answers }: { step: CaseStep; answers: StepAnswers }) => {
  const state = stepStateOf(step, answers[step.id])
  return <StateMark state={state} word={stateWords[state]} />
}

const stateWords = { done: 'Répondu', 'in-progress': 'En cours', 'not-started': 'À faire' } as const
