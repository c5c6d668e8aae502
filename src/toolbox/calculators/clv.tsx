import type * as z from 'zod/mini'

import { WideTable } from '../../design/wide-table.tsx'
import { clvFigures, clvFromEnd, clvFromStart, clvOverYears, clvUndiscounted, discountedMargins } from '../clv.ts'
import { counted, euros, inFigures } from '../french-figures.ts'
import type { Answer } from '../sheet/answer.ts'
import { ShortFields } from '../sheet/fields.tsx'
import { FigureField, RateField } from '../sheet/figure-field.tsx'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'

export const Component = () => {
  const calculator = useCalculator({
    figures: clvFigures,
    blank: { margin: '', retention: '', discount: '', years: '5' },
    example: { margin: '90', retention: '85', discount: '10', years: '5' },
  })
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <>
          <p>
            La valeur vie client est la somme des marges futures attendues, ramenées à aujourd’hui. Trois conventions
            coexistent ; m est la marge annuelle, r la rétention, d le taux d’actualisation :
          </p>
          <ul>
            <li>
              <strong>début de période : m × (1 + d) ÷ (1 + d − r)</strong>, première marge tout de suite. C’est la
              convention du cours ;
            </li>
            <li>
              <strong>fin de période : m × r ÷ (1 + d − r)</strong>, première marge dans un an si le client est resté ;
            </li>
            <li>
              <strong>simple : m ÷ (1 − r)</strong>, sans actualisation.
            </li>
          </ul>
          <p>Hypothèse : marge, rétention et actualisation constantes, sans fin.</p>
        </>
      }
      source="Formules usuelles de la valeur vie client."
      cautions={[
        'Deux CLV ne se comparent que dans la même convention : annoncez toujours la vôtre.',
        'La formule suppose des taux constants, parfois sur des dizaines d’années : regardez aussi le chiffre sur quelques années.',
        'C’est une moyenne : aucun client n’a cette valeur, certains valent dix fois plus.',
        'Le coût d’acquisition n’est pas déduit.',
      ]}
    >
      <ShortFields>
        <FigureField {...calculator.field('margin')} label="Marge annuelle (€)" hint="Par client" />
        <RateField {...calculator.field('retention')} label="Rétention (%)" hint="Par an" />
        <RateField {...calculator.field('discount')} label="Actualisation (%)" hint="Par an" />
        <FigureField {...calculator.field('years')} label="Horizon (ans)" hint="Pour la valeur limitée" />
      </ShortFields>
    </ToolSheet>
  )
}

const answerOf = (figures: z.output<typeof clvFigures>): Answer => {
  const { margin, retention, discount, years } = figures
  const [start, end, simple] = [clvFromStart(figures), clvFromEnd(figures), clvUndiscounted(figures)]
  const [m, r, grown] = [euros(margin), inFigures(retention, 4), inFigures(1 + discount, 4)]
  const horizon = euros(clvOverYears(figures, years))
  return {
    headline: euros(start),
    sentence: `CLV de ${euros(start)} en début de période, la convention du cours ; ${euros(end)} en fin de période ; ${euros(simple)} sans actualisation ; ${horizon} sur ${counted(years, 'an')} seulement.`,
    steps: [
      { what: 'Début de période', sum: `${m} × ${grown} ÷ (${grown} − ${r})`, result: euros(start) },
      { what: 'Fin de période', sum: `${m} × ${r} ÷ (${grown} − ${r})`, result: euros(end) },
      { what: 'Contrôle : début = fin + une marge', sum: `${euros(end)} + ${m}`, result: euros(end + margin) },
      { what: 'Simple', sum: `${m} ÷ (1 − ${r})`, result: euros(simple) },
      {
        what: `Sur ${counted(years, 'an')}`,
        sum: `somme de ${m} × ${r}ᵏ ÷ ${grown}ᵏ, k de 0 à ${years - 1}`,
        result: horizon,
      },
    ],
    more: <Years margins={discountedMargins(figures, years)} />,
  }
}

const Years = ({ margins }: { margins: readonly number[] }) => (
  <WideTable label="Marges actualisées, année par année">
    <table>
      <thead>
        <tr>
          <th scope="col">Année</th>
          <th scope="col">Marge actualisée</th>
          <th scope="col">Cumul</th>
        </tr>
      </thead>
      <tbody>
        {margins.map((margin, index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            <td>{euros(margin)}</td>
            <td>{euros(margins.slice(0, index + 1).reduce((total, one) => total + one, 0))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
)
