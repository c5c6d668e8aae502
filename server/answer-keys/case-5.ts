import type { StepAnswers } from '../../src/case-study/answer.ts'
import type { CaseStudyKey, Level, StepScores } from './case-study-key.ts'

/** Rounded or cut: 29,17 % is 29,2 or 29,1, and 29,17 is as good. */
const anyRounding = 0.1

/** By gap, widest first. */
const priorities = ['service', 'checkout']

/**
 * O3, by the grid of case 5: Non acquis when a shop's NPS is wrong, En cours when the
 * network's is, Acquis when +14,8, the four figures of CSAT and CES and the two priorities,
 * in their order, are all right; En cours while one of these is missing. Never Maîtrisé:
 * that the uncertainty is explained is read in the message, where nobody offers the words.
 */
const satisfactionLevel = (answers: StepAnswers, scores: StepScores): Level => {
  const isRight = (step: string, figure: string) => scores[step]?.details[figure] === true
  if (!['albi', 'brens', 'cahuz'].every((shop) => isRight('nps', shop))) return 1
  const areFiguresRight =
    isRight('nps', 'network') && ['csat', 'ces'].every((step) => isRight(step, 'mean') && isRight(step, 'share'))
  const chosen = answers['priorities']
  const areRanked = chosen?.kind === 'choice' && priorities.every((id, rank) => chosen.chosen[rank] === id)
  return areFiguresRight && areRanked ? 3 : 2
}

