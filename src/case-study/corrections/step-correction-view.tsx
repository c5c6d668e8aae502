import type { ReactNode } from 'react'

import type { CaseStep } from '../../content/case-studies/case-study.ts'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { StepAnswer } from '../answer.ts'
import type { StepCorrection } from '../contract.ts'
import type { Reader } from '../reader.ts'
import { AnswerCorrection } from './answer-correction.tsx'
import { CallCorrection } from './call-correction.tsx'
import styles from './correction.module.css'
import { pointsRuleOf } from './points-rule.ts'

/** One step of a submitted attempt: what was answered, and beside it what is right and why. */
export const StepCorrectionView = ({
  step,
  number,
  answer,
  correction,
  givenBy,
  reader,
}: {
  step: CaseStep
  number: number
  answer: StepAnswer | undefined
  correction: StepCorrection | undefined
  givenBy?: string | undefined
  reader: Reader
}) => (
  <article aria-labelledby={`correction-${step.id}`} className={styles.step}>
    <div className={styles.head}>
      <h4 id={`correction-${step.id}`}>
        <span className={styles.number}>{number}</span> {withFrenchSpaces(step.title)}
      </h4>
      <p className={styles.summary}>{summaryOf(step, correction)}</p>
    </div>
    {correction?.score && <p className={styles.rule}>{pointsRuleOf(step)}</p>}
    <details className={styles.instruction}>
      <summary>La consigne</summary>
      <p>{withFrenchSpaces(step.instruction)}</p>
    </details>
    {givenBy !== undefined && (
      <p className={styles.givenBy}>
        Réponse donnée par <strong>{givenBy}</strong>
      </p>
    )}
    <AnswerBesideCorrection step={step} answer={answer} correction={correction} reader={reader} />
  </article>
)

const AnswerBesideCorrection = ({
  step,
  answer,
  correction,
  reader,
}: {
  step: CaseStep
  answer: StepAnswer | undefined
  correction: StepCorrection | undefined
  reader: Reader
}) => {
  const details = correction?.details ?? {}
  const paragraphs = correction?.paragraphs ?? []
  if (step.kind === 'dialogue')
    return (
      <CallCorrection
        step={step}
        path={answer?.kind === 'dialogue' ? answer.path : []}
        details={details}
        remarks={correction?.remarks ?? {}}
      />
    )
  const title = reader === 'trainee' ? 'Votre réponse' : 'La réponse'
  if (step.kind === 'text')
    return (
      <Beside
        answerTitle={title}
        answer={<GivenText text={answer?.kind === 'text' ? answer.text : ''} />}
        correctionTitle="Une réponse possible"
        paragraphs={paragraphs}
      />
    )
  return (
    <Beside
      answerTitle={title}
      answer={<AnswerCorrection step={step} answer={answer} details={details} expected={correction?.expected ?? {}} />}
      correctionTitle="La correction"
      paragraphs={paragraphs}
    />
  )
}

const Beside = ({
  answerTitle,
  answer,
  correctionTitle,
  paragraphs,
}: {
  answerTitle: string
  answer: ReactNode
  correctionTitle: string
  paragraphs: readonly string[]
}) => (
  <div className={styles.beside}>
    <div>
      <h5>{answerTitle}</h5>
      {answer}
    </div>
    {paragraphs.length > 0 && (
      <div className={styles.correction}>
        <h5>{correctionTitle}</h5>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    )}
  </div>
)

const GivenText = ({ text }: { text: string }) =>
  text.trim() === '' ? <p>Sans réponse.</p> : <p className={styles.givenText}>{text}</p>

const summaryOf = (step: CaseStep, correction: StepCorrection | undefined): string => {
  const score = correction?.score
  if (!score) return 'Texte libre, sans points'
  if (step.kind === 'table')
    return `${score.points} ${score.points > 1 ? 'cases justes' : 'case juste'} sur ${score.outOf}`
  return `${score.points} ${score.points > 1 ? 'points' : 'point'} sur ${score.outOf}`
}
