import type { CaseStep } from '../../content/case-studies/case-study.ts'
import { LongField } from '../../design/field.tsx'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import { wordCount } from '../../kernel/word-count.ts'
import { useTypedText } from '../typed-text.ts'
import styles from './text-step.module.css'

/** The contract keeps no more letters than this. */
const longestText = 6000

export const TextStep = ({
  step,
  text,
  onText,
}: {
  step: Extract<CaseStep, { kind: 'text' }>
  text: string
  onText: (text: string) => void
}) => {
  const { minWords, maxWords } = step
  const { field } = useTypedText(text, onText)
  const words = wordCount(field.value)
  const excess = words - maxWords
  return (
    <>
      {step.hints.length > 0 && (
        <>
          <p className={styles.hints}>Une bonne réponse regarde&nbsp;:</p>
          <ul>
            {step.hints.map((hint) => (
              <li key={hint}>{withFrenchSpaces(hint)}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.field}>
        <LongField
          {...field}
          label="Votre réponse"
          hint={minWords === undefined ? `${maxWords}\u00A0mots au plus.` : `De ${minWords} à ${maxWords}\u00A0mots.`}
          error={excess > 0 ? `${excess === 1 ? 'Un mot' : `${excess} mots`} de trop\u00A0: raccourcissez.` : undefined}
          maxLength={longestText}
          rows={8}
          lang="fr"
          spellCheck
        />
        <p className={styles.count}>
          {words} {words > 1 ? 'mots' : 'mot'}{' '}
          {minWords === undefined ? `sur ${maxWords}` : `– ${minWords} à ${maxWords} attendus`}
        </p>
      </div>
    </>
  )
}