export const case5Key: CaseStudyKey = {
  caseStudyId: 'case-5',
  version: 1,
  steps: {
    nps: {
      kind: 'numeric',
      figures: {
        albi: { value: 35, tolerance: 0 },
        brens: { value: 0, tolerance: 0 },
        cahuz: { value: -10, tolerance: 0 },
        network: { value: 14.8, tolerance: 0.05 },
      },
      remark:
        'Albi : 55 % − 20 % = +35. Brens : 35 % − 35 % = 0. Cahuz : 30 % − 40 % = −10. Réseau : 109 promoteurs et 72 détracteurs sur 250 réponses, 43,6 % − 28,8 % = +14,8. Les passifs ne se soustraient pas, mais ils restent dans le total. Avec sa marge de 10,4 points, le vrai NPS du réseau se situe, à 95 %, entre +4,4 et +25,2.',
    },
    'plus-eight': {
      kind: 'choice',
      expected: ['c'],
      remark:
        '(35 + 0 − 10) ÷ 3 = 8,3 : une moyenne de NPS qui ignore le nombre de réponses. Pondérée, elle redonne +14,8 : (35 × 120 + 0 × 80 − 10 × 50) ÷ 250. Sans les passifs, Iris aurait trouvé +20,4. La marge d’erreur ne corrige pas un calcul faux.',
    },
    csat: {
      kind: 'numeric',
      figures: {
        share: { value: 70, tolerance: 0 },
        mean: { value: 3.84, tolerance: 0.05 },
      },
      remark:
        '(100 + 75) ÷ 250 = 70 % de notes 4 et 5 ; moyenne de 3,84 sur 5, soit 76,8 % de la note maximale. Les deux chiffres sont vrais et ne se comparent pas : dites toujours lequel vous annoncez.',
    },
    ces: {
      kind: 'numeric',
      figures: {
        mean: { value: 5.08, tolerance: 0.05 },
        share: { value: 70, tolerance: 0 },
      },
      remark:
        'Moyenne de 5,08 sur 7 ; 70 % de notes 5, 6 et 7. Dans le CES 2.0, une note haute est bonne ; dans la version de 2010, de 1 à 5, c’était l’inverse. Vérifiez le sens de l’échelle avant de commenter. Ici, 18 clients sur 100 notent de 1 à 3 : le SAV leur a donné du travail.',
    },
    pareto: {
      kind: 'table',
      cells: {
        service: { share: 47.2, cumulative: 47.2 },
        checkout: { share: 29.2, cumulative: 76.4 },
        price: { share: 16.7, cumulative: 93.1 },
        stock: { share: 6.9, cumulative: 100 },
      },
      tolerance: { share: anyRounding, cumulative: anyRounding },
      remark:
        'Deux motifs sur quatre font 76,4 % des détracteurs : 55 sur 72. Le prix, que l’on accuse volontiers, n’en fait que 16,7 %. Un Pareto compte des motifs déclarés : il dit où regarder, pas encore pourquoi.',
    },
    gaps: {
      kind: 'table',
      cells: {
        advice: { gap: 0.9 },
        service: { gap: 2.9 },
        checkout: { gap: 1.3 },
        parking: { gap: -2.7 },
        workshops: { gap: -1.4 },
      },
      tolerance: {},
      remark:
        'Grand écart positif : important et mal servi, on agit. Petit écart sur un critère important, comme le conseil en rayon : on entretient. Écart négatif, comme le parking : les clients sont servis au-delà de ce qui leur importe, et l’effort serait mieux ailleurs.',
    },
    priorities: {
      kind: 'choice',
      expected: priorities,
      remark:
        'Le délai du SAV d’abord (écart de 2,9, et 47,2 % des détracteurs), l’attente en caisse ensuite (1,3 et 29,2 %). Deux mesures différentes désignent les mêmes : c’est ce qui rend le choix solide. Le conseil en rayon compte plus que la caisse, mais il satisfait déjà ; au parking, ne rien investir.',
    },
    'brens-cahuz': {
      kind: 'choice',
      expected: ['b'],
      remark:
        'À 95 %, Brens se situe entre −18,3 et +18,3, Cahuz entre −33 et +13 : les intervalles se recouvrent largement, et la marge de l’écart lui-même est d’environ 29 points. L’enquête ne dit pas que Brens est devant ; elle ne dit pas non plus qu’ils sont à égalité. Pour trancher, il faut plus de réponses, pas un autre commentaire.',
    },
    message: {
      kind: 'text',
      modelAnswer: [
        'Bonjour à tous,',
        'Notre NPS est de +14,8, et non de +8 : mon calcul remplace l’affiche. Une enquête a sa marge : disons entre +4 et +25. Assez pour savoir que l’on nous recommande plus qu’on ne nous critique ; pas assez pour classer Brens et Cahuz, que nous ne comparerons pas.',
        'Merci à Albi, +35 : Maëlle, veux-tu nous montrer jeudi comment ton équipe annonce ses délais ?',
        'Première priorité, le délai du SAV, motif de 34 détracteurs sur 72. Dès lundi, un SMS à chaque étape de la réparation (40 € par mois) ; dans deux semaines, un renfort à l’atelier le samedi, huit semaines (1 900 €). La caisse suivra.',
        'Chaque détracteur est rappelé sous 48 h par son magasin, sans rien lui vendre : écouter, réparer, noter le motif. Je réunis ces motifs chaque vendredi, nous corrigeons ensemble la cause, et je redis au client ce qui a changé.',
        'Pas de prime à la note : ce sont les délais que nous suivrons.',
        'Sacha',
      ],
    },
  },
  grid: {
    O1: [
      'Aucun message aux équipes.',
      'Un message, sans rien que l’équipe puisse faire.',
      'Formule un message aux équipes.',
      'Formule un message aux équipes, et en plus reconnaît le travail d’Albi.',
    ],
    O2: [
      'Aucune action proposée.',
      'Cite une promotion.',
      'Action ciblée sur le SAV.',
      'Action ciblée sur le SAV, avec en plus son coût et son délai.',
    ],
    O3: [
      'NPS des magasins faux.',
      'NPS des magasins justes, réseau faux ou lecture incomplète.',
      'NPS du réseau (+14,8), CSAT, CES et priorités justes.',
      'NPS du réseau, CSAT, CES et priorités justes, avec en plus l’incertitude expliquée.',
    ],
    O4: [
      'Rien sur les clients mécontents.',
      'Rien de précis sur les clients mécontents.',
      'Rappel des détracteurs sous 48 h.',
      'Rappel des détracteurs sous 48 h, avec en plus la boucle fermée (cause corrigée, client informé).',
    ],
  },
  automaticLevels: (answers, scores) => ({ O3: satisfactionLevel(answers, scores) }),
}
