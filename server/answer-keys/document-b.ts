import { type DocumentKey, lesson } from './document-key.ts'

/** Dossier § 6, document B. Every figure is computed again in document-b.test.ts. */
export const documentBKey: DocumentKey = {
  version: 1,
  questions: {
    figures: {
      paragraphs: [
        'CSAT top-2 = (61 + 34) / 152 = 62,5 %, et non 93 %. Les 93 % affichés sont (46 + 61 + 34) / 152 = 92,8 % : la note 3 y est comptée.',
        'NPS = (67 − 34) / 152 = +21,7 ; marge de ± 12,5 points, soit un intervalle à 95 % de [+9,2 ; +34,2].',
      ],
      grounds: [lesson('2.4')],
      figures: {
        csat: { value: 62.5, tolerance: 0.1 },
        nps: { value: 21.7, tolerance: 0.1 },
        // A margin computed with 2 instead of 1.96 is 12.7.
        margin: { value: 12.5, tolerance: 0.3 },
      },
    },
    'ten-percent': {
      paragraphs: [
        'De +20 à +22, il y a 2 points, invérifiables quand la marge est de ± 12 points.',
        '« 10 % » d’un NPS n’a pas de sens : l’échelle peut être nulle ou négative.',
      ],
      grounds: [lesson('2.4')],
    },
    flaws: {
      paragraphs: [
        'Neuf au moins : une question orientée ; une date à part (fin décembre) ; des acheteurs seulement, pas les utilisateurs ; 8 % de répondants (non-réponse) ; la note 3 comptée satisfaite ; le silence assimilé à de la satisfaction ; une satisfaction élevée prise pour de l’importance (catalogue) ; une comparaison à un concurrent par une source et une méthode inconnues ; des verbatims choisis.',
      ],
      grounds: [lesson('2.4')],
    },
    priorities: {
      paragraphs: [
        'Écarts importance − satisfaction : délais 3,1 ; facture 2,1 ; conseil 0,2 ; catalogue −4,9. Les priorités sont les délais et les factures.',
      ],
      grounds: [lesson('2.4')],
      options: ['delays', 'invoice'],
    },
    rewrite: {
      paragraphs: [
        '« Quel est votre niveau de satisfaction à l’égard de [service] ? 1 pas du tout … 5 tout à fait satisfait(e). »',
      ],
      grounds: [lesson('2.4')],
    },
    decisions: {
      paragraphs: [
        '(1) Non : le catalogue est sur-satisfait et peu important.',
        '(2) Non : pression sur la note. On obtient des notes, pas de la satisfaction.',
        '(3) Non : allégation trompeuse (Code de la consommation, L. 121-2 à L. 121-4 ; à faire confirmer par un juriste avant toute communication).',
      ],
      grounds: [lesson('2.4'), lesson('2.2')],
    },
  },
  points: [
    {
      id: 'csat',
      title: '« 93 % sont satisfaits »',
      passageIds: ['resultats'],
      kinds: ['calculation'],
      explanation: 'Le CSAT compte les notes 4 et 5 : (61 + 34) / 152 = 62,5 %. Avec la note 3, on trouve 92,8 %.',
      grounds: [lesson('2.4')],
    },
    {
      id: 'ten-percent',
      title: '« En hausse de 10 % »',
      passageIds: ['resultats'],
      kinds: ['calculation'],
      explanation:
        'De +20 à +22, ce sont 2 points, sur une marge de ± 12,5 : invérifiable. Un pourcentage de NPS n’a pas de sens.',
      grounds: [lesson('2.4')],
    },
    {
      id: 'competitor',
      title: 'La comparaison à Delvaux',
      passageIds: ['concurrent'],
      kinds: ['method', 'calculation'],
      explanation: 'Source et méthode inconnues : un site Internet n’est pas une enquête comparable.',
      grounds: [lesson('2.4')],
    },
    {
      id: 'date',
      title: 'Un envoi le 20 décembre',
      passageIds: ['envoi'],
      kinds: ['method'],
      explanation:
        'La fin décembre est une période à part : qui lit un questionnaire à cette date, et dans quel état d’esprit ?',
      grounds: [lesson('2.4')],
    },
    {
      id: 'buyers',
      title: 'Des acheteurs seulement',
      passageIds: ['envoi'],
      kinds: ['method'],
      explanation: 'Les utilisateurs, qui vivent les retards et ouvrent les colis, ne sont pas interrogés.',
      grounds: [lesson('2.4')],
    },
    {
      id: 'non-response',
      title: '8 % de répondants',
      passageIds: ['reponses'],
      kinds: ['method'],
      explanation: '152 sur 1 900 : rien ne dit que les 92 % restants pensent la même chose (non-réponse).',
      grounds: [lesson('2.4')],
    },
    {
      id: 'wording',
      title: 'Une question orientée',
      passageIds: ['formulation'],
      kinds: ['method'],
      explanation: '« Comme la plupart de nos clients » et « qualité reconnue » soufflent la réponse.',
      grounds: [lesson('2.4')],
    },
    {
      id: 'note-3',
      title: 'La note 3 comptée « satisfait »',
      passageIds: ['note-3'],
      kinds: ['method', 'calculation'],
      explanation: 'Le milieu de l’échelle n’est pas de la satisfaction : la règle est de compter les 4 et les 5.',
      grounds: [lesson('2.4')],
    },
    {
      id: 'catalogue',
      title: 'Le catalogue, « premier levier »',
      passageIds: ['catalogue'],
      kinds: ['method', 'decision'],
      explanation: 'Bien noté (8,8) mais peu important (3,9) : une satisfaction élevée n’est pas une importance.',
      grounds: [lesson('2.4')],
    },
    {
      id: 'silence',
      title: 'Le silence pris pour de la satisfaction',
      passageIds: ['silence'],
      kinds: ['method'],
      explanation: 'Ne pas répondre ne dit rien, surtout pas que tout va bien.',
      grounds: [lesson('2.4')],
    },
    {
      id: 'verbatims',
      title: 'Des verbatims choisis',
      passageIds: ['verbatims'],
      kinds: ['method'],
      explanation: 'Trois compliments triés ne représentent pas 152 réponses, dont 34 détracteurs.',
      grounds: [lesson('2.4')],
    },
    {
      id: 'print-run',
      title: 'Décision 1 : augmenter le tirage',
      passageIds: ['decision-1'],
      kinds: ['decision'],
      explanation:
        'Le catalogue est déjà sur-satisfait et peu important : les priorités sont les délais et les factures.',
      grounds: [lesson('2.4')],
    },
    {
      id: 'bonus',
      title: 'Décision 2 : la prime liée au NPS individuel',
      passageIds: ['decision-2'],
      kinds: ['decision'],
      explanation: 'Pression sur la note : on obtient des notes, pas de la satisfaction.',
      grounds: [lesson('2.4')],
    },
    {
      id: 'vehicles',
      title: 'Décision 3 : « 93 % » sur les véhicules',
      passageIds: ['decision-3'],
      kinds: ['decision'],
      explanation:
        'Allégation trompeuse (Code de la consommation, L. 121-2 à L. 121-4 ; à faire confirmer par un juriste).',
      grounds: [lesson('2.2')],
    },
  ],
}
