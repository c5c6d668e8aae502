import { Choice } from '../../design/choices.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { type QuestionContent, placed } from '../question.ts'
import { Difficulty, Lines } from '../question-entry.tsx'
import { keyInWords } from '../rules.ts'
import { typeWords } from '../type-words.ts'
import styles from './import-panel.module.css'
import { PlaceFields } from './place-fields.tsx'
import type { Candidate, Choices } from './preview.ts'

export const CandidateList = ({
  candidates,
  isIncomplete,
  onChange,
}: {
  candidates: readonly Candidate[]
  isIncomplete: boolean
  onChange: (change: (before: Choices) => Choices) => void
}) => (
  <ul role="list" className={styles.list}>
    {candidates.map((candidate) => (
      <li key={candidate.line}>
        <CandidateQuestion {...{ candidate, isIncomplete, onChange }} />
      </li>
    ))}
  </ul>
)

const CandidateQuestion = ({
  candidate,
  isIncomplete,
  onChange,
}: {
  candidate: Candidate
  isIncomplete: boolean
  onChange: (change: (before: Choices) => Choices) => void
}) => {
  const { line, question, isKnown, isKept, isPlaceGiven, effectivePlace } = candidate
  const content = placed(question, { objective: 'O1', module: 1, difficulty: 1, ...effectivePlace })
  return (
    <>
      <Choice
        type="checkbox"
        checked={isKept}
        disabled={isKnown}
        onChange={({ target }) =>
          onChange((before) => ({ ...before, left: toggled(before.left, line, target.checked) }))
        }
      >
        <strong>{withFrenchSpaces(question.prompt)}</strong>
      </Choice>
      <div className={styles.about}>
        <p className={styles.facts}>
          Ligne {line}, {typeWords[question.type].toLowerCase()}
          {isKnown && '. Déjà dans la banque, elle n’est pas ajoutée une seconde fois.'}
        </p>
        <ExpectedAnswer content={content} />
        {isKept && isPlaceGiven && (
          <p className={styles.facts}>
            Objectif {content.objective.slice(1)}, module {content.module}, <Difficulty stars={content.difficulty} />
          </p>
        )}
        {isKept && !isPlaceGiven && (
          <PlaceFields
            legend={`Où ranger la question de la ligne ${line}`}
            isLegendHidden
            given={candidate.place}
            place={effectivePlace}
            isIncomplete={isIncomplete}
            onChange={(place) => onChange((before) => ({ ...before, places: new Map(before.places).set(line, place) }))}
          />
        )}
      </div>
    </>
  )
}

const ExpectedAnswer = ({ content }: { content: QuestionContent }) => (
  <div className={styles.expected}>
    <p>{content.type === 'short-text' ? 'Critères' : 'Réponse attendue'}</p>
    <div>
      <Lines lines={keyInWords(content)} isOrdered={content.type === 'ordering'} />
    </div>
  </div>
)

const toggled = (left: ReadonlySet<number>, line: number, isKept: boolean): ReadonlySet<number> => {
  const after = new Set(left)
  if (isKept) after.delete(line)
  else after.add(line)
  return after
}
