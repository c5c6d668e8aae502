import type { ProfessionalDocument } from './professional-document.ts'
import { documentSheetOf } from './sheets.ts'

export const documentA: ProfessionalDocument = {
  ...documentSheetOf('document-a'),
  nature:
    'Texte original rédigé pour la formation. Les études citées sont réelles et datées ; la responsable citée est fictive.',
  header: [],
  blocks: [
    {
      kind: 'paragraph',
      passages: [
        { id: 'telephones', text: 'Elles se sont glissées dans presque tous les téléphones.' },
        {
          id: 'ifop-2024',
          text: 'Selon une étude Ifop publiée en juillet 2024 pour Captain Wallet by Brevo, 87 % des Français se disent inscrits à au moins un programme de fidélité.',
        },
        {
          id: 'secteurs',
          text: 'La grande distribution alimentaire domine (94 %), devant le prêt-à-porter (59 %) et la restauration (40 %).',
        },
      ],
    },
    {
      kind: 'paragraph',
      passages: [
        { id: 'inscrit-fidele', text: 'Mais être inscrit, est-ce être fidèle ?' },
        {
          id: 'iae-2025',
          text: 'L’Observatoire de la fidélité de l’IAE de Bordeaux invite à la prudence : dans son baromètre 2025, les répondants se déclarent attachés, en moyenne, à la moitié environ des programmes qu’ils possèdent.',
        },
        { id: 'une-sur-deux', text: 'Autrement dit, une carte sur deux pourrait disparaître sans regret.' },
      ],
    },
    {
      kind: 'paragraph',
      passages: [
        { id: 'que-veulent', text: 'Que veulent les clients ?' },
        { id: 'argent', text: 'De l’argent, d’abord.' },
        {
          id: 'ifop-2023',
          text: 'Interrogés à l’automne 2023 par l’Ifop pour Comarch, 76 % citent les réductions comme première motivation et 74 % désignent la cagnotte comme la meilleure formule.',
        },
        {
          id: 'departs',
          text: 'Les motifs de départ sont moins commentés : des récompenses qui ne plaisent pas (48 %) et des conditions jugées inatteignables (46 %).',
        },
      ],
    },
    {
      kind: 'paragraph',
      passages: [
        {
          id: 'collecte',
          text: '« Nous avions confondu collecte et relation », reconnaît Claire Aubry, directrice clientèle d’une enseigne régionale de jardinage.',
        },
        {
          id: 'bons',
          text: '« Nos meilleurs clients encaissaient des bons pour des achats qu’ils auraient faits.',
        },
        {
          id: 'temoin',
          text: 'Nous avons rapproché la première récompense, ajouté des ateliers, et surtout gardé un groupe témoin sans avantage pendant un an. »',
        },
      ],
    },
    {
      kind: 'paragraph',
      passages: [
        { id: 'format', text: 'L’histoire récente rappelle que le format ne fait pas tout.' },
        {
          id: 'smiles',
          text: 'En 2012, la SNCF et la Caisse d’Épargne quittaient S’Miles, vaste coalition forte de 21 millions de porteurs, pour reprendre la main sur leur propre relation client.',
        },
        {
          id: 'mutualisation',
          text: 'Dix ans plus tôt, la mutualisation des coûts en avait pourtant fait un modèle.',
        },
      ],
    },
    {
      kind: 'paragraph',
      passages: [
        {
          id: 'direction-financiere',
          text: 'Reste une question que peu d’enseignes posent à leur direction financière : combien d’achats *supplémentaires* faut-il pour payer le programme ?',
        },
        {
          id: 'joli-logo',
          text: 'Sans réponse, la carte n’est qu’une remise permanente, dotée d’un joli logo.',
        },
      ],
    },
  ],
  markKinds: [
    { id: 'survey', text: 'Enquête' },
    { id: 'bias', text: 'Biais' },
    { id: 'advice', text: 'Conseil' },
  ],
  guide: [
    {
      id: 'who-asked',
      title: 'Qui a demandé, à qui, quand ?',
      text: 'À chaque pourcentage, cherchez le commanditaire, la date et la population. Marquez chaque enquête, et demandez-vous ce que vend celui qui la paie.',
      at: { passageId: 'ifop-2024', words: 'La première enquête' },
    },
    {
      id: 'of-whom',
      title: 'Un pourcentage, mais de qui ?',
      text: 'Comparez deux chiffres qui se suivent : sont-ils calculés sur les mêmes personnes ?',
      at: { passageId: 'secteurs', words: 'La phrase qui suit' },
    },
    {
      id: 'mechanism',
      title: 'Ce que la citation raconte',
      text: 'Lisez ce que décrit Claire Aubry : qui prend la carte, qui touche la récompense, et qu’auraient fait ces clients sans elle ?',
      at: { passageId: 'bons', words: 'La citation' },
    },
    {
      id: 'counted',
      title: 'Ce qu’il reste à chiffrer',
      text: 'Repérez les conseils, puis la question que l’article laisse ouverte. C’est celle que vous allez rédiger.',
      at: { passageId: 'direction-financiere', words: 'Le dernier paragraphe' },
    },
  ],
  questions: [
    {
      id: 'surveys',
      kind: 'text',
      prompt:
        'Relevez les trois enquêtes : commanditaire, date, population. Quel biais le commanditaire peut-il introduire ?',
      maxWords: 120,
    },
    {
      id: 'same-base',
      kind: 'choice',
      prompt: '« 87 % » et « 94 % » ont-ils la même base ?',
      options: [
        { id: 'yes', text: 'Oui : tous deux portent sur l’ensemble des Français' },
        { id: 'no', text: 'Non : ils ne portent pas sur les mêmes personnes' },
      ],
      count: 1,
    },
    {
      id: 'mechanism',
      kind: 'choice',
      prompt: 'Quel mécanisme de biais Claire Aubry décrit-elle ?',
      options: [
        { id: 'wording', text: 'La formulation : la question souffle la réponse' },
        { id: 'memory', text: 'Le souvenir : les clients se rappellent mal leurs achats' },
        {
          id: 'self-selection',
          text: 'L’auto-sélection : les bons clients prennent la carte parce qu’ils le sont déjà',
        },
        { id: 'season', text: 'La saison : l’enquête tombe à un moment particulier de l’année' },
      ],
      count: 1,
    },
    { id: 'control-group', kind: 'text', prompt: 'À quoi sert le groupe témoin ?', maxWords: 60 },
    {
      id: 'dowling-uncles',
      kind: 'text',
      prompt: 'Quel conseil de Dowling & Uncles reconnaît-on ?',
      hint: 'La leçon 3.4 les cite.',
      maxWords: 60,
    },
    {
      id: 'finance',
      kind: 'text',
      prompt: 'Rédigez la question à poser à la direction financière.',
      maxWords: 50,
    },
  ],
}
