import { martyCallNodes } from './case-6-call.ts'
import type { CaseStudy } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

/** Sales of the last active year, in euros; margin and probability of return in per cent; cost in euros; second retention. */
const accounts = [
  {
    id: 'auberoche',
    given: ['P1', 'Fromagerie Auberoche', '48 000', '25', '40', '1 500', '0,80'],
    cause: 'Trois retards, réclamation sans réponse',
  },
  {
    id: 'castan',
    given: ['P2', 'Menuiserie Castan', '9 000', '30', '25', '1 350', '0,60'],
    cause: 'Prix : concurrent à −12 %',
  },
  {
    id: 'garrigue',
    given: ['P3', 'Bio Garrigue', '22 000', '28', '50', '400', '0,85'],
    cause: '« Plus vu personne depuis neuf mois »',
  },
  { id: 'delmas', given: ['P4', 'SARL Delmas', '11 000', '24', '–', '–', '–'], cause: 'Cessation d’activité' },
  {
    id: 'vidal',
    given: ['P5', 'Imprimerie Vidal', '15 000', '20', '–', '–', '–'],
    cause: 'Compte fermé par nous (deux impayés)',
  },
  {
    id: 'vals',
    given: ['P6', 'Cave des Trois Vals', '30 000', '26', '45', '900', '0,80'],
    cause: 'Facturé deux fois, avoir tardif',
  },
  {
    id: 'nomade',
    given: ['P7', 'E-shop Nomade', '12 000', '18', '35', '1 200', '0,40'],
    cause: 'Chasseur de prix, quatre fournisseurs par an',
  },
  { id: 'lacombe', given: ['P8', 'Traiteur Lacombe', '6 500', '32', '10', '300', '0,50'], cause: 'Déménagé hors zone' },
] as const

const nameOf = ({ given }: (typeof accounts)[number]) => `${given[0]} ${given[1]}`
/** The cost stands where one decides on it: a phone shows the file or the step, not both. */
const nameAndCost = (account: (typeof accounts)[number]) =>
  account.given[5] === '–' ? nameOf(account) : `${nameOf(account)}, action à ${account.given[5]} €`
/** The accounts whose return somebody gave a probability. */
const estimated = accounts.filter(({ given }) => given[4] !== '–')

