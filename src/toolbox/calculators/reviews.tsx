import { counted, inFigures } from '../french-figures.ts'
import { reviewFigures, reviewsNeeded } from '../reviews.ts'
import type { Answer } from '../sheet/answer.ts'
import { ShortFields } from '../sheet/fields.tsx'
import { FigureField } from '../sheet/figure-field.tsx'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'

export const Component = () => {
  const calculator = useCalculator({
    figures: reviewFigures,
    blank: { average: '', reviews: '', target: '' },
    example: { average: '4,1', reviews: '60', target: '4,4' },
  })
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <p>
          <strong>Avis à 5 étoiles nécessaires = (note visée − note actuelle) × avis actuels ÷ (5 − note visée)</strong>
          , arrondi au supérieur. Hypothèse : chaque avis pèse autant, et aucun nouvel avis n’est en dessous de 5.
        </p>
      }
      source="Calcul de la leçon 2.2."
      cautions={[
        'Il s’agit d’avis authentiques : en faire écrire de faux est une pratique réputée trompeuse (code de la consommation, art. L. 121-4).',
        'Sollicitez tous les clients livrés, pas seulement les contents : trier fausse la note et expose au même reproche.',
        'Tous les nouveaux avis ne seront pas à 5 : il en faudra davantage que ce nombre.',
        'Les plateformes ne calculent pas toutes une moyenne simple : certaines donnent plus de poids aux avis récents.',
      ]}
    >
      <ShortFields>
        <FigureField {...calculator.field('average')} label="Note moyenne actuelle" hint="Sur 5" />
        <FigureField {...calculator.field('reviews')} label="Nombre d’avis" />
        <FigureField {...calculator.field('target')} label="Note visée" hint="Moins de 5" />
      </ShortFields>
    </ToolSheet>
  )
}

const answerOf = (figures: Parameters<typeof reviewsNeeded>[0]): Answer => {
  const { average, reviews, target } = figures
  const { exact, needed, reached } = reviewsNeeded(figures)
  return {
    headline: `${inFigures(needed)} avis`,
    sentence: `Il faut ${inFigures(needed)} avis authentiques à 5 étoiles pour passer de ${inFigures(average)} à ${inFigures(target)}.`,
    steps: [
      {
        what: 'Points à gagner',
        sum: `(${inFigures(target)} − ${inFigures(average)}) × ${inFigures(reviews)}`,
        result: inFigures((target - average) * reviews),
      },
      { what: 'Ce que rapporte un avis à 5', sum: `5 − ${inFigures(target)}`, result: inFigures(5 - target) },
      {
        what: 'Avis nécessaires',
        sum: `${inFigures((target - average) * reviews)} ÷ ${inFigures(5 - target)}`,
        result: Math.abs(exact - needed) < 1e-6 ? inFigures(needed) : `${inFigures(exact)}, donc ${inFigures(needed)}`,
      },
      {
        what: 'Vérification',
        sum: `(${inFigures(average)} × ${inFigures(reviews)} + 5 × ${inFigures(needed)}) ÷ ${counted(reviews + needed, 'avis', 'avis')}`,
        result: inFigures(reached),
      },
    ],
  }
}
