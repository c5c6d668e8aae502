import { euros, inFigures, percent, signedEuros } from '../french-figures.ts'
import type { Answer } from '../sheet/answer.ts'
import { ShortFields } from '../sheet/fields.tsx'
import { FigureField, RateField } from '../sheet/figure-field.tsx'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'
import { winBackFigures, winBackValue } from '../win-back.ts'

export const Component = () => {
  const calculator = useCalculator({
    figures: winBackFigures,
    blank: { margin: '', secondRetention: '', discount: '', chance: '', cost: '' },
    example: { margin: '12 000', secondRetention: '80', discount: '10', chance: '40', cost: '1 500' },
  })
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <>
          <p>
            <strong>Valeur espérée = p × SLTV − coût</strong>, où p est la probabilité de retour et SLTV la valeur de
            seconde vie : <strong>m × (1 + d) ÷ (1 + d − r₂)</strong>, avec m la marge annuelle, r₂ la rétention
            attendue après le retour et d l’actualisation.
          </p>
          <p>Hypothèse : première marge tout de suite (convention du cours), taux constants.</p>
        </>
      }
      source="Griffin et Lowenstein, Customer WinBack, 2001 ; convention du cours pour l’actualisation."
      cautions={[
        'p est une estimation : divisez-la par deux avant de décider, l’outil le fait pour vous.',
        'Excluez d’abord les mauvais payeurs, les cessations d’activité et les clients que vous avez écartés.',
        'Réparez la cause avant d’appeler : revenir pour retrouver le même retard fait repartir pour de bon.',
        'Une valeur espérée positive ne donne pas le droit d’appeler : un particulier parti n’a plus de contrat en cours.',
      ]}
    >
      <ShortFields>
        <FigureField {...calculator.field('margin')} label="Marge annuelle (€)" hint="Avant le départ" />
        <RateField {...calculator.field('secondRetention')} label="Rétention r₂ (%)" hint="Après le retour" />
        <RateField {...calculator.field('discount')} label="Actualisation (%)" hint="Par an" />
        <RateField {...calculator.field('chance')} label="Probabilité (%)" hint="De retour" />
        <FigureField {...calculator.field('cost')} label="Coût (€)" hint="De l’action" />
      </ShortFields>
    </ToolSheet>
  )
}

const answerOf = (figures: Parameters<typeof winBackValue>[0]): Answer => {
  const { margin, secondRetention, discount, chance, cost } = figures
  const { secondLifeValue, expectedValue, expectedValueAtHalf, chanceNeeded } = winBackValue(figures)
  const grown = inFigures(1 + discount, 4)
  const held = expectedValueAtHalf > 0 ? 'la décision tient' : 'la décision ne tient plus'
  return {
    headline: signedEuros(expectedValue),
    sentence: `Valeur espérée de ${signedEuros(expectedValue)}.${expectedValue > 0 ? ` Si la probabilité est deux fois trop optimiste : ${signedEuros(expectedValueAtHalf)}, ${held}.` : ' L’action coûte plus qu’elle ne promet.'}`,
    warnings:
      chanceNeeded > 1
        ? ['Même un retour certain ne paierait pas cette action : elle coûte plus que la valeur de seconde vie.']
        : [],
    steps: [
      {
        what: 'Valeur de seconde vie',
        sum: `${euros(margin)} × ${grown} ÷ (${grown} − ${inFigures(secondRetention, 4)})`,
        result: euros(secondLifeValue),
      },
      {
        what: 'Gain probable',
        sum: `${percent(chance)} × ${euros(secondLifeValue)}`,
        result: euros(chance * secondLifeValue),
      },
      {
        what: 'Valeur espérée',
        sum: `${euros(chance * secondLifeValue)} − ${euros(cost)}`,
        result: signedEuros(expectedValue),
      },
      {
        what: 'Avec une probabilité divisée par deux',
        sum: `${percent(chance / 2)} × ${euros(secondLifeValue)} − ${euros(cost)}`,
        result: signedEuros(expectedValueAtHalf),
      },
      {
        what: 'Probabilité qui paie tout juste l’action',
        sum: `${euros(cost)} ÷ ${euros(secondLifeValue)}`,
        result: percent(chanceNeeded),
      },
    ],
  }
}
