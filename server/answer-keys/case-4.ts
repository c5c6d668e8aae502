import type { CaseStudyKey, Level, StepScores } from './case-study-key.ts'

const isRight = (scores: StepScores, step: string, detail: string): boolean => scores[step]?.details[detail] === true

const allRight = (scores: StepScores, step: string, details: readonly string[]): boolean =>
  details.every((detail) => isRight(scores, step, detail))

/** What « A, B, C justes » means: the net CLV and the value of each; the CLV before is only a way there. */
const optionCells = ['A', 'B', 'C'].flatMap((option) => [`${option}/net`, `${option}/created`])

/** « Décision cohérente »: with the right figures, one order alone follows from them. */
const isRanked = (scores: StepScores): boolean =>
  scores['ranking'] !== undefined && scores['ranking'].points === scores['ranking'].outOf

/**
 * O2, by the grid of case 4: Non acquis with a wrong retention or, since the grid of En cours
 * asks for it, a wrong CLV; En cours with both right; Acquis with the options A, B and C right
 * and ranked as they say; Maîtrisé with both thresholds and the acquisition cost at which C
 * overtakes B, which are figures too.
 */
const techniquesLevel = (scores: StepScores): Level => {
  if (!allRight(scores, 'reference', ['retention', 'clv'])) return 1
  if (!allRight(scores, 'options', optionCells) || !isRanked(scores)) return 2
  return allRight(scores, 'thresholds', ['a', 'b', 'cac']) ? 4 : 3
}

