import type * as z from 'zod/mini'

import { WideTable } from '../../design/wide-table.tsx'
import { inFigures, percent, signed } from '../french-figures.ts'
import { dimensions, servqualFigures, servqualOf } from '../servqual.ts'
import type { Answer } from '../sheet/answer.ts'
import { FieldGroup } from '../sheet/fields.tsx'
import { FigureField, RateField } from '../sheet/figure-field.tsx'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'
import { cellName } from '../typed-rows.ts'

/** Expectation, perception and weight of each dimension, as the course gives them. */
const course = [
  ['6,6', '5,1', '32'],
  ['6,3', '5,0', '22'],
  ['6,0', '5,9', '19'],
  ['5,6', '5,4', '16'],
  ['5,2', '5,6', '11'],
] as const

const columns = ['expected', 'perceived', 'weight'] as const

const fieldsOf = (textAt: (row: number, column: number) => string): Record<string, string> =>
  Object.fromEntries(
    dimensions.flatMap(({ id }, row) => columns.map((name, column) => [cellName(id, name), textAt(row, column)])),
  )

const blank = fieldsOf(() => '')
const example = fieldsOf((row, column) => course[row]?.[column] ?? '')

export const Component = () => {
  const calculator = useCalculator({ figures: servqualFigures, blank, example })
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <p>
          <strong>Score = somme des poids × (perception − attente).</strong> Chaque dimension reçoit deux notes de 1 à
          7, ce que le client attend et ce qu’il perçoit, et un poids ; les cinq poids font 100 %. On commence par la
          dimension dont l’écart pondéré est le plus bas. Hypothèse : les poids viennent des clients, pas de
          l’entreprise.
        </p>
      }
      source="Parasuraman, Zeithaml et Berry, SERVQUAL, 1985 et 1988. Les poids de l’exemple sont fictifs."
      cautions={[
        'Le score dit où est l’écart, pas sa cause : demandez-la aux clients.',
        'Promettre plus relève l’attente, donc creuse l’écart, sans que le service ait changé.',
        'Un écart positif n’est pas toujours un succès : l’effort serait peut-être mieux placé ailleurs.',
      ]}
    >
      <p>Notes de 1 à 7, poids en %.</p>
      {dimensions.map(({ id, name }) => (
        <FieldGroup key={id} legend={name} narrow>
          <FigureField {...calculator.field(cellName(id, 'expected'))} label="Attente" />
          <FigureField {...calculator.field(cellName(id, 'perceived'))} label="Perçu" />
          <RateField {...calculator.field(cellName(id, 'weight'))} label="Poids (%)" />
        </FieldGroup>
      ))}
    </ToolSheet>
  )
}

const answerOf = (rows: z.output<typeof servqualFigures>): Answer => {
  const { gaps, score, simpleMean, priority } = servqualOf(rows)
  const advice =
    priority === null ? 'Aucune dimension n’est sous les attentes.' : `Priorité : ${nameOf(priority.id).toLowerCase()}.`
  return {
    headline: signed(score, 3),
    sentence: `Score pondéré de ${signed(score, 3)} ${Math.abs(score) < 2 ? 'point' : 'points'}, contre ${signed(simpleMean, 2)} en moyenne simple. ${advice}`,
    steps: [
      ...gaps.map(({ id, expected, perceived, weight, gap, weightedGap }) => ({
        what: nameOf(id),
        sum: `(${inFigures(perceived)} − ${inFigures(expected)}) × ${percent(weight)} = ${signed(gap)} × ${percent(weight)}`,
        result: signed(weightedGap, 3),
      })),
      {
        what: 'Score',
        sum: gaps.map(({ weightedGap }) => bracketed(weightedGap)).join(' + '),
        result: signed(score, 3),
      },
    ],
    more: (
      <WideTable label="Écarts par dimension">
        <table>
          <thead>
            <tr>
              <th scope="col">Dimension</th>
              <th scope="col">Écart</th>
              <th scope="col">Poids</th>
              <th scope="col">Écart pondéré</th>
            </tr>
          </thead>
          <tbody>
            {gaps.map(({ id, gap, weight, weightedGap }) => (
              <tr key={id}>
                <th scope="row">{nameOf(id)}</th>
                <td>{signed(gap)}</td>
                <td>{percent(weight)}</td>
                <td>{signed(weightedGap, 3)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    ),
  }
}

const nameOf = (id: string): string => dimensions.find((one) => one.id === id)?.name ?? id

const bracketed = (value: number): string => (value < 0 ? `(${signed(value, 3)})` : inFigures(value, 3))
