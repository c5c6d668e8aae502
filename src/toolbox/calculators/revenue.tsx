import { euros, inFigures, signedPercent } from '../french-figures.ts'
import { revenueFigures, revenueTree } from '../revenue.ts'
import type { Answer } from '../sheet/answer.ts'
import { FieldGroup } from '../sheet/fields.tsx'
import { FigureField } from '../sheet/figure-field.tsx'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'

const blank = {
  customersBefore: '',
  frequencyBefore: '',
  basketBefore: '',
  customersAfter: '',
  frequencyAfter: '',
  basketAfter: '',
}

export const Component = () => {
  const calculator = useCalculator({
    figures: revenueFigures,
    blank,
    example: {
      customersBefore: '800',
      frequencyBefore: '5',
      basketBefore: '40',
      customersAfter: '760',
      frequencyAfter: '5,5',
      basketAfter: '42',
    },
  })
  const { field } = calculator
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <p>
          <strong>CA = clients actifs × fréquence d’achat × panier moyen.</strong> Les évolutions des trois leviers se
          multiplient, elles ne s’additionnent pas. Hypothèse : « client actif » a le même sens les deux années.
        </p>
      }
      source="Décomposition usuelle de la profession."
      cautions={[
        'Un CA qui monte peut cacher une base de clients qui fond : lisez d’abord l’indice des clients.',
        'L’outil ne dit pas qui est parti : si l’année compte des nouveaux, les départs sont plus nombreux que la baisse.',
        'Le même pourcentage ne demande pas le même effort d’un levier à l’autre, et ne coûte pas le même prix.',
      ]}
    >
      <FieldGroup legend="Première année">
        <FigureField {...field('customersBefore')} label="Clients actifs" />
        <FigureField {...field('frequencyBefore')} label="Achats par client" />
        <FigureField {...field('basketBefore')} label="Panier moyen (€)" />
      </FieldGroup>
      <FieldGroup legend="Seconde année">
        <FigureField {...field('customersAfter')} label="Clients actifs" />
        <FigureField {...field('frequencyAfter')} label="Achats par client" />
        <FigureField {...field('basketAfter')} label="Panier moyen (€)" />
      </FieldGroup>
    </ToolSheet>
  )
}

const answerOf = (figures: Parameters<typeof revenueTree>[0]): Answer => {
  const { before, after, customers, frequency, basket, growth } = revenueTree(figures)
  const indices = [customers, frequency, basket].map((index) => inFigures(index, 4))
  return {
    headline: signedPercent(growth, 3),
    sentence: `Le CA passe de ${euros(before)} à ${euros(after)}, soit ${signedPercent(growth, 3)} ; la base de clients évolue de ${signedPercent(customers - 1)}.`,
    warnings:
      growth > 0 && customers < 1
        ? ['Le CA monte alors que les clients actifs sont moins nombreux : un signal d’alerte masqué.']
        : [],
    steps: [
      {
        what: 'CA de la première année',
        sum: `${inFigures(figures.customersBefore)} × ${inFigures(figures.frequencyBefore)} × ${euros(figures.basketBefore)}`,
        result: euros(before),
      },
      {
        what: 'CA de la seconde année',
        sum: `${inFigures(figures.customersAfter)} × ${inFigures(figures.frequencyAfter)} × ${euros(figures.basketAfter)}`,
        result: euros(after),
      },
      {
        what: 'Indice des clients',
        sum: `${inFigures(figures.customersAfter)} ÷ ${inFigures(figures.customersBefore)}`,
        result: inFigures(customers, 4),
      },
      {
        what: 'Indice de fréquence',
        sum: `${inFigures(figures.frequencyAfter)} ÷ ${inFigures(figures.frequencyBefore)}`,
        result: inFigures(frequency, 4),
      },
      {
        what: 'Indice du panier',
        sum: `${inFigures(figures.basketAfter)} ÷ ${inFigures(figures.basketBefore)}`,
        result: inFigures(basket, 4),
      },
      { what: 'Évolution du CA', sum: `${indices.join(' × ')} − 1`, result: signedPercent(growth, 3) },
    ],
  }
}
