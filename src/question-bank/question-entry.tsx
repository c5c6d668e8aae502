import type { ReactNode } from 'react'

import { Button } from '../design/button.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import { frenchDate } from '../kernel/instant.ts'
import type { Withdrawal } from './bank-view.tsx'
import type { BankEntry } from './contract.ts'
import styles from './question-entry.module.css'
import { keyInWords, wrongOptions } from './rules.ts'
import { typeWords } from './type-words.ts'

/** One question; its answer opens with it, so that the list can be shown to a room. */
export const QuestionEntry = ({ entry, withdrawal }: { entry: BankEntry; withdrawal: Withdrawal }) => {
  const { id, imported, question } = entry
  return (
    <details className={styles.entry}>
      <summary className={styles.summary}>
        <span className={styles.prompt}>{withFrenchSpaces(question.prompt)}</span>
        <span className={styles.facts}>
          <span>{id}</span>
          <span>{typeWords[question.type]}</span>
          <Difficulty stars={question.difficulty} />
          <span>Module {question.module}</span>
          <span>{whereAsked(entry)}</span>
        </span>
      </summary>
      <dl className={styles.answers}>
        <Part title={question.type === 'short-text' ? 'Critères' : 'Réponse attendue'}>
          <Lines lines={keyInWords(question)} isOrdered={question.type === 'ordering'} />
        </Part>
        <WrongOptions question={question} />
        {question.type === 'short-text' && question.example !== '' && (
          <Part title="Exemple">{withFrenchSpaces(question.example)}</Part>
        )}
        <Part title="Explication">
          {question.explanation === '' ? 'Sans explication.' : withFrenchSpaces(question.explanation)}
        </Part>
      </dl>
      {imported !== null && (
        <div className={styles.imported}>
          <p>
            Importée par {imported.by} le {frenchDate(imported.at)}.
          </p>
          <Button look="quiet" pending={withdrawal.isPending} onClick={() => withdrawal.onWithdraw(id)}>
            Retirer {id} de la banque
          </Button>
        </div>
      )}
    </details>
  )
}

const whereAsked = ({ imported, quizForm, question }: BankEntry): string => {
  if (imported !== null) return 'Importée'
  if (quizForm !== null) return `Forme ${quizForm} du quiz`
  return question.type === 'short-text' ? 'Hors quiz : à lire par une personne' : 'En réserve'
}

export const Difficulty = ({ stars }: { stars: number }) => (
  <span>
    <span aria-hidden="true">{'★'.repeat(stars)}</span>
    <span className="visually-hidden">Difficulté {stars} sur 3</span>
  </span>
)

const WrongOptions = ({ question }: Pick<BankEntry, 'question'>) => {
  const wrong = wrongOptions(question)
  if (wrong.length === 0) return null
  const remarks = 'remarks' in question ? (question.remarks ?? {}) : {}
  return (
    <Part title={question.type === 'matching' ? 'Réponses en trop' : 'Autres réponses'}>
      <ul>
        {wrong.map(({ id, text }) => (
          <li key={id}>
            {withFrenchSpaces(text)}
            {remarks[id] !== undefined && <span className={styles.remark}>{withFrenchSpaces(remarks[id])}</span>}
          </li>
        ))}
      </ul>
    </Part>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
)

export const Lines = ({ lines, isOrdered }: { lines: readonly string[]; isOrdered: boolean }) => {
  if (lines.length === 1) return withFrenchSpaces(lines[0] ?? '')
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>{withFrenchSpaces(line)}</li>
      ))}
    </List>
  )
}
