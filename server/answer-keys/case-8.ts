import type { StepAnswers } from '../../src/case-study/answer.ts'
import { readFrenchNumber } from '../../src/kernel/french-number.ts'
import type { CaseStudyKey, Level, StepScores } from './case-study-key.ts'

const thresholdInPercent = 11.23

/**
 * In points. Forgetting the fixed costs (9,59 %) or the vouchers on the additional purchases
 * (10,25 %) is a threshold approached; counting vouchers on the additional purchases alone
 * (1,64 %) is not.
 */
const approached = 2

const isRight = (scores: StepScores, figure: string): boolean => scores['threshold']?.details[figure] === true

/**
 * O2, by the grid of case 8: Acquis with the threshold of 11,23 % and the loss of 17 700 €
 * right, En cours with one of them or a threshold approached, else Non acquis. Never Maîtrisé:
 * the limits are for the trainer to read, in the opinion given to the management.
 */
const techniquesLevel = (answers: StepAnswers, scores: StepScores): Level => {
  if (isRight(scores, 'u') && isRight(scores, 'result')) return 3
  return isRight(scores, 'u') || isRight(scores, 'result') || isApproached(answers) ? 2 : 1
}

const isApproached = (answers: StepAnswers): boolean => {
  const answer = answers['threshold']
  const typed = answer?.kind === 'numeric' ? readFrenchNumber(answer.figures['u'] ?? '') : null
  return typed !== null && Math.abs(typed - thresholdInPercent) <= approached
}

