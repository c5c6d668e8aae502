import { inFigures, percent } from '../french-figures.ts'
import { marketShareFigures, marketShareOf } from '../market-share.ts'
import type { Answer } from '../sheet/answer.ts'
import { ShortFields } from '../sheet/fields.tsx'
import { FigureField, RateField } from '../sheet/figure-field.tsx'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'

export const Component = () => {
  const calculator = useCalculator({
    figures: marketShareFigures,
    blank: { penetration: '', shareOfWallet: '', intensity: '' },
    example: { penetration: '20', shareOfWallet: '30', intensity: '1,10' },
  })
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <p>
          <strong>Part de marché = pénétration × taux de nourriture × indice d’intensité.</strong> La pénétration est la
          part des acheteurs de la catégorie qui vous achètent ; le taux de nourriture, la part de leurs achats qu’ils
          font chez vous ; l’indice vaut 1 si vos clients achètent autant que la moyenne. Hypothèse : la même catégorie
          et la même période pour les trois.
        </p>
      }
      source="Parfitt et Collins, 1968."
      cautions={[
        'Fidéliser ne remplace pas recruter : les petites marques ont moins de clients et des clients un peu moins fidèles.',
        'Le taux de nourriture est souvent une estimation : demandez-le à vos clients avant de vous y fier.',
        'Le résultat dépend de la catégorie choisie : plus elle est étroite, plus la part est flatteuse.',
      ]}
    >
      <ShortFields>
        <RateField {...calculator.field('penetration')} label="Pénétration (%)" />
        <RateField {...calculator.field('shareOfWallet')} label="Taux de nourriture (%)" />
        <FigureField {...calculator.field('intensity')} label="Indice d’intensité" hint="1 = la moyenne" />
      </ShortFields>
    </ToolSheet>
  )
}

const answerOf = (figures: Parameters<typeof marketShareOf>[0]): Answer => {
  const { penetration, shareOfWallet, intensity } = figures
  const share = percent(marketShareOf(figures))
  return {
    headline: share,
    sentence: `Part de marché de ${share}.`,
    steps: [
      {
        what: 'Part de marché',
        sum: `${percent(penetration)} × ${percent(shareOfWallet)} × ${inFigures(intensity)}`,
        result: share,
      },
    ],
  }
}
