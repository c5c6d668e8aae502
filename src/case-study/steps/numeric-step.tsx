import { useState } from 'react'

import type { CaseStep } from '../../content/case-studies/case-study.ts'
import { figureExpected } from '../../content/units.ts'
import { readFrenchNumber } from '../../kernel/french-number.ts'
import { partId } from '../part-to-mend.ts'
import { FigureField } from './figure-field.tsx'

/** Figures to work out, one a field. */
export const NumericStep = ({
  step,
  figures,
  onFigures,
}: {
  step: Extract<CaseStep, { kind: 'numeric' }>
  figures: Readonly<Record<string, string>>
  onFigures: (figures: Record<string, string>) => void
}) => {
  const [announced, setAnnounced] = useState('')
  return (
    <fieldset>
      <legend className="visually-hidden">Vos résultats</legend>
      {step.figures.map(({ id, label, unit }) => (
        <FigureField
          key={id}
          id={partId(id)}
          label={label}
          unit={unit}
          kept={figures[id] ?? ''}
          keyboard={mayBeBelowZero(unit) ? 'text' : 'decimal'}
          problemOf={(typed) =>
            readFrenchNumber(typed) === null ? `n’est pas un nombre. ${figureExpected(unit)}` : null
          }
          onTyped={(typed) => onFigures({ ...figures, [id]: typed })}
          onLeft={(sentence) => setAnnounced(sentence ?? '')}
        />
      ))}
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </fieldset>
  )
}

/** A score or a gap, in points or without a unit: the decimal keyboard of a phone has no minus sign. */
const mayBeBelowZero = (unit: string): boolean => unit === '' || unit.startsWith('point')
