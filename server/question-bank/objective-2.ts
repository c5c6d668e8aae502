import type { Question } from './question.ts'

/** O2, « Appliquer les techniques de fidélisation ». */
export const objective2Questions: readonly Question[] = [
  {
    id: 'Q17',
    type: 'numeric',
    objective: 'O2',
    module: 3,
    difficulty: 1,
    prompt:
      'Un programme donne 1 point par euro dépensé ; 200 points valent un bon de 10 €. Quel est le taux facial de récompense, en % ?',
    key: 5,
    tolerance: 0,
    unit: '%',
    explanation:
      '200 points demandent 200 € d’achats : 10 ÷ 200 = 5 %. C’est le coût affiché ; le coût réel dépend de la part des points effectivement utilisés.',
  },
  {
    id: 'Q18',
    type: 'numeric',
    objective: 'O2',
    module: 3,
    difficulty: 2,
    prompt:
      'Un programme donne 1 point par euro dépensé ; 200 points valent un bon de 10 €. Les clients utilisent 70 % des points. Quel est le coût réel, en % du chiffre d’affaires ?',
    key: 3.5,
    tolerance: 0,
    unit: '%',
    explanation:
      'Taux facial 10 ÷ 200 = 5 % ; 5 % × 70 % = 3,5 %. Les points non utilisés restent une dette : surveillez-la plutôt que de compter dessus.',
  },
  {
    id: 'Q19',
    type: 'single-choice',
    objective: 'O2',
    module: 3,
    difficulty: 2,
    prompt:
      'Que disent les mesures de l’Ehrenberg-Bass Institute sur la concentration des ventes d’une marque de grande consommation ?',
    options: [
      { id: 'a', text: '80 % des ventes viennent de 20 % des clients' },
      { id: 'b', text: '95 % des ventes viennent de 5 % des clients' },
      { id: 'c', text: 'Les 20 % d’acheteurs les plus forts font environ 60 % des ventes' },
      { id: 'd', text: 'Les gros acheteurs le restent d’une année sur l’autre' },
    ],
    key: 'c',
    explanation:
      'On observe plutôt « 60/20 » que « 80/20 », et les gros acheteurs se modèrent l’année suivante. Ces mesures portent sur la grande consommation : calculez la courbe ABC de votre propre portefeuille.',
    remarks: {
      a: '« 80/20 » est un slogan : les mesures donnent environ 60/20.',
      b: 'Aucune mesure citée dans le cours ne donne une telle concentration.',
      d: 'La moitié des gros acheteurs d’une année ne le sont plus l’année suivante.',
    },
  },
  {
    id: 'Q20',
    type: 'matching',
    objective: 'O2',
    module: 3,
    difficulty: 2,
    prompt: 'Associez chaque groupe de clients de Reinartz et Kumar à sa définition.',
    left: [
      { id: '1', text: 'Papillons' },
      { id: '2', text: 'Vrais amis' },
      { id: '3', text: 'Bernacles' },
      { id: '4', text: 'Étrangers' },
    ],
    right: [
      { id: 'a', text: 'Peu rentables, relation longue' },
      { id: 'b', text: 'Rentables, relation longue' },
      { id: 'c', text: 'Rentables, relation courte' },
      { id: 'd', text: 'Peu rentables, relation courte' },
    ],
    key: { '1': 'c', '2': 'b', '3': 'a', '4': 'd' },
    explanation:
      'Reinartz et Kumar (2002) croisent la rentabilité et la durée de la relation : fidèle ne veut pas dire rentable. On considère les vrais amis, on sert bien les papillons sans surinvestir ensuite, on ajuste le coût de service des bernacles et on n’investit pas sur les étrangers.',
  },
  {
    id: 'Q21',
    type: 'single-choice',
    objective: 'O2',
    module: 4,
    difficulty: 2,
    prompt: 'Un client a le code RFM 155 (5 est la meilleure note). Qui est-il ?',
    options: [
      { id: 'a', text: 'Un nouveau client prometteur' },
      { id: 'b', text: 'Un petit client régulier' },
      {
        id: 'c',
        text: 'Un bon client (fréquence et montant) silencieux depuis longtemps',
      },
      { id: 'd', text: 'Un client à exclure' },
    ],
    key: 'c',
    explanation:
      'Le code se lit Récence, Fréquence, Montant : R = 1 signale une dernière commande très ancienne, F = 5 et M = 5 un excellent client. C’est un client à voir en urgence.',
    remarks: {
      a: 'Un nouveau client aurait une récence élevée et une fréquence faible.',
      b: 'Un montant noté 5 n’est pas celui d’un petit client, et son silence n’a rien de régulier.',
      d: 'Sa fréquence et son montant passés justifient au contraire un appel rapide.',
    },
  },
  {
    id: 'Q22',
    type: 'numeric',
    objective: 'O2',
    module: 4,
    difficulty: 3,
    prompt:
      'Un client a commandé il y a R = 68 jours et passe F = 15 commandes par an. Calculez son indice de silence, R ÷ (365 ÷ F), arrondi à 0,1.',
    key: 2.8,
    tolerance: 0.1,
    unit: '',
    explanation:
      'Son rythme est de 365 ÷ 15 = 24,3 jours entre deux commandes, et 68 ÷ 24,3 = 2,79. Au-delà de 2, l’alerte est individuelle, même si sa note de récence paraît correcte.',
  },
  {
    id: 'Q23',
    type: 'numeric',
    objective: 'O2',
    module: 4,
    difficulty: 1,
    prompt:
      'Un fichier compte 20 clients. Avec la règle des quintiles et sans ex æquo, combien reçoivent la note R = 5 ? Répondez en nombre de clients.',
    key: 4,
    tolerance: 0,
    unit: 'clients',
    explanation:
      'Un quintile est un cinquième du fichier : 20 ÷ 5 = 4 clients, ceux dont la dernière commande est la plus récente.',
  },
  {
    id: 'Q24',
    type: 'numeric',
    objective: 'O2',
    module: 4,
    difficulty: 3,
    prompt:
      'Un client rapporte une marge de 90 € par an ; la rétention est de 85 %, l’actualisation de 10 % et la première marge est encaissée immédiatement. Quelle est sa valeur vie (CLV), en € ?',
    key: 396,
    tolerance: 1,
    unit: '€',
    explanation:
      '90 × 1,10 ÷ (1,10 − 0,85) = 396 €. La convention « fin de période » donnerait 306 € : dites toujours laquelle vous utilisez.',
  },
  {
    id: 'Q25',
    type: 'numeric',
    objective: 'O2',
    module: 4,
    difficulty: 2,
    prompt:
      'Vous aviez 1 200 clients au 1er janvier ; 150 nouveaux sont arrivés dans l’année ; vous en avez 1 170 au 31 décembre. Quel est le taux de rétention, en % ?',
    key: 85,
    tolerance: 0,
    unit: '%',
    explanation:
      '(1 170 − 150) ÷ 1 200 = 85 %. Oublier de retirer les nouveaux clients donnerait 97,5 % et masquerait 180 départs.',
  },
  {
    id: 'Q26',
    type: 'single-choice',
    objective: 'O2',
    module: 4,
    difficulty: 3,
    prompt:
      'Un programme fait passer la rétention de 85 % à 88 %, mais coûte 12 € par client et par an : la valeur vie (CLV) passe de 396 € à 390 €. Que décider ?',
    options: [
      { id: 'a', text: 'Lancer : la rétention monte.' },
      { id: 'b', text: 'Refuser tel quel ou réduire le coût : la valeur baisse.' },
      { id: 'c', text: 'Lancer sans mesurer.' },
      { id: 'd', text: 'Doubler le budget.' },
    ],
    key: 'b',
    explanation:
      'La rétention n’est pas un objectif en soi : (90 − 12) × 1,10 ÷ (1,10 − 0,88) = 390 €, soit 6 € perdus par client. À ce coût, il faudrait dépasser 88,33 % de rétention pour créer de la valeur.',
    remarks: {
      a: 'La rétention monte, mais chaque client vaut 6 € de moins.',
      c: 'Le calcul annonce déjà une perte ; sans mesure, vous ne la verriez pas.',
      d: 'Rien ne dit qu’un budget double ferait franchir le seuil, qui monterait avec le coût.',
    },
  },
  {
    id: 'Q27',
    type: 'numeric',
    objective: 'O2',
    module: 4,
    difficulty: 2,
    prompt:
      'Vous relancez 900 clients : 8 % achètent. Dans le groupe témoin, non relancé, 5 % achètent. Combien d’achats incrémentaux la relance a-t-elle produits ? Répondez en nombre d’achats.',
    key: 27,
    tolerance: 0,
    unit: 'achats',
    explanation:
      '900 × (8 % − 5 %) = 27 achats. Les 45 autres achats auraient eu lieu sans la relance : ne vous les attribuez pas.',
  },
  {
    id: 'Q28',
    type: 'multiple-choice',
    objective: 'O2',
    module: 4,
    difficulty: 2,
    prompt: 'En B2C, quels e-mails de prospection sont licites sans nouveau consentement ?',
    options: [
      {
        id: 'a',
        text: 'À un client, sur des produits analogues de la même entreprise, avec opposition possible',
      },
      { id: 'b', text: 'À un fichier acheté' },
      { id: 'c', text: 'À un client, sur des produits d’un partenaire' },
      { id: 'd', text: 'À une personne ayant coché une case non pré-cochée' },
    ],
    key: ['a', 'd'],
    explanation:
      'L’article L. 34-5 du CPCE et la doctrine de la CNIL exigent un consentement préalable, sauf pour un client et des produits analogues de la même entreprise ; la case cochée vaut consentement déjà donné. État de nos lectures : printemps 2026, à vérifier auprès d’un juriste.',
    remarks: {
      b: 'Ces personnes ne sont pas vos clientes et ne vous ont rien accordé.',
      c: 'L’exception vise les produits analogues de la même entreprise, pas ceux d’un partenaire.',
    },
  },
  {
    id: 'Q29',
    type: 'single-choice',
    objective: 'O2',
    module: 4,
    difficulty: 2,
    prompt:
      'Un particulier a un contrat d’entretien en cours chez vous. L’appeler pour lui proposer un filtre compatible est…',
    options: [
      { id: 'a', text: 'permis : en rapport avec l’objet du contrat' },
      { id: 'b', text: 'interdit depuis le 11 août 2026' },
      { id: 'c', text: 'permis seulement le samedi' },
      { id: 'd', text: 'toujours interdit' },
    ],
    key: 'a',
    explanation:
      'L’article L. 223-1 du code de la consommation excepte l’appel lié à un contrat en cours et à son objet, y compris pour des produits afférents ou complémentaires ; les jours et heures d’appel restent à respecter. État de nos lectures : printemps 2026, à vérifier auprès d’un juriste.',
    remarks: {
      b: 'À cette date, le principe devient l’interdiction sans consentement, mais l’exception du contrat en cours demeure.',
      c: 'Les jours d’appel lus à l’article D. 223-9 vont du lundi au vendredi, hors jours fériés.',
      d: 'Le texte prévoit une exception pour le contrat en cours.',
    },
  },
  {
    id: 'Q30',
    type: 'single-choice',
    objective: 'O2',
    module: 4,
    difficulty: 1,
    prompt: 'Lequel de ces objectifs est SMART ?',
    options: [
      { id: 'a', text: 'Améliorer la fidélité' },
      { id: 'b', text: 'Être les meilleurs en service' },
      {
        id: 'c',
        text: 'Conserver 1 063 des 1 250 clients du 1er janvier d’ici au 31 décembre, pilote L. Martin',
      },
      { id: 'd', text: 'Augmenter la rétention dès que possible' },
    ],
    key: 'c',
    explanation:
      'L’objectif est précis, chiffré, daté et confié à quelqu’un. Chez Doran (1981), le A de SMART signifie d’ailleurs « assignable » : qui fait ?',
    remarks: {
      a: 'Ni seuil, ni date, ni pilote.',
      b: 'C’est une ambition : rien n’y est mesurable.',
      d: '« Dès que possible » n’est pas une date, et il manque le seuil et le pilote.',
    },
  },
  {
    id: 'Q31',
    type: 'ordering',
    objective: 'O2',
    module: 4,
    difficulty: 2,
    prompt: 'Remettez dans l’ordre les étapes de la construction d’un RFM.',
    items: [
      { id: 'a', text: 'Attribuer les notes par quintile' },
      { id: 'b', text: 'Fixer la date d’arrêt et la période' },
      { id: 'c', text: 'Coder et segmenter' },
      { id: 'd', text: 'Calculer R, F et M par client' },
      { id: 'e', text: 'Trier chaque variable' },
      { id: 'f', text: 'Décider d’une action par segment' },
    ],
    key: ['b', 'd', 'e', 'a', 'c', 'f'],
    explanation:
      'Sans date d’arrêt ni période, R, F et M ne sont pas calculables ; on trie ensuite pour couper en cinq parts égales et noter. Le code ne sert que s’il débouche sur une action par segment.',
  },
  {
    id: 'Q32',
    type: 'multiple-choice',
    objective: 'O2',
    module: 3,
    difficulty: 3,
    prompt:
      'Que montrent, sur les programmes de fidélité, les travaux de Dowling et Uncles (1997), Liu (2007) et Steinhoff et Palmatier (2014) ?',
    options: [
      { id: 'a', text: 'Plus la récompense est lointaine, moins elle motive.' },
      { id: 'b', text: 'Les gros acheteurs augmentent fortement leurs achats.' },
      { id: 'c', text: 'Les petits et moyens acheteurs peuvent progressivement acheter plus.' },
      { id: 'd', text: 'Un avantage visible peut irriter les autres clients.' },
    ],
    key: ['a', 'c', 'd'],
    explanation:
      'Une récompense différée perd de sa force (Dowling et Uncles), les petits et moyens acheteurs progressent (Liu) et un privilège visible peut être vécu comme une injustice par les autres (Steinhoff et Palmatier). D’où l’intérêt de mesurer l’effet incrémental avec un groupe témoin.',
    remarks: {
      b: 'Chez Liu, les gros acheteurs encaissent les récompenses sans changer de comportement.',
    },
  },
]
