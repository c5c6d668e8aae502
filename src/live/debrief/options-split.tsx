import type { CaseStep, DialogueOption } from '../../content/case-studies/case-study.ts'
import { StateMark } from '../../design/state-mark.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { GivenAnswer, StepSplit } from './contract.ts'
import { ShareBar } from './share-bar.tsx'
import { Names, type Shown } from './shown.tsx'
import { countOf, shareInWords } from './split-words.ts'
import styles from './split.module.css'

type Step<Kind extends CaseStep['kind']> = Extract<CaseStep, { kind: Kind }>

/** Each fork of a call that somebody reached, with how many took which option. */
export const ForksSplit = ({ step, split, shown }: { step: Step<'dialogue'>; split: StepSplit; shown: Shown }) => (
  <ol role="list" className={styles.forks}>
    {split.parts.map((part) => {
      const node = step.nodes.find(({ id }) => id === part.id)
      if (!node) return null
      return (
        <li key={part.id}>
          <h3>{node.stage === '' ? 'Un détour' : withFrenchSpaces(node.stage)}</h3>
          <p className={styles.line}>
            {withFrenchSpaces(node.speaker)}
            {'\u00A0'}: {withFrenchSpaces(node.line)}
          </p>
          <Options
            options={node.options.map(({ id, say, reaction }) => ({ id, text: say, reaction }))}
            answers={part.answers}
            total={countOf(part)}
            right="La réponse la plus juste"
            shown={shown}
          />
          {shown.correction && split.correction.remarks[node.id] !== undefined && (
            <p className={styles.remark}>{split.correction.remarks[node.id]}</p>
          )}
        </li>
      )
    })}
  </ol>
)

/** Each option of a choice, with how many ticked it. */
export const ChoiceSplit = ({ step, split, shown }: { step: Step<'choice'>; split: StepSplit; shown: Shown }) => (
  <Options
    options={step.options}
    answers={split.parts[0]?.answers ?? []}
    total={split.by.length}
    right="Attendu"
    shown={shown}
  />
)

type Option = { readonly id: string; readonly text: string } & Partial<Pick<DialogueOption, 'reaction'>>

const Options = ({
  options,
  answers,
  total,
  right,
  shown,
}: {
  options: readonly Option[]
  answers: readonly GivenAnswer[]
  total: number
  /** The word for an option that was the right one. */
  right: string
  shown: Shown
}) => (
  <ul role="list" className={styles.answers}>
    {options.map(({ id, text, reaction }) => {
      const answer = answers.find(({ given }) => given === id)
      const by = answer?.by ?? []
      return (
        <li key={id}>
          <p>{withFrenchSpaces(text)}</p>
          <ShareBar count={by.length} total={total} words={shareInWords(by.length, total)} />
          {shown.correction && answer?.isRight === true && <StateMark state="done" word={right} />}
          {shown.correction && reaction !== undefined && (
            <p className={styles.reaction}>{withFrenchSpaces(reaction)}</p>
          )}
          <Names by={by} shown={shown} />
        </li>
      )
    })}
  </ul>
)
