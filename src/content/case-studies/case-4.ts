import type { CaseStudy } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

const options = [
  {
    id: 'A',
    name: 'Programme pour tous',
    cost: '12 € par client et par an',
    customers: '1 170',
    effect: 'Rétention espérée : 88 %',
  },
  {
    id: 'B',
    name: 'Programme « Confort »',
    cost: '40 € par client Confort et par an',
    customers: '351',
    effect: 'Rétention des Confort espérée : 92 %',
  },
  {
    id: 'C',
    name: 'Acquisition',
    cost: '130 € par nouveau client',
    customers: '108',
    effect: 'Nouveaux clients à 60 € de marge par an, rétention 75 %',
  },
  { id: 'D', name: 'Ne rien faire', cost: '0 €', customers: '–', effect: 'La situation actuelle continue' },
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
        headers: ['Option', 'Nom', 'Coût', 'Clients concernés', 'Effet attendu'],
        rows: options.map(({ id, name, cost, customers, effect }) => [id, name, cost, customers, effect]),
        numericColumns: [3],
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
        'À partir du parc de contrats, calculez la rétention et l’attrition de l’année en pour cent, la durée de vie moyenne d’un client au centième d’année, puis la CLV d’un client moyen, à l’euro, avec la convention imposée. Ici comme dans la suite, gardez toutes les décimales d’un calcul à l’autre : on n’arrondit que le résultat.',
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
        'Pour A et B, calculez la CLV d’un client concerné sans l’option, puis nette avec l’option. Pour C, le nouveau client n’existerait pas : sa CLV sans l’option est 0, et sa CLV nette est sa CLV moins son coût d’acquisition. Valeur créée = (CLV nette − CLV sans l’option) × clients concernés ; mettez un signe moins si elle est détruite. CLV au centime, valeur créée à l’euro.',
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
        'La rétention de seuil est celle où la CLV nette égale la CLV sans programme : donnez celle de A et celle de B, en pour cent, au centième. Dites ensuite de combien de points, au centième, B doit relever la rétention pour l’atteindre. Enfin, à budget constant de 14 040 €, calculez au centime le coût d’acquisition sous lequel C crée plus de valeur que B : le nombre de nouveaux clients change avec lui, et on ne l’arrondit pas.',
      figures: [
        { id: 'a', label: 'Rétention de seuil de A', unit: '%' },
        { id: 'b', label: 'Rétention de seuil de B', unit: '%' },
        { id: 'gap', label: 'Hausse à obtenir avec B', unit: 'points' },
        { id: 'cac', label: 'C l’emporte sur B si le coût d’acquisition passe sous', unit: '€' },
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
