import type { StepAnswers } from '../../src/case-study/answer.ts'
import type { CaseStudyKey, Level, StepScores } from './case-study-key.ts'

/** 2 the good option, 1 acceptable, 0 to avoid; the six stages make 12 points. */
const callPoints: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  contact: { a: 0, b: 1, c: 2 },
  facts: { a: 1, b: 2, c: 0 },
  listening: { a: 2, b: 1, c: 0 },
  repair: { a: 1, b: 0, c: 2 },
  invitation: { a: 2, b: 1, c: 0 },
  closing: { a: 0, b: 2, c: 1 },
}

/** Margin, second lifetime value and expected value in euros; case-6.test.ts derives them from the file. */
const values = {
  auberoche: { margin: 12_000, sltv: 44_000, expected: 16_100 },
  castan: { margin: 2700, sltv: 5940, expected: 135 },
  garrigue: { margin: 6160, sltv: 27_104, expected: 13_152 },
  vals: { margin: 7800, sltv: 28_600, expected: 11_970 },
  nomade: { margin: 2160, sltv: 3394.29, expected: -12 },
  lacombe: { margin: 2080, sltv: 3813.33, expected: 81.33 },
}

const keptAccounts = ['auberoche', 'garrigue', 'vals']

const isRight = (scores: StepScores, step: string, detail: string): boolean => scores[step]?.details[detail] === true

const isFull = (scores: StepScores, step: string): boolean => {
  const score = scores[step]
  return score !== undefined && score.points === score.outOf
}

/**
 * O4, by the grid of case 6: Non acquis when nothing is rightly sorted out (« tri absent »);
 * Acquis with both exclusions and nothing wrong beside them, the six expected values, and a
 * budget on the accounts that they justify; Maîtrisé with the total worked again at half the
 * probabilities, which is a figure too; En cours in between.
 */
const winBackLevel = (scores: StepScores): Level => {
  if ((scores['exclusions']?.points ?? 0) === 0) return 1
  const sums = Object.keys(values).every((account) => isRight(scores, 'values', `${account}/expected`))
  if (!isFull(scores, 'exclusions') || !sums || !isFull(scores, 'budget')) return 2
  return isRight(scores, 'robustness', 'halved') ? 4 : 3
}

/**
 * O2, by the grid of case 6: Non acquis when the discount is the only offer that anybody gets
 * (« remise pour tous »), or nobody gets any; Acquis when the three accounts worth it get
 * the offer of their cause; Maîtrisé when E-shop Nomade is refused by the sum too: its
 * expected value is right, and it gets no offer and no money. En cours in between.
 */
const techniquesLevel = (answers: StepAnswers, scores: StepScores): Level => {
  if (offersOf(answers).every((offer) => offer === 'discount')) return 1
  if (!keptAccounts.every((account) => isRight(scores, 'invitations', `${account}/offer`))) return 2
  const refusesNomade =
    isRight(scores, 'values', 'nomade/expected') &&
    isRight(scores, 'invitations', 'nomade/offer') &&
    isRight(scores, 'budget', 'nomade')
  return refusesNomade ? 4 : 3
}

const offersOf = (answers: StepAnswers): readonly string[] => {
  const answer = answers['invitations']
  if (answer?.kind !== 'table') return []
  return Object.values(answer.cells).flatMap(({ offer }) => (offer === undefined || offer === 'none' ? [] : [offer]))
}

