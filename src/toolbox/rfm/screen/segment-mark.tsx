import type { SegmentNumber } from '../scoring/segments.ts'
import styles from './segment-mark.module.css'

/** A segment's number in its colour; the number says it alone. */
export const SegmentMark = ({ number }: { number: SegmentNumber }) => (
  <span className={styles.mark} data-segment={number}>
    <span className="visually-hidden">Segment </span>
    {number}
  </span>
)
