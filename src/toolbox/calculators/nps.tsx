import { counted, inFigures, percent, signed } from '../french-figures.ts'
import { npsFigures, npsOf } from '../nps.ts'
import type { Answer } from '../sheet/answer.ts'
import { ShortFields } from '../sheet/fields.tsx'
import { FigureField } from '../sheet/figure-field.tsx'
import { ToolSheet } from '../sheet/tool-sheet.tsx'
import { useCalculator } from '../sheet/use-calculator.ts'

export const Component = () => {
  const calculator = useCalculator({
    figures: npsFigures,
    blank: { promoters: '', passives: '', detractors: '' },
    example: { promoters: '88', passives: '62', detractors: '50' },
  })
  return (
    <ToolSheet
      calculator={calculator}
      answerOf={answerOf}
      rule={
        <>
          <p>
            <strong>NPS = % de promoteurs − % de détracteurs.</strong> Les promoteurs donnent 9 ou 10, les détracteurs
            de 0 à 6. Les passifs (7 ou 8) ne s’ajoutent ni ne se retranchent, mais ils comptent dans le nombre de
            réponses.
          </p>
          <p>
            <strong>Marge à 95 % = 1,96 × √[(p + q − (p − q)²) ÷ n]</strong>, où p est la part de promoteurs, q celle de
            détracteurs et n le nombre de réponses. Hypothèse : les répondants ressemblent à l’ensemble des clients,
            comme s’ils étaient tirés au sort.
          </p>
        </>
      }
      source="Frederick Reichheld, Harvard Business Review, décembre 2003, définition confirmée par l’American Marketing Association."
      cautions={[
        'Une évolution plus petite que la marge ne prouve rien : avec 200 réponses, passer de +19 à +24 peut être un hasard.',
        'Le NPS de plusieurs magasins n’est pas la moyenne de leurs NPS : additionnez d’abord les réponses.',
        'La marge ne corrige pas une enquête mal faite : question orientée, clients choisis, silencieux oubliés.',
        'Ce n’est pas « le seul chiffre utile » : sa supériorité n’a pas été retrouvée en 2007 (Keiningham et al.), sur 21 entreprises.',
      ]}
    >
      <ShortFields>
        <FigureField {...calculator.field('promoters')} label="Promoteurs (9&nbsp;ou&nbsp;10)" />
        <FigureField {...calculator.field('passives')} label="Passifs (7 ou 8)" />
        <FigureField {...calculator.field('detractors')} label="Détracteurs (0 à 6)" />
      </ShortFields>
    </ToolSheet>
  )
}

const answerOf = (figures: Parameters<typeof npsOf>[0]): Answer => {
  const { responses, promoterShare, detractorShare, nps, standardError, margin, low, high } = npsOf(figures)
  const n = inFigures(responses)
  return {
    headline: signed(nps, 1),
    sentence: `NPS de ${signed(nps, 1)}, à ${counted(Math.round(10 * margin) / 10, 'point')} près : entre ${signed(low, 1)} et ${signed(high, 1)} (intervalle à 95 %).`,
    warnings:
      margin === 0
        ? [
            'Toutes les réponses sont du même groupe : une marge de 0 ne rassure pas, la formule ne sait plus mesurer l’incertitude.',
          ]
        : [],
    steps: [
      {
        what: 'Réponses',
        sum: [figures.promoters, figures.passives, figures.detractors].map((one) => inFigures(one)).join(' + '),
        result: n,
      },
      { what: 'Promoteurs', sum: `${inFigures(figures.promoters)} ÷ ${n}`, result: percent(promoterShare, 1) },
      { what: 'Détracteurs', sum: `${inFigures(figures.detractors)} ÷ ${n}`, result: percent(detractorShare, 1) },
      { what: 'NPS', sum: `${percent(promoterShare, 1)} − ${percent(detractorShare, 1)}`, result: signed(nps, 1) },
      {
        what: 'Erreur-type',
        sum: `√[(${inFigures(promoterShare, 3)} + ${inFigures(detractorShare, 3)} − ${squared(nps / 100)}) ÷ ${n}]`,
        result: `${inFigures(standardError)} points`,
      },
      { what: 'Marge à 95 %', sum: `1,96 × ${inFigures(standardError)}`, result: `${inFigures(margin, 1)} points` },
    ],
  }
}

const squared = (score: number): string => (score < 0 ? `(${inFigures(score, 3)})²` : `${inFigures(score, 3)}²`)