export const case6Key: CaseStudyKey = {
  caseStudyId: 'case-6',
  version: 1,
  steps: {
    causes: {
      kind: 'classification',
      placed: {
        auberoche: ['5', '3'],
        castan: ['1'],
        garrigue: ['2', '4'],
        delmas: ['8'],
        vidal: ['dismissed'],
        vals: ['3', '5'],
        nomade: ['1', '6'],
        lacombe: ['8'],
      },
      remark:
        'Auberoche : les retards (3) ont fait mal, le silence (5) a fait partir. Trois Vals : une erreur de facturation (3) puis une lenteur à la réparer (5). Garrigue : négligence, personne à qui passer commande (2) et plus de relation (4). Nomade : un prix (1) que quatre concurrents lui offrent (6). Delmas et Lacombe n’ont pas choisi de partir (8). Vidal, c’est nous qui l’avons écarté. Castan dit « prix » (1) : c’est aussi le motif le plus poli, à vérifier un jour en écoutant.',
    },
    exclusions: {
      kind: 'choice',
      expected: ['c', 'e'],
      remark:
        'Deux exclusions, deux raisons : Delmas n’existe plus, Vidal ne payait plus. Mme Marty n’interdit pas qu’on l’appelle : elle interdit la remise. Pour Castan, pour Garrigue et les autres, c’est le calcul qui décidera.',
    },
    values: {
      kind: 'table',
      cells: values,
      tolerance: { margin: 0.5, sltv: 1, expected: 1 },
      remark:
        'Auberoche : 48 000 × 25 % = 12 000 ; × 1,10 ÷ 0,30 = 44 000 ; × 40 % − 1 500 = 16 100 €. Bio Garrigue : 6 160 ; × 1,10 ÷ 0,25 = 27 104 ; 13 152 €. Trois Vals : 7 800 ; 28 600 ; 11 970 €. Castan : 135 €, c’est-à-dire rien au regard de l’incertitude. Lacombe : 81 €. Nomade : −12 €, parce qu’il repartirait (r₂ = 0,40).',
    },
    budget: {
      kind: 'budget',
      lines: {
        auberoche: { least: 1500, most: 1500 },
        castan: { least: 0, most: 0 },
        garrigue: { least: 400, most: 400 },
        delmas: { least: 0, most: 0 },
        vidal: { least: 0, most: 0 },
        vals: { least: 900, most: 900 },
        nomade: { least: 0, most: 0 },
        lacombe: { least: 0, most: 0 },
      },
      remark:
        '400 + 900 + 1 500 = 2 800 €, et 200 € de réserve. Par euro engagé, Garrigue rend 32,9 €, Trois Vals 13,3 €, Auberoche 10,7 € : commencez par Garrigue, dont la visite coûte peu ; Auberoche attend que la correction soit faite. Castan reste en veille : 135 € espérés ne justifient pas d’en engager 1 350. Un budget n’est pas fait pour être épuisé.',
    },
    robustness: {
      kind: 'numeric',
      figures: {
        total: { value: 41_222, tolerance: 2 },
        halved: { value: 19_211, tolerance: 2 },
      },
      remark:
        'Total : 16 100 + 13 152 + 11 970 = 41 222 €. À probabilités divisées par deux : 0,5 × (44 000 × 0,40 + 27 104 × 0,50 + 28 600 × 0,45) − 2 800 = 19 211 €. La décision tient encore. Diviser 41 222 par deux serait faux : les 2 800 € sont dépensés de toute façon.',
    },
    invitations: {
      kind: 'table',
      cells: {
        auberoche: { repair: 'answer', offer: 'proof' },
        castan: { repair: 'none', offer: 'none' },
        garrigue: { repair: 'visits', offer: 'rhythm' },
        vals: { repair: 'credit', offer: 'checked' },
        nomade: { repair: 'none', offer: 'none' },
        lacombe: { repair: 'none', offer: 'none' },
      },
      tolerance: {},
      remark:
        'Chaque offre répond à une cause. Auberoche attendait une réponse : la règle des 24 heures d’abord, puis vingt minutes pour montrer ce qui a changé. Garrigue ne voyait plus personne : un plan de visite à 60 jours. Trois Vals avait une facture fausse : un circuit d’avoir. La remise ne répare aucune de ces causes, et récompense le départ. Nomade se refuse par le calcul : −12 €.',
    },
    hook: {
      kind: 'text',
      modelAnswer: [
        'Madame Marty, je suis Léo Pons. En mars, trois livraisons en retard, ligne arrêtée le 21, vos messages du 24 mars et du 2 avril restés sans réponse : c’est exact, et c’est de notre fait. Depuis : double point de dépôt à Pamiers et un seul interlocuteur, moi. Je ne vous propose pas de prix ; j’aimerais vingt minutes pour vous montrer ce qui a changé et entendre ce qu’il faudrait pour regagner un essai.',
      ],
    },
    call: {
      kind: 'dialogue',
      points: callPoints,
      remarks: {
        contact:
          'Se nommer, dire que l’on a lu, demander si le moment convient : elle décide dès la première phrase. Une offre en ouverture fait exactement ce qu’elle a interdit. En droit, cet appel entre professionnels ne relève pas de l’article L. 223-1 ; le RGPD et le droit d’opposition, si (état de nos lectures : printemps 2026, à vérifier avec un juriste).',
        'not-read':
          'On peut encore reconnaître l’erreur et se présenter. Insister sur le chiffre confirme que personne ne lit.',
        facts:
          'Les faits, leurs dates, et « c’est de notre fait » : il n’y a plus rien à disputer. « Je suis désolé » ne dit pas de quoi ; « des aléas » renvoie la faute ailleurs.',
        'line-stopped':
          'Reprendre ses mots, y ajouter les deux messages sans réponse. Le transporteur est notre affaire, pas la sienne.',
        listening:
          'Une question ouverte sur ce qui a manqué, et vous apprenez la vraie attente : être prévenue. La date de fin du contrat vous sert, vous ; dénigrer le concurrent la pousse à le défendre.',
        others:
          'Ce qu’elle loue chez l’autre est ce qu’elle attend de vous : le reprendre vaut mieux que s’en réjouir.',
        repair:
          'Deux faits vérifiables, et l’offre de montrer aussi les mauvais chiffres. « Tout a changé » ne se vérifie pas ; réparer après la commande fait payer le client pour voir.',
        'nothing-yet': 'La correction est déjà faite : le dire, simplement.',
        invitation:
          'Vingt minutes et un essai à discuter, elle décide. Une palette tout de suite va plus vite qu’elle ; une remise est ce qu’elle a refusé par écrit.',
        forbidden: 'Retirer l’offre sans la défendre. Rebaptiser une remise ne la rend pas moins interdite.',
        closing:
          'Récapituler le jour, l’heure, la durée et la pièce apportée ; accepter d’avance un refus ; rappeler qu’elle peut s’opposer aux messages. Promettre qu’elle sera convaincue décide à sa place.',
        pressure: 'Remplacer « croyez-moi » par « regardez », et confirmer par écrit.',
      },
    },
    'follow-up': {
      kind: 'table',
      cells: {
        d2: { action: 'check', proof: 'minutes' },
        d30: { action: 'promise', proof: 'arrivals' },
        d60: { action: 'use', proof: 'effort' },
        d90: { action: 'review', proof: 'orders' },
      },
      tolerance: {},
      remark:
        'J+2 : la même personne appelle, et l’écrit. J+30 : on contrôle ce qui avait été promis, heures d’arrivée en main, mauvaises comprises. J+60 : un point d’usage, et une note de facilité. J+90 : bilan, et c’est la deuxième ou la troisième commande qui prouve le retour. Une promotion ou une impression ne prouvent rien.',
    },
    indicators: {
      kind: 'ordering',
      order: ['reached', 'meetings', 'returns', 'lasting', 'cost'],
      remark:
        'Joints, rendez-vous, reprises, reprises à six mois, coût par reprise durable. Les deux derniers disent la vérité : une première commande n’est pas un retour. Annoncez toujours le dénominateur.',
    },
    prevention: {
      kind: 'text',
      modelAnswer: [
        'Auberoche : toute réclamation reçoit une réponse sous 24 heures. Pilote : la responsable de l’administration des ventes, dès lundi. Indicateur : réclamations sans réponse à 24 heures, objectif zéro, relevé chaque vendredi.',
        'Trois Vals : un circuit d’avoir à une signature au lieu de trois, avoir émis sous 72 heures. Pilote : le chef comptable, avant la fin du mois. Indicateur : délai moyen d’avoir, et nombre de doubles factures.',
        'Bio Garrigue : un plan de visite, aucun client actif sans contact depuis 60 jours. Pilote : moi, liste tirée du CRM le premier lundi du mois. Indicateur : clients au-delà de 60 jours.',
        'Point avec vous à J+30, chiffres en main. Je n’appelle aucun des trois avant que sa ligne soit faite.',
      ],
    },
  },
  grid: {
    O1: [
      'Accroche commerciale.',
      'S’excuse.',
      'Reconnaît les faits datés, un seul interlocuteur.',
      'Reconnaît les faits datés, un seul interlocuteur, et en plus laisse le client décider.',
    ],
    O2: [
      'Remise pour tous.',
      'Une offre par compte.',
      'Offre alignée sur la cause.',
      'Offre alignée sur la cause, et en plus refuse Nomade par le calcul.',
    ],
    O3: [
      'Pas de cause interne.',
      'Cite « la logistique ».',
      'Correction nommée et datée.',
      'Correction nommée et datée, avec en plus un indicateur de non-récidive.',
    ],
    O4: [
      'Tri absent.',
      'Tri sans calcul.',
      'Exclusions justes, valeurs espérées justes, budget de 3 000 € au plus.',
      'Exclusions, valeurs espérées et budget justes, avec en plus la sensibilité aux probabilités.',
    ],
  },
  automaticLevels: (answers, scores) => ({
    O2: techniquesLevel(answers, scores),
    O4: winBackLevel(scores),
  }),
}