export const case8Key: CaseStudyKey = {
  caseStudyId: 'case-8',
  version: 1,
  steps: {
    cost: {
      kind: 'numeric',
      figures: {
        sales: { value: 1_500_000, tolerance: 1 },
        margin: { value: 600_000, tolerance: 1 },
        face: { value: 5, tolerance: 0.01 },
        real: { value: 3.5, tolerance: 0.01 },
        vouchers: { value: 52_500, tolerance: 1 },
      },
      remark:
        'CA : 5 000 × 6 × 50 = 1 500 000 €, dont 40 % de marge, 600 000 €. Taux facial : 10 ÷ 200 = 5 %. Coût réel : 5 % × 70 % = 3,5 %, soit 52 500 € de bons. Les 30 % de points dormants ne sont pas un gain : ce sont des promesses encore dues, et une colère possible le jour où ils expirent.',
    },
    threshold: {
      kind: 'numeric',
      figures: {
        u: { value: thresholdInPercent, tolerance: 0.05 },
        extra: { value: 48_000, tolerance: 1 },
        vouchers: { value: 56_700, tolerance: 1 },
        result: { value: -17_700, tolerance: 1 },
      },
      remark:
        '600 000 u = 52 500 × (1 + u) + 9 000, donc u = 61 500 ÷ 547 500 = 11,23 %. À +8 % : 600 000 × 8 % = 48 000 € de marge, 52 500 × 1,08 = 56 700 € de bons, 9 000 € de frais : −17 700 €. L’erreur courante ne compte les bons que sur les achats nouveaux : le seuil tombe à 1,64 %, et un Club qui perd de l’argent paraît en gagner.',
    },
    variant: {
      kind: 'numeric',
      figures: {
        real: { value: 2.33, tolerance: 0.04 },
        u: { value: 7.79, tolerance: 0.05 },
        result: { value: 1200, tolerance: 60 },
      },
      remark:
        'Coût réel : 10 ÷ 300 × 70 % = 2,333 %, soit 35 000 € de bons. Seuil : 44 000 ÷ 565 000 = 7,79 %. À +8 % : 48 000 − 37 800 − 9 000 = +1 200 €. C’est presque zéro : la marge d’erreur du test décide. Et une récompense plus lointaine motive moins : rien ne dit que les +8 % tiendront.',
    },
    advantages: {
      kind: 'choice',
      expected: ['b', 'd', 'e', 'g', 'i'],
      remark:
        'Atelier, essai, avant-première, prolongation de garantie, ligne directe : des services, que l’on copie moins vite qu’une remise et qui donnent une raison de revenir. Les autres sont de l’argent sous un autre nom, points doublés et parrainage compris. Un service a aussi un coût : chiffrez-le.',
    },
    law: {
      kind: 'classification',
      placed: {
        a: ['rules'],
        b: ['consent'],
        c: ['fine'],
        d: ['duration'],
        e: ['fairness'],
        f: ['information'],
        g: ['fine'],
        h: ['rules'],
      },
      remark:
        'Règlement : expiration et préavis s’écrivent, c’est l’usage. SMS : consentement préalable, case non cochée d’avance (CPCE, L. 34-5). Durée : la CNIL prend trois ans pour référence, et a jugé quatre ans excessifs pour les membres d’un programme. Données : dire à quoi elles servent et qui les voit. Affiche : 10 € pour 200 €, c’est 5 %, pas 10 %. État de nos lectures : printemps 2026 ; à faire valider par un juriste.',
    },
    gesture: {
      kind: 'numeric',
      figures: { cost: { value: 9.5, tolerance: 0.005 } },
      remark:
        '190 ÷ 200 × 10 € = 9,50 €, si elle les utilise. Elle est à dix points de son bon, donc à 10 € d’achat : les laisser expirer le dimanche, c’est lui reprendre sa récompense juste avant l’arrivée.',
    },
    answer: {
      kind: 'text',
      modelAnswer: [
        'Madame Ferrand, vous prévenir si tard que vos 190 points expiraient dimanche n’était pas correct ; je comprends votre déception. Je les prolonge de 60 jours, jusqu’au 7 mai. Désormais, chaque membre sera prévenu trente jours avant. Merci de nous l’avoir dit : vous pouvez me répondre directement. Inès, Garrigue Outdoor.',
      ],
    },
    proposal: {
      kind: 'text',
      modelAnswer: [
        'Madame, Malo, au barème actuel, le Club doit faire acheter 11,23 % de plus pour se payer. À +8 %, il perd 17 700 € par an.',
        'À 300 points, le seuil descend à 7,79 % et le résultat remonte à +1 200 €, presque rien. Je propose d’essayer ce barème un an, annoncé avec un préavis, les points déjà acquis étant honorés.',
        'Ce que j’ignore : si les 8 % viennent d’un témoin tiré au sort ou de bons clients qui ont pris la carte, avec quelle marge d’erreur, et si une récompense plus lointaine fera moins participer. Un nouveau test, avec témoin, décidera.',
        'Deux services pour tous les membres : l’atelier d’entretien et l’essai d’un week-end. Après chacun, une question de satisfaction de 1 à 5 ; une fois l’an, la même aux membres et aux non-membres. Revue en mars prochain.',
      ],
    },
    sleepers: {
      kind: 'text',
      modelAnswer: [
        'Repérer : un membre vient six fois par an, soit tous les 61 jours. Je retiens ceux qui se taisent depuis plus de deux fois leur propre rythme, environ quatre mois pour un membre moyen.',
        'Réveiller : un e-mail avec leur solde, sa date d’expiration et l’invitation au prochain atelier, pas une promotion. Seulement à ceux qui y ont consenti, ou clients pour des produits analogues, avec désinscription en un clic. Pas d’appel de prospection sans accord. Après trois ans sans contact (référence CNIL), la fiche est supprimée. À faire valider par un juriste.',
      ],
    },
  },
  grid: {
    O1: [
      'Renvoie au règlement.',
      'S’excuse.',
      'Réponse empathique et datée.',
      'Réponse empathique et datée, avec en plus la prévention à J−30.',
    ],
    O2: [
      'Compte le coût sur les seuls achats nouveaux.',
      'Seuil approché.',
      'Seuil et résultat à +8 % justes.',
      'Seuil et résultat à +8 % justes, avec en plus la variante à 300 points et ses limites.',
    ],
    O3: [
      'Rien sur ce point.',
      'Propose un avantage prix.',
      'Propose deux avantages de service.',
      'Propose deux avantages de service, avec en plus une mesure de la satisfaction des membres.',
    ],
    O4: [
      'Rien sur ce point.',
      'Parle des membres absents, sans dire comment les repérer.',
      'Repère les inactifs du Club.',
      'Repère les inactifs du Club, avec en plus un scénario de réveil légal.',
    ],
  },
  automaticLevels: (answers, scores) => ({ O2: techniquesLevel(answers, scores) }),
}
