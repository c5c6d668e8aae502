import { useState } from 'react'
import type * as z from 'zod/mini'

import { Button } from '../../design/button.tsx'
import { inFigures, signed } from '../french-figures.ts'
import { attributeIds, attributesAllowed, importanceFigures, importanceMatrix } from '../importance.ts'
import type { Answer } from '../sheet/answer.ts'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'
import { cellName } from '../typed-rows.ts'
import { AttributeFields } from './attribute-fields.tsx'
import { ImportanceDrawing } from './importance-drawing.tsx'
import { ImportanceTable } from './importance-table.tsx'

const course = [
  ['Conseil en rayon', '9,1', '8,2'],
  ['Délai SAV', '8,8', '5,9'],
  ['Attente en caisse', '7,4', '6,1'],
  ['Parking', '5,2', '7,9'],
  ['Ateliers', '4,6', '6,0'],
] as const

const columns = ['name', 'importance', 'satisfaction'] as const

const fieldsOf = (textAt: (row: number, column: number) => string): Record<string, string> =>
  Object.fromEntries(
    attributeIds.flatMap((id, row) => columns.map((name, column) => [cellName(id, name), textAt(row, column)])),
  )

const blank = fieldsOf(() => '')
const example = fieldsOf((row, column) => course[row]?.[column] ?? '')

export const Component = () => {
  const calculator = useCalculator({ figures: importanceFigures, blank, example })
  const [shown, setShown] = useState<number>(course.length)
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <>
          <p>
            <strong>Écart = importance − satisfaction</strong>, deux notes de 0 à 10 données par les mêmes clients. Plus
            l’écart est grand, plus vite il faut agir.
          </p>
          <p>
            La matrice est coupée à la <strong>moyenne de votre liste</strong>, sur chaque axe : un attribut à la
            moyenne ou au-dessus est important, ou satisfaisant. Cette coupure est une convention de l’outil ; elle se
            déplace avec la liste.
          </p>
        </>
      }
      source="Outil de la leçon 3.2 ; la coupure à la moyenne est propre à cette page."
      cautions={[
        'Être très satisfait d’un attribut ne le rend pas important : un catalogue noté 8,8 peut ne compter pour personne.',
        'Les cadres sont relatifs : ajouter un attribut déplace la moyenne et peut changer un voisin de cadre.',
        'Près des traits, lisez l’écart plutôt que le cadre : quelques dixièmes ne veulent rien dire sur peu de réponses.',
        'La matrice ne connaît ni le coût ni la durée d’une amélioration.',
      ]}
    >
      {attributeIds.slice(0, shown).map((id, index) => (
        <AttributeFields key={id} id={id} rank={index + 1} field={calculator.field} />
      ))}
      {shown < attributesAllowed && (
        <p>
          <Button look="quiet" onClick={() => setShown(shown + 1)}>
            Ajouter un attribut
          </Button>
        </p>
      )}
      <p>Une ligne laissée vide ne compte pas.</p>
    </ToolSheet>
  )
}

const answerOf = (attributes: z.output<typeof importanceFigures>): Answer => {
  const matrix = importanceMatrix(attributes)
  const { placed, priorities, meanImportance, meanSatisfaction } = matrix
  const names = new Intl.ListFormat('fr').format(priorities.map(({ name, gap }) => `${name} (écart ${signed(gap, 1)})`))
  const none = 'Aucun attribut n’est à la fois important et peu satisfaisant dans cette liste.'
  return {
    headline: priorities[0]?.name ?? 'Pas de priorité',
    sentence: priorities.length === 0 ? none : `À améliorer d’abord : ${names}.`,
    steps: [
      ...placed.map(({ name, importance, satisfaction, gap }) => ({
        what: name,
        sum: `${inFigures(importance)} − ${inFigures(satisfaction)}`,
        result: signed(gap, 1),
      })),
      {
        what: 'Importance moyenne',
        ...meanStep(
          placed.map((one) => one.importance),
          meanImportance,
        ),
      },
      {
        what: 'Satisfaction moyenne',
        ...meanStep(
          placed.map((one) => one.satisfaction),
          meanSatisfaction,
        ),
      },
    ],
    more: (
      <>
        <h3>La matrice</h3>
        <ImportanceDrawing {...matrix} />
        <ImportanceTable placed={placed} />
      </>
    ),
  }
}

const meanStep = (marks: readonly number[], mean: number) => ({
  sum: `(${marks.map((one) => inFigures(one)).join(' + ')}) ÷ ${marks.length}`,
  result: inFigures(mean),
})
