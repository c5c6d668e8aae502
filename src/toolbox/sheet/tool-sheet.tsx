import type { ReactNode } from 'react'

import { Button } from '../../design/button.tsx'
import { Section } from '../../design/section.tsx'
import type { Answer } from './answer.ts'
import { NoResult, Result } from './result.tsx'
import styles from './tool-sheet.module.css'
import type { Calculator } from './use-calculator.ts'
import { useSettled } from '../../kernel/use-settled.ts'

/**
 * One tool: its rule in words, the figures of the person, the result with its calculation, and what
 * the result does not say. @param children the fields @param source who the rule comes from
 */
export const ToolSheet = <Name extends string, Figures>({
  calculator,
  answerOf,
  rule,
  cautions,
  source,
  children,
}: {
  calculator: Calculator<Name, Figures>
  answerOf: (figures: Figures) => Answer
  rule: ReactNode
  cautions: readonly ReactNode[]
  source: string
  children: ReactNode
}) => {
  const { reading } = calculator
  const answer = reading.kind === 'read' ? answerOf(reading.figures) : null
  const refusal = reading.kind === 'refused' ? reading.sentence : null
  return (
    <>
      <Section title="La règle">
        {rule}
        <p className={styles.source}>{source}</p>
      </Section>
      <div className={styles.work}>
        <Section title="Vos chiffres">
          <form noValidate onSubmit={(event) => event.preventDefault()}>
            {children}
            <div className={styles.buttons}>
              <Button look="quiet" onClick={calculator.loadExample}>
                Charger l’exemple du cours
              </Button>
              <Button look="quiet" onClick={calculator.clear}>
                Effacer
              </Button>
            </div>
          </form>
          <p className={styles.example}>L’exemple du cours est fictif.</p>
        </Section>
        <Section title="Le résultat">
          <Announcement>{answer?.sentence ?? refusal ?? ''}</Announcement>
          {answer === null ? <NoResult refusal={refusal} /> : <Result answer={answer} />}
        </Section>
      </div>
      <Section title="Ce que ce résultat ne dit pas">
        <ul>
          {cautions.map((caution, index) => (
            <li key={index}>{caution}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}

/** The sheet's one status: the result in a sentence, when the figures have stopped changing. */
const Announcement = ({ children }: { children: string }) => (
  <p role="status" className="visually-hidden">
    {useSettled(children)}
  </p>
)
