import type { CaseStep } from '../../content/case-studies/case-study.ts'
import type { PartSplit, StepSplit } from './contract.ts'
import { ShareBar } from './share-bar.tsx'
import { Names, type Shown } from './shown.tsx'
import { countOf, givenInWords, partName, rightCountOf, rightInWords } from './split-words.ts'
import styles from './split.module.css'

/** Beyond this a step is read from its weakest parts: sixty cells in a row say nothing to a room. */
const readAtOnce = 10
const weakestShown = 6
const wrongShown = 3

/** Part by part: how many had it right, and what was given most often instead. */
export const PartsSplit = ({ step, split, shown }: { step: CaseStep; split: StepSplit; shown: Shown }) => {
  if (split.parts.length <= readAtOnce) return <Parts {...{ step, split, shown }} parts={split.parts} />
  const weakestFirst = split.parts.toSorted((a, b) => shareOf(a) - shareOf(b))
  const others = weakestFirst.slice(weakestShown)
  return (
    <>
      <p>Les {weakestShown} réponses les moins justes d’abord.</p>
      <Parts {...{ step, split, shown }} parts={weakestFirst.slice(0, weakestShown)} />
      <details className={styles.others}>
        <summary>Les {others.length} autres, plus souvent justes</summary>
        <Parts {...{ step, split, shown }} parts={others} />
      </details>
    </>
  )
}

const Parts = ({
  step,
  split,
  shown,
  parts,
}: {
  step: CaseStep
  split: StepSplit
  shown: Shown
  parts: readonly PartSplit[]
}) => (
  <ul role="list" className={styles.answers}>
    {parts.map((part) => {
      const [right, total] = [rightCountOf(part), countOf(part)]
      return (
        <li key={part.id}>
          <p>{partName(step, part.id)}</p>
          <ShareBar count={right} total={total} words={rightInWords(right, total)} />
          <WrongAnswers step={step} part={part} shown={shown} />
          {shown.correction && split.correction.expected[part.id] !== undefined && (
            <p className={styles.expected}>
              Attendu : <strong>{split.correction.expected[part.id]}</strong>
            </p>
          )}
        </li>
      )
    })}
  </ul>
)

const WrongAnswers = ({ step, part, shown }: { step: CaseStep; part: PartSplit; shown: Shown }) => {
  const wrong = part.answers.filter(({ isRight, by }) => isRight === false && by.length > 0).slice(0, wrongShown)
  if (wrong.length === 0) return null
  return (
    <div className={styles.wrong}>
      <p>{wrong.length > 1 ? 'Le plus souvent, sinon :' : 'Sinon :'}</p>
      <ul>
        {wrong.map(({ given, by }) => (
          <li key={given}>
            {givenInWords(step, part.id, given)} ({by.length})
            <Names by={by} shown={shown} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const shareOf = (part: PartSplit): number => rightCountOf(part) / Math.max(1, countOf(part))
