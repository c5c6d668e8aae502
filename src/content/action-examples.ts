import type { ObjectiveId } from './course-ids.ts'

/**
 * Actions to start from and adapt, from the tools of the course (dossier, §§ 1.1 to 5.4). Their delays are
 * usages of the trade, not rules of law; dates are the trainee's own.
 */
export type ActionExample = {
  readonly objectiveId: ObjectiveId
  readonly what: string
  readonly customers: string
  readonly indicator: string
  readonly firstStep: string
  readonly help: string
}

export const actionExamples: readonly ActionExample[] = [
  {
    objectiveId: 'O1',
    what: 'Mener chaque appel entrant avec CERC (contact, écoute, réponse, conclusion) et conclure par un engagement daté',
    customers: 'Les clients qui appellent pour une panne ou un retard',
    indicator: 'Part des appels dont le compte rendu dit qui fait quoi, et pour quand',
    firstStep: 'Écrire mes phrases d’ouverture et de conclusion, et les poser à côté du téléphone',
    help: '',
  },
  {
    objectiveId: 'O1',
    what: 'Convenir avec l’ADV d’un délai de réponse interne, par exemple quatre heures ouvrées, et d’une fiche de liaison unique',
    customers: 'Les demandes qui passent par plusieurs services',
    indicator: 'Part des demandes internes répondues dans le délai convenu',
    firstStep: 'Noter les cinq dernières demandes restées sans réponse, et pourquoi',
    help: 'La personne responsable de l’ADV',
  },
  {
    objectiveId: 'O1',
    what: 'Prendre un contact non commercial pour un contact commercial : appel de bonne réception à J+2, point d’usage à J+30',
    customers: 'Les clients livrés depuis le début du mois',
    indicator: 'Part des livraisons suivies d’un appel à J+2',
    firstStep: 'Sortir la liste des livraisons de la semaine',
    help: '',
  },
  {
    objectiveId: 'O2',
    what: 'Appeler chaque client à 60 jours de l’échéance de son contrat avec un bilan chiffré',
    customers: 'Les contrats qui arrivent à échéance dans les trois mois',
    indicator: 'Part des échéances appelées à J−60 ; taux de renouvellement',
    firstStep: 'Sortir la liste des échéances et noter les dates d’appel',
    help: '',
  },
  {
    objectiveId: 'O2',
    what: 'Noter mes clients avec RFM, avec une règle de coupure écrite, et choisir ceux que j’appelle en priorité',
    customers: 'Mon portefeuille des douze derniers mois',
    indicator: 'Nombre de clients prioritaires appelés par semaine',
    firstStep: 'Demander l’export des commandes sur douze mois',
    help: 'Qui tient le CRM',
  },
  {
    objectiveId: 'O2',
    what: 'Remplacer un message générique par un message utile : équipement exact, échéance, action simple, opposition possible',
    customers: 'Les clients dont l’entretien annuel arrive à échéance',
    indicator: 'Part des messages suivis d’une réponse ou d’un rendez-vous',
    firstStep: 'Réécrire le message et vérifier le consentement de chaque destinataire',
    help: '',
  },
  {
    objectiveId: 'O3',
    what: 'Rappeler chaque client dont la réclamation a plus de 48 h',
    customers: 'Les réclamations ouvertes, toutes origines',
    indicator: 'Nombre de réclamations de plus de 48 h sans rappel, chaque vendredi',
    firstStep: 'Sortir la liste des réclamations ouvertes et appeler la plus ancienne',
    help: '',
  },
  {
    objectiveId: 'O3',
    what: 'Poser une question de satisfaction après chaque intervention, et noter le nombre de réponses à côté du résultat',
    customers: 'Les clients dépannés dans le mois',
    indicator: 'CSAT : part des notes 4 et 5, avec le nombre de réponses',
    firstStep: 'Écrire la question et choisir le canal',
    help: 'Qui planifie les interventions',
  },
  {
    objectiveId: 'O3',
    what: 'Répondre à chaque avis en ligne : remercier, reconnaître le fait, apporter un élément vérifiable, proposer un canal privé',
    customers: 'Les auteurs d’un avis, bon ou mauvais',
    indicator: 'Part des avis répondus en 48 h',
    firstStep: 'Répondre au dernier avis resté sans réponse',
    help: '',
  },
  {
    objectiveId: 'O4',
    what: 'Écrire à partir de quel silence un client est perdu, puis mener l’enquête de départ en cinq questions',
    customers: 'Les clients silencieux depuis plus de deux fois leur rythme d’achat',
    indicator: 'Nombre de départs dont la cause est connue',
    firstStep: 'Calculer le rythme d’achat de mes dix premiers clients',
    help: '',
  },
  {
    objectiveId: 'O4',
    what: 'Trier mes clients perdus, réparer la cause, puis les inviter avec une offre ajustée à leur départ',
    customers: 'Les clients perdus récupérables, hors mauvais payeurs et cessations',
    indicator: 'Part des clients perdus revenus, et encore actifs à six mois',
    firstStep: 'Choisir trois comptes et écrire la cause de leur départ',
    help: 'Le service concerné par la cause',
  },
  {
    objectiveId: 'O4',
    what: 'Suivre chaque client reconquis : appel à J+2, contrôle de la promesse à J+30, point d’usage à J+60, bilan à J+90',
    customers: 'Les clients revenus cette année',
    indicator: 'Part des clients reconquis qui ont racheté à J+90',
    firstStep: 'Noter les quatre dates de suivi du dernier client revenu',
    help: '',
  },
]

export const examplesFor = (objectiveId: ObjectiveId): readonly ActionExample[] =>
  actionExamples.filter((example) => example.objectiveId === objectiveId)
