import type { CaseStudy, DialogueNode } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

/** Dimension, expected and perceived from 1 to 7, weight in %. */
const dimensions = [
  ['reliability', 'Fiabilité', '6,6', '5,1', '32'],
  ['responsiveness', 'Réactivité', '6,3', '5,0', '22'],
  ['assurance', 'Assurance', '6,0', '5,9', '19'],
  ['empathy', 'Empathie', '5,6', '5,4', '16'],
  ['tangibles', 'Éléments tangibles', '5,2', '5,6', '11'],
] as const

/** Ids of options say nothing of their worth: points are in server/answer-keys/case-7.ts. */
const callNodes: readonly DialogueNode[] = [
  {
    id: 'contact',
    stage: 'Contact',
    speaker: 'M. Kerr',
    line: 'Kerr.',
    options: [
      {
        id: 'a',
        say: 'Bonjour, c’est Karim, de Mecaflux. Comment ça va ?',
        reaction: 'Le bruit d’une presse, et rien d’autre.',
        next: 'small-talk',
      },
      {
        id: 'b',
        say: 'Bonjour monsieur Kerr, Karim Haddad. Je vous appelle au sujet du renouvellement.',
        reaction: '« Du renouvellement. Commençons par lundi, si vous permettez. »',
        next: 'describe',
      },
      {
        id: 'c',
        say: 'Bonjour monsieur Kerr, Karim Haddad, de Mecaflux. J’ai votre e-mail sous les yeux. Avez-vous un quart d’heure ?',
        reaction: 'Une porte se ferme sur le bruit de l’atelier. « Un quart d’heure. Pas vingt minutes. »',
        next: 'describe',
      },
    ],
  },
  {
    id: 'small-talk',
    stage: '',
    speaker: 'M. Kerr',
    line: 'Comment ça va. Vous avez lu mon e-mail, oui ou non ?',
    options: [
      {
        id: 'a',
        say: 'Oui, ce matin, et c’est pour lui que j’appelle. Avez-vous un quart d’heure ?',
        reaction: '« Dix minutes. » Il s’éloigne de la presse.',
        next: 'describe',
      },
      {
        id: 'b',
        say: 'Lequel ? J’en reçois beaucoup.',
        reaction: '« Celui qui dit que nous consulterons. »',
        next: 'describe',
      },
    ],
  },
  {
    id: 'describe',
    stage: 'Décrire',
    speaker: 'M. Kerr',
    line: 'Vos délais, c’est la loterie.',
    options: [
      {
        id: 'a',
        say: 'Je sais que lundi ne s’est pas bien passé.',
        reaction: '« Pas bien passé. » Il vous relit lui-même son e-mail, ligne par ligne.',
        next: 'express',
      },
      {
        id: 'b',
        say: 'Lundi : annoncé 8 h, livré 14 h 30, trois références manquantes, aucun appel. Et ce n’était pas la première fois. C’est exact, et c’est de notre fait.',
        reaction: 'Il se tait un instant. « Bon. Nous parlons du même lundi. »',
        next: 'express',
      },
      {
        id: 'c',
        say: 'Vous connaissez les aléas du transport. Et la logistique, ce n’est pas moi qui la tiens.',
        reaction: 'Il rit, mais pas avec vous.',
        next: 'transport',
      },
    ],
  },
  {
    id: 'transport',
    stage: '',
    speaker: 'M. Kerr',
    line: 'Le transporteur, c’est vous qui l’avez choisi, ou c’est moi ?',
    options: [
      {
        id: 'a',
        say: 'Il a eu un souci de créneau, je peux vous envoyer ses relevés.',
        reaction: '« Je ne veux pas ses relevés. Je veux mes raccords. »',
        next: 'records',
      },
      {
        id: 'b',
        say: 'C’est nous. Lundi, la commande a quitté le quai en retard et incomplète, et personne ne vous a appelé : tout cela se passe chez nous.',
        reaction: '« Voilà. On avance. »',
        next: 'express',
      },
    ],
  },
  {
    id: 'records',
    stage: '',
    speaker: 'M. Kerr',
    line: 'Et les trois références, c’est le camion qui les a oubliées ?',
    options: [
      {
        id: 'a',
        say: 'Non. Elles manquaient déjà à la préparation, et nous ne l’avions pas vu.',
        reaction: '« Vous ne l’aviez pas vu. » Il l’écrit.',
        next: 'express',
      },
      {
        id: 'b',
        say: 'Il faudrait que je demande à la logistique.',
        reaction: '« Demandez. Moi, je mets : il ne sait pas. »',
        next: 'express',
      },
    ],
  },
  {
    id: 'express',
    stage: 'Exprimer',
    speaker: 'M. Kerr',
    line: 'Lundi, j’avais promis la presse 4 à l’atelier pour 9 h. J’ai eu l’air de quoi ?',
    options: [
      {
        id: 'a',
        say: 'Cela m’ennuie de vous avoir mis dans cette position : les 8 h, c’est moi qui vous les avais données. Que s’est-il passé chez vous jusqu’à 14 h 30 ?',
        reaction:
          'Il raconte : la presse 4 froide, deux hommes à attendre, 310 € de l’heure. Chez Mecaflux, personne ne le lui avait demandé.',
        next: 'specify',
      },
      {
        id: 'b',
        say: 'Dans l’ensemble, nos livraisons se passent plutôt bien, tout de même.',
        reaction: '« Dans l’ensemble. » Il détache les syllabes.',
        next: 'overall',
      },
      {
        id: 'c',
        say: 'Je comprends que vous soyez contrarié.',
        reaction: '« Contrarié. » Dix secondes passent. « Une presse arrêtée, c’est 310 € de l’heure. »',
        next: 'specify',
      },
    ],
  },
  {
    id: 'overall',
    stage: '',
    speaker: 'M. Kerr',
    line: 'Et quand vous avez mal à une dent, dans l’ensemble, ça va ?',
    options: [
      {
        id: 'a',
        say: 'Je voulais seulement remettre lundi en perspective.',
        reaction: '« Ma perspective, c’était une presse froide. »',
        next: 'specify',
      },
      {
        id: 'b',
        say: 'Vous avez raison, c’est lundi qui compte. Que vous ont coûté ces heures ?',
        reaction: '« Deux hommes et une presse à 310 € de l’heure. Faites le calcul. »',
        next: 'specify',
      },
    ],
  },
  {
    id: 'specify',
    stage: 'Spécifier',
    speaker: 'M. Kerr',
    line: 'Alors, qu’est-ce que vous faites ?',
    options: [
      {
        id: 'a',
        say: 'Je vous propose 5 % de remise sur le prochain trimestre.',
        reaction: 'Un froissement de papier, celui qu’on repousse.',
        next: 'discount',
      },
      {
        id: 'b',
        say: 'Je réunis tous les services cette semaine, et nous allons trouver.',
        reaction: '« Qui répond de quoi ? » Il vous arrache les noms, un par un.',
        next: 'consequences',
      },
      {
        id: 'c',
        say: 'Trois choses, chacune avec un nom. Dès ce soir, Anaïs vous appelle au premier retard prévisible. Sous dix jours, Rémy fait contrôler deux fois chaque préparation. Sous trois semaines, vos 12 références sont en stock dédié, et c’est moi qui en réponds.',
        reaction: '« Répétez les noms. » Il les note, avec les dates.',
        next: 'consequences',
      },
    ],
  },
  {
    id: 'discount',
    stage: '',
    speaker: 'M. Kerr',
    line: 'Et votre remise, elle arrive à 8 h ?',
    options: [
      {
        id: 'a',
        say: 'C’est un geste, pour montrer notre bonne volonté.',
        reaction: '« Gardez-la. Je veux savoir ce qui change. » Il vous fait dicter deux actions.',
        next: 'consequences',
      },
      {
        id: 'b',
        say: 'Non, et ce n’est pas ce que vous demandez. Dès ce soir, Anaïs vous appelle au premier retard prévisible ; sous dix jours, Rémy fait contrôler chaque préparation deux fois.',
        reaction: '« Anaïs. Rémy. Dix jours. » Le stylo a remplacé le papier.',
        next: 'consequences',
      },
    ],
  },
  {
    id: 'consequences',
    stage: 'Conséquences',
    speaker: 'M. Kerr',
    line: 'C’est votre cuisine, tout cela. Pour moi, qu’est-ce que ça change ?',
    options: [
      {
        id: 'a',
        say: 'Nous travaillerons mieux ensemble.',
        reaction: '« C’est joli. » Il attend un chiffre, puis vous le demande.',
        next: 'closing',
      },
      {
        id: 'b',
        say: 'Si une presse doit attendre, vous le saurez avant 8 h et non à 14 h 30. Et dans 90 jours, nous serons aux 92 % du contrat ; chaque semaine, vous en aurez le relevé.',
        reaction: '« Même les mauvaises semaines ? » Vous dites oui. « On verra si vous l’envoyez. »',
        next: 'closing',
      },
      {
        id: 'c',
        say: 'Si vous consultez, vous perdrez tout ce que nous savons de vos machines.',
        reaction: 'La porte s’ouvre de nouveau sur le bruit de l’atelier.',
        next: 'threat',
      },
    ],
  },
  {
    id: 'threat',
    stage: '',
    speaker: 'M. Kerr',
    line: 'C’est un avertissement ?',
    options: [
      {
        id: 'a',
        say: 'Non, c’était maladroit. Consultez si vous le devez. Moi, je vous dois 92 % dans 90 jours, et un relevé chaque semaine.',
        reaction: '« Là, je note. » La porte se referme.',
        next: 'closing',
      },
      {
        id: 'b',
        say: 'Je dis seulement que changer de fournisseur coûte cher.',
        reaction: '« Une presse arrêtée aussi. »',
        next: 'closing',
      },
    ],
  },
  {
    id: 'closing',
    stage: 'Conclusion',
    speaker: 'M. Kerr',
    line: 'Au renouvellement, nous consulterons quand même.',
    options: [
      {
        id: 'a',
        say: 'C’est votre droit. Dans quarante jours, je viens chez vous avec tous les chiffres, mauvais compris. D’ici là, je vous appelle chaque lundi à 9 h. Cela vous convient-il ?',
        reaction: '« Lundi, 9 h. Et dans quarante jours, Mme Vasseur sera là. » Il raccroche.',
        next: null,
      },
      {
        id: 'b',
        say: 'J’espère bien vous faire changer d’avis.',
        reaction: '« Vous espérez. »',
        next: 'no-date',
      },
      {
        id: 'c',
        say: 'Bien sûr. Nous aurons l’occasion d’en reparler.',
        reaction: '« Sûrement. » La presse redémarre. Il a raccroché, aucune date n’est prise.',
        next: null,
      },
    ],
  },
  {
    id: 'no-date',
    stage: '',
    speaker: 'M. Kerr',
    line: 'Et vous revenez vers moi quand ?',
    options: [
      {
        id: 'a',
        say: 'Dès que j’ai du nouveau.',
        reaction: '« Je connais. » Il raccroche.',
        next: null,
      },
      {
        id: 'b',
        say: 'Lundi à 9 h, avec les chiffres de la semaine. Et dans quarante jours, chez vous, pour la revue.',
        reaction: '« Lundi, 9 h. » Il raccroche.',
        next: null,
      },
    ],
  },
]

