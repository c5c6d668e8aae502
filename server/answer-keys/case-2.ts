import type { StepAnswers } from '../../src/case-study/answer.ts'
import { pointsAtNode } from '../case-study/scoring.ts'
import type { CaseStudyKey, Level, StepScores } from './case-study-key.ts'

/** 2 the good option, 1 acceptable, 0 to avoid; the six stages make 12 points. */
const callPoints: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  contact: { a: 2, b: 0, c: 1 },
  listening: { a: 0, b: 1, c: 2 },
  rewording: { a: 0, b: 2, c: 1 },
  information: { a: 1, b: 2, c: 0 },
  review: { a: 2, b: 0, c: 1 },
  closing: { a: 1, b: 0, c: 2 },
}

/** The only offer that is hers by right, possible, and within the 300 € of the delegation. */
const fairOffer = 'd'
/** 10 % of the order to whoever complains: 980 €, granted by habit and beyond the delegation. */
const offerByHabit = 'c'

/**
 * O2, secondary, by the grid of case 2: Non acquis when what is proposed has no gesture of
 * its own or trades one for a review, there or on the phone; En cours when the gesture is
 * a habit, or when the call leaves its link with the review open; Acquis when the offer is
 * fair and the trade refused aloud. Maîtrisé needs the prevention of the last text.
 */
const techniquesLevel = (answers: StepAnswers, scores: StepScores): Level => {
  const offer = chosenAt(answers, 'solution')
  const call = answers['call']
  if (call?.kind !== 'dialogue' || scores['call'] === undefined) return 1
  const refusal = pointsAtNode(callPoints, call.path, 'review')
  if (refusal === 0 || (offer !== fairOffer && offer !== offerByHabit)) return 1
  return offer === fairOffer && refusal === 2 ? 3 : 2
}

/**
 * O4, by the grid of case 2: Acquis when the plan ends, on the fifth day, with a closing
 * that the customer validates; En cours when it closes without her or before there is
 * anything to close; Non acquis when nothing closes. Maîtrisé needs the follow-up of the
 * last text.
 */
const followUpLevel = (answers: StepAnswers): Level => {
  const plan = answers['plan']
  const cells = plan?.kind === 'table' ? plan.cells : {}
  const planned = Object.entries(cells).map(([day, cell]) => ({ day, action: cell['action'] }))
  if (planned.some(({ day, action }) => day === 'd5' && action === 'close-with-her')) return 3
  return planned.some(({ action }) => action === 'close-with-her' || action === 'close-alone') ? 2 : 1
}

const chosenAt = (answers: StepAnswers, step: string): string | undefined => {
  const answer = answers[step]
  return answer?.kind === 'choice' ? answer.chosen[0] : undefined
}