export const case6: CaseStudy = {
  ...caseStudySheetOf('case-6'),
  context: [
    'Cas fictif : les entreprises, les personnes et les chiffres sont inventés.',
    'Pyrénées Emballages vend des emballages industriels. Vous êtes Léo Pons, technico-commercial : vous reprenez un secteur dont le titulaire est parti, et dont huit comptes ne commandent plus.',
    'Mme Duprat, directrice commerciale, vous donne 3 000 € et huit semaines. Les montants s’entendent hors taxes.',
  ],
  characters: [
    { name: 'Léo Pons', role: 'Vous, technico-commercial chez Pyrénées Emballages' },
    { name: 'Mme Duprat', role: 'Directrice commerciale ; elle préfère un non motivé à un oui partout' },
    { name: 'É. Marty', role: 'Responsable des achats, fromagerie Auberoche ; elle écrit peu et n’oublie rien' },
  ],
  documents: [
    {
      id: 'mission',
      title: 'La mission',
      letter: {
        kind: 'e-mail',
        from: 'Mme Duprat',
        to: 'Léo Pons',
        sent: 'lundi, 8 h 05',
        subject: 'Vos huit comptes perdus',
      },
      paragraphs: [
        'Léo,',
        'Huit comptes, 3 000 €, huit semaines. Je ne veux pas d’une tournée de remises : nous avons déjà essayé, les plus gourmands reviennent, se servent et repartent.',
        'Dites-moi qui vous laissez et pourquoi, qui vous allez voir et pour quel gain. Et pour chaque compte que vous gardez, ce que nous devons réparer chez nous avant que vous décrochiez le téléphone. Une action se finance en entier ou pas du tout ; ce qui n’est pas engagé reste en réserve.',
        'A. Duprat',
      ],
    },
    {
      id: 'causes',
      title: 'Pourquoi ils disent être partis',
      paragraphs: [],
      table: {
        caption: 'Enquête de départ du secteur',
        headers: ['Compte', 'Cause déclarée'],
        rows: accounts.map((account) => [nameOf(account), account.cause]),
      },
    },
    {
      id: 'accounts',
      title: 'Les huit comptes en chiffres',
      paragraphs: [
        'CA et taux de marge : douze derniers mois d’activité. La probabilité de retour (p) et la rétention de la seconde vie (r₂) sont des estimations de l’équipe. Coût : celui de l’action de reconquête.',
      ],
      table: {
        caption: 'Comptes perdus du secteur',
        headers: ['Compte', 'CA (€)', 'Marge (%)', 'p (%)', 'Coût (€)', 'r₂'],
        rows: accounts.map((account) => [nameOf(account), ...account.given.slice(2)]),
        numericColumns: [1, 2, 3, 4, 5],
      },
    },
    {
      id: 'marty',
      title: 'Le message de la fromagerie Auberoche',
      letter: {
        kind: 'e-mail',
        from: 'É. Marty, fromagerie Auberoche',
        to: 'Pyrénées Emballages',
        sent: 'juin',
        subject: 'Fin de nos commandes',
      },
      paragraphs: [
        'Bonjour,',
        'Trois livraisons en retard en mars, notre ligne s’est arrêtée le 21. J’ai écrit le 24, relancé le 2 avril, jamais de réponse. Nous avons signé ailleurs. Ne m’appelez pas pour une remise.',
        'É. Marty',
      ],
    },
    {
      id: 'changes',
      title: 'Note de l’exploitation',
      letter: { kind: 'message', from: 'L’exploitation', to: 'Léo Pons', sent: 'lundi, 11 h 20' },
      paragraphs: [
        'Ce qui a changé depuis le printemps : à Pamiers, deux points de dépôt au lieu d’un. Un camion retenu ne bloque plus les clients suivants. Je te sors les heures d’arrivée réelles quand tu veux, les mauvaises aussi.',
        'Ce qui n’a pas changé : une réclamation arrive toujours dans la boîte commune, un avoir attend encore trois signatures, et personne ne sait dire quel client n’a pas été vu depuis deux mois.',
      ],
    },
    {
      id: 'method',
      title: 'Codes et formules',
      paragraphs: [
        'Causes de départ selon Keaveney : 1 prix ; 2 incommodité ; 3 défaillance du service de base ; 4 interaction ratée ; 5 réponse à la défaillance ; 6 concurrence ; 7 éthique ; 8 départ involontaire. Stauss et Friege ajoutent le client que l’entreprise a écarté elle-même.',
        'Marge = CA × taux de marge.',
        'Valeur de seconde vie, avec un taux d’actualisation de 10 % : SLTV = marge × 1,10 ÷ (1,10 − r₂).',
        'Valeur espérée : VE = p × SLTV − coût de l’action.',
      ],
    },
  ],
  steps: [
    {
      id: 'causes',
      kind: 'classification',
      title: 'Pourquoi ils sont partis',
      instruction:
        'Donnez un code à chaque cause déclarée. Si deux codes conviennent, choisissez celui qui, à votre avis, a décidé le client à partir.',
      categories: [
        { id: '1', text: '1 Prix' },
        { id: '2', text: '2 Incommodité' },
        { id: '3', text: '3 Défaillance du service de base' },
        { id: '4', text: '4 Interaction ratée' },
        { id: '5', text: '5 Réponse à la défaillance' },
        { id: '6', text: '6 Concurrence' },
        { id: '7', text: '7 Éthique' },
        { id: '8', text: '8 Départ involontaire' },
        { id: 'dismissed', text: 'Écarté par nous (Stauss et Friege)' },
      ],
      items: accounts.map((account) => ({ id: account.id, text: `${nameOf(account)} – ${account.cause}` })),
    },
    {
      id: 'exclusions',
      kind: 'choice',
      title: 'Qui écarter avant tout calcul',
      instruction:
        'Certains comptes sont à retirer de la liste sans même les chiffrer. Cochez, parmi ces raisons, celles qui tiennent. Une raison cochée à tort retire un point.',
      options: [
        { id: 'a', text: 'Fromagerie Auberoche : sa responsable interdit qu’on l’appelle' },
        { id: 'b', text: 'Imprimerie Vidal : le compte rapportait moins de 20 000 €' },
        { id: 'c', text: 'SARL Delmas : l’entreprise a cessé son activité' },
        { id: 'd', text: 'Menuiserie Castan : on ne récupère jamais un client parti pour le prix' },
        { id: 'e', text: 'Imprimerie Vidal : nous avons fermé le compte après deux impayés, le risque demeure' },
        { id: 'f', text: 'SARL Delmas : sa marge de 24 % est inférieure à celle des autres' },
        { id: 'g', text: 'Bio Garrigue : neuf mois de silence, le client est oublié' },
        { id: 'h', text: 'Cave des Trois Vals : un litige de facture regarde la comptabilité' },
      ],
      min: 1,
      max: 8,
      ordered: false,
    },
    {
      id: 'values',
      kind: 'table',
      title: 'Ce que vaudrait leur retour',
      instruction:
        'Pour les six comptes qui restent, calculez la marge annuelle, la valeur de seconde vie (SLTV) et la valeur espérée (VE), à l’euro. Gardez les décimales d’un calcul à l’autre ; une VE négative s’écrit avec un signe moins.',
      givenHeaders: ['Réf.', 'Compte', 'CA (€)', 'Marge (%)', 'p (%)', 'Coût (€)', 'r₂'],
      rows: estimated.map(({ id, given }) => ({ id, given })),
      columns: [
        { id: 'margin', label: 'Marge', input: 'number', unit: '€' },
        { id: 'sltv', label: 'SLTV', input: 'number', unit: '€' },
        { id: 'expected', label: 'VE', input: 'number', unit: '€' },
      ],
    },
    {
      id: 'budget',
      kind: 'budget',
      title: 'Trois mille euros',
      instruction:
        'Répartissez le budget entre les comptes. Une action se finance en entier, à son coût, ou pas du tout : 0 ou une ligne vide veut dire que vous laissez le compte. Ce que vous n’engagez pas reste en réserve ; n’engagez que ce que la valeur espérée justifie.',
      amount: 3000,
      lines: accounts.map((account) => ({ id: account.id, text: nameAndCost(account) })),
    },
    {
      id: 'robustness',
      kind: 'numeric',
      title: 'Et si vous étiez trop optimiste ?',
      instruction:
        'Les probabilités sont des estimations. Additionnez les valeurs espérées des comptes que vous financez, puis refaites le total avec des probabilités deux fois plus faibles ; les coûts, eux, ne changent pas. À l’euro.',
      figures: [
        { id: 'total', label: 'VE totale des comptes financés', unit: '€' },
        { id: 'halved', label: 'VE totale si chaque probabilité est divisée par deux', unit: '€' },
      ],
    },
    {
      id: 'invitations',
      kind: 'table',
      title: 'Réparer, puis inviter',
      instruction:
        'Pour chaque compte, choisissez ce qu’il faut réparer chez nous avant d’appeler (une règle et son délai), puis ce que vous proposerez. Si vous laissez le compte, répondez « Rien » deux fois.',
      givenHeaders: ['Réf.', 'Compte', 'Cause déclarée'],
      rows: estimated.map(({ id, given, cause }) => ({ id, given: [given[0], given[1], cause] })),
      columns: [
        {
          id: 'repair',
          label: 'À réparer d’abord',
          input: 'select',
          options: [
            { id: 'prices', text: 'Prix alignés' },
            { id: 'credit', text: 'Avoir en 72 h' },
            { id: 'visits', text: 'Visite à 60 j' },
            { id: 'answer', text: 'Réponse en 24 h' },
            { id: 'leaflet', text: 'Plaquette' },
            { id: 'none', text: 'Rien' },
          ],
        },
        {
          id: 'offer',
          label: 'À proposer ensuite',
          input: 'select',
          options: [
            { id: 'discount', text: 'Remise de 10 %' },
            { id: 'checked', text: 'Facture juste' },
            { id: 'proof', text: 'Preuve et essai' },
            { id: 'rhythm', text: 'Rythme convenu' },
            { id: 'none', text: 'Rien' },
          ],
        },
      ],
    },
    {
      id: 'hook',
      kind: 'text',
      title: 'L’accroche pour Mme Marty',
      instruction:
        'Écrivez ce que vous direz à Mme Marty dès qu’elle aura décroché, mot pour mot, en 80 mots au plus. Relisez d’abord son message de juin.',
      hints: [
        'Les faits, avec leurs dates, et à qui ils reviennent',
        'Ce qui a changé depuis, et qu’elle pourra vérifier',
        'Une demande modeste, et qui décide de la suite',
      ],
      maxWords: 80,
    },
    {
      id: 'call',
      kind: 'dialogue',
      title: 'L’appel à Mme Marty',
      instruction:
        'La correction est faite, vous appelez. Choisissez ce que vous dites : Mme Marty réagit à ce qu’elle entend, et elle a de la mémoire.',
      opening: 'contact',
      nodes: martyCallNodes,
    },
    {
      id: 'follow-up',
      kind: 'table',
      title: 'Le plan 30-60-90',
      instruction:
        'Mme Marty accepte un essai. Pour chaque échéance, à compter de la première livraison, choisissez ce que vous faites et la preuve que vous gardez.',
      givenHeaders: ['Échéance', 'Situation'],
      rows: [
        { id: 'd2', given: ['J+2', 'Première livraison passée'] },
        { id: 'd30', given: ['J+30', 'Un mois de livraisons'] },
        { id: 'd60', given: ['J+60', 'Les habitudes reviennent'] },
        { id: 'd90', given: ['J+90', 'Fin de l’essai'] },
      ],
      columns: [
        {
          id: 'action',
          label: 'Votre action',
          input: 'select',
          options: [
            { id: 'use', text: 'Point d’usage' },
            { id: 'review', text: 'Bilan commun' },
            { id: 'promise', text: 'Retards comptés' },
            { id: 'check', text: 'Appel, par vous' },
            { id: 'promotion', text: 'Promo du mois' },
          ],
        },
        {
          id: 'proof',
          label: 'Votre preuve',
          input: 'select',
          options: [
            { id: 'effort', text: 'Facilité (CES)' },
            { id: 'orders', text: '2e ou 3e achat' },
            { id: 'minutes', text: 'Compte rendu' },
            { id: 'arrivals', text: 'Heures réelles' },
            { id: 'feeling', text: 'Impression' },
          ],
        },
      ],
    },
    {
      id: 'indicators',
      kind: 'ordering',
      title: 'Du coup de fil au résultat',
      instruction:
        'Cinq indicateurs diront si le plan réussit. Rangez-les du premier que vous pourrez compter au dernier : chacun se calcule à partir de celui qui le précède.',
      items: [
        { id: 'returns', text: 'Comptes repris : une première commande' },
        { id: 'cost', text: 'Coût par reprise durable' },
        { id: 'reached', text: 'Comptes joints' },
        { id: 'lasting', text: 'Comptes encore actifs à six mois' },
        { id: 'meetings', text: 'Rendez-vous obtenus' },
      ],
    },
    {
      id: 'prevention',
      kind: 'text',
      title: 'Que cela ne recommence pas',
      instruction:
        'Écrivez à Mme Duprat ce que vous demandez en interne pour les comptes que vous gardez : une correction par compte, un pilote, une date, et le chiffre qui dira que la cause ne revient pas.',
      hints: [
        'Un service n’est pas un pilote : nommez une fonction précise',
        'Une date, pas « dès que possible »',
        'Un indicateur que l’on peut relever chaque mois',
      ],
      maxWords: 120,
    },
  ],
}
