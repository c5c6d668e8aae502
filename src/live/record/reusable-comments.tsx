import { Button } from '../../design/button.tsx'
import disclosure from './disclosure.module.css'
import styles from './reusable-comments.module.css'

/** As many as stand under the field without hiding the button that saves. */
const inSight = 2

/** What was written before, to write again with one tap. Newest first. */
export const ReusableComments = ({
  comments,
  onInsert,
}: {
  comments: readonly string[]
  onInsert: (comment: string) => void
}) => {
  if (comments.length === 0) return null
  const more = comments.slice(inSight)
  return (
    <div role="group" aria-label="Commentaires déjà écrits dans cette session" className={styles.comments}>
      <p className={styles.title}>Reprendre un commentaire de cette session</p>
      <List comments={comments.slice(0, inSight)} onInsert={onInsert} />
      {more.length > 0 && (
        <details>
          <summary className={disclosure.summary}>
            {more.length} plus ancien{more.length > 1 ? 's' : ''}
          </summary>
          <List comments={more} onInsert={onInsert} />
        </details>
      )}
    </div>
  )
}

const List = ({ comments, onInsert }: { comments: readonly string[]; onInsert: (comment: string) => void }) => (
  <ul role="list">
    {comments.map((comment) => (
      <li key={comment}>
        <Button look="quiet" className={styles.comment} onClick={() => onInsert(comment)}>
          <span className="visually-hidden">Insérer&nbsp;:</span> <span className={styles.words}>{comment}</span>
        </Button>
      </li>
    ))}
  </ul>
)
