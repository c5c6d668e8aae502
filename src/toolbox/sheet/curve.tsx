import { percent } from '../french-figures.ts'
import styles from './curve.module.css'

const frame = { left: 44, right: 312, top: 12, bottom: 168 }

/**
 * Shares from 1 down to 0 over a few periods. The table beside it says the same in figures.
 * @param shares the first one at period 0 @param axis « Années »
 */
export const Curve = ({ label, axis, shares }: { label: string; axis: string; shares: readonly number[] }) => {
  const last = shares.length - 1
  const x = (period: number) => frame.left + (period / last) * (frame.right - frame.left)
  const y = (share: number) => frame.bottom - share * (frame.bottom - frame.top)
  return (
    <figure className={styles.curve}>
      <svg viewBox="0 0 320 204" role="img" aria-label={label}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={frame.left} x2={frame.right} y1={y(share)} y2={y(share)} className={styles.grid} />
            <text x={frame.left - 6} y={y(share) + 4} textAnchor="end">
              {percent(share)}
            </text>
          </g>
        ))}
        {shares.map((_, period) => (
          <text key={period} x={x(period)} y={frame.bottom + 16} textAnchor="middle">
            {period}
          </text>
        ))}
        <text x={(frame.left + frame.right) / 2} y={frame.bottom + 32} textAnchor="middle">
          {axis}
        </text>
        <polyline
          points={shares.map((share, period) => `${x(period)},${y(share)}`).join(' ')}
          className={styles.line}
        />
        {shares.map((share, period) => (
          <circle key={period} cx={x(period)} cy={y(share)} r="3" className={styles.point} />
        ))}
      </svg>
    </figure>
  )
}
