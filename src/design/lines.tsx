import { differing, type Piece } from './differing.ts'
import styles from './lines.module.css'

/**
 * What was given, a line an element, under what it answers.
 * @param beside the lines it is compared with: what differs is marked, runs of what does not are counted
 */
export const Lines = ({
  title,
  lines,
  beside,
}: {
  title: string
  lines: readonly string[]
  beside?: readonly string[]
}) => (
  <>
    <p>
      <strong>{title}</strong>
    </p>
    {lines.length === 0 && <p>Sans réponse.</p>}
    {beside === undefined ? (
      lines.map((line, index) => <p key={`${index}/${line}`}>{line}</p>)
    ) : (
      <Compared pieces={differing(lines, beside)} />
    )}
  </>
)

const Compared = ({ pieces }: { pieces: readonly (readonly Piece[] | null)[] }) =>
  pieces.map((line, index) => {
    if (line !== null) return <Line key={index} pieces={line} />
    if (index > 0 && pieces[index - 1] === null) return null
    return (
      <p key={index} className={styles.same}>
        {sameInWords(lengthOfRun(pieces, index))}
      </p>
    )
  })

const Line = ({ pieces }: { pieces: readonly Piece[] }) => (
  <p>
    {pieces.map(({ text, differs }, place) => {
      if (!differs) return shortened(text, { isFirst: place === 0, isLast: place === pieces.length - 1 })
      return (
        <mark key={place} className={styles.differs}>
          {text}
        </mark>
      )
    })}
  </p>
)

/** Enough of what is the same to find one’s place in it, towards what differs. */
const wordsKept = 8

const shortened = (text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string => {
  const words = text.split(' ')
  if (words.length <= 3 * wordsKept || (isFirst && isLast)) return text
  const [head, tail] = [isFirst ? [] : words.slice(0, wordsKept), isLast ? [] : words.slice(-wordsKept)]
  return [...head, '[…]', ...tail].join(' ')
}

const lengthOfRun = (pieces: readonly unknown[], from: number): number => {
  const end = pieces.findIndex((line, index) => index > from && line !== null)
  return (end === -1 ? pieces.length : end) - from
}

const sameInWords = (count: number): string => (count > 1 ? `${count} lignes identiques` : 'Une ligne identique')
