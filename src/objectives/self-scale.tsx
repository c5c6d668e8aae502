import type { Rating } from '../assessment/contract.ts'
import { ratingLabels } from '../assessment/rating-labels.ts'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import styles from './self-scale.module.css'

type Selves = { readonly before: Rating | null; readonly after: Rating | null }

/**
 * Where one placed oneself before and after, on the same four steps: a ring and a disc on one way.
 * The drawing says nothing that the words beside it don't.
 * @param isClosed the session is over: what is not given never will be
 */
export const SelfScale = ({ before, after, isClosed }: Selves & { isClosed: boolean }) => {
  const missing = isClosed ? 'non donnée' : 'pas encore donnée'
  return (
    <figure className={styles['scale']}>
      <Way before={before} after={after} />
      <figcaption>
        <p className={styles['words']}>
          <Marker kind="before" /> <span>Avant : {inWords(before, missing)}</span>
        </p>
        <p className={styles['words']}>
          <Marker kind="after" /> <span>Après : {inWords(after, missing)}</span>
        </p>
        {before !== null && after !== null && <p className={styles['distance']}>{distanceInWords(before, after)}</p>}
      </figcaption>
    </figure>
  )
}

const ratings = [1, 2, 3, 4] as const
const placeOf = (rating: Rating): number => rating * 44 - 28

const Way = ({ before, after }: Selves) => (
  <svg aria-hidden="true" viewBox="0 0 164 46" className={styles['way']}>
    <path d={`M${placeOf(1)} 14H${placeOf(4)}`} className={styles['rail']} />
    {before !== null && after !== null && (
      <path d={`M${placeOf(before)} 14H${placeOf(after)}`} className={styles['walked']} />
    )}
    {ratings.map((rating) => (
      <g key={rating}>
        <circle cx={placeOf(rating)} cy="14" r="4" className={styles['stop']} />
        <text x={placeOf(rating)} y="42" textAnchor="middle" className={styles['number']}>
          {rating}
        </text>
      </g>
    ))}
    {before !== null && <circle cx={placeOf(before)} cy="14" r="11" className={styles['before']} />}
    {after !== null && <circle cx={placeOf(after)} cy="14" r="6.5" className={styles['after']} />}
  </svg>
)

const Marker = ({ kind }: { kind: 'before' | 'after' }) => (
  <svg aria-hidden="true" viewBox="0 0 24 24" className={styles['marker']}>
    <circle cx="12" cy="12" r={kind === 'before' ? 9 : 6.5} className={styles[kind]} />
  </svg>
)

/** « 2 – Je sais le faire avec de l’aide » */
const inWords = (rating: Rating | null, missing: string): string =>
  rating === null ? missing : `${rating} – ${ratingLabels[rating]}`

/** « Deux échelons de plus »; a lower one is a distance as any other: one has seen what there is to know. */
export const distanceInWords = (before: Rating, after: Rating): string => {
  if (before === after) return 'Le même échelon'
  const steps = Math.abs(after - before)
  return withFrenchSpaces(
    `${['Un échelon', 'Deux échelons', 'Trois échelons'][steps - 1]} de ${after > before ? 'plus' : 'moins'}`,
  )
}
