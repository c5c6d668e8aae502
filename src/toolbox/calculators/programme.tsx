import { euros, inFigures, percent, signedEuros } from '../french-figures.ts'
import { programmeBreakEven, programmeFigures } from '../programme.ts'
import type { Answer } from '../sheet/answer.ts'
import { FieldGroup } from '../sheet/fields.tsx'
import { FigureField, RateField } from '../sheet/figure-field.tsx'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'

const blank = { voucher: '', spend: '', used: '', revenue: '', marginRate: '', fixedCosts: '', lift: '' }

export const Component = () => {
  const calculator = useCalculator({
    figures: programmeFigures,
    blank,
    example: {
      ...blank,
      voucher: '10',
      spend: '200',
      used: '70',
      revenue: '1 500 000',
      marginRate: '40',
      fixedCosts: '9 000',
    },
  })
  const { field } = calculator
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <>
          <p>
            La récompense se paie aussi sur les achats qui auraient eu lieu. Le seuil est la hausse d’achats, due au
            programme, qui retrouve la mise : <strong>u = (k × CA + F) ÷ (taux de marge × CA − k × CA)</strong>.
          </p>
          <p>
            k, le coût réel, est la valeur du bon ÷ l’achat qui le donne × la part des points utilisés ; F, les frais
            fixes annuels. Hypothèse : bons comptés pour leur valeur, taux de marge constant.
          </p>
        </>
      }
      source="Calcul de la leçon 3.4."
      cautions={[
        'La hausse doit venir d’une comparaison avec un groupe témoin tiré au sort : les meilleurs clients prennent la carte parce qu’ils sont déjà clients.',
        'Baisser la récompense baisse le seuil, mais peut aussi réduire la participation.',
        'Les points non utilisés restent dus tant qu’ils n’ont pas expiré : c’est une dette.',
        'Un bon ne console pas d’un irritant que l’on ne traite pas.',
      ]}
    >
      <FieldGroup legend="La récompense">
        <FigureField {...field('voucher')} label="Valeur du bon (€)" />
        <FigureField {...field('spend')} label="Achats pour l’obtenir (€)" />
        <RateField {...field('used')} label="Points utilisés (%)" />
      </FieldGroup>
      <FieldGroup legend="Les porteurs, sur un an">
        <FigureField {...field('revenue')} label="CA des porteurs (€)" />
        <RateField {...field('marginRate')} label="Taux de marge (%)" />
        <FigureField {...field('fixedCosts')} label="Frais fixes (€)" />
      </FieldGroup>
      <RateField
        {...field('lift')}
        label="Hausse d’achats mesurée (%)"
        hint="Par rapport à un groupe témoin, pour connaître le résultat de l’année."
        optional
      />
    </ToolSheet>
  )
}

const answerOf = (figures: Parameters<typeof programmeBreakEven>[0]): Answer => {
  const { voucher, spend, used, revenue, marginRate, fixedCosts, lift } = figures
  const { faceRate, realCost, margin, rewards, threshold, result } = programmeBreakEven(figures)
  const year = lift === null || result === null ? null : { lift, result }
  const outcome =
    year === null ? '' : ` À ${percent(year.lift)} de hausse, le résultat est de ${signedEuros(year.result)} par an.`
  return {
    headline: percent(threshold),
    sentence: `Il faut ${percent(threshold)} d’achats supplémentaires, dus au programme, pour retrouver la mise.${outcome}`,
    steps: [
      { what: 'Taux facial', sum: `${euros(voucher)} ÷ ${euros(spend)}`, result: percent(faceRate) },
      { what: 'Coût réel k', sum: `${percent(faceRate)} × ${percent(used)}`, result: percent(realCost, 3) },
      { what: 'Marge des porteurs', sum: `${percent(marginRate)} × ${euros(revenue)}`, result: euros(margin) },
      { what: 'Bons à CA constant', sum: `${percent(realCost, 3)} × ${euros(revenue)}`, result: euros(rewards) },
      {
        what: 'Seuil u',
        sum: `(${euros(rewards)} + ${euros(fixedCosts)}) ÷ (${euros(margin)} − ${euros(rewards)})`,
        result: percent(threshold),
      },
      ...(year === null
        ? []
        : [
            {
              what: `Résultat à ${percent(year.lift)}`,
              sum: `${euros(margin)} × ${inFigures(year.lift, 4)} − ${euros(rewards)} × ${inFigures(1 + year.lift, 4)} − ${euros(fixedCosts)}`,
              result: signedEuros(year.result),
            },
          ]),
    ],
  }
}
