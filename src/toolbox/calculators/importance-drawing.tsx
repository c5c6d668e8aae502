import { inFigures } from '../french-figures.ts'
import type { importanceMatrix } from '../importance.ts'
import styles from './importance-drawing.module.css'
import { quadrantLabels } from './importance-words.ts'

const left = 40
const right = 332
const top = 28
const bottom = 320

const xOf = (satisfaction: number): number => left + (satisfaction / 10) * (right - left)
const yOf = (importance: number): number => bottom - (importance / 10) * (bottom - top)

/** Satisfaction to the right, importance upwards, cut at the two means; numbers are those of the table below. */
export const ImportanceDrawing = ({
  placed,
  meanImportance,
  meanSatisfaction,
}: ReturnType<typeof importanceMatrix>) => (
  <figure className={styles.drawing}>
    <svg viewBox="0 0 344 360" role="img" aria-label={descriptionOf(placed)}>
      <rect
        x={left}
        y={top}
        width={xOf(meanSatisfaction) - left}
        height={yOf(meanImportance) - top}
        className={styles.first}
      />
      <rect x={left} y={top} width={right - left} height={bottom - top} className={styles.frame} />
      <line x1={xOf(meanSatisfaction)} x2={xOf(meanSatisfaction)} y1={top} y2={bottom} className={styles.cut} />
      <line x1={left} x2={right} y1={yOf(meanImportance)} y2={yOf(meanImportance)} className={styles.cut} />
      <text x={left} y={top - 9}>
        {quadrantLabels['act-first']}
      </text>
      <text x={right} y={top - 9} textAnchor="end">
        {quadrantLabels['keep-up']}
      </text>
      <text x={left + 6} y={bottom - 7}>
        {quadrantLabels.watch}
      </text>
      <text x={right - 6} y={bottom - 7} textAnchor="end">
        {quadrantLabels['too-much']}
      </text>
      {[0, 5, 10].map((mark) => (
        <g key={mark}>
          <text x={xOf(mark)} y={bottom + 16} textAnchor="middle">
            {mark}
          </text>
          <text x={left - 7} y={yOf(mark) + 4} textAnchor="end">
            {mark}
          </text>
        </g>
      ))}
      <text x={(left + right) / 2} y={bottom + 34} textAnchor="middle">
        Satisfaction (moyenne {inFigures(meanSatisfaction, 1)})
      </text>
      <text transform={`translate(13 ${(top + bottom) / 2}) rotate(-90)`} textAnchor="middle">
        Importance (moyenne {inFigures(meanImportance, 1)})
      </text>
      {placed.map(({ id, importance, satisfaction }, index) => (
        <g key={id} transform={`translate(${xOf(satisfaction)} ${yOf(importance)})`}>
          <circle r="9" className={styles.point} />
          <text y="4" textAnchor="middle" className={styles.number}>
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  </figure>
)

/** « Matrice de 5 attributs. À améliorer d’abord : … À maintenir : … » */
const descriptionOf = (placed: ReturnType<typeof importanceMatrix>['placed']): string => {
  const quadrants = (['act-first', 'keep-up', 'watch', 'too-much'] as const).flatMap((quadrant) => {
    const names = placed.filter((one) => one.quadrant === quadrant).map(({ name }) => name)
    return names.length === 0 ? [] : [`${quadrantLabels[quadrant]} : ${names.join(', ')}.`]
  })
  return [`Matrice de ${placed.length} attributs.`, ...quadrants].join(' ')
}
