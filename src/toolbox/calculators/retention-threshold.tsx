import { FieldGroup } from '../sheet/fields.tsx'
import { FigureField, RateField } from '../sheet/figure-field.tsx'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'
import { thresholdFigures } from '../retention-threshold.ts'
import { thresholdAnswer } from './threshold-answer.ts'

const blank = {
  margin: '',
  retention: '',
  discount: '',
  cost: '',
  hopedRetention: '',
  customers: '',
  newMargin: '',
  newRetention: '',
}

export const Component = () => {
  const calculator = useCalculator({
    figures: thresholdFigures,
    blank,
    example: {
      ...blank,
      margin: '120',
      retention: '80',
      discount: '10',
      cost: '20',
      hopedRetention: '83',
      customers: '100',
    },
  })
  const { field } = calculator
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={thresholdAnswer}
      rule={
        <>
          <p>
            Un programme coûte chaque année, pour <strong>tous</strong> les clients, y compris ceux qui seraient restés.
            La rétention de seuil est celle qui laisse la valeur d’un client inchangée :{' '}
            <strong>r* = (1 + d) − (m − c) × (1 + d − r) ÷ m</strong>, où m est la marge annuelle, c le coût annuel par
            client, r la rétention actuelle et d l’actualisation.
          </p>
          <p>
            Facultatif : avec la marge et la rétention d’un nouveau client, l’outil donne le coût d’acquisition sous
            lequel recruter rapporte plus que le programme, pour le même budget.
          </p>
          <p>Hypothèse : CLV de début de période, taux et marge constants.</p>
        </>
      }
      source="Formule de la leçon 4.3, convention du cours."
      cautions={[
        'La rétention « espérée » n’est qu’un espoir : seul un groupe témoin tiré au sort dira ce que le programme change.',
        'Le programme coûte chaque année, l’acquisition une seule fois : la comparaison suppose que la rétention tient.',
        'Si le programme comporte une remise, elle réduit la marge : comptez-la dans le coût.',
        'Passer de 80 à 84 %, c’est +4 points et +5 % : dites lequel vous annoncez.',
      ]}
    >
      <FieldGroup legend="Avant le programme">
        <FigureField {...field('margin')} label="Marge annuelle (€)" hint="Par client" />
        <RateField {...field('retention')} label="Rétention (%)" hint="Par an" />
        <RateField {...field('discount')} label="Actualisation (%)" hint="Par an" />
      </FieldGroup>
      <FieldGroup legend="Avec le programme">
        <FigureField {...field('cost')} label="Coût annuel (€)" hint="Par client" />
        <RateField {...field('hopedRetention')} label="Rétention espérée (%)" hint="Par an" />
        <FigureField {...field('customers')} label="Clients concernés" />
      </FieldGroup>
      <FieldGroup legend="Un nouveau client, pour comparer">
        <FigureField {...field('newMargin')} label="Marge annuelle (€)" optional />
        <RateField {...field('newRetention')} label="Rétention (%)" optional />
      </FieldGroup>
    </ToolSheet>
  )
}
