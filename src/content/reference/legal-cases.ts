import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { TopicId } from '../course-ids.ts'
import { type Reference, spaced } from './reference.ts'

/** `with-care` is neither: allowed under a condition that is easily missed. */
export type LegalAnswer = 'yes' | 'no' | 'with-care'

/** A question of the field with its answer, as read in the texts of spring 2026. Not legal advice. */
export type LegalCase = Reference & {
  readonly question: string
  readonly answer: LegalAnswer
  /** The answer with its condition, « Non, sans son consentement ». */
  readonly inBrief: string
  readonly because: string
  readonly rule: { readonly text: string; readonly reference: string; readonly since: string }
  readonly lessons: readonly TopicId[]
}

/** Until when the texts were read: the pages say it. */
export const lawReadUntil = 'printemps 2026'

export const legalCases: readonly LegalCase[] = spaced<LegalCase>([
  {
    id: 'appeler-un-ancien-abonne',
    question: 'Puis-je appeler un particulier, abonné parti il y a cinq mois, pour lui proposer de revenir ?',
    answer: 'no',
    inBrief: 'Non, sans son consentement préalable',
    because:
      'Il n’y a plus de contrat en cours : l’exception qui permettait de l’appeler s’est éteinte avec le contrat. Recueillez le consentement pendant la relation, et à la résiliation : « souhaitez-vous être recontacté ? »',
    rule: {
      text: 'Il est interdit d’appeler pour prospecter un consommateur qui n’a pas consenti au préalable, par un acte positif clair. La preuve est à la charge du professionnel. Exception : un appel dans le cadre d’un contrat en cours, en rapport avec son objet.',
      reference: 'Code de la consommation, article L. 223-1 (loi n° 2025-594 du 30 juin 2025, article 13)',
      since: 'Depuis le 11 août 2026',
    },
    sources: [
      {
        label: 'Code de la consommation, article L. 223-1, version à entrée en vigueur différée',
        confidence: 'verified',
      },
      { label: 'Application à l’ex-client : déduction du texte', confidence: 'to-check' },
    ],
    caution:
      'À contrôler : le cas de l’ex-client est une déduction, et le décret d’application n’a pas été retrouvé. Les professionnels appelés en B2B ne sont pas visés par ce texte.',
    lessons: ['5.2', '4.4'],
  },
  {
    id: 'appeler-un-client-sous-contrat',
    question: 'Puis-je appeler un client sous contrat d’entretien pour lui proposer un filtre compatible ?',
    answer: 'yes',
    inBrief: 'Oui, en rapport avec le contrat en cours',
    because:
      'Le filtre complète l’objet du contrat. Un produit sans rapport avec lui n’entrerait pas dans l’exception.',
    rule: {
      text: 'L’appel est permis dans le cadre de l’exécution d’un contrat en cours et en rapport avec son objet, y compris pour des produits ou services afférents, complémentaires, ou qui améliorent performances ou qualité. Jours et heures : du lundi au vendredi hors jours fériés, de 10 h à 13 h et de 14 h à 20 h ; quatre appels au plus en 30 jours ; 60 jours d’arrêt après un refus.',
      reference: 'Code de la consommation, articles L. 223-1 et D. 223-9',
      since: 'L. 223-1 : depuis le 11 août 2026 ; D. 223-9 : version lue en 2026',
    },
    sources: [
      {
        label: 'Code de la consommation, article L. 223-1, version à entrée en vigueur différée',
        confidence: 'verified',
      },
      {
        label: 'Code de la consommation, article D. 223-9 : maintien des jours, heures et plafonds',
        confidence: 'to-check',
      },
    ],
    caution: 'À contrôler sur Légifrance : l’article D. 223-9, en principe maintenu.',
    lessons: ['4.4', '4.1'],
  },
  {
    id: 'ecrire-a-un-acheteur',
    question: 'Puis-je écrire par e-mail à l’acheteur d’une PME pour un produit lié à sa fonction ?',
    answer: 'yes',
    inBrief: 'Oui, en l’informant et avec un moyen de s’opposer',
    because:
      'Le message lui est envoyé au titre de sa fonction. Le RGPD s’applique quand même : une adresse du type prénom.nom@société est une donnée personnelle.',
    rule: {
      text: 'Entre professionnels, pas de consentement préalable si l’objet du message est lié à la fonction de la personne ; information et opposition sont obligatoires. Une adresse générique (contact@…) est celle d’une personne morale. Sans lien avec l’activité, l’envoi est illicite (affaire Nestor, 8 décembre 2020).',
      reference: 'Position de la CNIL du 17 février 2005',
      since: 'Depuis 2005',
    },
    sources: [
      { label: 'Position de la CNIL du 17 février 2005 (sources secondaires)', confidence: 'verified' },
      { label: 'Décision Nestor du 8 décembre 2020 (commentaire)', confidence: 'verified' },
    ],
    caution:
      'La position de la CNIL a été lue dans des sources secondaires : relisez-la sur cnil.fr avant une campagne.',
    lessons: ['1.5', '4.4'],
  },
  {
    id: 'produits-d-un-partenaire',
    question: 'Puis-je écrire par e-mail à un client particulier pour les produits d’un partenaire ?',
    answer: 'no',
    inBrief: 'Non, sans son consentement préalable',
    because: 'L’exception ne vaut que pour vos propres produits, analogues à ceux qu’il vous a achetés.',
    rule: {
      text: 'L’e-mail et le SMS de prospection à un particulier supposent son consentement préalable, par une case non pré-cochée. Exception : coordonnées recueillies lors d’une vente, produits ou services analogues de la même entreprise, opposition simple et gratuite à la collecte et à chaque message.',
      reference: 'Code des postes et des communications électroniques, article L. 34-5',
      since: 'Version lue en 2026',
    },
    sources: [
      { label: 'CPCE, article L. 34-5 (extrait)', confidence: 'verified' },
      { label: '« La prospection BtoC par e-mail vue par la CNIL » (commentaire)', confidence: 'verified' },
    ],
    caution: 'L’extrait lu n’est pas l’article entier : relisez-le sur Légifrance le jour de l’envoi.',
    lessons: ['4.4', '3.3'],
  },
  {
    id: 'payer-cinq-etoiles',
    question: 'Puis-je offrir 10 € contre un avis à cinq étoiles ?',
    answer: 'no',
    inBrief: 'Non',
    because: 'L’avis est biaisé, donc trompeur pour ceux qui le liront.',
    rule: {
      text: 'Diffuser ou faire diffuser de faux avis, ou modifier des avis, est une pratique réputée trompeuse. Peines : 2 ans d’emprisonnement et 300 000 € d’amende, portées à 5 ans et 750 000 € si l’infraction est commise en ligne.',
      reference: 'Code de la consommation, articles L. 121-4 (27° et 28°) et L. 132-2',
      since: 'Peines aggravées en ligne : loi du 10 mai 2024',
    },
    sources: [
      { label: 'Code de la consommation, article L. 121-4, 27° et 28° (texte cité)', confidence: 'verified' },
      { label: 'Loi n° 2024-420 du 10 mai 2024 (commentaire d’avocats)', confidence: 'verified' },
    ],
    caution: 'Les textes ont été lus dans des commentaires d’avocats : à faire confirmer par un juriste.',
    lessons: ['2.2', '3.1'],
  },
  {
    id: 'recompenser-tout-avis',
    question: 'Puis-je offrir 10 € contre un avis, quelle que soit la note, en l’indiquant ?',
    answer: 'with-care',
    inBrief: 'Possible mais risqué : la contrepartie est à signaler',
    because:
      'La loyauté envers le lecteur demande qu’il sache que l’avis a été récompensé. Demander un avis à tous les clients livrés, sans avantage, reste plus simple et plus sûr.',
    rule: {
      text: 'Qui publie des avis informe sur l’existence et les modalités de leur contrôle, sur leur date et sur les motifs de rejet.',
      reference: 'Code de la consommation, articles L. 111-7-2 et L. 121-1 et suivants',
      since: 'Version lue en 2026',
    },
    sources: [
      { label: 'Code de la consommation, article L. 111-7-2 (commentaire d’avocats)', confidence: 'verified' },
      { label: 'Contrepartie à signaler : connaissance générale, non relue', confidence: 'to-check' },
    ],
    caution: 'À contrôler : nous n’avons pas relu de texte qui règle précisément ce cas.',
    lessons: ['2.2'],
  },
  {
    id: 'garder-un-prospect-muet',
    question: 'Puis-je garder cinq ans les données d’un prospect qui ne répond pas ?',
    answer: 'no',
    inBrief: 'Non',
    because:
      'La durée de référence est de trois ans, et l’ouverture d’un e-mail ne compte pas comme un contact de sa part.',
    rule: {
      text: 'Référence de trois ans après la fin de la relation (client) ou le dernier contact venant du prospect. Elle est indicative mais sert d’étalon : quatre ans ont été jugés excessifs pour les membres d’un programme de fidélité (SAN-2020-008).',
      reference: 'CNIL, référentiel « gestion commerciale » ; décision SAN-2020-008 du 18 novembre 2020',
      since: 'Décision du 18 novembre 2020',
    },
    sources: [
      { label: 'CNIL, durée de trois ans (citation, source secondaire)', confidence: 'verified' },
      { label: 'CNIL, décision SAN-2020-008 (commentaire d’avocats)', confidence: 'verified' },
    ],
    caution: 'La durée est un repère de la CNIL, pas un article de loi : votre registre doit justifier la vôtre.',
    lessons: ['3.3', '4.4'],
  },
  {
    id: 'enregistrer-tous-les-appels',
    question: 'Puis-je enregistrer tous les appels « pour la qualité » ?',
    answer: 'no',
    inBrief: 'Non',
    because: 'L’enregistrement permanent n’est pas admis sans un texte qui l’impose.',
    rule: {
      text: 'Enregistrements ponctuels et proportionnés, pour la formation, l’évaluation ou la qualité ; salariés et interlocuteurs informés. Conservation : six mois, repère de l’ancienne norme simplifiée NS-57.',
      reference: 'CNIL, « L’écoute et l’enregistrement des appels sur le lieu de travail »',
      since: 'Page lue en 2026',
    },
    sources: [
      { label: 'CNIL, « L’écoute et l’enregistrement des appels sur le lieu de travail »', confidence: 'verified' },
      { label: 'Norme simplifiée NS-57, six mois (sources secondaires)', confidence: 'verified' },
    ],
    caution: 'Les six mois viennent d’une ancienne norme : voyez votre délégué à la protection des données.',
    lessons: ['1.3'],
  },
])

/** What is often mixed up in the law of telephone calls. */
export const confusions: readonly string[] = [
  '« 500 000 € et cinq ans » concernent l’abus de faiblesse lié au démarchage (article L. 132-14-1), pas l’appel sans consentement.',
  'La date est le 11 août 2026. Le « 13 août » que l’on trouve sur un site public est une coquille.',
  'L’article est L. 223-1, et non L. 221-16.',
  'Les professionnels appelés en B2B ne sont pas visés par ce texte ; le RGPD, lui, s’applique.',
].map(withFrenchSpaces)
