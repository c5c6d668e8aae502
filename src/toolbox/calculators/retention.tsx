import type * as z from 'zod/mini'

import { Choice, Choices } from '../../design/choices.tsx'
import { WideTable } from '../../design/wide-table.tsx'
import { inFigures, percent } from '../french-figures.ts'
import { remaining, retentionFigures, retentionOf } from '../retention.ts'
import type { Answer } from '../sheet/answer.ts'
import { Curve } from '../sheet/curve.tsx'
import { ShortFields } from '../sheet/fields.tsx'
import { FigureField } from '../sheet/figure-field.tsx'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'

/** As far as a constant rate is worth drawing. */
const periodsDrawn = { year: 10, month: 12 } as const

export const Component = () => {
  const calculator = useCalculator({
    figures: retentionFigures,
    blank: { period: 'year', start: '', gained: '', end: '' },
    example: { period: 'year', start: '1 200', gained: '150', end: '1 170' },
  })
  const period = calculator.field('period').registration
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <>
          <p>
            <strong>Rétention = (clients en fin de période − nouveaux clients) ÷ clients en début de période.</strong>{' '}
            L’attrition est le reste : 1 − rétention, sur la même base et la même période.
          </p>
          <p>
            <strong>Durée de vie moyenne = 1 ÷ attrition</strong>, si le taux reste constant et le même pour tous. D’un
            mois à l’année, l’attrition ne se multiplie pas par 12 : <strong>1 − (1 − attrition du mois)¹²</strong>, si
            les mois ne dépendent pas les uns des autres.
          </p>
        </>
      }
      source="Définitions usuelles de la profession."
      cautions={[
        'La durée de vie moyenne suppose un taux constant ; souvent, les clients récents partent plus que les anciens.',
        'Le taux ne dit pas qui part : perdre dix petits clients et un grand donne le même chiffre que onze petits.',
        'Sans contrat, « client perdu » est une règle que vous fixez : écrivez-la avant de compter.',
      ]}
    >
      <Choices legend="Sur quelle période ?">
        <Choice {...period} value="year">
          Un an
        </Choice>
        <Choice {...period} value="month">
          Un mois
        </Choice>
      </Choices>
      <ShortFields>
        <FigureField {...calculator.field('start')} label="Clients au début" />
        <FigureField {...calculator.field('gained')} label="Nouveaux clients" hint="Encore là à la fin" />
        <FigureField {...calculator.field('end')} label="Clients à la fin" hint="Nouveaux compris" />
      </ShortFields>
    </ToolSheet>
  )
}

const answerOf = (figures: z.output<typeof retentionFigures>): Answer => {
  const { start, gained, end, period } = figures
  const { kept, lost, retention, attrition, lifetime, yearlyAttrition } = retentionOf(figures)
  const unit = period === 'year' ? (lifetime !== null && lifetime < 2 ? 'an' : 'ans') : 'mois'
  const life = lifetime === null ? null : `${inFigures(lifetime)} ${unit}`
  return {
    headline: percent(retention),
    sentence: `Rétention de ${percent(retention)}, attrition de ${percent(attrition)}${life === null ? '' : `, durée de vie moyenne de ${life}`}.`,
    warnings:
      lifetime === null
        ? ['Personne n’est parti : la durée de vie moyenne ne se calcule pas (1 ÷ 0). Prenez une période plus longue.']
        : [],
    steps: [
      { what: 'Clients conservés', sum: `${inFigures(end)} − ${inFigures(gained)}`, result: inFigures(kept) },
      { what: 'Rétention', sum: `${inFigures(kept)} ÷ ${inFigures(start)}`, result: percent(retention) },
      {
        what: 'Attrition',
        sum: `1 − ${percent(retention)}, soit ${inFigures(lost)} ÷ ${inFigures(start)}`,
        result: percent(attrition),
      },
      ...(life === null ? [] : [{ what: 'Durée de vie moyenne', sum: `1 ÷ ${inFigures(attrition, 4)}`, result: life }]),
      ...(yearlyAttrition === null
        ? []
        : [
            {
              what: 'Attrition annuelle',
              sum: `1 − (1 − ${inFigures(attrition, 4)})¹²`,
              result: percent(yearlyAttrition),
            },
          ]),
    ],
    more: <Remaining retention={retention} period={period} />,
  }
}

const Remaining = ({ retention, period }: { retention: number; period: 'year' | 'month' }) => {
  const shares = remaining(retention, periodsDrawn[period])
  const [one, many] = period === 'year' ? ['an', 'Années'] : ['mois', 'Mois']
  const title = `Ce qui reste de 100 clients si le taux se maintient`
  return (
    <>
      <h3>{title}</h3>
      <Curve
        label={`${title} : la courbe descend de 100 à ${percent(shares.at(-1) ?? 0, 1)}.`}
        axis={many}
        shares={shares}
      />
      <WideTable label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{many}</th>
              <th scope="col">Part restante</th>
            </tr>
          </thead>
          <tbody>
            {shares.map((share, index) => (
              <tr key={index}>
                <th scope="row">{index === 0 ? 'Départ' : `${index} ${one}${one === 'an' && index > 1 ? 's' : ''}`}</th>
                <td>{percent(share, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  )
}
