import { useRef, useState } from 'react'

import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { LateDialog } from '../design/late-dialog.tsx'
import { pageTitleId } from '../design/page-title.tsx'
import { ChoiceOfAnswer, type ShowAnswer } from './choice-of-answer.tsx'
import styles from './held-strip.module.css'
import type { refusalsOf } from './hold-up.ts'
import { dismissRefusal } from './outbox.ts'

/** What a slot is about, as the feminine subject of a sentence: « Votre réponse au quiz du module 2 ». */
export type NameOf = (slot: string) => string

type Refusal = ReturnType<typeof refusalsOf>[number]

/** What was refused, and behind a button why, until the person has read it or chosen. */
export const Refusals = ({
  refusals,
  nameOf,
  showAnswer,
  onBothKept,
}: {
  refusals: readonly Refusal[]
  nameOf: NameOf
  showAnswer: ShowAnswer | undefined
  onBothKept: ((slot: string) => void) | undefined
}) => {
  const [open, setOpen] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  /** The button that was pressed goes away; with the last refusal, so does the one that opened the dialog. */
  const leave = () => {
    if (refusals.length === 1) document.getElementById(pageTitleId)?.focus({ preventScroll: true })
    else list.current?.focus()
  }
  const { sentence, button, title } = wordsOf(refusals, nameOf)
  return (
    <div className={styles['refused']}>
      <span role="alert" className={styles['words']}>
        <Icon name="warning" />
        {sentence}
      </span>
      <button type="button" className={styles['action']} onClick={() => setOpen(true)}>
        {button}
      </button>
      <LateDialog open={open} onClose={() => setOpen(false)} title={title}>
        <ul ref={list} role="list" tabIndex={-1} className={styles['list']}>
          {refusals.map((refusal) => (
            <li key={refusal.commandId}>
              {refusal.elsewhere ? (
                <ChoiceOfAnswer
                  {...refusal}
                  elsewhere={refusal.elsewhere}
                  name={nameOf(refusal.slot)}
                  showAnswer={showAnswer}
                  onChosen={leave}
                  onBothKept={onBothKept}
                />
              ) : (
                <Refused name={nameOf(refusal.slot)} refusal={refusal} onRead={leave} />
              )}
            </li>
          ))}
        </ul>
      </LateDialog>
    </div>
  )
}

const Refused = ({ name, refusal, onRead }: { name: string; refusal: Refusal; onRead: () => void }) => {
  const dismiss = () => {
    dismissRefusal(refusal.commandId)
    onRead()
  }
  return (
    <>
      <span>{refusalInWords(name, refusal.reason)}</span>
      <Button look="quiet" onClick={dismiss}>
        J’ai compris
      </Button>
    </>
  )
}

const wordsOf = (refusals: readonly Refusal[], nameOf: NameOf) => {
  const [first] = refusals
  const isOne = refusals.length === 1 && first !== undefined
  if (refusals.every(({ elsewhere }) => elsewhere !== undefined))
    return {
      sentence: isOne
        ? `${nameOf(first.slot)} a aussi été donnée ailleurs`
        : `${refusals.length} réponses ont aussi été données ailleurs`,
      button: 'Choisir laquelle garder',
      title: isOne ? 'Deux réponses à la même question' : 'Deux réponses aux mêmes questions',
    }
  return {
    sentence: isOne ? `Refusé : ${withSmallInitial(nameOf(first.slot))}` : `Refusé : ${refusals.length} réponses`,
    button: 'Voir pourquoi',
    title: 'Réponses refusées',
  }
}

const refusalInWords = (name: string, reason: string): string => `${name} a été refusée : ${withSmallInitial(reason)}`

const withSmallInitial = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
