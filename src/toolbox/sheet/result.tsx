import { Icon } from '../../design/icon.tsx'
import type { Answer, Step } from './answer.ts'
import styles from './result.module.css'

export const Result = ({ answer }: { answer: Answer }) => (
  <>
    <p className={styles.headline}>{answer.headline}</p>
    <p>{answer.sentence}</p>
    {answer.warnings?.map((warning) => (
      <p key={warning} className={styles.warning}>
        <Icon name="warning" />
        <span>{warning}</span>
      </p>
    ))}
    <h3>Le calcul, pas à pas</h3>
    <ol className={styles.steps}>
      {answer.steps.map((step) => (
        <StepLine key={step.what} {...step} />
      ))}
    </ol>
    {answer.more}
  </>
)

const StepLine = ({ what, sum, result }: Step) => (
  <li>
    <span className={styles.what}>{what} :</span> {sum} = <strong>{result}</strong>
  </li>
)

/** Nothing to answer yet, or nothing that can be. */
export const NoResult = ({ refusal }: { refusal: string | null }) =>
  refusal === null ? (
    <p className={styles.waiting}>Remplissez les champs : le résultat s’affiche ici, avec chaque étape du calcul.</p>
  ) : (
    <p className={styles.warning}>
      <Icon name="warning" />
      <span>{refusal}</span>
    </p>
  )
