import { StackedTable } from '../../design/stacked-table.tsx'

const recorded: readonly { readonly what: string; readonly why: string; readonly basis: string }[] = [
  {
    what: 'Prénom, nom, entreprise s’il y en a une',
    why: 'Vous inscrire à la session, établir l’attestation',
    basis: 'Contrat, ou intérêt légitime si votre entreprise vous envoie',
  },
  {
    what: 'Leçons ouvertes et terminées, réponses, auto-évaluations',
    why: 'Suivre la formation, évaluer les objectifs',
    basis: 'Contrat, ou intérêt légitime si votre entreprise vous envoie',
  },
  {
    what: 'Aménagements prévus pour vos évaluations (temps, pauses…), sans aucun motif',
    why: 'Vous évaluer dans des conditions équitables',
    basis: 'Contrat, ou intérêt légitime si votre entreprise vous envoie',
  },
  {
    what: 'Votre plan d’action, si vous en écrivez un',
    why: 'Le retrouver, le télécharger, en parler avec le formateur',
    basis: 'Contrat, ou intérêt légitime si votre entreprise vous envoie',
  },
  {
    what: 'Lectures, décisions et commentaires du formateur',
    why: 'Évaluer les objectifs, établir l’attestation',
    basis: 'Contrat, ou intérêt légitime si votre entreprise vous envoie',
  },
  {
    what: 'Demi-journées suivies',
    why: 'Preuve de la formation, attestation',
    basis: 'Obligation légale et intérêt légitime (preuve)',
  },
  {
    what: 'Du formateur : nom, adresse e-mail, empreinte du mot de passe',
    why: 'Le connecter ; son nom est sur l’attestation',
    basis: 'Contrat avec l’organisme',
  },
]

/** What the server records. */
export const RecordedTable = () => (
  <StackedTable
    label="Données enregistrées"
    headers={['Donnée', 'Pourquoi', 'Fondement proposé']}
    rows={recorded.map(({ what, why, basis }) => [what, why, basis])}
  />
)
