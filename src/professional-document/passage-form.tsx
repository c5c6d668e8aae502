import { useEffect, useEffectEvent, useId, useRef } from 'react'

import { useTypedText } from '../case-study/typed-text.ts'
import type { Labelled, Passage } from '../content/professional-documents/professional-document.ts'
import { Button } from '../design/button.tsx'
import { Choice, Choices } from '../design/choices.tsx'
import { Field } from '../design/field.tsx'
import { longestNote, type Mark } from './contract.ts'
import { plainText } from './inline-text.tsx'
import styles from './passage-form.module.css'

/** What a passage is, and a note: kept as it is given. Takes the focus, and Escape closes it. */
export const PassageForm = ({
  passage,
  mark,
  kinds,
  onMark,
  onClose,
}: {
  passage: Passage
  mark: Mark | undefined
  kinds: readonly Labelled[]
  onMark: (mark: Mark | null, isTyping: boolean) => void
  onClose: () => void
}) => {
  const name = useId()
  const form = useFormAt(onClose)
  const { kind = null, note = '' } = mark ?? {}
  const { field } = useTypedText(note, (typed) => onMark({ kind, note: typed }, true))

  return (
    <div
      ref={form}
      role="group"
      aria-label={`Marquer le passage «\u00A0${shortened(plainText(passage.text))}\u00A0»`}
      tabIndex={-1}
      className={styles.form}
    >
      <Choices legend="Ce passage est…">
        {kinds.map(({ id, text }) => (
          <Choice key={id} name={name} checked={kind === id} onChange={() => onMark({ kind: id, note }, false)}>
            {text}
          </Choice>
        ))}
        <Choice
          name={name}
          checked={mark !== undefined && kind === null}
          onChange={() => onMark({ kind: null, note }, false)}
        >
          À marquer, type à préciser
        </Choice>
      </Choices>
      <Field {...field} label="Note" optional maxLength={longestNote} lang="fr" spellCheck autoComplete="off" />
      <div className={styles.actions}>
        <Button onClick={onClose}>Fermer</Button>
        {mark && (
          <Button
            look="quiet"
            onClick={() => {
              onMark(null, false)
              onClose()
            }}
          >
            Retirer la marque
          </Button>
        )}
      </div>
    </div>
  )
}

/** The focus goes where the form has opened; Escape leaves it. */
const useFormAt = (onClose: () => void) => {
  const form = useRef<HTMLDivElement>(null)
  const leave = useEffectEvent(onClose)
  useEffect(() => {
    const opened = form.current
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && leave()
    opened?.focus()
    opened?.addEventListener('keydown', onKeyDown)
    return () => opened?.removeEventListener('keydown', onKeyDown)
  }, [])
  return form
}

/** Enough of it to know which one. */
export const shortened = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/, '')}…`