export const case2Key: CaseStudyKey = {
  caseStudyId: 'case-2',
  version: 1,
  steps: {
    qualify: {
      kind: 'classification',
      placed: {
        a: ['fact'],
        b: ['feeling'],
        c: ['demand'],
        d: ['evidence'],
        e: ['fact'],
        f: ['feeling'],
        g: ['demand'],
        h: ['evidence', 'fact'],
        i: ['feeling', 'demand'],
        j: ['demand'],
        k: ['fact'],
        l: ['evidence'],
      },
      remark:
        '« Trois appels, trois interlocuteurs » est un fait, que le CRM confirme ; « votre standard me balade » est ce qu’elle en a ressenti. On reconnaît le premier, on accueille le second, et on ne discute ni l’un ni l’autre. Demain ou remboursée, plus un geste : voilà ses demandes. La menace d’avis n’en est pas tout à fait une : elle dit son exaspération, et rien ne se cède en échange. Le fait le plus lourd n’est pas dans son e-mail : Belvédère savait depuis le 25 février et ne l’a pas appelée.',
    },
    rights: {
      kind: 'choice',
      expected: ['c'],
      remark:
        'Un retard ordinaire passe par une mise en demeure et un délai supplémentaire raisonnable. Ici, la date était une condition essentielle, écrite et signée sur le bon : Mme Rigal peut annuler tout de suite (L. 216-6). Lui opposer la mise en demeure serait faux, et la perdrait. Le 18 mars est votre proposition ; le transporteur est votre affaire, pas la sienne.',
    },
    duties: {
      kind: 'choice',
      expected: ['a', 'c', 'e', 'g'],
      remark:
        'Acompte rendu en entier sous 14 jours (L. 216-7, à contrôler), paiement suspendu tant que rien n’est livré (L. 216-6), médiateur indiqué (L. 612-1, L. 616-1), numéro non surtaxé (L. 121-16). Rendre l’acompte n’est pas un geste : c’est un dû, qui laisse la délégation entière. Un geste contre un silence est la ligne rouge : un avis ne s’achète pas, ni son absence.',
    },
    solution: {
      kind: 'choice',
      expected: ['d'],
      remark:
        'Deux options vraies, et c’est elle qui choisit. Le forfait de pose, 280 €, tient dans la délégation et répare quelque chose de précis. Sans le colis 3, rien ne se pose : livrer six colis demain encombre sans servir. 10 % de la commande font 980 €, plus de trois fois la délégation, par habitude. Promettre demain, c’est manquer deux fois la même promesse. Escalader sans rien proposer lui ajoute un interlocuteur.',
    },
    reply: {
      kind: 'text',
      modelAnswer: [
        'Madame,',
        'Vous m’avez écrit ce matin au sujet de votre commande 26-0148, promise au 27 février. La date figurait comme impérative sur votre bon : nous ne l’avons pas tenue, et nous ne vous avons pas prévenue. Vos trois appels sont restés sans réponse utile ; je vous présente mes excuses.',
        'Un colis sur sept manque ; il arrivera le 18 mars. La livraison pour demain n’est donc pas possible, et je ne vous la promettrai pas.',
        'Cette date étant essentielle pour vous, vous pouvez :',
        '1. annuler dès aujourd’hui : nous vous remboursons 3 920 € sous 14 jours ;',
        '2. être livrée complètement le 18 mars, pose prioritaire sous 48 h et forfait de pose offert (280 €), le solde n’étant dû qu’après livraison.',
        'Dites-moi votre choix ; je vous appelle aujourd’hui à 17 h. Je suis votre seul interlocuteur, au 05 36 49 01 48 (non surtaxé).',
        'Si notre réponse ne vous convient pas, vous pouvez saisir gratuitement notre médiateur : Médiation Habitat, BP 118, 37000 Tours.',
        'Tom Vidal',
      ],
    },
    call: {
      kind: 'dialogue',
      points: callPoints,
      remarks: {
        contact:
          'Se nommer, rappeler l’heure promise, demander du temps : l’engagement du matin est tenu. « Belvédère à l’appareil » fait de vous la quatrième personne.',
        'fourth-person':
          'Dire qui l’on est et que l’on restera : c’est la seule réponse à « encore quelqu’un ». Les collègues occupés ne la regardent pas.',
        listening:
          'Reprendre ce qu’elle vit, puis une question ouverte : elle raconte, et la tension descend d’elle-même. « Je comprends » n’a pas de contenu ; accuser le transporteur, c’est se défausser.',
        carrier:
          'Vous le saviez depuis le 25 février. Le dire avant qu’elle le découvre coûte un silence, et rend crédible tout le reste.',
        'since-when': 'La date est dans le CRM. Renvoyer à l’ADV refait, en une phrase, le trajet de ses trois appels.',
        rewording:
          'Dates, appels, demandes, puis « est-ce bien cela ? » : on résume les faits et on fait valider. N’en garder que la moitié l’oblige à tout redire ; demander du calme déplace le sujet de sa cuisine à sa voix.',
        calm: 'Citer le message du 4 prouve qu’il a été lu, même tard. « Tout est dans l’ordinateur » ne prouve rien.',
        information:
          'Le « non » d’abord, puis les deux possibilités, avec leurs délais. « Tenter quelque chose » donne un espoir que vous savez faux. Un « non » sans choix dit vrai, mais oublie qu’elle peut annuler.',
        'false-hope':
          'Reprendre une promesse impossible dans la minute évite qu’elle agisse dessus. Ce soir, le traiteur serait décommandé.',
        caterer: 'Elle a besoin d’un oui ou d’un non pour décider ; « plutôt » la laisse deviner.',
        review:
          'Le geste répare un retard ; il ne paie pas un silence. Dire qu’il est acquis quoi qu’elle écrive clôt le marchandage. Remettre à plus tard laisse croire qu’il est ouvert.',
        noted:
          'Retirer l’offre, redire que la pose est offerte sans condition : la feuille existe toujours, mais elle dit autre chose.',
        closing:
          'Un nom, une ligne, deux rendez-vous datés que vous tiendrez vous-même. « Appelez quand vous voulez » lui laisse la charge ; le standard, c’est là que tout a commencé.',
        switchboard: 'Un seul interlocuteur, et c’est lui qui appelle. « Ou l’ADV » rouvre la ronde.',
      },
    },
    plan: {
      kind: 'table',
      cells: {
        d0: { action: 'call' },
        d1: { action: 'cause' },
        d2: { action: 'rule' },
        d5: { action: 'close-with-her' },
      },
      tolerance: {},
      remark:
        'D’abord la cliente, puis la cause (personne ne recompte les colis reçus), puis la règle qui protège les suivants (aucun retard sans appel sortant), enfin le bilan. Le dossier ne se clôt que si elle le dit : à J+5 si elle a annulé, après la pose si elle attend le 18 mars. Chercher un coupable ferme les bouches ; le solde n’est pas exigible avant la livraison ; son silence ne vaut pas accord.',
    },
    afterwards: {
      kind: 'text',
      modelAnswer: [
        'Dès le 10 mars, toute alerte du transporteur devient une tâche nominative de l’ADV : Mme Chen l’attribue, et le client est appelé le jour même, avant qu’il n’appelle. À la réception, deux personnes comptent les colis et signent.',
        'Contrôle : chaque vendredi, retards connus et appels sortants doivent être en nombre égal.',
        'Pour Mme Rigal : appel le lendemain de la pose, réserves levées, clôture quand elle la valide ; puis un appel à 30 jours, sans rien vendre : « La cuisine vous convient-elle à l’usage ? »',
      ],
    },
  },
  grid: {
    O1: [
      'Ton défensif.',
      'Poli, mais plusieurs interlocuteurs.',
      'Interlocuteur unique, rappel daté.',
      'Interlocuteur unique, rappel daté, avec en plus la reformulation des faits exacts.',
    ],
    O2: [
      'Aucun geste, ou un geste échangé contre un avis.',
      'Geste automatique, ou dont le lien avec l’avis reste flou.',
      'Geste proportionné, non lié à l’avis.',
      'Geste proportionné, non lié à l’avis, avec en plus la prévention.',
    ],
    O3: [
      'Promesse impossible, droit ignoré.',
      'Solution floue.',
      'Deux options, délai et montant exacts, médiateur indiqué.',
      'Deux options, délai et montant exacts, médiateur, et en plus la condition essentielle reconnue et dite.',
    ],
    O4: [
      'Aucune suite après la réponse.',
      'Clôture prévue, mais sans la cliente ou trop tôt.',
      'Prévoit l’appel de clôture.',
      'Prévoit l’appel de clôture, avec en plus un suivi à 30 jours.',
    ],
  },
  automaticLevels: (answers, scores) => ({
    O2: techniquesLevel(answers, scores),
    O4: followUpLevel(answers),
  }),
}
