import type { StepAnswers } from '../../src/case-study/answer.ts'
import { pointsAtNode } from '../case-study/scoring.ts'
import type { CaseStudyKey, Level, StepScores } from './case-study-key.ts'

/** 2 the good option, 1 acceptable, 0 to avoid; the six stages make 12 points. */
const callPoints: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  contact: { a: 0, b: 2, c: 0 },
  emotion: { a: 2, b: 1, c: 0 },
  listening: { a: 0, b: 1, c: 2 },
  rewording: { a: 0, b: 1, c: 2 },
  offer: { a: 1, b: 2, c: 0 },
  closing: { a: 2, b: 1, c: 0 },
}

/**
 * O1 from the call, by the threshold and the grid of case 1: Acquis from 9 of 12 without a
 * zero at stage 4 (reformulation) or 6 (conclusion), En cours from 6, else Non acquis.
 * Never Maîtrisé: the call-back that was kept is for the trainer to see, in the liaison sheet.
 */
const relationLevel = (answers: StepAnswers, scores: StepScores): Level => {
  const call = answers['call']
  const total = scores['call']?.points ?? 0
  if (call?.kind !== 'dialogue' || total < 6) return 1
  const failed = (node: string) => pointsAtNode(callPoints, call.path, node) === 0
  return total < 9 || failed('rewording') || failed('closing') ? 2 : 3
}

