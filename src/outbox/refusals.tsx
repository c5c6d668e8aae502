import { useState } from 'react'

import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { LateDialog } from '../design/late-dialog.tsx'
import { pageTitleId } from '../design/page-title.tsx'
import styles from './held-strip.module.css'
import { dismissRefusal } from './outbox.ts'

/** What a slot is about, as the feminine subject of a sentence: « Votre réponse au quiz du module 2 ». */
export type NameOf = (slot: string) => string

type Refusal = { readonly commandId: string; readonly slot: string; readonly reason: string }

/** What was refused, and behind a button why, until the person has read it. */
export const Refusals = ({ refusals, nameOf }: { refusals: readonly Refusal[]; nameOf: NameOf }) => {
  const [open, setOpen] = useState(false)
  const dismiss = (commandId: string) => {
    dismissRefusal(commandId)
    // The button that opened the dialog goes away with the last refusal.
    if (refusals.length === 1) document.getElementById(pageTitleId)?.focus({ preventScroll: true })
  }
  const [first] = refusals
  return (
    <div className={styles['refused']}>
      <span role="alert" className={styles['words']}>
        <Icon name="warning" />
        {refusals.length > 1 || !first
          ? `Refusé : ${refusals.length} réponses`
          : `Refusé : ${withSmallInitial(nameOf(first.slot))}`}
      </span>
      <button type="button" className={styles['action']} onClick={() => setOpen(true)}>
        Voir pourquoi
      </button>
      <LateDialog open={open} onClose={() => setOpen(false)} title="Réponses refusées">
        <ul role="list" className={styles['list']}>
          {refusals.map(({ commandId, slot, reason }) => (
            <li key={commandId}>
              <span>{refusalInWords(nameOf(slot), reason)}</span>
              <Button look="quiet" onClick={() => dismiss(commandId)}>
                J’ai compris
              </Button>
            </li>
          ))}
        </ul>
      </LateDialog>
    </div>
  )
}

const refusalInWords = (name: string, reason: string): string => `${name} a été refusée : ${withSmallInitial(reason)}`

const withSmallInitial = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
