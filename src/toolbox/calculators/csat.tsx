import { csatFigures, csatOf } from '../csat.ts'
import { counted, inFigures, percent } from '../french-figures.ts'
import type { Answer } from '../sheet/answer.ts'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'
import { MarkFields } from './mark-fields.tsx'

const names = ['one', 'two', 'three', 'four', 'five'] as const

export const Component = () => {
  const calculator = useCalculator({
    figures: csatFigures,
    blank: { one: '', two: '', three: '', four: '', five: '' },
    example: { one: '10', two: '20', three: '45', four: '100', five: '75' },
  })
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <p>
          <strong>CSAT = nombre de notes 4 et 5 ÷ nombre de réponses.</strong> La moyenne sur 5 s’appelle aussi CSAT :
          les deux chiffres sont vrais, il faut dire lequel on annonce. Hypothèse : une échelle de 1 à 5, la même pour
          tous.
        </p>
      }
      source="Usage de la profession."
      cautions={[
        'Compter les 3 comme satisfaits gonfle le résultat : dites toujours quelles notes vous comptez.',
        'Un 4 n’est pas un 5 : chez Xerox, les « satisfaits » avaient six fois moins de chances de racheter que les « totalement satisfaits » (Jones et Sasser, 1995).',
        'Le résultat dépend de la formulation et du moment : ne comparez que des questions identiques.',
        'Ceux qui n’ont pas répondu ne sont ni satisfaits ni mécontents : on ne sait pas.',
      ]}
    >
      <MarkFields
        names={names}
        field={calculator.field}
        lowest="pas du tout satisfait"
        highest="tout à fait satisfait"
      />
    </ToolSheet>
  )
}

const answerOf = (figures: Parameters<typeof csatOf>[0]): Answer => {
  const { responses, satisfiedResponses, satisfied, total, mean } = csatOf(figures)
  const answers = names.map((name) => figures[name])
  return {
    headline: percent(satisfied, 1),
    sentence: `CSAT de ${percent(satisfied, 1)} (notes 4 et 5), avec une moyenne de ${inFigures(mean)} sur 5, pour ${counted(responses, 'réponse')}.`,
    steps: [
      { what: 'Réponses', sum: answers.map((one) => inFigures(one)).join(' + '), result: inFigures(responses) },
      {
        what: 'Notes 4 et 5',
        sum: `${inFigures(figures.four)} + ${inFigures(figures.five)}`,
        result: inFigures(satisfiedResponses),
      },
      {
        what: 'CSAT',
        sum: `${inFigures(satisfiedResponses)} ÷ ${inFigures(responses)}`,
        result: percent(satisfied, 1),
      },
      { what: 'Total des notes', sum: weighted(answers), result: inFigures(total) },
      { what: 'Moyenne', sum: `${inFigures(total)} ÷ ${inFigures(responses)}`, result: `${inFigures(mean)} sur 5` },
    ],
  }
}

/** « 10 × 1 + 20 × 2 + … » */
const weighted = (answers: readonly number[]): string =>
  answers.map((howMany, index) => `${inFigures(howMany)} × ${index + 1}`).join(' + ')
