import type { ReactNode } from 'react'

import styles from './plot.module.css'

export type Point = readonly [x: number, y: number]

/** Lines differ by their dashes as well as by their colour. */
export type LineLook = 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'rule'

type Axis = {
  readonly from: number
  readonly to: number
  readonly label: string
  readonly ticks: readonly (readonly [at: number, text: string])[]
}

type Line = { readonly points: readonly Point[]; readonly look: LineLook }

type Mark = { readonly at: Point; readonly text: ReactNode; readonly side: 'left' | 'right' | 'above' | 'below' }

/**
 * Curves and points on two axes. The words are HTML over the drawing: they keep their size on a
 * phone, where a scaled SVG would shrink them.
 */
export const Plot = ({
  x,
  y,
  lines = [],
  marks = [],
}: {
  x: Axis
  y: Axis
  lines?: readonly Line[]
  marks?: readonly Mark[]
}) => {
  const left = (value: number) => (100 * (value - x.from)) / (x.to - x.from)
  const top = (value: number) => 100 - (100 * (value - y.from)) / (y.to - y.from)
  return (
    <div className={styles.plot}>
      <p className={styles.yLabel}>{y.label}</p>
      <div className={styles.field}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {lines.map(({ points, look }) => (
            <polyline
              key={`${look} ${points.join(' ')}`}
              className={styles[look]}
              points={points.map((point) => `${left(point[0]).toFixed(2)},${top(point[1]).toFixed(2)}`).join(' ')}
            />
          ))}
        </svg>
        {y.ticks.map(([at, text]) => (
          <span key={text} className={styles.yTick} style={{ insetBlockStart: `${top(at)}%` }}>
            {text}
          </span>
        ))}
        {x.ticks.map(([at, text]) => (
          <span key={text} className={styles.xTick} style={{ insetInlineStart: `${left(at)}%` }}>
            {text}
          </span>
        ))}
        {marks.map(({ at, text, side }) => (
          <span
            key={at.join(' ')}
            className={styles.mark}
            style={{ insetInlineStart: `${left(at[0])}%`, insetBlockStart: `${top(at[1])}%` }}
          >
            <span className={styles[side]}>{text}</span>
          </span>
        ))}
      </div>
      <p className={styles.xLabel}>{x.label}</p>
    </div>
  )
}

/** Which line is which, beside a sample of it. */
export const Legend = ({ lines }: { lines: readonly (readonly [look: LineLook, words: ReactNode])[] }) => (
  <ul role="list" className={styles.legend}>
    {lines.map(([look, words]) => (
      <li key={look}>
        <svg viewBox="0 0 40 8" aria-hidden="true">
          <polyline className={styles[look]} points="1,4 39,4" />
        </svg>
        <span>{words}</span>
      </li>
    ))}
  </ul>
)
