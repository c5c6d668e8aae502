import type * as z from 'zod/mini'

import { counted, euros, inFigures, percent, signedEuros } from '../french-figures.ts'
import { programmeValue, type thresholdFigures } from '../retention-threshold.ts'
import type { Answer, Step } from '../sheet/answer.ts'

/** What a programme is worth, in words. */
export const thresholdAnswer = (figures: z.output<typeof thresholdFigures>): Answer => {
  const { retention, hopedRetention, customers } = figures
  const value = programmeValue(figures)
  const isOutOfReach = value.threshold >= 1
  const verdict =
    value.gain >= 0 ? `le programme crée ${euros(value.gain)}` : `le programme détruit ${euros(-value.gain)}`
  return {
    headline: percent(value.threshold),
    sentence: `Rétention de seuil de ${percent(value.threshold)}, soit ${counted(100 * (value.threshold - retention), 'point')} de plus qu’aujourd’hui. À ${percent(hopedRetention)}, ${verdict} pour ${counted(customers, 'client')}.`,
    warnings: isOutOfReach
      ? [
          'Le seuil atteint 100 % : aucune rétention ne paie ce programme. Réduisez son coût, ou réservez-le aux clients dont la marge est plus forte.',
        ]
      : [],
    steps: [...stepsOf(figures, value), ...acquisitionSteps(value)],
  }
}

type Value = ReturnType<typeof programmeValue>

const stepsOf = (figures: z.output<typeof thresholdFigures>, value: Value): Step[] => {
  const { margin, retention, discount, cost, hopedRetention, customers } = figures
  const grown = inFigures(1 + discount, 4)
  return [
    {
      what: 'CLV avant',
      sum: `${euros(margin)} × ${grown} ÷ (${grown} − ${inFigures(retention, 4)})`,
      result: euros(value.before),
    },
    { what: 'Marge nette du coût', sum: `${euros(margin)} − ${euros(cost)}`, result: euros(margin - cost) },
    {
      what: 'CLV après',
      sum: `${euros(margin - cost)} × ${grown} ÷ (${grown} − ${inFigures(hopedRetention, 4)})`,
      result: euros(value.after),
    },
    {
      what: 'Écart par client',
      sum: `${euros(value.after)} − ${euros(value.before)}`,
      result: signedEuros(value.gainPerCustomer),
    },
    {
      what: 'Écart total',
      sum: `${signedEuros(value.gainPerCustomer)} × ${inFigures(customers)}`,
      result: signedEuros(value.gain),
    },
    {
      what: 'Rétention de seuil',
      sum: `${grown} − ${euros(margin - cost)} × ${grown} ÷ ${euros(value.before)}`,
      result: percent(value.threshold),
    },
  ]
}

const acquisitionSteps = ({ acquisition, budget, gain }: Value): Step[] => {
  if (acquisition === null) return []
  const { clv, costBelow } = acquisition
  const bracketed = gain < 0 ? `(${signedEuros(gain)})` : euros(gain)
  return [
    { what: 'CLV d’un nouveau client', sum: 'même formule, avec sa marge et sa rétention', result: euros(clv) },
    costBelow === null
      ? {
          what: 'Coût d’acquisition de bascule',
          sum: 'le programme perd plus que son budget',
          result: 'recruter est toujours préférable',
        }
      : {
          what: 'Coût d’acquisition de bascule',
          sum: `${euros(clv)} × ${euros(budget)} ÷ (${euros(budget)} + ${bracketed})`,
          result: euros(costBelow),
        },
  ]
}