export const case1Key: CaseStudyKey = {
  caseStudyId: 'case-1',
  version: 1,
  steps: {
    call: {
      kind: 'dialogue',
      points: callPoints,
      remarks: {
        contact:
          'Saluer, nommer l’entreprise, se nommer, dire qu’on écoute : Mme Aubin sait à qui elle parle et donne son nom. « Ventor. » ou une mise en attente sans un mot d’explication lui font commencer l’appel en colère.',
        'on-hold':
          'Une attente subie se reconnaît, en une phrase, avant toute question. Demander « c’est à quel sujet ? » la rallonge.',
        'who-is-it': 'Il est encore temps de se nommer. Réclamer un numéro fait porter l’identification au client.',
        emotion:
          'Nommer les faits (deuxième fois en douze jours, atelier arrêté) montre que vous avez lu le dossier et que vous comprenez la gêne. « Je suis désolée » ne dit rien de la situation ; « Calmez-vous » fait de l’émotion le problème.',
        manager:
          'Donner raison sur les faits, prendre la demande en compte, puis revenir à la machine : l’appel repart. Se retrancher derrière une absence ou relever le ton le bloque.',
        'manager-again':
          'Un nom, un engagement à rester en ligne et une question : Mme Aubin a de nouveau une interlocutrice. Lui opposer son contrat la fait penser à son échéance.',
        listening:
          'Une question ouverte sur la mesure, puis un point précis (le code) : le technicien partira avec un symptôme. Un diagnostic avancé sans mesure est celui qui a échoué il y a douze jours.',
        'same-part':
          'Revenir à la mesure, sans défendre l’hypothèse. Envoyer une pièce au hasard prépare une troisième panne.',
        'wrong-part': 'Mesurer avec la cliente avant le départ coûte une minute et évite un second trajet.',
        rewording:
          'Pression, code, machine, récidive, puis « c’est bien cela ? » : tout est repris et validé. « OK E3 » perd la moitié des faits ; le numéro de client est déjà à l’écran.',
        'client-number': 'La fiche est ouverte : s’en servir pour reformuler rattrape la question.',
        offer:
          '4 heures ouvrées à partir de 16 h 40 : 1 h 20 vendredi jusqu’à 18 h, puis 2 h 40 lundi, soit lundi 10 h 40. Yann arriverait à 17 h 15 + 50 min = 18 h 05, cinq minutes hors plage : l’astreinte de 240 € s’appliquerait, et sa gratuité s’obtient avant d’être promise. « Lundi matin » respecte le contrat, mais sans heure et sans tenir compte de la récidive.',
        'call-out-fee':
          'Reconnaître qu’il s’agit de la même panne, demander l’accord, puis donner l’heure. « C’est le tarif » laisse partir Yann et arriver le litige.',
        monday:
          'Le devis d’un concurrent est un signal de départ : chercher mieux que le délai du contrat est encore possible.',
        'contract-quoted':
          'La cliente parle de résiliation : revenir à ce que vous pouvez faire ce soir, et à la récidive qui le justifie.',
        closing:
          'Qui, quoi, à quelle heure, et un remerciement : l’engagement peut être vérifié. « On vous tient au courant » n’a pas de date ; « Bon courage ! » n’a pas d’engagement.',
        'no-call-back':
          'Une heure de rappel tenue par vous, et la suite lundi : la conclusion oubliée se rattrape, de justesse.',
      },
    },
    cerc: {
      kind: 'choice',
      expected: ['a', 'c', 'e', 'f', 'g', 'i', 'k', 'm', 'n'],
      remark:
        'Neuf gestes : se nommer, identifier ; reconnaître, questionner, reformuler et faire valider ; proposer une heure, vérifier l’accord ; récapituler l’engagement daté, remercier. À éviter : opposer le contrat dès l’accueil, poser un diagnostic avant la mesure, promettre une gratuité qui n’est pas accordée, transférer sans reprendre la main, conclure sans heure.',
    },
    liaison: {
      kind: 'text',
      modelAnswer: [
        'Client : menuiserie Larzac, Mme Aubin, atelier à l’arrêt.',
        'Machine : VX-22 n° 8841, mise en service en 02/2023.',
        'Contrat : Premium, échéance contractuelle lundi 10 h 40.',
        'Symptôme mesuré : 4 bars au lieu de 8, code E3.',
        'Historique : même panne il y a 12 jours, ticket « pressostat » clos « résolu ».',
        'Engagement : Yann sur place ce soir à 18 h 05, cliente présente.',
        'Astreinte : non facturée pour cause de récidive, accord du responsable obtenu à 16 h 50.',
        'Geste demandé : chercher la cause, ne pas remplacer à l’identique ; noter la pression au départ.',
        'Rappel : Nadia, ce soir à 18 h 30.',
        'Pilote : Nadia. Suite : diagnostic complet proposé lundi 9 h, responsable technique.',
      ],
    },
    prevention: {
      kind: 'text',
      modelAnswer: [
        'Rappel systématique du client sept jours après toute panne, inscrit dans le CRM à la date de l’intervention : « La pression tient-elle ? » Une réponse négative rouvre le ticket.',
        'Clôture d’un ticket validée par le client, jamais par le seul technicien : « résolu » s’écrit après sa confirmation. Deux tickets de même symptôme en 30 jours déclenchent un diagnostic complet.',
      ],
    },
    renewal: {
      kind: 'text',
      modelAnswer: [
        'Bilan à J−60, fin janvier : disponibilité de la machine, trois tickets et leurs causes, délais tenus, ce qui a changé depuis la récidive. Ne pas renouveler « en silence » une cliente qui donne 6 au NPS.',
        'Chiffrer la valeur du contrat avec elle : arrêts évités, heures d’atelier sauvées, au regard des 3 180 € HT par an.',
        'Risque de départ : si elle hésite, scénario préparé avec le responsable technique (diagnostic offert, contrôle préventif, engagement de disponibilité), puis point à J−30.',
      ],
    },
  },
  grid: {
    O1: [
      'Pas d’identification ni de reformulation.',
      'CERC incomplet.',
      'CERC complet, engagement daté.',
      'CERC complet, engagement daté, avec en plus la gestion de l’émotion et le rappel tenu.',
    ],
    O2: [
      'Aucune suite.',
      'Pense au contrat.',
      'Bilan J−60 prévu.',
      'Bilan J−60 prévu, avec en plus un argument de valeur chiffré (arrêts évités).',
    ],
    O3: [
      'Minimise.',
      'S’excuse.',
      'Répare et prévient.',
      'Répare et prévient, avec en plus une clôture validée par le client.',
    ],
    O4: [
      'Rien sur ce point.',
      'Rien de précis sur ce point.',
      'Repère le risque de départ.',
      'Repère le risque de départ, avec en plus un scénario de rétention.',
    ],
  },
  automaticLevels: (answers, scores) => ({ O1: relationLevel(answers, scores) }),
}
