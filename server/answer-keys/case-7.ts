import type { StepAnswers } from '../../src/case-study/answer.ts'
import { peopleWith } from '../../src/case-study/raci.ts'
import { pointsAtNode } from '../case-study/scoring.ts'
import type { CaseStudyKey, Level, StepScores } from './case-study-key.ts'

/** 2 the good option, 1 acceptable, 0 to avoid; the six stages make 12 points. */
const callPoints: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  contact: { a: 0, b: 1, c: 2 },
  describe: { a: 1, b: 2, c: 0 },
  express: { a: 2, b: 0, c: 1 },
  specify: { a: 0, b: 1, c: 2 },
  consequences: { a: 1, b: 2, c: 0 },
  closing: { a: 2, b: 0, c: 1 },
}

/**
 * O1, by the grid of case 7: Non acquis when the fault is put on logistics, either aloud to
 * M. Kerr or by making Rémy answer for every action, or when nobody answers for anything;
 * Acquis when the five actions have the A and the R of the key; En cours in between. Never
 * Maîtrisé: the alert is one of the five actions given, so only the call and the note, read
 * by a person, tell whether it is the trainee's own.
 */
const relationLevel = (answers: StepAnswers, scores: StepScores): Level => {
  const raci = answers['raci']
  if (raci?.kind !== 'raci' || blamesAloud(answers)) return 1
  const accountable = new Set(Object.values(raci.roles).flatMap((roles) => peopleWith('A', roles)))
  if (accountable.size === 0 || (accountable.size === 1 && accountable.has('remy'))) return 1
  return isWhole(scores, 'raci') ? 3 : 2
}

const blamesAloud = (answers: StepAnswers): boolean => {
  const call = answers['call']
  if (call?.kind !== 'dialogue') return false
  return call.path.some(({ node }) => node === 'describe') && pointsAtNode(callPoints, call.path, 'describe') === 0
}

/**
 * O3, by the grid of case 7, from figures alone: Non acquis when the OTIF is wrong, En cours
 * when it is right, Acquis with the weighted SERVQUAL score and the dimension to start with,
 * Maîtrisé with the 221 lines as well.
 */
const satisfactionLevel = (scores: StepScores): Level => {
  const isRight = (step: string, figure: string) => scores[step]?.details[figure] === true
  if (!isRight('otif', 'otif')) return 1
  if (!isRight('servqual', 'score') || !isWhole(scores, 'dimension')) return 2
  return isRight('target', 'lines') ? 4 : 3
}

const isWhole = (scores: StepScores, step: string): boolean => {
  const score = scores[step]
  return score !== undefined && score.points === score.outOf
}

