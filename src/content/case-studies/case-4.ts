import type { CaseStudy } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

const options = [
  {
    id: 'A',
    name: 'Programme pour tous',
    customers: '1 170',
    cost: '12 € par an et par client, 1 170 clients',
    effect: 'Rétention : 88 %',
  },
  {
    id: 'B',
    name: 'Programme « Confort »',
    customers: '351',
    cost: '40 € par an et par client, 351 Confort',
    effect: 'Rétention des Confort : 92 %',
  },
  {
    id: 'C',
    name: 'Acquisition',
    customers: '108',
    cost: '130 € par nouveau client, 108 nouveaux',
    effect: 'Marge de 60 € par an, rétention : 75 %',
  },
  { id: 'D', name: 'Ne rien faire', customers: '–', cost: 'Rien', effect: 'La situation actuelle' },
] as const

export const case4: CaseStudy = {
  ...caseStudySheetOf('case-4'),
  context: [
    'Cas fictif : l’entreprise, les personnes et les chiffres sont inventés.',
    'AquaServ entretient des adoucisseurs d’eau chez les particuliers, par contrats annuels. Vous êtes Sofia, responsable clientèle.',
    'Vous avez demandé 14 040 € par an pour fidéliser. M. Paoli, le dirigeant, ne dit pas non : il veut des preuves. Quatre options sont sur la table ; pour trois d’entre elles, le budget est le même, 14 040 €.',
  ],
  characters: [
    { name: 'Sofia', role: 'Vous, responsable clientèle d’AquaServ' },
    { name: 'M. Paoli', role: 'Dirigeant d’AquaServ ; il lit vite et vérifie les divisions' },
  ],
  documents: [
    {
      id: 'request',
      title: 'La réponse de M. Paoli',
      letter: {
        kind: 'e-mail',
        from: 'M. Paoli',
        to: 'Sofia',
        sent: 'lundi, 7 h 42',
        subject: 'Votre demande de budget',
      },
      paragraphs: [
        'Sofia,',
        '14 040 € pour fidéliser, et autant l’an prochain : je veux bien, mais prouvez-le-moi. On m’a encore assuré samedi que garder un client coûte cinq fois moins cher que d’en trouver un. J’ai demandé d’où sortait le chiffre. Personne ne savait. Donc pas de proverbe : nos clients, nos marges, notre coût d’acquisition.',
        'Je veux trois choses : l’option que vous retenez, celle que vous écartez, et ce qui vous ferait changer d’avis. Cinq lignes me suffisent, si elles tiennent debout.',
        'G. Paoli',
      ],
    },
    {
      id: 'portfolio',
      title: 'Le parc de contrats',
      paragraphs: [
        'Deux formules, Confort et Essentiel. La rétention de l’année est la même dans les deux. Les marges s’entendent par client et par an, avant tout programme.',
      ],
      table: {
        caption: 'Contrats d’entretien, année écoulée',
        headers: ['Donnée', 'Valeur'],
        rows: [
          ['Clients au 1er janvier', '1 200'],
          ['Nouveaux clients dans l’année', '150'],
          ['Clients en fin d’année', '1 170'],
          ['Marge annuelle moyenne', '90 €'],
          ['Clients Confort, en fin d’année', '351'],
          ['Marge annuelle d’un Confort', '160 €'],
          ['Clients Essentiel, en fin d’année', '819'],
          ['Marge annuelle d’un Essentiel', '60 €'],
        ],
        numericColumns: [1],
      },
    },
    {
      id: 'options',
      title: 'Les quatre options',
      paragraphs: [],
      table: {
        caption: 'Budget de A, de B et de C : 14 040 €',
        headers: ['Option', 'Ce que l’on paie', 'Ce que l’on espère'],
        rows: options.map(({ id, name, cost, effect }) => [`${id} ${name}`, cost, effect]),
      },
    },
    {
      id: 'convention',
      title: 'Convention imposée',
      paragraphs: [
        'CLV = m × (1 + d) ÷ (1 + d − r), où m est la marge annuelle, r la rétention et d le taux d’actualisation, 10 %. La première marge est encaissée tout de suite.',
        'Avec un programme, m est la marge diminuée de son coût annuel par client : c’est la CLV nette.',
      ],
    },
    {
      id: 'leavers',
      title: 'Cinq clients qui n’ont pas renouvelé',
      paragraphs: ['Relevé par le standard au moment de la résiliation ; cinq voix, pas une enquête.'],
      table: {
        caption: 'Ce qu’ils ont dit en partant',
        headers: ['Client', 'Formule', 'Ses mots'],
        rows: [
          [
            'Mme Lorca',
            'Confort',
            '« Le technicien passe entre 8 h et 18 h : je pose une journée pour vingt minutes d’entretien. »',
          ],
          ['M. Bastide', 'Confort', '« Rendez-vous déplacé deux fois, la seconde par un message la veille au soir. »'],
          ['Mme Perrin', 'Essentiel', '« On m’a proposé moins cher. »'],
          ['M. Vasseur', 'Confort', '« J’ai dû réclamer ma visite annuelle. C’est à vous d’y penser, non ? »'],
          ['Mme Abadie', 'Essentiel', '« J’ai vendu la maison. »'],
        ],
      },
    },
  ],
  steps: [
    {
      id: 'reference',
      kind: 'numeric',
      title: 'Le point de départ',
      instruction:
        'Calculez avec le parc de contrats et la convention imposée. Durée de vie au centième d’année, CLV à l’euro. Ici comme dans la suite, gardez toutes les décimales d’un calcul à l’autre : on n’arrondit que le résultat.',
      figures: [
        { id: 'retention', label: 'Rétention', unit: '%' },
        { id: 'attrition', label: 'Attrition', unit: '%' },
        { id: 'lifetime', label: 'Durée de vie moyenne', unit: 'ans' },
        { id: 'clv', label: 'CLV d’un client moyen, sans programme', unit: '€' },
      ],
    },
    {
      id: 'options',
      kind: 'table',
      title: 'Ce que créent A, B et C',
      instruction:
        'A et B : la CLV d’un client sans l’option, puis nette avec elle. C : sans l’option, le nouveau client n’existe pas (0) ; sa CLV nette est sa CLV moins son coût d’acquisition. Valeur créée = (CLV nette − CLV sans l’option) × clients concernés, avec un signe moins si elle est détruite. CLV au centime, valeur à l’euro.',
      givenHeaders: ['Option', 'Nom', 'Clients concernés'],
      rows: options
        .filter(({ id }) => id !== 'D')
        .map(({ id, name, customers }) => ({ id, given: [id, name, customers] })),
      columns: [
        { id: 'before', label: 'CLV sans l’option', input: 'number', unit: '€' },
        { id: 'net', label: 'CLV nette avec l’option', input: 'number', unit: '€' },
        { id: 'created', label: 'Valeur créée', input: 'number', unit: '€' },
      ],
    },
    {
      id: 'thresholds',
      kind: 'numeric',
      title: 'À partir de quand changer d’avis ?',
      instruction:
        'La rétention de seuil est celle où la CLV nette égale la CLV sans programme. Pour le coût d’acquisition, le budget reste de 14 040 € : si un nouveau client coûte moins cher, il y en a plus ; n’arrondissez pas leur nombre. Tout au centième.',
      figures: [
        { id: 'a', label: 'Rétention de seuil de A', unit: '%' },
        { id: 'b', label: 'Rétention de seuil de B', unit: '%' },
        { id: 'gap', label: 'Hausse à obtenir avec B', unit: 'points' },
        { id: 'cac', label: 'Coût d’acquisition sous lequel C l’emporte sur B', unit: '€' },
      ],
    },
    {
      id: 'ranking',
      kind: 'ordering',
      title: 'Les quatre options, de la meilleure à la pire',
      instruction: 'Rangez-les selon la valeur créée, aux chiffres du dossier : la meilleure en premier.',
      items: options.map(({ id, name }) => ({ id, text: `${id} ${name}` })),
    },
    {
      id: 'recommendation',
      kind: 'text',
      title: 'Cinq lignes pour M. Paoli',
      instruction:
        'Répondez-lui en cinq lignes numérotées : la décision ; les chiffres qui la fondent ; l’option que vous écartez, et pourquoi ; ce qui vous ferait changer d’avis ; le test que vous proposez avant de généraliser.',
      hints: [
        'Une décision lisible dès la première ligne',
        'Les seuils, et ce que le modèle suppose sans le dire',
        'Le test : qui, combien, choisis comment, pendant combien de temps',
        'Le résultat qui fera généraliser, et ce qu’il vaut sur si peu de clients',
      ],
      maxWords: 200,
    },
    {
      id: 'programme',
      kind: 'text',
      title: 'Ce que les clients verront de cet argent',
      instruction:
        'M. Paoli demandera ce que paient les 40 € par client. Partez de ce que disent ceux qui sont partis : proposez une ou deux actions, dites comment vous saurez qu’elles plaisent, et ce que vous prévoyez pour les clients perdus cette année.',
      hints: [
        'Le motif qui revient, et l’action qui y répond',
        'Une mesure de satisfaction ou de facilité, posée au bon moment',
        'Combien de clients sont partis, et ce que vaudrait le retour de quelques-uns',
      ],
      maxWords: 150,
    },
  ],
}
