import { useEffect, useRef, useState } from 'react'

import { Button } from '../../design/button.tsx'
import { Notice } from '../../design/notice.tsx'
import { useTrainerCommand } from '../../training-session/commands.ts'
import { TrainerProblem } from '../../training-session/trainer-problem.tsx'
import { type BankEntry, importQuestions } from '../contract.ts'
import type { GiftProblem, ReadGift } from '../gift/read-gift.ts'
import { questionsInWords } from '../type-words.ts'
import { CandidateList } from './candidate-list.tsx'
import styles from './import-panel.module.css'
import { candidatesOf, inBatches, noChoices, type Placed, toSend } from './preview.ts'
import { UsualPlace } from './place-fields.tsx'

/** What was understood, before anything is kept: the good questions to confirm, the others by line. */
export const ReadResult = ({
  read,
  entries,
  onImported,
  onGoToLine,
}: {
  read: ReadGift
  entries: readonly BankEntry[]
  onImported: () => Promise<unknown>
  onGoToLine: (line: number) => void
}) => {
  const heading = useRef<HTMLHeadingElement>(null)
  // What was asked for is here, below: the focus goes to what it says.
  useEffect(() => heading.current?.focus(), [])
  const [choices, setChoices] = useState(noChoices)
  const [refusals, setRefusals] = useState(0)
  const result = useFocusOnTheFirstMissing(refusals)
  const importing = useImport(onImported)
  const candidates = candidatesOf(read.questions, entries, choices)
  const kept = candidates.filter(({ isKept }) => isKept)

  const confirm = () => {
    const ready = toSend(candidates)
    if (ready === null) setRefusals((before) => before + 1)
    else void importing.send(ready)
  }

  return (
    <div ref={result} className={styles.result}>
      <h2 ref={heading} tabIndex={-1}>
        {resultInWords(read)}
      </h2>
      <Problems problems={read.problems} onGoToLine={onGoToLine} />
      {candidates.some(({ isPlaceGiven, isKnown }) => !isPlaceGiven && !isKnown) && (
        <UsualPlace
          place={choices.usualPlace}
          onChange={(usualPlace) => setChoices((before) => ({ ...before, usualPlace }))}
        />
      )}
      {candidates.length > 0 && (
        <CandidateList candidates={candidates} isIncomplete={refusals > 0} onChange={setChoices} />
      )}
      <TrainerProblem error={importing.error} />
      {refusals > 0 && toSend(candidates) === null && (
        <Notice kind="refused" word="Pas encore ajoutées">
          Choisissez l’objectif, le module et la difficulté de chaque question gardée.
        </Notice>
      )}
      {kept.length > 0 && (
        <Button pending={importing.isPending} onClick={confirm}>
          Ajouter {questionsInWords(kept.length)} à la banque
        </Button>
      )}
      {importing.added > 0 && (
        <Notice kind="done" word="Banque complétée">
          {importing.added > 1 ? `${importing.added} questions ajoutées.` : 'Une question ajoutée.'}
        </Notice>
      )}
    </div>
  )
}

/** Once the fields say what is missing. */
const useFocusOnTheFirstMissing = (refusals: number) => {
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusals > 0) result.current?.querySelector<HTMLElement>('select[aria-invalid="true"]')?.focus()
  }, [refusals])
  return result
}

/** Sent in a few commands; what is recorded is in the bank, and known as such, whatever becomes of the rest. */
const useImport = (onImported: () => Promise<unknown>) => {
  const command = useTrainerCommand(importQuestions)
  const [added, setAdded] = useState(0)
  const [isPending, setIsPending] = useState(false)
  const send = async (questions: readonly Placed[]) => {
    setIsPending(true)
    setAdded(0)
    try {
      for (const batch of inBatches(questions)) {
        await command.mutateAsync({ params: {}, body: { questions: batch.map(({ question }) => question) } })
        setAdded((before) => before + batch.length)
      }
    } catch {
      // Said by `error`; what was not sent is still on the screen.
    } finally {
      await onImported()
      setIsPending(false)
    }
  }
  return { send, added, isPending, error: command.error }
}

const resultInWords = ({ questions, problems }: ReadGift): string => {
  const read = `${questionsInWords(questions.length)} ${questions.length > 1 ? 'lues' : 'lue'}`
  return problems.length === 0 ? read : `${read}, ${problems.length} à corriger`
}

const Problems = ({ problems, onGoToLine }: { problems: readonly GiftProblem[]; onGoToLine: (line: number) => void }) =>
  problems.length > 0 && (
    <section aria-label="À corriger dans le texte" className={styles.problems}>
      <p>Corrigez le texte ci-dessus, puis lisez-le de nouveau. Rien n’en est perdu.</p>
      <ul role="list">
        {problems.map(({ line, sentence }) => (
          <li key={line}>
            <strong>Ligne {line} :</strong> {sentence}{' '}
            <button type="button" className={styles.goTo} onClick={() => onGoToLine(line)}>
              Aller à la ligne {line}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
