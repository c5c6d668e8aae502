import type { KeyboardEvent } from 'react'

import type { Labelled, Passage } from '../content/professional-documents/professional-document.ts'
import type { Mark } from './contract.ts'
import { InlineText } from './inline-text.tsx'
import styles from './passage.module.css'

export const passageAnchor = (passageId: string) => `passage-${passageId}`

/**
 * A sentence that opens its form. No `<button>`: a browser keeps one whole, and the text would no
 * longer flow from line to line.
 */
export const MarkablePassage = ({
  passage,
  mark,
  kinds,
  isOpen,
  onToggle,
}: {
  passage: Passage
  mark: Mark | undefined
  kinds: readonly Labelled[]
  isOpen: boolean
  onToggle: () => void
}) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onToggle()
  }
  return (
    <span
      id={passageAnchor(passage.id)}
      role="button"
      tabIndex={0}
      aria-expanded={isOpen}
      className={styles.passage}
      data-marked={mark !== undefined}
      onClick={onToggle}
      onKeyDown={onKeyDown}
    >
      <span className={styles.text}>
        <InlineText text={passage.text} />
      </span>
      {mark && <Tag before="marqué : " word={kindInWords(mark.kind, kinds)} />}
    </span>
  )
}

/** A sentence that can no longer be marked. @param words what is said of it, nothing for the others */
export const ReadPassage = ({
  passage,
  words,
  isMarked,
}: {
  passage: Passage
  words: string | null
  isMarked: boolean
}) => (
  <span
    id={passageAnchor(passage.id)}
    className={styles.read}
    data-marked={isMarked}
    data-missed={words !== null && !isMarked}
  >
    <span className={styles.text}>
      <InlineText text={passage.text} />
    </span>
    {words !== null && <Tag word={words} />}
  </span>
)

/** @param before what only ears need: the eye sees the mark */
const Tag = ({ word, before = '' }: { word: string; before?: string }) => (
  <>
    {' '}
    <span className={styles.tag}>
      <span className="visually-hidden">({before}</span>
      {word}
      <span className="visually-hidden">)</span>
    </span>
  </>
)

/** « Mythe », or that it still has to be said. */
export const kindInWords = (kind: string | null, kinds: readonly Labelled[]): string =>
  kinds.find(({ id }) => id === kind)?.text ?? 'Type à préciser'
