import { inFigures, percent } from '../french-figures.ts'
import { recurringFigures, recurringRevenue } from '../recurring-revenue.ts'
import type { Answer } from '../sheet/answer.ts'
import { ShortFields } from '../sheet/fields.tsx'
import { FigureField } from '../sheet/figure-field.tsx'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'

export const Component = () => {
  const calculator = useCalculator({
    figures: recurringFigures,
    blank: { base: '', lost: '', lowered: '', added: '' },
    example: { base: '500', lost: '40', lowered: '20', added: '70' },
  })
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <p>
          <strong>GRR = (base − pertes − baisses) ÷ base.</strong> Le <strong>NRR</strong> y ajoute les ventes
          additionnelles faites aux mêmes clients. Hypothèse : seuls comptent les clients présents au départ ; les
          nouveaux n’entrent nulle part.
        </p>
      }
      source="Définitions usuelles du revenu récurrent (contrats, abonnements)."
      cautions={[
        'Un NRR au-dessus de 100 % peut cacher des départs que les ventes additionnelles ont comblés : présentez toujours les deux.',
        'Les taux ne disent pas si le revenu perdu était rentable.',
      ]}
    >
      <p>En k€ ou en euros, la même unité partout.</p>
      <ShortFields>
        <FigureField {...calculator.field('base')} label="Revenu de départ" />
        <FigureField {...calculator.field('lost')} label="Pertes" hint="Clients partis" />
        <FigureField {...calculator.field('lowered')} label="Baisses" hint="Clients restés" />
        <FigureField {...calculator.field('added')} label="Ventes en plus" hint="Mêmes clients" />
      </ShortFields>
    </ToolSheet>
  )
}

const answerOf = (figures: Parameters<typeof recurringRevenue>[0]): Answer => {
  const { gross, net } = recurringRevenue(figures)
  const [base, lost, lowered, added] = [figures.base, figures.lost, figures.lowered, figures.added].map((one) =>
    inFigures(one),
  )
  return {
    headline: `GRR ${percent(gross)}, NRR ${percent(net)}`,
    sentence: `GRR de ${percent(gross)} et NRR de ${percent(net)} : ${percent(1 - gross)} du revenu de départ ont disparu.`,
    warnings:
      net > 1 && gross < 1
        ? [`Le NRR dépasse 100 % alors que ${percent(1 - gross)} du revenu de départ sont perdus.`]
        : [],
    steps: [
      { what: 'GRR', sum: `(${base} − ${lost} − ${lowered}) ÷ ${base}`, result: percent(gross) },
      { what: 'NRR', sum: `(${base} − ${lost} − ${lowered} + ${added}) ÷ ${base}`, result: percent(net) },
    ],
  }
}
