import { useState } from 'react'

import { course } from '../content/course.ts'
import { Button } from '../design/button.tsx'
import { EmptyState } from '../design/empty-state.tsx'
import { Notice } from '../design/notice.tsx'
import { Section } from '../design/section.tsx'
import { saveFile } from '../kernel/save-file.ts'
import { useSettled } from '../kernel/use-settled.ts'
import { TrainerProblem } from '../training-session/trainer-problem.tsx'
import { BankFilters } from './bank-filters.tsx'
import styles from './bank-view.module.css'
import type { BankEntry } from './contract.ts'
import { everything, filtered } from './filters.ts'
import { writeGift } from './gift/write-gift.ts'
import { QuestionEntry } from './question-entry.tsx'
import { questionsInWords } from './type-words.ts'

export type Withdrawal = {
  readonly error: Error | null
  readonly isPending: boolean
  /** The id of the question that was withdrawn last. */
  readonly withdrawn: string | null
  readonly onWithdraw: (questionId: string) => void
}

/** The whole bank by objective and module, narrowed by what is searched; what is listed is what is exported. */
export const BankView = ({ entries, withdrawal }: { entries: readonly BankEntry[]; withdrawal: Withdrawal }) => {
  const [filters, setFilters] = useState(everything)
  const listed = filtered(entries, filters)
  return (
    <Section title="Questions">
      <BankFilters filters={filters} onChange={setFilters} />
      <div className={styles.summary}>
        <Count listed={listed.length} all={entries.length} />
        {listed.length > 0 && <Export listed={listed} />}
      </div>
      <TrainerProblem error={withdrawal.error} />
      {withdrawal.withdrawn !== null && (
        <Notice kind="done" word="Question retirée">
          {withdrawal.withdrawn} n’est plus dans la banque. Vous pouvez l’importer de nouveau.
        </Notice>
      )}
      {listed.length === 0 && (
        <EmptyState
          title="Aucune question"
          action={
            <Button look="quiet" onClick={() => setFilters(everything)}>
              Tout afficher
            </Button>
          }
        >
          Aucune question de la banque ne correspond à ces choix.
        </EmptyState>
      )}
      {course.objectives.map(({ id, text }, index) => (
        <ObjectiveQuestions
          key={id}
          title={`Objectif ${index + 1} – ${text}`}
          entries={listed.filter(({ question }) => question.objective === id)}
          withdrawal={withdrawal}
        />
      ))}
    </Section>
  )
}

const ObjectiveQuestions = ({
  title,
  entries,
  withdrawal,
}: {
  title: string
  entries: readonly BankEntry[]
  withdrawal: Withdrawal
}) =>
  entries.length > 0 && (
    <Section level={3} title={title}>
      <ul role="list" className={styles.questions}>
        {entries
          .toSorted((a, b) => a.question.module - b.question.module)
          .map((entry) => (
            <li key={entry.id}>
              <QuestionEntry entry={entry} withdrawal={withdrawal} />
            </li>
          ))}
      </ul>
    </Section>
  )

/** Where the focus goes when the question it was on has left. */
export const countId = 'question-count'

/** Seen at once, told once the typing pauses. */
const Count = ({ listed, all }: { listed: number; all: number }) => {
  const words = listed === all ? questionsInWords(all) : `${questionsInWords(listed)} sur ${all}`
  return (
    <p id={countId} tabIndex={-1}>
      <strong aria-hidden="true">{words}</strong>
      <span role="status" className="visually-hidden">
        {useSettled(words)}
      </span>
    </p>
  )
}

const Export = ({ listed }: { listed: readonly BankEntry[] }) => {
  const orderings = listed.filter(({ question }) => question.type === 'ordering').length
  const save = () =>
    saveFile(new Blob([writeGift(listed)], { type: 'text/plain;charset=utf-8' }), 'banque-de-questions.gift.txt')
  return (
    <div className={styles.export}>
      <Button look="quiet" onClick={save}>
        Exporter en GIFT ({questionsInWords(listed.length)})
      </Button>
      {orderings > 0 && (
        <p className={styles.note}>
          GIFT n’a pas de mise en ordre : {orderings === 1 ? 'celle-ci devient' : `les ${orderings} deviennent`} des
          appariements « rang → élément ».
        </p>
      )}
    </div>
  )
}
