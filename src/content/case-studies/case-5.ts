import type { CaseStudy } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

/** Shop, answers, promoters (9-10), passives (7-8), detractors (0-6). */
const shops = [
  ['Albi', '120', '66', '30', '24'],
  ['Brens', '80', '28', '24', '28'],
  ['Cahuz', '50', '15', '15', '20'],
] as const

const reasons = [
  ['service', 'Délai du SAV', '34'],
  ['checkout', 'Attente en caisse', '21'],
  ['price', 'Prix', '12'],
  ['stock', 'Disponibilité', '5'],
] as const

/** Importance, then satisfaction, out of 10. */
const criteria = [
  ['advice', 'Conseil en rayon', '9,1', '8,2'],
  ['service', 'Délai du SAV', '8,8', '5,9'],
  ['checkout', 'Attente en caisse', '7,4', '6,1'],
  ['parking', 'Parking', '5,2', '7,9'],
  ['workshops', 'Ateliers', '4,6', '6,0'],
] as const

export const case5: CaseStudy = {
  ...caseStudySheetOf('case-5'),
  context: [
    'Cas fictif : l’enseigne, les personnes et les chiffres sont inventés.',
    'Bassin & Jardin a trois magasins : Albi, Brens et Cahuz. Iris, directrice du réseau, vient d’afficher dans chacun : « Notre NPS est de +8 ».',
    'Vous êtes Sacha, responsable de la relation client. Vous avez les réponses de la dernière enquête ; Iris attend votre lecture avant la réunion de demain, puis un message aux trois équipes.',
  ],
  characters: [
    { name: 'Sacha', role: 'Vous, responsable de la relation client du réseau' },
    { name: 'Iris', role: 'Directrice du réseau' },
    { name: 'Maëlle', role: 'Responsable du magasin d’Albi' },
    { name: 'Youssef', role: 'Responsable du magasin de Brens' },
    { name: 'Corinne', role: 'Responsable du magasin de Cahuz' },
  ],
  documents: [
    {
      id: 'poster',
      title: 'Le message d’Iris',
      letter: { kind: 'message', from: 'Iris', to: 'Les trois magasins et Sacha', sent: 'lundi, 8 h 50' },
      paragraphs: [
        '« Notre NPS est de +8 » : l’affiche est à l’entrée des trois magasins. Bravo à tous ! Sacha, tu nous dis demain où mettre l’effort ?',
      ],
    },
    {
      id: 'shop-reactions',
      title: 'Les réponses des magasins',
      letter: { kind: 'message', from: 'Youssef et Corinne', to: 'Iris, Maëlle et Sacha', sent: 'lundi, 9 h 12' },
      paragraphs: [
        'Youssef, de Brens : « En tout cas, Cahuz est derrière nous. »',
        'Corinne, de Cahuz : « Avec cinquante réponses ? Le samedi, mon comptoir SAV déborde, voilà ce que je vois. Et +8, je ne sais pas d’où cela sort. »',
      ],
    },
    {
      id: 'nps',
      title: 'L’enquête : recommandation',
      paragraphs: [
        '« Quelle est la probabilité que vous recommandiez Bassin & Jardin à un ami ou un collègue ? », de 0 à 10. Promoteurs : 9 et 10. Passifs : 7 et 8. Détracteurs : de 0 à 6.',
      ],
      table: {
        caption: '250 réponses, par magasin',
        headers: ['Magasin', 'Réponses', '9 et 10', '7 et 8', '0 à 6'],
        rows: shops,
        numericColumns: [1, 2, 3, 4],
      },
    },
    {
      id: 'margins',
      title: 'Marges d’erreur',
      paragraphs: [
        'Une enquête n’interroge pas tout le monde : à 95 %, le vrai NPS se trouve dans un intervalle autour du NPS mesuré. Moins il y a de réponses, plus l’intervalle est large.',
      ],
      table: {
        caption: 'Marge de part et d’autre du NPS',
        headers: ['Magasin', 'Réponses', 'Marge (points)'],
        rows: [
          ['Albi', '120', '± 14,2'],
          ['Brens', '80', '± 18,3'],
          ['Cahuz', '50', '± 23,0'],
          ['Réseau', '250', '± 10,4'],
        ],
        numericColumns: [1, 2],
      },
    },
    {
      id: 'satisfaction',
      title: 'L’enquête : satisfaction (CSAT)',
      paragraphs: ['« Êtes-vous satisfait de votre dernière visite ? », de 1, pas du tout, à 5, tout à fait.'],
      table: {
        caption: '250 réponses, trois magasins réunis',
        headers: ['Note', 'Réponses'],
        rows: [
          ['1', '10'],
          ['2', '20'],
          ['3', '45'],
          ['4', '100'],
          ['5', '75'],
        ],
        numericColumns: [1],
      },
    },
    {
      id: 'effort',
      title: 'L’enquête : effort au SAV (CES 2.0)',
      paragraphs: [
        '« Bassin & Jardin m’a facilité le traitement de ma demande », de 1, pas du tout d’accord, à 7, tout à fait d’accord.',
      ],
      table: {
        caption: '100 clients passés par le SAV',
        headers: ['Note', 'Réponses'],
        rows: [
          ['1', '4'],
          ['2', '6'],
          ['3', '8'],
          ['4', '12'],
          ['5', '20'],
          ['6', '30'],
          ['7', '20'],
        ],
        numericColumns: [1],
      },
    },
    {
      id: 'reasons',
      title: 'Pourquoi les détracteurs notent bas',
      paragraphs: [
        'Un motif par détracteur, codé d’après son commentaire. Tous ont accepté d’être rappelés au sujet de leur réponse.',
        '« Tondeuse déposée le 3. Le 24, toujours aucune nouvelle. » (Cahuz, note 2)',
        '« On m’avait dit dix jours. J’ai appelé quatre fois. » (Brens, note 4)',
        '« Une seule caisse un samedi de mai, quarante minutes. » (Brens, note 5)',
      ],
      table: {
        caption: 'Motif principal des 72 détracteurs',
        headers: ['Motif', 'Détracteurs'],
        rows: reasons.map(([, reason, count]) => [reason, count]),
        numericColumns: [1],
      },
    },
    {
      id: 'criteria',
      title: 'Ce qui compte, ce qui satisfait',
      paragraphs: [],
      table: {
        caption: 'Notes moyennes sur 10',
        headers: ['Critère', 'Importance', 'Satisfaction'],
        rows: criteria.map(([, criterion, importance, satisfaction]) => [criterion, importance, satisfaction]),
        numericColumns: [1, 2],
      },
    },
    {
      id: 'ideas',
      title: 'Les idées déjà sur la table',
      paragraphs: ['Relevées en réunion, avec leur coût estimé.'],
      table: {
        caption: 'Idées, coût et délai',
        headers: ['Idée', 'Coût', 'Prêt dans'],
        rows: [
          ['Renfort de l’atelier SAV le samedi, huit semaines', '1 900 €', '2 semaines'],
          ['SMS au client à chaque étape de sa réparation', '40 € par mois', '1 semaine'],
          ['Une caisse de plus le samedi', '620 € par mois', '1 semaine'],
          ['Bon de 10 € à chaque détracteur', '720 €', 'tout de suite'],
          ['Quarante places de parking à Albi', '36 000 €', '6 mois'],
        ],
        numericColumns: [1],
      },
    },
  ],
  steps: [
    {
      id: 'nps',
      kind: 'numeric',
      title: 'Le NPS de chacun, et du réseau',
      instruction:
        'NPS = % de promoteurs − % de détracteurs, passifs compris dans le total. Calculez celui de chaque magasin, puis celui du réseau sur les 250 réponses. Gardez un chiffre après la virgule s’il y en a un.',
      figures: [
        { id: 'albi', label: 'NPS d’Albi', unit: 'points' },
        { id: 'brens', label: 'NPS de Brens', unit: 'points' },
        { id: 'cahuz', label: 'NPS de Cahuz', unit: 'points' },
        { id: 'network', label: 'NPS du réseau', unit: 'points' },
      ],
    },
    {
      id: 'plus-eight',
      kind: 'choice',
      title: 'D’où vient le « +8 » ?',
      instruction: 'Le calcul d’Iris tombe sur +8,3. Qu’a-t-elle fait ?',
      options: [
        { id: 'a', text: 'Elle a laissé les passifs hors du total : les pourcentages portent sur moins de réponses.' },
        { id: 'b', text: 'Elle a compté les notes 6 parmi les passifs : les détracteurs sont trop peu nombreux.' },
        {
          id: 'c',
          text: 'Elle a fait la moyenne des trois NPS : les 50 réponses de Cahuz y pèsent autant que les 120 d’Albi.',
        },
        { id: 'd', text: 'Elle a bien calculé : entre 8,3 et votre résultat, la différence est la marge d’erreur.' },
      ],
      min: 1,
      max: 1,
      ordered: false,
    },
    {
      id: 'csat',
      kind: 'numeric',
      title: 'La satisfaction : deux chiffres vrais',
      instruction:
        'Calculez le CSAT, part des notes 4 et 5 parmi les 250 réponses, puis la note moyenne, avec deux chiffres après la virgule.',
      figures: [
        { id: 'share', label: 'CSAT', unit: '%' },
        { id: 'mean', label: 'Note moyenne sur 5', unit: '' },
      ],
    },
    {
      id: 'ces',
      kind: 'numeric',
      title: 'L’effort au SAV',
      instruction:
        'CES 2.0, sur 100 réponses : la note moyenne, avec deux chiffres après la virgule, et la part des notes 5, 6 et 7.',
      figures: [
        { id: 'mean', label: 'Note moyenne sur 7', unit: '' },
        { id: 'share', label: 'Notes 5, 6 et 7', unit: '%' },
      ],
    },
    {
      id: 'pareto',
      kind: 'table',
      title: 'Le Pareto des motifs',
      instruction:
        'Quelle part des 72 détracteurs chaque motif représente-t-il, et combien font les motifs additionnés de haut en bas ? Un chiffre après la virgule.',
      givenHeaders: ['Réf.', 'Motif', 'Détracteurs'],
      rows: reasons.map(([id, ...given], index) => ({ id, given: [`M${index + 1}`, ...given] })),
      columns: [
        { id: 'share', label: 'Part', input: 'number', unit: '%' },
        { id: 'cumulative', label: 'Cumul', input: 'number', unit: '%' },
      ],
    },
    {
      id: 'gaps',
      kind: 'table',
      title: 'Importance moins satisfaction',
      instruction:
        'Calculez l’écart de chaque critère : importance − satisfaction. Un écart peut être négatif : écrivez son signe.',
      givenHeaders: ['Réf.', 'Critère', 'Importance', 'Satisfaction'],
      rows: criteria.map(([id, ...given], index) => ({ id, given: [`C${index + 1}`, ...given] })),
      columns: [{ id: 'gap', label: 'Écart', input: 'number', unit: '' }],
    },
    {
      id: 'priorities',
      kind: 'choice',
      title: 'Deux priorités',
      instruction: 'Choisissez les deux critères sur lesquels agir, et rangez-les : le premier est le plus urgent.',
      options: criteria.map(([id, text]) => ({ id, text })),
      min: 2,
      max: 2,
      ordered: true,
    },
    {
      id: 'brens-cahuz',
      kind: 'choice',
      title: 'Brens devant Cahuz ?',
      instruction: '« Cahuz est derrière nous », écrit Youssef. Que lui répondez-vous ?',
      options: [
        {
          id: 'a',
          text: 'C’est exact : le NPS de Brens dépasse celui de Cahuz, et l’enquête est la même pour les deux.',
        },
        {
          id: 'b',
          text: 'On ne peut pas le dire : avec des marges de 18 et 23 points, leur écart ne permet pas de conclure.',
        },
        { id: 'c', text: 'C’est l’inverse : avec 50 réponses, la marge joue en faveur de Cahuz.' },
        { id: 'd', text: 'Les deux magasins se valent : quand les intervalles se recouvrent, les NPS sont égaux.' },
      ],
      min: 1,
      max: 1,
      ordered: false,
    },
    {
      id: 'message',
      kind: 'text',
      title: 'Le message aux trois équipes',
      instruction:
        'Écrivez à Albi, Brens et Cahuz le message qui remplace l’affiche : le bon chiffre et ce qu’il permet de dire, l’action que vous retenez pour la première priorité, et ce que l’on fait des détracteurs. Chacun doit savoir ce qu’on attend de lui.',
      hints: [
        'Le chiffre, et jusqu’où on peut s’y fier',
        'Une action précise : qui, quand, combien',
        'Les clients mécontents : qui leur parle, sous quel délai, et après',
        'Ce que chaque magasin peut entendre sans être montré du doigt',
      ],
      maxWords: 180,
    },
  ],
}
