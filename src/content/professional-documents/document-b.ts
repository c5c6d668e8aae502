import type { ProfessionalDocument } from './professional-document.ts'
import { documentSheetOf } from './sheets.ts'

export const documentB: ProfessionalDocument = {
  ...documentSheetOf('document-b'),
  nature:
    'Données entièrement fictives, construites pour la formation ; plusieurs défauts y sont volontairement glissés.',
  header: [],
  blocks: [
    {
      kind: 'paragraph',
      lead: 'Un excellent millésime.',
      passages: [
        {
          id: 'resultats',
          text: 'Le baromètre 2026 confirme la confiance de nos clients : **93 % sont satisfaits** de nos services et notre **NPS atteint +22**, en hausse de **10 % par rapport à 2025 (+20)**.',
        },
        {
          id: 'concurrent',
          text: 'Cette progression place désormais notre entreprise devant le concurrent Delvaux (+19, d’après son site Internet).',
        },
      ],
    },
    {
      kind: 'paragraph',
      lead: 'Méthode.',
      passages: [
        {
          id: 'envoi',
          text: 'Un questionnaire en ligne a été envoyé le 20 décembre à 1 900 contacts, principalement des **acheteurs** ;',
        },
        { id: 'reponses', text: '152 ont répondu (8 %).' },
        {
          id: 'formulation',
          text: 'La question de satisfaction était : *« Comme la plupart de nos clients, êtes-vous satisfait de la qualité reconnue de nos services ? »*',
        },
        { id: 'note-3', text: 'Les notes **3, 4 et 5 sur 5** ont été comptées comme « satisfaits ».' },
      ],
    },
    {
      kind: 'table',
      caption: 'Notes de satisfaction',
      headers: ['Note CSAT', '1', '2', '3', '4', '5'],
      rows: [['Effectif (n = 152)', '4', '7', '46', '61', '34']],
    },
    {
      kind: 'table',
      caption: 'Recommandation',
      headers: ['NPS', 'Promoteurs', 'Passifs', 'Détracteurs'],
      rows: [['2026 (n = 152)', '67', '51', '34']],
    },
    {
      kind: 'table',
      caption: 'Importance et satisfaction, par attribut',
      headers: ['Attribut (sur 10)', 'Importance', 'Satisfaction'],
      rows: [
        ['Respect des délais', '9,3', '6,2'],
        ['Conseil technique', '8,7', '8,5'],
        ['Facture exacte', '8,9', '6,8'],
        ['Catalogue imprimé', '3,9', '8,8'],
      ],
    },
    {
      kind: 'paragraph',
      lead: 'Lecture.',
      passages: [
        {
          id: 'importants',
          text: 'Les attributs jugés les plus importants restent le respect des délais et l’exactitude des factures.',
        },
        { id: 'techniques', text: 'Nos équipes techniques sont, comme chaque année, plébiscitées.' },
        {
          id: 'catalogue',
          text: 'Le catalogue imprimé obtient la meilleure note de satisfaction du questionnaire (8,8) : il constitue donc notre premier levier de fidélisation.',
        },
        {
          id: 'silence',
          text: 'Les clients n’ayant pas répondu sont réputés satisfaits, puisqu’ils n’ont exprimé aucun grief.',
        },
      ],
    },
    {
      kind: 'paragraph',
      lead: 'Verbatims choisis.',
      passages: [
        {
          id: 'verbatims',
          text: '« Toujours à l’écoute ! » — « Excellente équipe. » — « Vos chauffeurs sont charmants. »',
        },
      ],
    },
    {
      kind: 'paragraph',
      lead: 'Nos décisions.',
      passages: [
        { id: 'decision-1', text: '(1) Augmenter le tirage du catalogue.' },
        { id: 'decision-2', text: '(2) Lier la prime des commerciaux au NPS individuel.' },
        { id: 'decision-3', text: '(3) Communiquer « 93 % de clients satisfaits » sur les véhicules.' },
      ],
    },
  ],
  markKinds: [
    { id: 'method', text: 'Défaut de méthode' },
    { id: 'calculation', text: 'Erreur de calcul' },
    { id: 'decision', text: 'Décision discutable' },
  ],
  guide: [
    {
      id: 'method-first',
      title: 'Commencez par la méthode',
      text: 'Avant le résultat : qui a été interrogé, quand, avec quelle phrase, et combien ont répondu ? Marquez chaque défaut.',
      at: { passageId: 'envoi', words: 'Le paragraphe « Méthode »' },
    },
    {
      id: 'again',
      title: 'Refaites les calculs',
      text: 'Reprenez les effectifs : le CSAT ne compte que les notes 4 et 5, le NPS garde les passifs au dénominateur. Ajoutez la marge d’erreur.',
      at: { passageId: 'resultats', words: 'Le résultat annoncé' },
    },
    {
      id: 'matrix',
      title: 'Importance moins satisfaction',
      text: 'Dans le dernier tableau, calculez l’écart de chaque attribut. Que dit-il du catalogue ?',
      at: { passageId: 'catalogue', words: 'Ce que le texte en conclut' },
    },
    {
      id: 'decisions',
      title: 'Des chiffres aux décisions',
      text: 'Pour chaque décision : sur quel chiffre repose-t-elle, et que produira-t-elle ?',
      at: { passageId: 'decision-1', words: 'Les trois décisions' },
    },
  ],
  questions: [
    {
      id: 'figures',
      kind: 'figures',
      prompt: 'Recalculez le CSAT top-2 et le NPS, avec intervalle à 95 %.',
      hint: 'À une décimale.',
      figures: [
        { id: 'csat', label: 'CSAT top-2', unit: '%' },
        { id: 'nps', label: 'NPS', unit: 'points' },
        { id: 'margin', label: 'Marge d’erreur du NPS à 95 %, plus ou moins', unit: 'points' },
      ],
    },
    { id: 'ten-percent', kind: 'text', prompt: '« +10 % » : que penser ?', maxWords: 60 },
    { id: 'flaws', kind: 'text', prompt: 'Citez cinq défauts de méthode.', maxWords: 120 },
    {
      id: 'priorities',
      kind: 'choice',
      prompt: 'Quelles deux priorités tirez-vous de la matrice ?',
      options: [
        { id: 'delays', text: 'Respect des délais' },
        { id: 'advice', text: 'Conseil technique' },
        { id: 'invoice', text: 'Facture exacte' },
        { id: 'catalogue', text: 'Catalogue imprimé' },
      ],
      count: 2,
    },
    { id: 'rewrite', kind: 'text', prompt: 'Réécrivez la question.', maxWords: 50 },
    { id: 'decisions', kind: 'text', prompt: 'Que pensez-vous des trois décisions ?', maxWords: 120 },
  ],
}
