import type { CaseStudy } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

const practices = [
  { id: 'a', ref: 'Points', text: 'Les points expirent douze mois après l’achat ; le règlement n’en dit rien' },
  { id: 'b', ref: 'SMS', text: 'Sur le bulletin d’adhésion, la case d’accord pour les SMS est cochée d’avance' },
  { id: 'c', ref: 'Ticket', text: 'Le ticket de caisse indique le solde de points' },
  { id: 'd', ref: 'Fichier', text: 'La fiche d’un membre est gardée six ans après son dernier passage' },
  { id: 'e', ref: 'Affiche', text: 'L’affiche en caisse promet « 10 % remboursés » aux membres' },
  {
    id: 'f',
    ref: 'Bulletin',
    text: 'Le bulletin ne dit pas à quoi servent les données recueillies, ni qui peut les consulter',
  },
  { id: 'g', ref: 'E-mails', text: 'Chaque e-mail porte un lien de désinscription, qui fonctionne' },
  { id: 'h', ref: 'Barème', text: 'Le barème peut changer du jour au lendemain, sans préavis' },
] as const

export const case8: CaseStudy = {
  ...caseStudySheetOf('case-8'),
  context: [
    'Cas fictif : l’entreprise, les personnes et les chiffres sont inventés.',
    'Garrigue Outdoor équipe randonneurs et grimpeurs dans six magasins. Son Club compte 5 000 membres : 1 € HT dépensé donne un point, 200 points donnent un bon de 10 €.',
    'Vous êtes Inès, responsable de la relation client. Malo, au marketing, veut garder le Club ; Mme Teulé, à la direction, veut le couper. Ils vous demandent de compter, et une cliente attend une réponse.',
  ],
  characters: [
    { name: 'Inès', role: 'Vous, responsable de la relation client de Garrigue Outdoor' },
    { name: 'Malo', role: 'Responsable marketing ; le Club est son idée' },
    { name: 'Mme Teulé', role: 'Directrice générale ; elle se méfie des pourcentages sans « de quoi »' },
    { name: 'Mme Ferrand', role: 'Membre du Club' },
  ],
  documents: [
    {
      id: 'teule',
      title: 'La demande de Mme Teulé',
      letter: {
        kind: 'e-mail',
        from: 'Mme Teulé',
        to: 'Inès',
        sent: 'mardi 3 mars, 18 h 40',
        subject: 'Le Club, combien ?',
      },
      paragraphs: [
        'Inès,',
        'Malo me répète « huit pour cent de plus ». De plus que qui ? Et les bons que nous donnons à des gens qui seraient venus de toute façon, où sont-ils dans son calcul ?',
        'Faites le compte, sans prendre parti. Si le Club perd de l’argent, dites-moi s’il en existe une version qui n’en perd pas. Et vérifiez ce que nous avons le droit de faire : j’ai relu le bulletin d’adhésion, il m’inquiète.',
        'C. Teulé',
      ],
    },
    {
      id: 'malo',
      title: 'Le message de Malo',
      letter: { kind: 'message', from: 'Malo', to: 'Inès', sent: 'mercredi 4 mars, 9 h 15' },
      paragraphs: [
        'Le test est bon : les membres ont acheté 8 % de plus que le groupe témoin. Et les gens adorent leurs points. Si c’est le coût qui gêne, on passe à 300 points pour 10 € et on n’en parle plus. Ne me laisse pas couper le Club !',
      ],
    },
    {
      id: 'club',
      title: 'Le Club en chiffres',
      paragraphs: [],
      table: {
        caption: 'Une année du Club',
        headers: ['Donnée', 'Valeur'],
        rows: [
          ['Membres', '5 000'],
          ['Panier moyen HT', '50 €'],
          ['Visites par membre et par an', '6'],
          ['Taux de marge', '40 %'],
          ['Points par euro HT', '1'],
          ['Points pour un bon de 10 €', '200'],
          ['Points effectivement utilisés', '70 %'],
          ['Frais fixes du Club', '9 000 €'],
          ['Achats des membres, par rapport au témoin', '+8 %'],
        ],
        numericColumns: [1],
      },
    },
    {
      id: 'convention',
      title: 'Comment compter',
      paragraphs: [
        'Les achats du tableau sont ceux que les membres feraient sans le Club. Un bon coûte sa valeur faciale.',
        'Résultat du Club = marge sur les achats supplémentaires − coût des bons − frais fixes. Les bons se gagnent sur tous les achats, les habituels comme les supplémentaires.',
        'Le seuil u est la hausse des achats pour laquelle ce résultat est nul.',
      ],
    },
    {
      id: 'ferrand',
      title: 'Le message de Mme Ferrand',
      letter: {
        kind: 'message',
        from: 'Mme Ferrand',
        to: 'Garrigue Outdoor',
        sent: 'mercredi 4 mars, 12 h 30',
      },
      paragraphs: ['J’ai 190 points, on m’annonce qu’ils expirent dimanche. Je ne reviendrai plus.'],
    },
    {
      id: 'practices',
      title: 'Ce que fait le Club aujourd’hui',
      paragraphs: ['Relevé au magasin de la place du Marché, règlement et bulletin d’adhésion en main.'],
      table: {
        caption: 'Huit pratiques du Club',
        headers: ['Sujet', 'Pratique'],
        rows: practices.map(({ ref, text }) => [ref, text]),
      },
    },
  ],
  steps: [
    {
      id: 'cost',
      kind: 'numeric',
      title: 'Ce que coûte un point',
      instruction:
        'Comptez une année, sans achat supplémentaire. Le taux facial est la valeur d’un bon rapportée aux achats qui le donnent ; le coût réel ne retient que les points utilisés. Taux en pour cent, au dixième ; montants à l’euro.',
      figures: [
        { id: 'sales', label: 'CA HT des membres', unit: '€' },
        { id: 'margin', label: 'Marge sur ce CA', unit: '€' },
        { id: 'face', label: 'Taux facial', unit: '%' },
        { id: 'real', label: 'Coût réel', unit: '%' },
        { id: 'vouchers', label: 'Coût des bons', unit: '€' },
      ],
    },
    {
      id: 'threshold',
      kind: 'numeric',
      title: 'Le seuil, puis le test',
      instruction:
        'Donnez le seuil u en pour cent, au centième. Puis, à +8 % d’achats, calculez à l’euro la marge supplémentaire, le coût des bons sur tous les achats, et le résultat du Club ; une perte s’écrit avec un signe moins.',
      figures: [
        { id: 'u', label: 'Seuil u', unit: '%' },
        { id: 'extra', label: 'Marge supplémentaire à +8 %', unit: '€' },
        { id: 'vouchers', label: 'Coût des bons à +8 %', unit: '€' },
        { id: 'result', label: 'Résultat du Club à +8 %', unit: '€' },
      ],
    },
    {
      id: 'variant',
      kind: 'numeric',
      title: 'La proposition de Malo',
      instruction:
        'Refaites le compte avec 300 points pour un bon de 10 €, sans rien changer d’autre. Coût réel et seuil en pour cent, au centième ; résultat à l’euro, en gardant toutes les décimales du coût réel.',
      figures: [
        { id: 'real', label: 'Coût réel à 300 points', unit: '%' },
        { id: 'u', label: 'Seuil u à 300 points', unit: '%' },
        { id: 'result', label: 'Résultat du Club à +8 %', unit: '€' },
      ],
    },
    {
      id: 'advantages',
      kind: 'choice',
      title: 'Récompenser autrement',
      instruction:
        'Malo a dressé une liste d’idées. Cochez tous les avantages qui ne sont ni une remise ni de l’argent déguisé. Un avantage coché à tort retire un point.',
      options: [
        { id: 'a', text: 'Cinq euros offerts à l’anniversaire' },
        { id: 'b', text: 'Atelier d’entretien du matériel, un soir par mois' },
        { id: 'c', text: 'Points doublés en novembre' },
        { id: 'd', text: 'Essai de matériel le temps d’un week-end' },
        { id: 'e', text: 'Réservation des nouveautés en avant-première' },
        { id: 'f', text: 'Remise permanente de 5 % pour les membres' },
        { id: 'g', text: 'Prolongation de garantie sur les achats du Club' },
        { id: 'h', text: 'Bon d’achat pour chaque parrainage' },
        { id: 'i', text: 'Ligne directe avec un conseiller' },
      ],
      min: 2,
      max: 9,
      ordered: false,
    },
    {
      id: 'law',
      kind: 'classification',
      title: 'Cinq points de droit à contrôler',
      instruction:
        'Pour chaque pratique relevée en magasin, dites lequel des cinq points de contrôle elle met en défaut, ou s’il n’y a rien à corriger.',
      categories: [
        { id: 'rules', text: 'Règlement du programme' },
        { id: 'consent', text: 'Consentement à la prospection' },
        { id: 'duration', text: 'Durée de conservation' },
        { id: 'information', text: 'Information sur les données' },
        { id: 'fairness', text: 'Loyauté des annonces' },
        { id: 'fine', text: 'Rien à corriger' },
      ],
      items: practices.map(({ id, text }) => ({ id, text })),
    },
    {
      id: 'gesture',
      kind: 'numeric',
      title: 'Le prix d’une réponse',
      instruction:
        'Vous pouvez prolonger les points de Mme Ferrand. Au plus, et au barème actuel, combien coûtera cette prolongation ? En euros, au centime.',
      figures: [{ id: 'cost', label: 'Coût maximal de 190 points prolongés', unit: '€' }],
    },
    {
      id: 'answer',
      kind: 'text',
      title: 'Répondre à Mme Ferrand',
      instruction:
        'Nous sommes le mercredi 4 mars, dans l’après-midi ; ses points expirent le dimanche 8. Prolongez-les de 60 jours et répondez-lui, en 60 mots au plus.',
      hints: [
        'Le fait qu’elle rapporte, reconnu sans citer le règlement',
        'Une solution avec une date',
        'Ce qui changera pour que cela ne se reproduise pas',
        'Un merci, et une personne à qui répondre',
      ],
      maxWords: 60,
    },
    {
      id: 'proposal',
      kind: 'text',
      title: 'Votre avis à Mme Teulé et à Malo',
      instruction:
        'Écrivez-leur : ce que le Club coûte et rapporte, ce que vous proposez de changer, ce que vos chiffres ne disent pas, puis deux avantages de service et la façon dont vous saurez qu’ils plaisent aux membres.',
      hints: [
        'Les deux barèmes, avec leur seuil et leur résultat',
        'D’où viennent les 8 %, et ce que 300 points pourraient changer',
        'Une mesure de satisfaction des membres',
      ],
      maxWords: 190,
    },
    {
      id: 'sleepers',
      kind: 'text',
      title: 'Les membres qui ne viennent plus',
      instruction:
        'Parmi les 5 000 membres, certains se sont tus. Dites comment vous les repérez, puis comment vous les réveillez dans les règles : par quel canal, avec quel accord, pour leur dire quoi.',
      hints: [
        'Une règle de silence, tirée du rythme du membre',
        'Ce que l’on peut envoyer, à qui, et pendant combien de temps',
      ],
      maxWords: 110,
    },
  ],
}
