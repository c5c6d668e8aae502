import { cesFigures, cesOf } from '../ces.ts'
import { Choice, Choices } from '../../design/choices.tsx'
import { counted, inFigures, percent } from '../french-figures.ts'
import type { Answer } from '../sheet/answer.ts'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'
import { MarkFields } from './mark-fields.tsx'

const five = ['one', 'two', 'three', 'four', 'five'] as const
const seven = [...five, 'six', 'seven'] as const
const noMarks = { one: '', two: '', three: '', four: '', five: '', six: '', seven: '' }

export const Component = () => {
  const calculator = useCalculator({
    figures: cesFigures,
    blank: { scale: '2013', ...noMarks },
    example: { scale: '2013', one: '4', two: '6', three: '8', four: '12', five: '20', six: '30', seven: '20' },
  })
  const { field, typed } = calculator
  const scale = field('scale').registration
  const isOld = typed.scale === '2010'
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <p>
          <strong>CES = moyenne des notes.</strong> Il existe deux échelles, de sens contraire : celle de 2010 va de 1 à
          5 et <strong>bas = bien</strong> ; celle de 2013 va de 1 à 7 et <strong>haut = bien</strong>. Sur la seconde,
          on donne aussi la part des notes 5, 6 et 7. Hypothèse : tout le monde a lu l’échelle dans le même sens.
        </p>
      }
      source="Dixon, Freeman et Toman, Harvard Business Review, juillet-août 2010 ; The Effortless Experience, 2013."
      cautions={[
        'Deux CES ne se comparent que sur la même échelle : 2,1 sur 5 et 5,1 sur 7 peuvent dire la même chose.',
        'Le CES regarde une démarche, un dépannage : il ne mesure pas l’attachement à l’entreprise.',
        'Réduire l’effort aide à fidéliser, mais cette mesure ne remplace pas les autres.',
      ]}
    >
      <Choices legend="Quelle échelle avez-vous utilisée ?">
        <Choice {...scale} value="2013">
          2013, de 1 à 7 : « L’entreprise m’a facilité le traitement de ma demande »
        </Choice>
        <Choice {...scale} value="2010">
          2010, de 1 à 5 : « Quel effort avez-vous dû fournir ? »
        </Choice>
      </Choices>
      <MarkFields
        names={isOld ? five : seven}
        field={field}
        lowest={isOld ? 'effort faible' : 'pas du tout d’accord'}
        highest={isOld ? 'effort élevé' : 'tout à fait d’accord'}
      />
    </ToolSheet>
  )
}

const answerOf = (figures: Parameters<typeof cesOf>[0]): Answer => {
  const { answers, responses, total, mean, easyResponses, easy } = cesOf(figures)
  const n = inFigures(responses)
  const outOf = `${inFigures(mean)} sur ${answers.length}`
  const share = easy === null ? '' : `, ${percent(easy, 1)} de notes 5, 6 ou 7`
  return {
    headline: outOf,
    sentence: `CES de ${outOf}${share}, pour ${counted(responses, 'réponse')}. Sur cette échelle, ${easy === null ? 'bas = bien' : 'haut = bien'}.`,
    steps: [
      { what: 'Réponses', sum: answers.map((one) => inFigures(one)).join(' + '), result: n },
      {
        what: 'Total des notes',
        sum: answers.map((howMany, index) => `${inFigures(howMany)} × ${index + 1}`).join(' + '),
        result: inFigures(total),
      },
      { what: 'Moyenne', sum: `${inFigures(total)} ÷ ${n}`, result: outOf },
      ...(easy === null
        ? []
        : [{ what: 'Part des 5, 6 et 7', sum: `${inFigures(easyResponses)} ÷ ${n}`, result: percent(easy, 1) }]),
    ],
  }
}
