import {
  ACOMPTE,
  ANNULATION_J,
  INDEMNITE_EUR,
  type KeyDateId,
  type KnownDates,
  MISE_EN_DEMEURE_J,
  OPCO_MOIS,
  REPORT_MOIS,
  RETENTION_ANS,
  RETRACTATION_J,
  RETRACTATION_PARTICULIER_J,
  VALIDITE_PROPOSITION_J,
} from '../key-dates.ts'

export type KeyDateWords = {
  readonly title: string
  /** Whom it concerns, when not everybody. */
  readonly concerns?: string
  /** What the day is, and how it is counted. */
  readonly meaning: string
  /** What the text leaves open, in one sentence. */
  readonly ambiguity: string
}

const deposit = `l’acompte de ${100 * ACOMPTE} %`

export const keyDateWords: Readonly<Record<KeyDateId, KeyDateWords>> = {
  'proposal-lapses': {
    title: 'Fin de validité de la proposition',
    meaning: `Dernier jour des ${VALIDITE_PROPOSITION_J} jours qui suivent l’émission de la proposition commerciale.`,
    ambiguity:
      'La clause ne dit pas si l’émission est la date écrite ou celle de l’envoi, ni si le dernier jour compte.',
  },
  'online-withdrawal': {
    title: 'Fin du délai de rétractation',
    concerns: 'Particulier qui commande par le site internet',
    meaning: `Dernier jour des ${RETRACTATION_J} jours qui suivent la commande ; aucune somme n’est exigible avant.`,
    ambiguity: 'La clause ne dit pas ce que devient un délai qui finit un samedi, un dimanche ou un jour férié.',
  },
  'individual-withdrawal': {
    title: 'Fin du délai légal de rétractation',
    concerns: 'Particulier qui paie sa formation',
    meaning: `Dernier jour des ${RETRACTATION_PARTICULIER_J} jours qui suivent la signature du contrat ; aucune somme n’est exigible avant.`,
    ambiguity: `Les conditions de vente n’en parlent pas et demandent ${deposit} avec la convention signée : à faire vérifier par un juriste.`,
  },
  cancellation: {
    title: 'Dernier jour pour annuler en ne laissant que l’acompte',
    meaning: `Annulation écrite reçue par LEXOM au moins ${ANNULATION_J} jours avant le premier jour : ${deposit} reste acquis. Moins de ${ANNULATION_J} jours avant : le prix total est dû.`,
    ambiguity: `La clause écrit « dans un délai maximum de ${ANNULATION_J} jours avant » ; lue avec la phrase suivante, elle dit « au moins ${ANNULATION_J} jours », le ${ANNULATION_J}e jour compris.`,
  },
  postponement: {
    title: 'Dernier jour pour une formation reportée',
    meaning: `La formation reportée a lieu dans les ${REPORT_MOIS} mois qui suivent la commande, et le report est demandé par écrit avant le début : ${deposit} reste acquis. Sinon, le prix total.`,
    ambiguity:
      'La clause ne dit pas si la commande est la signature ou la réception de l’acompte, ni si l’acompte gardé vient en plus du prix.',
  },
  opco: {
    title: 'Fin du délai de paiement par l’OPCO',
    concerns: 'Client dont un OPCO prend la formation en charge',
    meaning: `${OPCO_MOIS} mois après la fin de la formation, ce que l’OPCO n’a pas réglé est facturé en entier au client.`,
    ambiguity:
      'La clause ne dit pas ce qu’il advient d’un paiement partiel arrivé dans le délai, sinon que le solde va au client.',
  },
  'late-payment': {
    title: 'Premier jour de retard de paiement',
    meaning: `La facture se paie à réception. Dès le lendemain courent les intérêts de retard et, pour une personne morale, l’indemnité forfaitaire de ${INDEMNITE_EUR} €.`,
    ambiguity: `« Tout retard » ne dit pas si les ${INDEMNITE_EUR} € sont dus par facture ou par retard, et l’article L. 441-6 cité est devenu l’article L. 441-10.`,
  },
  'formal-notice': {
    title: 'LEXOM peut demander la résolution du contrat',
    meaning: `À partir de ${MISE_EN_DEMEURE_J} jours après une mise en demeure restée sans réponse, par lettre recommandée avec avis de réception.`,
    ambiguity:
      'La clause ne dit pas si le délai part de l’envoi, de la première présentation ou de la réception de la mise en demeure.',
  },
  retention: {
    title: 'Fin de conservation des données personnelles',
    meaning: `${RETENTION_ANS} ans au plus après la fin des relations contractuelles : ici, le dernier jour de formation ou le dernier paiement, s’il est plus tardif.`,
    ambiguity:
      'Pour un stagiaire envoyé par son entreprise, ces relations sont celles de l’entreprise, qui peuvent durer plus longtemps.',
  },
}

/** By the moment of an order when they matter. */
export const keyDateGroups: readonly { readonly title: string; readonly ids: readonly KeyDateId[] }[] = [
  { title: 'La commande', ids: ['proposal-lapses', 'online-withdrawal', 'individual-withdrawal'] },
  { title: 'La session', ids: ['cancellation', 'postponement'] },
  { title: 'Après la session', ids: ['opco', 'late-payment', 'formal-notice', 'retention'] },
]

/** What a date is called in the form, and where it is missing. */
export const knownDateLabels: Readonly<Record<keyof KnownDates, string>> = {
  proposalIssued: 'Émission de la proposition',
  ordered: 'Commande ou signature du contrat',
  firstDay: 'Premier jour de formation',
  lastDay: 'Dernier jour de formation',
  invoiceReceived: 'Réception de la facture',
  lastPayment: 'Dernier paiement',
  formalNotice: 'Mise en demeure',
}
