import { useState } from 'react'

import type { CaseStep } from '../../content/case-studies/case-study.ts'
import { Button } from '../../design/button.tsx'
import { Section } from '../../design/section.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { StepSplit } from './contract.ts'
import { ChoiceSplit, ForksSplit } from './options-split.tsx'
import { PartsSplit } from './parts-split.tsx'
import type { Shown } from './shown.tsx'
import { peopleInWords } from './split-words.ts'
import styles from './split.module.css'
import { TextsSplit } from './texts-split.tsx'

/** How the room answered one step; what was expected, and who answered what, only once that is asked for. */
export const StepSplitView = ({
  step,
  number,
  split,
  names,
}: {
  step: CaseStep
  number: number
  split: StepSplit
  /** By place in the room; `null` while the board hides names. */
  names: readonly string[] | null
}) => {
  const [isCorrected, setCorrected] = useState(false)
  const [isNamed, setNamed] = useState(false)
  const shown: Shown = { correction: isCorrected, names: isNamed ? names : null }
  const ofStep = <span className="visually-hidden">de l’étape {number}</span>
  return (
    <Section
      title={withFrenchSpaces(`${number}. ${step.title}`)}
      action={
        <div className={styles.actions}>
          <Button look="quiet" aria-pressed={isCorrected} onClick={() => setCorrected(!isCorrected)}>
            Montrer la correction {ofStep}
          </Button>
          {names !== null && (
            <Button look="quiet" aria-pressed={isNamed} onClick={() => setNamed(!isNamed)}>
              Montrer les noms {ofStep}
            </Button>
          )}
        </div>
      }
    >
      <details className={styles.instruction}>
        <summary>La consigne</summary>
        <p>{withFrenchSpaces(step.instruction)}</p>
      </details>
      {split.by.length === 0 ? (
        <p>Personne n’a encore répondu à cette étape.</p>
      ) : (
        <>
          <p className={styles.count}>Réponses de {peopleInWords(split.by.length)}</p>
          <Split step={step} split={split} shown={shown} />
        </>
      )}
      {isCorrected && split.correction.paragraphs.length > 0 && (
        <div className={styles.correction}>
          <h3>{step.kind === 'text' ? 'Une réponse possible' : 'La correction'}</h3>
          {split.correction.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
    </Section>
  )
}

const Split = ({ step, split, shown }: { step: CaseStep; split: StepSplit; shown: Shown }) => {
  switch (step.kind) {
    case 'dialogue':
      return <ForksSplit step={step} split={split} shown={shown} />
    case 'choice':
      return <ChoiceSplit step={step} split={split} shown={shown} />
    case 'text':
      return <TextsSplit texts={split.texts} shown={shown} />
    default:
      return <PartsSplit step={step} split={split} shown={shown} />
  }
}