export const case7: CaseStudy = {
  ...caseStudySheetOf('case-7'),
  context: [
    'Cas fictif : les entreprises, les personnes et les chiffres sont inventés.',
    'Mecaflux fabrique des raccords hydrauliques. Vous êtes Karim Haddad, technico-commercial ; l’un de vos comptes clés, Sogeplast, fait 6 % du chiffre d’affaires. Son contrat se renouvelle dans 100 jours.',
    'Mardi, au téléphone, M. Kerr, son responsable maintenance, vous a dit : « Vos délais, c’est la loterie. » Mercredi matin, il vous écrit.',
    'Avant de le rappeler, vous réunissez les services que sa commande traverse : ADV, logistique, comptabilité, SAV.',
  ],
  characters: [
    { name: 'Karim Haddad', role: 'Vous, technico-commercial chez Mecaflux' },
    { name: 'Anaïs', role: 'Administration des ventes (ADV)' },
    { name: 'Rémy', role: 'Responsable logistique' },
    { name: 'Clara', role: 'Comptabilité' },
    { name: 'Fouad', role: 'SAV' },
    { name: 'M. Kerr', role: 'Responsable maintenance, Sogeplast' },
  ],
  documents: [
    {
      id: 'complaint',
      title: 'L’e-mail de Sogeplast',
      letter: {
        kind: 'e-mail',
        from: 'M. Kerr, Sogeplast',
        to: 'Karim Haddad',
        sent: 'mercredi, 7 h 35',
        subject: 'Livraison de lundi',
      },
      paragraphs: [
        'Lundi encore : annoncé 8 h, livré 14 h 30, et il manquait 3 références. Personne ne nous a appelés. Au renouvellement, nous consulterons.',
        'M. Kerr',
      ],
    },
    {
      id: 'deliveries',
      title: 'Les livraisons de l’année',
      paragraphs: [
        'Contrat : OTIF d’au moins 92 % (lignes livrées à l’heure et complètes ÷ lignes livrées).',
        'Résolution au premier contact, ou FCR : contacts résolus dès le premier ÷ contacts reçus.',
      ],
      table: {
        caption: 'Sogeplast, douze derniers mois',
        headers: ['Relevé', 'Nombre'],
        rows: [
          ['Lignes livrées', '240'],
          ['Livrées à l’heure', '204'],
          ['Livrées complètes', '216'],
          ['À l’heure et complètes', '192'],
          ['Contacts reçus', '150'],
          ['Résolus au premier', '105'],
        ],
        numericColumns: [1],
      },
    },
    {
      id: 'servqual',
      title: 'SERVQUAL : attendu et perçu',
      paragraphs: [
        'Enquête auprès des utilisateurs de Sogeplast, de 1 à 7. Le poids dit l’importance de la dimension.',
      ],
      table: {
        caption: 'Cinq dimensions du service',
        headers: ['Dimension', 'Attente', 'Perception', 'Poids (%)'],
        rows: dimensions.map(([, ...cells]) => cells),
        numericColumns: [1, 2, 3],
      },
    },
    {
      id: 'services',
      title: 'Ce que disent les services',
      paragraphs: [
        'Rémy, logistique : « On prépare à 6 h, à deux, et on charge. Recompter avant le quai, ce n’est la tâche de personne. Lundi, on a vu au chargement qu’il manquait trois références. On les a cherchées, et le camion de 7 h est parti sans la commande : notre créneau n’est pas verrouillé. Le suivant passait en fin de matinée. Prévenir Anaïs ? On n’y a pas pensé. »',
        'Anaïs, ADV : « J’ai ouvert le suivi du transport à 13 h. Si le quai m’avait prévenue, j’aurais appelé M. Kerr tout de suite. »',
        'Clara, comptabilité : « Leurs trois derniers avoirs ont pris 19 jours. Les bons de retour m’arrivent au compte-gouttes. »',
        'Fouad, SAV : « Une question technique, j’y réponds. “Où est mon camion ?”, je prends un message. »',
      ],
    },
    {
      id: 'meeting',
      title: 'La réunion des services',
      paragraphs: [
        'Cinq actions sont retenues. Notes prises en séance :',
        'Double contrôle des préparations avant 7 h, sous dix jours. Rémy : « Mon quai, mon équipe : on le fait, et c’est à moi qu’il faut demander des comptes. »',
        'Appel au client dès qu’un retard est prévisible, tout de suite. Anaïs : « Je prends, de bout en bout. Mais que le quai me prévienne. »',
        'Stock dédié de 12 références pour Sogeplast, sous trois semaines. Karim s’engage devant le client et choisit les références ; l’installation se fait chez Rémy.',
        'Avoirs sous 72 h. Clara : « Personne d’autre ne peut les émettre. Je m’y tiens si j’ai les bons de retour. »',
        'Point chaque semaine avec Sogeplast. Karim le prépare et le conduit.',
      ],
    },
    {
      id: 'account',
      title: 'Sogeplast dans le CRM',
      paragraphs: [],
      table: {
        caption: 'Extrait de la fiche',
        headers: ['Champ', 'Valeur'],
        rows: [
          ['M. Kerr', 'Responsable maintenance ; dernière note de recommandation : 4'],
          ['Mme Vasseur', 'Acheteuse, conduit les consultations ; note : 7'],
          ['M. Diallo', 'Chef d’atelier ; note : 9, « vos raccords ne fuient pas »'],
          ['Habitudes', '12 références reviennent dans presque toutes les commandes'],
          ['Arrêt d’une presse', '310 € de l’heure (chiffre de Sogeplast)'],
          ['Contrat', 'Échéance dans 100 jours'],
        ],
      },
    },
  ],
  steps: [
    {
      id: 'otif',
      kind: 'numeric',
      title: 'Les chiffres de l’année',
      instruction:
        'Calculez d’abord ce qui est à l’heure, ce qui est complet, puis l’OTIF ; comparez-le au contrat. Calculez enfin le FCR.',
      figures: [
        { id: 'on-time', label: 'Lignes à l’heure', unit: '%' },
        { id: 'complete', label: 'Lignes complètes', unit: '%' },
        { id: 'otif', label: 'OTIF', unit: '%' },
        { id: 'missing', label: 'Il manque, pour tenir le contrat', unit: 'points' },
        { id: 'fcr', label: 'FCR', unit: '%' },
      ],
    },
    {
      id: 'gaps',
      kind: 'table',
      title: 'SERVQUAL : les écarts',
      instruction:
        'Pour chaque dimension, calculez l’écart : perception − attente. Quand l’attente n’est pas atteinte, il est négatif.',
      givenHeaders: ['Réf.', 'Dimension', 'Attente', 'Perception', 'Poids (%)'],
      rows: dimensions.map(([id, ...given], index) => ({ id, given: [`D${index + 1}`, ...given] })),
      columns: [{ id: 'gap', label: 'Écart', input: 'number', unit: '' }],
    },
    {
      id: 'servqual',
      kind: 'numeric',
      title: 'SERVQUAL : le score',
      instruction:
        'Multipliez chaque écart par son poids (32 % = 0,32) et additionnez. Gardez trois chiffres après la virgule, et le signe.',
      figures: [{ id: 'score', label: 'Score SERVQUAL pondéré', unit: '' }],
    },
    {
      id: 'dimension',
      kind: 'choice',
      title: 'La dimension prioritaire',
      instruction: 'Par quelle dimension commencez-vous, et pour quelle raison ?',
      options: [
        { id: 'a', text: 'La réactivité : M. Kerr se plaint surtout que personne ne l’ait appelé.' },
        { id: 'b', text: 'Les éléments tangibles : c’est le seul écart positif, un point fort à pousser.' },
        { id: 'c', text: 'La fiabilité : le plus grand écart, sur la dimension qui pèse le plus.' },
        { id: 'd', text: 'L’assurance : l’écart est le plus petit, donc le plus vite comblé.' },
        { id: 'e', text: 'L’empathie : un client en colère demande d’abord de l’écoute.' },
      ],
      min: 1,
      max: 1,
      ordered: false,
    },
    {
      id: 'whys',
      kind: 'ordering',
      title: 'Les cinq pourquoi',
      instruction:
        'Lundi, M. Kerr a attendu six heures et demie sans rien savoir. Pourquoi ? Relisez les services et remettez les cinq réponses dans l’ordre : chacune répond au « pourquoi ? » de la précédente, jusqu’à la cause.',
      items: [
        { id: 'unchecked', text: 'Les manquants se voient au chargement : la préparation de 6 h n’est pas contrôlée' },
        { id: 'nobodys', text: 'Contrôler n’est la tâche de personne : ni nom, ni heure' },
        { id: 'no-call', text: 'Personne ne l’a appelé avant l’arrivée du camion' },
        {
          id: 'searching',
          text: 'Le quai n’a prévenu personne : il cherchait trois références manquantes, et le camion partait sans la commande',
        },
        { id: 'told-late', text: 'L’ADV, qui l’aurait appelé, n’a connu le retard qu’à 13 h' },
      ],
    },
    {
      id: 'raci',
      kind: 'raci',
      title: 'Qui fait, qui répond ?',
      instruction:
        'Relisez la réunion. Donnez un rôle à ceux que l’action concerne et laissez les autres vides. Une même personne peut être A et R ; il n’y a qu’un A par action.',
      actions: [
        { id: 'double-check', text: 'Double contrôle des préparations avant 7 h, à J+10' },
        { id: 'alert', text: 'Appel au client dès tout retard prévisible, tout de suite' },
        { id: 'stock', text: 'Stock dédié de 12 références, à J+21' },
        { id: 'credit-notes', text: 'Avoirs sous 72 h' },
        { id: 'weekly', text: 'Point hebdomadaire avec Sogeplast' },
      ],
      people: [
        { id: 'karim', text: 'Karim (vous)' },
        { id: 'anais', text: 'Anaïs (ADV)' },
        { id: 'remy', text: 'Rémy (logistique)' },
        { id: 'clara', text: 'Clara (comptabilité)' },
        { id: 'fouad', text: 'Fouad (SAV)' },
      ],
    },
    {
      id: 'target',
      kind: 'numeric',
      title: 'L’objectif, en lignes',
      instruction:
        'Un pourcentage ne se livre pas. Sur 240 lignes, combien doivent être à l’heure et complètes pour atteindre 92 % ? Combien de plus que l’an dernier ?',
      figures: [
        { id: 'lines', label: 'À l’heure et complètes, au moins', unit: 'lignes' },
        { id: 'more', label: 'De plus que l’an dernier', unit: 'lignes' },
      ],
    },
    {
      id: 'call',
      kind: 'dialogue',
      title: 'L’appel à M. Kerr',
      instruction:
        'Vous le rappelez mercredi en fin de journée. Choisissez ce que vous dites : décrire les faits, exprimer, spécifier ce que vous ferez, dire ce que cela change pour lui, conclure par une date.',
      opening: 'contact',
      nodes: callNodes,
    },
    {
      id: 'review',
      kind: 'text',
      title: 'La revue de compte à J−60',
      instruction:
        'Dans quarante jours, vous serez chez Sogeplast. Écrivez votre note de préparation : ce que vous montrez, ce que vous proposez, et ce que vous faites si Sogeplast consulte ou vous retire une partie de ses achats.',
      hints: [
        'Les chiffres, mauvais compris',
        'Ce que les retards coûtent au client, pas à vous',
        'Qui sera autour de la table, et ce que chacun pense de vous',
        'Un scénario si une partie du compte s’en va',
      ],
      maxWords: 200,
    },
  ],
}