export const case4Key: CaseStudyKey = {
  caseStudyId: 'case-4',
  version: 1,
  steps: {
    reference: {
      kind: 'numeric',
      figures: {
        retention: { value: 85, tolerance: 0.05 },
        attrition: { value: 15, tolerance: 0.05 },
        lifetime: { value: 6.67, tolerance: 0.04 },
        clv: { value: 396, tolerance: 0.5 },
      },
      remark:
        'Les nouveaux n’étaient pas là au 1er janvier, on les retire : (1 170 − 150) ÷ 1 200 = 85 %, donc 15 % d’attrition. Durée de vie : 1 ÷ 0,15 = 6,67 ans. CLV : 90 × 1,10 ÷ (1,10 − 0,85) = 99 ÷ 0,25 = 396 €. Autres conventions, autres chiffres : 306 € en fin de période, 600 € sans actualisation, 286,90 € sur cinq ans seulement. Toutes se défendent ; annoncez la vôtre.',
    },
    options: {
      kind: 'table',
      cells: {
        A: { before: 396, net: 390, created: -7020 },
        B: { before: 704, net: 733.33, created: 10_296 },
        C: { before: 0, net: 58.57, created: 6326 },
      },
      tolerance: { before: 0.5, net: 0.5, created: 5 },
      remark:
        'A : 78 × 1,10 ÷ 0,22 = 390 €, soit 6 € de moins par client, × 1 170 = −7 020 €. La rétention monte et la valeur baisse, parce que les 12 € pèsent aussi sur ceux qui seraient restés. B : 160 × 1,10 ÷ 0,25 = 704 €, puis 120 × 1,10 ÷ 0,18 = 733,33 € ; +29,33 € × 351 = +10 296 €. C : 60 × 1,10 ÷ 0,35 = 188,57 € ; 188,57 − 130 = 58,57 € ; × 108 = +6 326 €.',
    },
    thresholds: {
      kind: 'numeric',
      figures: {
        a: { value: 88.33, tolerance: 0.05 },
        b: { value: 91.25, tolerance: 0.05 },
        gap: { value: 6.25, tolerance: 0.05 },
        cac: { value: 108.79, tolerance: 0.05 },
      },
      remark:
        'A : 1,10 − 78 × 1,10 ÷ 396 = 88,33 %, pour 88 % espérés. B : 1,10 − 120 × 1,10 ÷ 704 = 91,25 %, soit 6,25 points de plus que 85 % ; 92 % espérés, la marge est mince. Coût d’acquisition x : 14 040 ÷ x × (188,57 − x) = 10 296, d’où x = 14 040 × 188,57 ÷ 24 336 = 108,79 €. Un coût plus bas compte deux fois : chaque nouveau client rapporte plus, et le budget en paie davantage.',
    },
    ranking: {
      kind: 'ordering',
      order: ['B', 'C', 'D', 'A'],
      remark:
        'B (+10 296 €), C (+6 326 €), D (0 €), A (−7 020 €). A est refusée alors qu’elle augmente la rétention : ne rien faire vaut mieux. Et C n’est pas loin derrière B : fidéliser n’est pas toujours ce qui rapporte le plus, cela se calcule.',
    },
    recommendation: {
      kind: 'text',
      modelAnswer: [
        '1. Je retiens B, le programme réservé aux 351 clients Confort, et je vous propose de le tester avant de le généraliser.',
        '2. À 92 % de rétention, B crée 10 296 € ; C, l’acquisition, 6 326 € ; ne rien faire, 0 €.',
        '3. J’écarte A : elle porterait la rétention à 88 % et détruirait pourtant 7 020 €, car nous paierions aussi pour ceux qui seraient restés. Il lui faudrait plus de 88,33 %.',
        '4. Je changerais d’avis si les Confort restaient sous 91,25 %, ou si un nouveau client nous coûtait moins de 108,79 €. Limites : le modèle suppose marge et rétention constantes, et compare un coût annuel (B) à une dépense faite une seule fois (C).',
        '5. Test : les 351 Confort tirés au sort, 176 exposés, 175 témoins, sur une année d’échéances ; nous généralisons si l’écart de renouvellement atteint 6,25 points. Sur si peu de clients, la marge d’erreur est d’environ ± 6,6 points : nous conclurons prudemment.',
      ],
    },
    programme: {
      kind: 'text',
      modelAnswer: [
        'Chez les Confort, le motif qui revient est le rendez-vous : plage de dix heures, dates déplacées, visite à réclamer. Les 40 € paient donc un créneau de deux heures choisi par le client, et un appel de notre part avant l’échéance et avant tout changement.',
        'Mesure : une question de facilité (CES, de 1 à 7) après chaque passage, puis la satisfaction (CSAT) à six mois, exposés et témoins séparés. Une note basse vaut un rappel sous 48 heures.',
        'Perdus cette année : 1 200 − 1 020 = 180 clients. Enquête de départ d’abord. Si 10 % revenaient (hypothèse), 18 × 396 = 7 128 € de valeur au plus, coût à déduire. Par courrier, ou avec leur accord : prospecter par téléphone un particulier parti suppose son consentement (à vérifier avec un juriste).',
      ],
    },
  },
  grid: {
    O1: [
      'Pas de message au dirigeant.',
      'Message confus, ou sans décision.',
      'Message clair au dirigeant.',
      'Message clair au dirigeant, avec en plus les limites du modèle.',
    ],
    O2: [
      'Erreur sur la rétention.',
      'CLV juste, options fausses.',
      'A, B et C justes, décision cohérente.',
      'A, B et C justes, décision cohérente, avec en plus les seuils et la sensibilité au coût d’acquisition.',
    ],
    O3: [
      'Ignore la satisfaction.',
      'Cite la satisfaction.',
      'Choisit les actions du budget sur un irritant.',
      'Choisit les actions du budget sur un irritant, avec en plus une mesure CSAT ou CES du programme.',
    ],
    O4: [
      'Rien sur ce point.',
      'Parle des clients partis, sans les compter.',
      'Évoque les clients partis, et les compte.',
      'Évoque les clients partis et les compte, avec en plus un chiffrage de leur reconquête.',
    ],
  },
  automaticLevels: (_answers, scores) => ({ O2: techniquesLevel(scores) }),
}