export const case7Key: CaseStudyKey = {
  caseStudyId: 'case-7',
  version: 1,
  steps: {
    otif: {
      kind: 'numeric',
      figures: {
        'on-time': { value: 85, tolerance: 0 },
        complete: { value: 90, tolerance: 0 },
        otif: { value: 80, tolerance: 0 },
        missing: { value: 12, tolerance: 0 },
        fcr: { value: 70, tolerance: 0 },
      },
      remark:
        'À l’heure : 204 ÷ 240 = 85 %. Complètes : 216 ÷ 240 = 90 %. OTIF : 192 ÷ 240 = 80 %, 12 points sous le contrat. L’OTIF se compte, il ne se déduit pas : la moyenne des deux taux donnerait 87,5 % et leur produit 76,5 %, deux chiffres faux. FCR : 105 ÷ 150 = 70 %, donc trois contacts sur dix à reprendre.',
    },
    gaps: {
      kind: 'table',
      cells: {
        reliability: { gap: -1.5 },
        responsiveness: { gap: -1.3 },
        assurance: { gap: -0.1 },
        empathy: { gap: -0.2 },
        tangibles: { gap: 0.4 },
      },
      tolerance: {},
      remark:
        'Perception − attente : un écart négatif dit que l’attente n’est pas atteinte. Deux dimensions décrochent, fiabilité et réactivité ; les tangibles dépassent l’attente.',
    },
    servqual: {
      kind: 'numeric',
      figures: { score: { value: -0.773, tolerance: 0.005 } },
      remark:
        '−1,5 × 0,32 = −0,480 ; −1,3 × 0,22 = −0,286 ; −0,1 × 0,19 = −0,019 ; −0,2 × 0,16 = −0,032 ; +0,4 × 0,11 = +0,044. Somme : −0,773. La moyenne simple des écarts, −0,54, adoucit le constat : elle donne aux tangibles le même poids qu’à la fiabilité.',
    },
    dimension: {
      kind: 'choice',
      expected: ['c'],
      remark:
        'Fiabilité : écart de −1,5 et poids de 32, soit à elle seule −0,480 sur −0,773. La réactivité vient ensuite : appeler M. Kerr n’aurait pas livré ses raccords, mais lui aurait permis de s’organiser. L’écart positif des tangibles signale un effort à placer ailleurs.',
    },
    whys: {
      kind: 'ordering',
      order: ['no-call', 'told-late', 'searching', 'unchecked', 'nobodys'],
      remark:
        'On remonte de ce que le client a vécu à ce que l’entreprise n’a pas décidé : pas d’appel, parce que l’ADV ne savait pas ; parce que le quai cherchait des manquants et perdait son créneau ; parce que la préparation n’est pas contrôlée ; parce que contrôler n’est la tâche de personne. Aucun des cinq n’est une personne : c’est une organisation que l’on répare.',
    },
    raci: {
      kind: 'raci',
      actions: {
        'double-check': { accountable: 'remy', responsible: ['remy'] },
        alert: { accountable: 'anais', responsible: ['anais'] },
        stock: { accountable: 'karim', responsible: ['remy'] },
        'credit-notes': { accountable: 'clara', responsible: ['clara'] },
        weekly: { accountable: 'karim', responsible: ['karim'] },
      },
      remark:
        'Un seul A par action : celui à qui l’on demande des comptes. Pour le stock dédié, Karim répond devant Sogeplast et Rémy installe : A et R se séparent. Fouad n’a ni A ni R, mais l’informer de chaque retard évite que le SAV prenne des messages. Consulter Rémy sur l’alerte, Anaïs sur les bons de retour : C et I sont libres, tant qu’ils restent peu nombreux.',
    },
    target: {
      kind: 'numeric',
      figures: {
        lines: { value: 221, tolerance: 0 },
        more: { value: 29, tolerance: 0 },
      },
      remark:
        '0,92 × 240 = 220,8 : 220 lignes ne suffisent pas, il en faut 221, à atteindre en 90 jours. Contre 192, cela fait 29 lignes de plus. « 29 lignes à ne plus manquer » se comprend sur un quai ; « douze points d’OTIF », moins.',
    },
    call: {
      kind: 'dialogue',
      points: callPoints,
      remarks: {
        contact:
          'Se nommer, dire pourquoi l’on appelle, demander du temps : M. Kerr sait que son e-mail a été lu. Ouvrir par le renouvellement parle de votre intérêt avant du sien ; « Comment ça va ? » ne parle de rien.',
        'small-talk': 'Il vous tend une seconde entrée : son e-mail. La prendre suffit.',
        describe:
          'D de DESC : des faits, des heures, un nombre, et « de notre fait ». M. Kerr n’a plus à prouver. « Pas bien passé » l’oblige à tout relire ; accuser le transport ou la logistique lui apprend que personne ne répond de sa commande.',
        transport:
          'Le client ne voit qu’une entreprise. Reprendre le retard à son compte, services compris, ramène la conversation sur ce qui se répare.',
        records:
          'Les manquants étaient là avant le camion. Dire ce que l’on a compris vaut mieux qu’une vérification de plus.',
        express:
          'E : parler en « je », puis demander ce qu’il a vécu. La question lui fait donner un coût, qui servira à la revue. Relativiser nie sa journée ; « contrarié » la rétrécit.',
        overall: 'Revenir au lundi, et à ce qu’il a coûté. Une moyenne ne console pas de l’exception.',
        specify:
          'S : trois actions, trois noms, trois délais. Une réunion n’est pas encore un engagement. Une remise répond à une question que personne n’a posée, et dit que le retard a un prix.',
        discount: 'La remise refusée laisse la vraie question intacte : qu’est-ce qui change, qui le fait, quand ?',
        consequences:
          'C : ce que lui y gagne, mesurable et daté. « Mieux travailler ensemble » ne se vérifie pas. Une menace, même enveloppée, lui donne une raison de consulter.',
        threat:
          'Retirer la phrase et redire ce que vous devez : la consultation reste possible, la conversation aussi.',
        closing:
          'Reconnaître son droit de consulter, puis prendre deux dates : un appel chaque lundi, une revue à J−60, chiffres mauvais compris. « En reparler » n’a pas de date ; espérer n’est pas un engagement.',
        'no-date': 'Une date et un contenu. « Dès que j’ai du nouveau », il l’a déjà entendu.',
      },
    },
    review: {
      kind: 'text',
      modelAnswer: [
        'Autour de la table : M. Kerr (note 4, détracteur, attend des preuves) ; Mme Vasseur (7, passive, conduit la consultation : lui envoyer les chiffres deux jours avant) ; M. Diallo (9, promoteur, peut parler de la qualité). Avec moi : Rémy.',
        'Les chiffres, mauvais compris : OTIF de 80 % l’an dernier pour 92 % promis, 48 lignes en défaut sur 240 ; puis les quarante derniers jours, semaine par semaine.',
        'Ce qu’ils leur coûtent : lundi, 6 h 30 de presse à 310 €, soit 2 015 €. Faire valider ce calcul par M. Kerr.',
        'Ce qui a changé : alerte avant 8 h, double contrôle, stock dédié des 12 références, avoirs sous 72 h. Objectif : 221 lignes sur 240. Pas de remise.',
        'S’ils consultent : répondre, avec le relevé hebdomadaire pour argument, et demander à connaître les critères.',
        'S’ils nous retirent une famille : garder les 12 références du stock dédié, proposer un essai de 90 jours sur le reste, avec un OTIF mesuré ensemble ; point à J−30. En interne : chiffrer la perte, ne pas relâcher le plan.',
      ],
    },
  },
  grid: {
    O1: [
      'Rejette sur la logistique.',
      'Réunion sans engagement, ou RACI à reprendre.',
      'RACI juste, un A par action.',
      'RACI juste, un A par action, avec en plus l’alerte proactive.',
    ],
    O2: [
      'Rien pour retenir le client.',
      'Propose une remise.',
      'Stock dédié, revue à J−60.',
      'Stock dédié, revue à J−60, avec en plus le coût des retards chiffré pour le client.',
    ],
    O3: [
      'OTIF faux (par exemple la moyenne, 87,5 %).',
      'OTIF juste.',
      'OTIF juste, SERVQUAL pondéré et priorité justes.',
      'OTIF, SERVQUAL pondéré et priorité justes, avec en plus l’objectif de 221 lignes.',
    ],
    O4: [
      'Rien sur le risque de départ.',
      'Évoque la consultation.',
      'Plan si une partie du compte s’en va.',
      'Plan si une partie du compte s’en va, avec en plus la carte des acteurs (qui est promoteur ?).',
    ],
  },
  automaticLevels: (answers, scores) => ({
    O1: relationLevel(answers, scores),
    O3: satisfactionLevel(scores),
  }),
}
