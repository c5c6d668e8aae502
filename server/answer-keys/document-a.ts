import { type DocumentKey, lesson, myth } from './document-key.ts'

/** Dossier § 6, document A; sources S59, S60, S73, S74, S75, S77. */
export const documentAKey: DocumentKey = {
  version: 1,
  questions: {
    surveys: {
      paragraphs: [
        'Ifop pour Captain Wallet by Brevo, juillet 2024, auprès de Français.',
        'Observatoire de la fidélité de l’IAE de Bordeaux, baromètre 2025 : questionnaire envoyé à 350 000 clients de 20 enseignes, 925 réponses valides. Le taux de réponse est d’environ 0,26 % : fort biais d’auto-sélection.',
        'Ifop pour Comarch, automne 2023, auprès de Français.',
        'Brevo (Captain Wallet) et Comarch vendent des solutions de fidélité : ils ont intérêt à montrer un usage massif.',
      ],
      grounds: [lesson('3.4'), myth('carte-de-fidelite')],
    },
    'same-base': {
      paragraphs: [
        'Non. 94 % ne peut pas dépasser 87 % sur la même base : 94 % se calcule donc nécessairement parmi les inscrits.',
        'C’est une déduction ; plusieurs reprises de presse écrivent à tort « 94 % des personnes interrogées ».',
      ],
      grounds: [lesson('3.4')],
      options: ['no'],
    },
    mechanism: {
      paragraphs: [
        'L’auto-sélection : les bons clients prennent la carte et touchent la récompense pour des achats qu’ils auraient faits (Liu, 2007).',
      ],
      grounds: [lesson('3.4'), myth('carte-de-fidelite')],
      options: ['self-selection'],
    },
    'control-group': {
      paragraphs: [
        'À estimer l’incrémental : ce que les clients avec avantage achètent de plus que des clients comparables qui n’en ont pas.',
      ],
      grounds: [lesson('3.4'), myth('carte-de-fidelite')],
    },
    'dowling-uncles': {
      paragraphs: [
        'Raccourcir le délai de récompense : plus elle est différée, moins elle est puissante. Et chiffrer complètement le programme (Dowling et Uncles, 1997).',
      ],
      grounds: [lesson('3.4')],
    },
    finance: {
      paragraphs: [
        '« Quel est le pourcentage d’achats supplémentaires (u) qui couvre le coût variable et les frais fixes ? »',
        'La leçon 3.4 donne un exemple calculé de ce seuil.',
      ],
      grounds: [lesson('3.4'), lesson('4.3')],
    },
  },
  points: [
    {
      id: 'survey-2024',
      title: 'Ifop pour Captain Wallet by Brevo, juillet 2024',
      passageIds: ['ifop-2024'],
      kinds: ['survey', 'bias'],
      explanation: 'Le commanditaire vend des cartes dans le téléphone : il a intérêt à montrer un usage massif.',
      grounds: [myth('carte-de-fidelite')],
    },
    {
      id: 'base',
      title: '87 % et 94 % : deux bases différentes',
      passageIds: ['secteurs'],
      kinds: ['bias', 'survey'],
      explanation:
        'Une part ne dépasse pas le tout : 94 % se lit parmi les inscrits, pas parmi les Français (déduction).',
      grounds: [lesson('3.4')],
    },
    {
      id: 'survey-2025',
      title: 'IAE de Bordeaux, baromètre 2025',
      passageIds: ['iae-2025'],
      kinds: ['survey', 'bias'],
      explanation:
        '925 réponses valides pour 350 000 envois, soit environ 0,26 % : ceux qui répondent ne ressemblent pas forcément aux autres.',
      grounds: [lesson('3.4')],
    },
    {
      id: 'survey-2023',
      title: 'Ifop pour Comarch, automne 2023',
      passageIds: ['ifop-2023'],
      kinds: ['survey', 'bias'],
      explanation:
        'Là aussi, le commanditaire vend des programmes de fidélité. Les chiffres sont à citer avec leur date.',
      grounds: [lesson('3.4')],
    },
    {
      id: 'self-selection',
      title: 'Des bons pour des achats qui auraient eu lieu',
      passageIds: ['bons'],
      kinds: ['bias'],
      explanation:
        'Auto-sélection : les gros acheteurs encaissent les récompenses sans changer de comportement (Liu, 2007).',
      grounds: [myth('carte-de-fidelite')],
    },
    {
      id: 'sooner',
      title: 'Une première récompense plus proche, un groupe témoin',
      passageIds: ['temoin'],
      kinds: ['advice'],
      explanation:
        'Raccourcir le délai de récompense (Dowling et Uncles, 1997), et mesurer l’incrémental avec un témoin.',
      grounds: [lesson('3.4')],
    },
    {
      id: 'threshold',
      title: 'Combien d’achats supplémentaires paient le programme ?',
      passageIds: ['direction-financiere'],
      kinds: ['advice'],
      explanation: 'Chiffrer complètement le programme : c’est le seuil de rentabilité de la leçon 3.4.',
      grounds: [lesson('3.4')],
    },
  ],
}
