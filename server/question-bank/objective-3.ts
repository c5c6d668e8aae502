import type { Question } from './question.ts'

/** O3, « Optimiser la satisfaction client ». */
export const objective3Questions: readonly Question[] = [
  {
    id: 'Q33',
    type: 'numeric',
    objective: 'O3',
    module: 2,
    difficulty: 1,
    prompt:
      'À la question de recommandation, vous recevez 88 notes 9-10, 62 notes 7-8 et 50 notes 0-6. Quel est le NPS, en nombre entier ?',
    key: 19,
    tolerance: 0,
    unit: '',
    explanation:
      'Sur 200 réponses : 44 % de promoteurs − 25 % de détracteurs = +19. Les passifs (7-8) restent dans le dénominateur.',
  },
  {
    id: 'Q34',
    type: 'single-choice',
    objective: 'O3',
    module: 2,
    difficulty: 1,
    prompt: 'Dans le calcul du NPS, les « passifs » (notes 7-8)…',
    options: [
      { id: 'a', text: 'sont retirés du calcul' },
      { id: 'b', text: 'comptent dans le dénominateur' },
      { id: 'c', text: 'comptent comme promoteurs' },
      { id: 'd', text: 'comptent comme détracteurs' },
    ],
    key: 'b',
    explanation:
      'Les deux pourcentages se calculent sur toutes les réponses, passifs compris. Avec 88 promoteurs, 62 passifs et 50 détracteurs, le NPS est +19 ; en retirant les passifs, on trouverait +27,5, ce qui est faux.',
    remarks: {
      a: 'Les retirer amplifie artificiellement l’écart entre promoteurs et détracteurs.',
      c: 'Seules les notes 9 et 10 sont celles de promoteurs.',
      d: 'Seules les notes de 0 à 6 sont celles de détracteurs.',
    },
  },
  {
    id: 'Q35',
    type: 'numeric',
    objective: 'O3',
    module: 2,
    difficulty: 1,
    prompt:
      'Une enquête CSAT notée de 1 à 5 recueille 250 réponses, dont 100 notes « 4 » et 75 notes « 5 ». Quel est le CSAT top-2 (part des notes 4 et 5), en % ?',
    key: 70,
    tolerance: 0,
    unit: '%',
    explanation:
      '(100 + 75) ÷ 250 = 70 %. Le CSAT peut aussi s’exprimer par une moyenne sur 5 : précisez toujours lequel des deux vous donnez.',
  },
  {
    id: 'Q36',
    type: 'single-choice',
    objective: 'O3',
    module: 2,
    difficulty: 2,
    prompt: 'Au CES 2.0 (« L’entreprise m’a facilité le traitement de ma demande », de 1 à 7), une moyenne élevée est…',
    options: [
      { id: 'a', text: 'bonne' },
      { id: 'b', text: 'mauvaise' },
      { id: 'c', text: 'neutre' },
      { id: 'd', text: 'sans lien avec l’effort' },
    ],
    key: 'a',
    explanation:
      'Au CES 2.0, 7 veut dire « tout à fait d’accord » : haut = bien. La première version (2010) mesurait l’effort de 1 à 5 dans l’autre sens, bas = bien, d’où de fréquentes inversions.',
    remarks: {
      b: 'C’était vrai de la première version (2010), où une note élevée signalait un effort élevé.',
      c: 'L’échelle a un sens : 7 veut dire « tout à fait d’accord », donc une demande facilitée.',
      d: 'CES veut dire Customer Effort Score : un traitement facilité, c’est moins d’effort.',
    },
  },
  {
    id: 'Q37',
    type: 'matching',
    objective: 'O3',
    module: 2,
    difficulty: 2,
    prompt: 'Associez chaque catégorie du modèle de Kano à son effet.',
    left: [
      { id: '1', text: 'Obligatoire' },
      { id: '2', text: 'Proportionnelle' },
      { id: '3', text: 'Attractive' },
      { id: '4', text: 'Indifférente' },
    ],
    right: [
      { id: 'a', text: 'Son absence mécontente, sa présence ne réjouit pas' },
      { id: 'b', text: 'Plus il y en a, plus je suis satisfait' },
      { id: 'c', text: 'Son absence est sans effet, sa présence enchante' },
      { id: 'd', text: 'Aucun effet' },
    ],
    key: { '1': 'a', '2': 'b', '3': 'c', '4': 'd' },
    explanation:
      'Kano (1984) montre que satisfaction et insatisfaction ne sont pas symétriques. Assurez d’abord l’obligatoire : une attention attractive ne rattrape pas une promesse de base non tenue.',
  },
  {
    id: 'Q38',
    type: 'single-choice',
    objective: 'O3',
    module: 2,
    difficulty: 1,
    prompt: 'Selon Oliver (1980), la satisfaction résulte surtout…',
    options: [
      { id: 'a', text: 'du prix payé' },
      { id: 'b', text: 'de la comparaison entre attentes et performance perçue' },
      { id: 'c', text: 'du nombre de contacts' },
      { id: 'd', text: 'de la notoriété' },
    ],
    key: 'b',
    explanation:
      'C’est le modèle de disconfirmation des attentes : on est satisfait si la performance perçue égale ou dépasse l’attente, insatisfait sinon. Promettre trop relève l’attente, donc le risque de décevoir.',
    remarks: {
      a: 'Le prix seul ne décide pas : c’est l’écart entre l’attente et la performance perçue qui compte.',
      c: 'Le nombre de contacts n’entre pas dans ce modèle, qui compare attente et performance perçue.',
      d: 'La notoriété n’y entre pas : une marque connue peut décevoir, si elle a trop promis.',
    },
  },
  {
    id: 'Q39',
    type: 'matching',
    objective: 'O3',
    module: 3,
    difficulty: 2,
    prompt: 'Associez chaque dimension de SERVQUAL à sa définition.',
    left: [
      { id: '1', text: 'Fiabilité' },
      { id: '2', text: 'Réactivité' },
      { id: '3', text: 'Empathie' },
      { id: '4', text: 'Éléments tangibles' },
    ],
    right: [
      { id: 'a', text: 'Attention individualisée' },
      { id: 'b', text: 'Tenir la promesse de façon exacte et régulière' },
      { id: 'c', text: 'Volonté d’aider vite' },
      { id: 'd', text: 'Apparence des lieux, des équipements et du personnel' },
    ],
    key: { '1': 'b', '2': 'c', '3': 'a', '4': 'd' },
    explanation:
      'SERVQUAL (Parasuraman, Zeithaml et Berry, 1985 et 1988) compte cinq dimensions ; la cinquième est l’assurance. Soigner le décor ne compense pas une promesse de base non tenue.',
  },
  {
    id: 'Q40',
    type: 'numeric',
    objective: 'O3',
    module: 3,
    difficulty: 1,
    prompt:
      'Sur une échelle de 1 à 7, l’attente d’un client est de 6,6 et sa perception de 5,1. Quel est le score SERVQUAL (P − A), avec son signe et à une décimale ?',
    key: -1.5,
    tolerance: 0,
    unit: '',
    explanation:
      '5,1 − 6,6 = −1,5. Un score négatif signale une attente non atteinte ; un score positif, une attente dépassée.',
  },
  {
    id: 'Q41',
    type: 'numeric',
    objective: 'O3',
    module: 2,
    difficulty: 3,
    prompt:
      'Trois magasins ont recueilli ces réponses (promoteurs / passifs / détracteurs) : Albi 66 / 30 / 24, soit 120 ; Brens 28 / 24 / 28, soit 80 ; Cahuz 15 / 15 / 20, soit 50. Quel est le NPS du réseau, arrondi à 0,1 ?',
    key: 14.8,
    tolerance: 0.1,
    unit: '',
    explanation:
      'On additionne d’abord les réponses : 109 promoteurs et 72 détracteurs sur 250, soit 43,6 % − 28,8 % = +14,8. La moyenne simple des trois NPS (+35, 0 et −10, soit +8,3) est fausse.',
  },
  {
    id: 'Q42',
    type: 'single-choice',
    objective: 'O3',
    module: 2,
    difficulty: 2,
    prompt: 'Pourquoi ne faut-il pas faire la moyenne simple des NPS de trois magasins ?',
    options: [
      { id: 'a', text: 'Ils se compensent.' },
      {
        id: 'b',
        text: 'Les effectifs diffèrent : un magasin de 50 réponses pèserait autant qu’un de 120.',
      },
      { id: 'c', text: 'Le NPS ne se calcule pas par magasin.' },
      { id: 'd', text: 'Les passifs ne comptent pas.' },
    ],
    key: 'b',
    explanation:
      'Le NPS du réseau se calcule sur l’ensemble des réponses, ce qui revient à pondérer chaque magasin par son effectif.',
    remarks: {
      a: 'Que des scores se compensent n’est pas l’erreur : le poids donné à chacun l’est.',
      c: 'Il se calcule par magasin, avec une marge d’erreur plus large si les réponses sont rares.',
      d: 'Les passifs comptent au dénominateur.',
    },
  },
  {
    id: 'Q43',
    type: 'multiple-choice',
    objective: 'O3',
    module: 3,
    difficulty: 2,
    prompt: 'Dans une réponse à la réclamation d’un particulier, que faut-il ?',
    options: [
      { id: 'a', text: 'Reformuler les faits exacts' },
      { id: 'b', text: 'Une solution assortie d’un délai' },
      { id: 'c', text: 'L’engagement du client à ne pas publier d’avis' },
      { id: 'd', text: 'Un interlocuteur nommé' },
    ],
    key: ['a', 'b', 'd'],
    explanation:
      'Des faits exacts, une solution datée et un nom : le client sait qu’il a été lu et qui le suit. Si le désaccord persiste, indiquez aussi le médiateur de la consommation. État de nos lectures : printemps 2026, à vérifier auprès d’un juriste.',
    remarks: {
      c: 'Ne marchandez jamais un avis : la contrepartie est à proscrire, risquée en droit et destructrice de confiance.',
    },
  },
  {
    id: 'Q44',
    type: 'ordering',
    objective: 'O3',
    module: 3,
    difficulty: 2,
    prompt: 'Remettez dans l’ordre les blocs d’une lettre de réponse à une réclamation.',
    items: [
      { id: 'a', text: 'Solution et délai' },
      { id: 'b', text: 'Remercier et dater la demande' },
      { id: 'c', text: 'Reconnaître le désagrément' },
      { id: 'd', text: 'Reformuler les faits' },
      { id: 'e', text: 'Contact nommé' },
    ],
    key: ['b', 'd', 'c', 'a', 'e'],
    explanation:
      'On part de la demande du client, on établit les faits puis on reconnaît le désagrément ; la solution datée vient ensuite. Le contact nommé ferme la lettre et ouvre la suite.',
  },
  {
    id: 'Q45',
    type: 'single-choice',
    objective: 'O3',
    module: 3,
    difficulty: 3,
    prompt:
      'En B2C, la date de livraison, écrite « impérative » sur le bon de commande, n’est pas tenue. La cliente peut…',
    options: [
      { id: 'a', text: 'seulement mettre en demeure' },
      { id: 'b', text: 'résoudre immédiatement le contrat' },
      { id: 'c', text: 'ne rien faire avant 30 jours' },
      { id: 'd', text: 'exiger un avoir' },
    ],
    key: 'b',
    explanation:
      'Code de la consommation, L. 216-6, II, 2° : la date convenue avant la vente était une condition essentielle, la résolution peut donc être immédiate. État de nos lectures : printemps 2026, à vérifier auprès d’un juriste.',
    remarks: {
      a: 'La mise en demeure avec délai supplémentaire est la règle ordinaire, écartée quand la date est une condition essentielle.',
      c: 'Les 30 jours concernent la mise en conformité d’un bien, pas un retard de livraison.',
      d: 'Après la résolution, c’est un remboursement qui est dû, non un avoir.',
    },
  },
  {
    id: 'Q46',
    type: 'numeric',
    objective: 'O3',
    module: 3,
    difficulty: 2,
    prompt:
      'Au titre de la garantie légale de conformité, dans quel délai maximal, à compter de la demande du consommateur, le bien doit-il être mis en conformité, en jours ?',
    key: 30,
    tolerance: 0,
    unit: 'jours',
    explanation:
      'Code de la consommation, L. 217-10 : la réparation ou le remplacement intervient dans les 30 jours de la demande, sans frais ni inconvénient majeur pour le consommateur. État de nos lectures : printemps 2026, à vérifier auprès d’un juriste.',
  },
  {
    id: 'Q47',
    type: 'single-choice',
    objective: 'O3',
    module: 5,
    difficulty: 2,
    prompt:
      'Selon le « paradoxe de la récupération », un client bien dépanné serait plus satisfait qu’avant l’incident. Que montre la méta-analyse de 2007 à ce sujet ?',
    options: [
      { id: 'a', text: 'Un incident bien réparé accroît toujours la fidélité.' },
      { id: 'b', text: 'Il n’y a aucun effet d’aucune sorte.' },
      {
        id: 'c',
        text: 'L’effet moyen est positif sur la satisfaction, non démontré sur le rachat, le bouche-à-oreille et l’image.',
      },
      { id: 'd', text: 'Il faut provoquer des incidents mineurs.' },
    ],
    key: 'c',
    explanation:
      'De Matos, Henrique et Rossi (2007) trouvent un effet significatif sur la satisfaction seulement. Réparez vite, mais visez zéro incident.',
    remarks: {
      a: 'L’effet sur l’intention de racheter n’est pas significatif.',
      b: 'Un effet moyen positif existe bien sur la satisfaction.',
      d: 'Rater pour mieux réparer n’est jamais une stratégie.',
    },
  },
  {
    id: 'Q48',
    type: 'short-text',
    objective: 'O3',
    module: 5,
    difficulty: 3,
    prompt:
      'Au téléphone, un client vous coupe sans cesse la parole. Rédigez votre réponse selon la méthode DESC, en quatre phrases.',
    criteria: [
      'D : décrit un fait observable, sans étiquette',
      'E : exprime un ressenti en « je »',
      'S : spécifie une demande précise et faisable',
      'C : annonce une conséquence positive',
    ],
    example:
      'D : « Monsieur Rol, vous m’avez interrompue trois fois depuis le début de notre appel. » E : « Dans ces conditions, j’ai du mal à traiter votre dossier. » S : « Je vous propose de reprendre les dates une par une, puis je vous donne une solution avant la fin de l’appel. » C : « Vous aurez ainsi une réponse ferme aujourd’hui. »',
    explanation:
      'Décrire, Exprimer, Spécifier, Conséquences (Bower et Bower, 1976) : un fait plutôt qu’une étiquette (« vous êtes agressif »), un ressenti en « je », une demande précise. La conséquence positive donne au client une raison d’accepter.',
  },
]
