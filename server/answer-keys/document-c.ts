import { type DocumentKey, law, lesson, myth } from './document-key.ts'

/** Dossier § 6, document C: twelve points, one a sentence of the note, in its order. */
export const documentCKey: DocumentKey = {
  version: 1,
  questions: {
    twelve: {
      paragraphs: [
        'Douze phrases de la note sont discutables. Elles sont toutes ci-dessous, dans l’ordre du texte, avec ce que vous aviez marqué.',
      ],
      grounds: [],
    },
    kinds: {
      paragraphs: [
        'Huit phrases reposent sur un mythe, une sur un faux raisonnement, deux touchent au droit, une au management. Plusieurs cumulent deux types : les deux sont alors acceptés.',
      ],
      grounds: [],
    },
    rewrite: {
      paragraphs: [
        'Une version possible, rédigée pour le cours :',
        '1. Notre chiffre d’affaires progresse de 6 % ; nous mesurerons à part la rétention, qui dit si nos clients restent.',
        '2. Avant toute hausse de budget : nos propres coûts, le seuil de rentabilité, et un test avec groupe témoin.',
        '3. Nous traçons notre courbe ABC ; les petits comptes restent suivis, et nous demandons à ceux qui partent pourquoi.',
        '4. Nous ouvrons une ligne de réclamations facile d’accès, et visons d’abord zéro incident.',
        '5. Nous n’appelons aucun ancien abonné particulier sans consentement prouvé, n’inscrivons personne d’office et ne payons aucun avis.',
        '6. Plusieurs indicateurs, avec effectif et intervalle, sans prime sur la note ; ce plan sera revu après le test.',
        'Relisez la vôtre : reste-t-il un chiffre sans source, un « donc » qui ne suit pas, une décision non testée ?',
      ],
      grounds: [lesson('4.3'), lesson('5.2')],
    },
  },
  points: [
    {
      id: 'revenue',
      title: 'Un chiffre d’affaires en hausse, donc une fidélité excellente',
      passageIds: ['ca'],
      kinds: ['calculation', 'management'],
      explanation:
        'Faux raisonnement : le chiffre d’affaires peut monter (fréquence, panier) alors que le nombre de clients baisse. La fidélité se mesure par la rétention.',
      grounds: [lesson('2.3')],
    },
    {
      id: 'seven-times',
      title: '« Sept fois plus cher »',
      passageIds: ['sept-fois'],
      kinds: ['myth'],
      explanation:
        'Origine incertaine, et les multiples varient selon les auteurs : rien n’est « prouvé ». Ce sont vos propres coûts qu’il faut calculer.',
      grounds: [myth('cinq-fois-plus-cher'), lesson('4.3')],
    },
    {
      id: 'five-percent',
      title: '« 25 à 95 % » de profit',
      passageIds: ['cinq-pour-cent'],
      kinds: ['myth', 'calculation'],
      explanation:
        'Un calcul de 1990 sur le profit moyen par client dans le temps, pas un résultat observé sur le bénéfice de l’année ; et « 5 % » désigne cinq points.',
      grounds: [myth('retention-profit'), lesson('4.3')],
    },
    {
      id: 'budget',
      title: 'Doubler le budget sans test',
      passageIds: ['budget'],
      kinds: ['management'],
      explanation: 'Une hausse se démontre : coût complet, effet incrémental, seuil de rentabilité, groupe témoin.',
      grounds: [lesson('4.3')],
    },
    {
      id: 'pareto',
      title: '« 80/20 » et l’abandon des petits comptes',
      passageIds: ['vingt-pour-cent'],
      kinds: ['myth', 'management'],
      explanation:
        'La concentration se mesure chez soi ; en grande consommation, on lit plutôt 60/20. Et les gros acheteurs d’hier se modèrent : abandonner les petits coupe la relève.',
      grounds: [myth('quatre-vingts-vingt'), lesson('3.1')],
    },
    {
      id: 'indifference',
      title: '« 68 % par indifférence », et le fatalisme',
      passageIds: ['indifference'],
      kinds: ['myth', 'management'],
      explanation:
        'Aucune étude primaire n’a été trouvée derrière ce chiffre. Keaveney (1995) montre des causes de départ que l’entreprise contrôle.',
      grounds: [myth('indifference'), lesson('5.1')],
    },
    {
      id: 'non-verbal',
      title: '« 93 % non verbal », le contenu importerait peu',
      passageIds: ['non-verbal'],
      kinds: ['myth'],
      explanation:
        'Deux études de 1967 sur des mots isolés, quand le ton et les mots se contredisent. Elles ne disent rien d’un appel de client.',
      grounds: [myth('sept-trente-huit-cinquante-cinq'), lesson('1.1')],
    },
    {
      id: 'recovery',
      title: '« Un client bien réparé devient plus fidèle »',
      passageIds: ['bien-repare'],
      kinds: ['myth'],
      explanation:
        'Vrai en moyenne sur la satisfaction, pas démontré sur le rachat ni sur le bouche-à-oreille. Réparer vite, mais viser zéro incident.',
      grounds: [myth('paradoxe-recuperation'), lesson('5.3')],
    },
    {
      id: 'complaints',
      title: '« Dix personnes », « 96 % », donc pas de ligne de réclamations',
      passageIds: ['dix-personnes'],
      kinds: ['myth', 'management'],
      explanation:
        'Deux chiffres anciens, de populations américaines précises. Et la conclusion est à contresens de l’ISO 10002 : si peu se plaignent, il faut rendre la réclamation plus accessible.',
      grounds: [myth('dix-personnes'), myth('plaintes-iceberg'), lesson('5.3')],
    },
    {
      id: 'former-subscribers',
      title: 'Rappeler tous les anciens abonnés particuliers, même remise pour tous',
      passageIds: ['anciens-abonnes'],
      kinds: ['law', 'management'],
      explanation:
        'Depuis le 11 août 2026, l’appel d’un consommateur suppose son consentement préalable (L. 223-1) ; l’ancien abonné n’a plus de contrat en cours (déduction, à contrôler). Et une remise uniforme ignore la cause du départ.',
      grounds: [law('appeler-un-ancien-abonne'), lesson('5.2')],
    },
    {
      id: 'nps',
      title: 'Le NPS, seul indicateur, et primé',
      passageIds: ['nps'],
      kinds: ['myth', 'management'],
      explanation:
        'La nette supériorité du NPS n’a pas été retrouvée (Keiningham et coauteurs, 2007). Primer la note produit des notes, pas de la satisfaction.',
      grounds: [myth('nps-croissance'), lesson('2.4')],
    },
    {
      id: 'reviews',
      title: 'Des avis cinq étoiles payés, une inscription d’office',
      passageIds: ['avis'],
      kinds: ['law'],
      explanation:
        'Faire diffuser de faux avis est réputé trompeur (Code de la consommation, L. 121-4), et l’e-mail de prospection à un particulier suppose son consentement (CPCE, L. 34-5). À faire confirmer par un juriste.',
      grounds: [law('payer-cinq-etoiles'), law('produits-d-un-partenaire'), lesson('4.4')],
    },
  ],
}
