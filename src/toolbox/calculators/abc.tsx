import type * as z from 'zod/mini'

import { LongField } from '../../design/field.tsx'
import { WideTable } from '../../design/wide-table.tsx'
import { abcFigures, abcOf } from '../abc.ts'
import { counted, inFigures, percent } from '../french-figures.ts'
import type { Answer } from '../sheet/answer.ts'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'

const course = `Lézan BTP ; 182
Cobalt Méca ; 121
Sud Agro ; 76
Mairie de V. ; 38
Hôtel Alzon ; 27
Garage Roux ; 19
Bio Cévenol ; 14
Atelier M2 ; 11
Scierie Pic ; 8
Camping Bel ; 4`

export const Component = () => {
  const calculator = useCalculator({ figures: abcFigures, blank: { list: '' }, example: { list: course } })
  const { registration, error } = calculator.field('list')
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <p>
          On trie les clients du plus gros CA au plus petit et on cumule.{' '}
          <strong>A jusqu’à 80 % du CA cumulé, B de 80 à 95 %, C au-delà.</strong> Le client qui fait franchir un seuil
          est classé dans la classe inférieure : c’est une convention, écrivez-la. Hypothèse : une seule période, la
          même pour tous.
        </p>
      }
      source="Règle ABC, d’après la loi de Pareto. Les mesures publiées donnent environ 60 % des ventes pour 20 % des clients, pas 80 (Sharp et Romaniuk, 2007)."
      cautions={[
        'Le CA n’est pas la marge : un client A peut coûter plus qu’il ne rapporte.',
        'Les C ne sont pas à négliger : ils contiennent les A de demain, et la moitié des gros acheteurs d’une année ne le sont plus l’année suivante.',
        'Le classement décrit le passé : il ne dit ni qui va partir, ni qui peut grandir.',
        'Mettre un client en avant demande son accord écrit, quelle que soit sa classe.',
      ]}
    >
      <LongField
        label="Vos clients et leur CA"
        hint="Un par ligne : Nom ; montant. Deux colonnes copiées d’un tableur conviennent aussi, avec ou sans ligne de titres. Tous les montants dans la même unité."
        rows={10}
        spellCheck={false}
        autoComplete="off"
        error={error}
        {...registration}
      />
    </ToolSheet>
  )
}

const answerOf = ({ list }: z.output<typeof abcFigures>): Answer => {
  const { total, classified, counts, topFifth, tiedAcross } = abcOf(list)
  const share = percent(topFifth.share, 1)
  const top = topFifth.customers === 1 ? 'le premier client fait' : `les ${topFifth.customers} premiers font`
  return {
    headline: `${counts.A} A, ${counts.B} B, ${counts.C} C`,
    sentence: `${counted(classified.length, 'client')} : ${counts.A} en A, ${counts.B} en B, ${counts.C} en C ; ${top} ${share} du CA.`,
    warnings: [
      ...(counts.A === 0
        ? ['Aucun client en A : le premier dépasse 80 % du CA à lui seul, et franchit donc le seuil.']
        : []),
      ...(tiedAcross.length === 0
        ? []
        : [`Même CA, classes différentes : ${tiedAcross.join(', ')}. Décidez d’une règle pour les ex aequo.`]),
    ],
    steps: [
      { what: 'CA total', sum: `somme des ${classified.length} lignes`, result: inFigures(total) },
      { what: 'Seuil de A', sum: `80 % × ${inFigures(total)}`, result: inFigures(total * 0.8) },
      { what: 'Seuil de B', sum: `95 % × ${inFigures(total)}`, result: inFigures(total * 0.95) },
      {
        what: `Les 20 % premiers (${topFifth.customers} sur ${classified.length})`,
        sum: `${inFigures(topFifth.share * total)} ÷ ${inFigures(total)}`,
        result: share,
      },
    ],
    more: <Classification classified={classified} />,
  }
}

const Classification = ({ classified }: Pick<ReturnType<typeof abcOf>, 'classified'>) => (
  <WideTable label="Classement ABC">
    <table>
      <thead>
        <tr>
          <th scope="col">Rang</th>
          <th scope="col">Client</th>
          <th scope="col">CA</th>
          <th scope="col">Part</th>
          <th scope="col">Cumul</th>
          <th scope="col">Classe</th>
        </tr>
      </thead>
      <tbody>
        {classified.map(({ rank, name, amount, share, cumulated, class: letter }) => (
          <tr key={rank}>
            <td>{rank}</td>
            <th scope="row">{name}</th>
            <td>{inFigures(amount)}</td>
            <td>{percent(share, 1)}</td>
            <td>{percent(cumulated, 1)}</td>
            <td>{letter}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
)
