import type { Question } from './question.ts'

/** O1, « Mettre en œuvre une vraie relation client ». */
export const objective1Questions: readonly Question[] = [
  {
    id: 'Q01',
    type: 'single-choice',
    objective: 'O1',
    module: 1,
    difficulty: 1,
    prompt: 'Dans la méthode d’accueil téléphonique CERC, que désigne la dernière lettre ?',
    options: [
      { id: 'a', text: 'Contrôle' },
      { id: 'b', text: 'Conseil' },
      { id: 'c', text: 'Conclusion' },
      { id: 'd', text: 'Contact' },
    ],
    key: 'c',
    explanation:
      'CERC se lit Contact, Écoute, Réponse, Conclusion. La conclusion récapitule qui fait quoi et pour quand, puis l’on prend congé.',
    remarks: {
      a: '« Contrôler » termine la méthode CRAC, qui sert à traiter une objection.',
      b: 'Le conseil fait partie de la Réponse, la troisième lettre.',
      d: 'Contact est la première lettre.',
    },
  },
  {
    id: 'Q02',
    type: 'ordering',
    objective: 'O1',
    module: 1,
    difficulty: 1,
    prompt: 'Remettez dans l’ordre les étapes d’un appel entrant.',
    items: [
      { id: 'a', text: 'Récapituler l’engagement daté' },
      { id: 'b', text: 'Saluer et se présenter' },
      { id: 'c', text: 'Prendre congé' },
      { id: 'd', text: 'Reformuler la demande' },
      { id: 'e', text: 'Identifier l’interlocuteur' },
      { id: 'f', text: 'Proposer une solution' },
    ],
    key: ['b', 'e', 'd', 'f', 'a', 'c'],
    explanation:
      'On reformule après avoir identifié et écouté l’interlocuteur, et avant de proposer. On récapitule l’engagement daté juste avant de prendre congé.',
  },
  {
    id: 'Q03',
    type: 'single-choice',
    objective: 'O1',
    module: 1,
    difficulty: 1,
    prompt: 'Laquelle de ces phrases est une reformulation ?',
    options: [
      { id: 'a', text: '« Vous devriez lire la notice. »' },
      {
        id: 'b',
        text: '« Si je comprends bien, la machine s’arrête au démarrage : c’est bien cela ? »',
      },
      { id: 'c', text: '« Cela arrive souvent. »' },
      { id: 'd', text: '« Je vous passe le service. »' },
    ],
    key: 'b',
    explanation:
      'Une reformulation restitue ce que vous avez compris, dans vos propres mots, et demande au client de le valider ou de le corriger.',
    remarks: {
      a: 'C’est un conseil, donné sans vérifier ce qui a été compris.',
      c: 'La phrase banalise le problème au lieu de le restituer.',
      d: 'C’est un transfert : rien n’est restitué ni validé.',
    },
  },
  {
    id: 'Q04',
    type: 'single-choice',
    objective: 'O1',
    module: 1,
    difficulty: 2,
    prompt: 'Que peut-on dire de la règle « 7 % mots, 38 % voix, 55 % gestes » ?',
    options: [
      { id: 'a', text: 'Elle vaut pour toute communication.' },
      { id: 'b', text: 'Elle vaut surtout au téléphone.' },
      {
        id: 'c',
        text: 'Elle vient d’études sur la communication de sentiments lorsque les signaux se contredisent.',
      },
      { id: 'd', text: 'Elle a été établie sur des entretiens de vente.' },
    ],
    key: 'c',
    explanation:
      'Ces chiffres extrapolent deux études de Mehrabian (1967), menées sur des mots isolés exprimant des sentiments ; l’auteur lui-même a rectifié. À retenir : quand le ton et les mots se contredisent, le ton l’emporte.',
    remarks: {
      a: 'C’est l’extrapolation que l’auteur a lui-même rectifiée.',
      b: 'Au téléphone, il n’y a pas de gestes à voir : la règle n’y a pas de sens.',
      d: 'Les études portaient sur des mots isolés, pas sur des entretiens de vente.',
    },
  },
  {
    id: 'Q05',
    type: 'numeric',
    objective: 'O1',
    module: 1,
    difficulty: 2,
    prompt:
      'Un service reçoit 400 appels présentés : 352 sont décrochés, dont 300 en moins de 20 s. Quelle est la qualité de service QS(20 s), sur la base des appels présentés, en % ?',
    key: 75,
    tolerance: 0,
    unit: '%',
    explanation:
      '300 ÷ 400 = 75 %. Diviser par les seuls appels décrochés (300 ÷ 352 = 85,2 %) est une erreur fréquente : on masque les abandons.',
  },
  {
    id: 'Q06',
    type: 'numeric',
    objective: 'O1',
    module: 1,
    difficulty: 2,
    prompt:
      'Un service reçoit 400 appels présentés : 352 sont décrochés, les autres sont abandonnés. Quel est le taux d’abandon, en % ?',
    key: 12,
    tolerance: 0,
    unit: '%',
    explanation:
      'Appels abandonnés : 400 − 352 = 48 ; 48 ÷ 400 = 12 %. Le taux de décroché, calculé sur la même base, est de 88 %.',
  },
  {
    id: 'Q07',
    type: 'matching',
    objective: 'O1',
    module: 1,
    difficulty: 2,
    prompt: 'Associez chaque rôle du centre d’achat à la personne qui le tient.',
    left: [
      { id: '1', text: 'Utilisateur' },
      { id: '2', text: 'Prescripteur' },
      { id: '3', text: 'Décideur' },
      { id: '4', text: 'Filtre' },
    ],
    right: [
      { id: 'a', text: 'L’assistante qui refuse un rendez-vous' },
      { id: 'b', text: 'Le dirigeant qui signe' },
      { id: 'c', text: 'L’opératrice qui travaille sur la machine' },
      { id: 'd', text: 'Le responsable maintenance qui rédige le cahier des charges' },
    ],
    key: { '1': 'c', '2': 'd', '3': 'b', '4': 'a' },
    explanation:
      'Le centre d’achat (Webster et Wind, 1972) réunit toutes les personnes qui interviennent dans une décision d’achat professionnelle. N’interroger que l’acheteur fait manquer l’insatisfaction de celui qui utilise.',
  },
  {
    id: 'Q08',
    type: 'multiple-choice',
    objective: 'O1',
    module: 1,
    difficulty: 2,
    prompt: 'À propos de la matrice RACI, lesquelles de ces affirmations sont exactes ?',
    options: [
      { id: 'a', text: 'Chaque ligne a un seul « A ».' },
      { id: 'b', text: '« R » est celui qui réalise.' },
      { id: 'c', text: '« C » décide à la place de « A ».' },
      { id: 'd', text: '« I » est tenu informé.' },
    ],
    key: ['a', 'b', 'd'],
    explanation:
      'R réalise, A approuve et rend compte, C est consulté, I est informé. Avec deux « A » sur une ligne, plus personne ne rend vraiment compte.',
    remarks: { c: '« C » est consulté : il conseille, il ne décide pas.' },
  },
  {
    id: 'Q09',
    type: 'single-choice',
    objective: 'O1',
    module: 1,
    difficulty: 2,
    prompt:
      'Une commune liée par un marché public de quatre ans, mécontente, continue d’acheter. Selon Dick et Basu, il s’agit d’une fidélité…',
    options: [
      { id: 'a', text: 'vraie' },
      { id: 'b', text: 'latente' },
      { id: 'c', text: 'fallacieuse (contrainte)' },
      { id: 'd', text: 'absente' },
    ],
    key: 'c',
    explanation:
      'L’achat répété est élevé, mais l’attitude est faible : la fidélité est contrainte. Améliorez le service avant qu’une alternative apparaisse, car ce client partira à la première mise en concurrence.',
    remarks: {
      a: 'Une fidélité vraie suppose aussi une attitude favorable.',
      b: 'La fidélité latente est l’inverse : attitude forte, achats rares.',
      d: 'L’absence de fidélité suppose que les achats répétés soient faibles eux aussi.',
    },
  },
  {
    id: 'Q10',
    type: 'multiple-choice',
    objective: 'O1',
    module: 1,
    difficulty: 3,
    prompt: 'Lesquels de ces textes ou dispositifs protègent les consommateurs, et non les clients professionnels ?',
    options: [
      {
        id: 'a',
        text: 'L’article L. 223-1 du code de la consommation (démarchage téléphonique)',
      },
      { id: 'b', text: 'La garantie légale de conformité (articles L. 217-3 et suivants)' },
      { id: 'c', text: 'Le RGPD' },
      { id: 'd', text: 'La médiation de la consommation' },
    ],
    key: ['a', 'b', 'd'],
    explanation:
      'Le démarchage téléphonique, la garantie légale de conformité et la médiation de la consommation relèvent du code de la consommation ; le RGPD protège toute personne physique, y compris l’acheteur d’une PME. État de nos lectures : printemps 2026, à vérifier auprès d’un juriste.',
    remarks: {
      c: 'Une adresse prenom.nom@societe.fr est une donnée personnelle : le RGPD s’applique aussi en B2B.',
    },
  },
  {
    id: 'Q11',
    type: 'short-text',
    objective: 'O1',
    module: 1,
    difficulty: 2,
    prompt:
      'Un client irrité vous appelle. Réécrivez cette réponse pour qu’elle l’apaise et l’engage : « Calmez-vous, ce n’est pas de notre faute. »',
    criteria: ['Un fait, ou une reprise des mots du client', 'Une reconnaissance du désagrément', 'Une action datée'],
    example:
      '« Deux appels sans réponse en quatre jours : je comprends votre irritation. Je prends le dossier et je vous rappelle avant 16 h. »',
    explanation:
      'Reprendre un fait montre que vous avez écouté, reconnaître le désagrément n’est pas s’avouer en faute, et seule une action datée fait avancer le dossier. « Calmez-vous » nie le ressenti, « ce n’est pas de notre faute » oublie que le client ne voit qu’une entreprise.',
  },
  {
    id: 'Q12',
    type: 'numeric',
    objective: 'O1',
    module: 1,
    difficulty: 1,
    prompt:
      'Sur 240 lignes de commande livrées, 204 sont à l’heure, 216 sont complètes et 192 sont à la fois à l’heure et complètes. Quel est l’OTIF, en % ?',
    key: 80,
    tolerance: 0,
    unit: '%',
    explanation:
      '192 ÷ 240 = 80 %. On ne multiplie pas 85 % (à l’heure) par 90 % (complètes) : ce calcul suppose que les deux sont indépendants.',
  },
  {
    id: 'Q13',
    type: 'single-choice',
    objective: 'O1',
    module: 1,
    difficulty: 1,
    prompt: 'Qui a popularisé l’expression « moments de vérité » dans la relation client ?',
    options: [
      { id: 'a', text: 'Noriaki Kano' },
      { id: 'b', text: 'Fred Reichheld' },
      { id: 'c', text: 'Jan Carlzon (SAS)' },
      { id: 'd', text: 'Seth Godin' },
    ],
    key: 'c',
    explanation:
      'Jan Carlzon, patron de la compagnie aérienne SAS, l’emploie dans Riv pyramiderna (1985), traduit sous le titre Moments of Truth (1987). Il comptait 50 millions de contacts de 15 secondes par an : chacun forge l’image de l’entreprise.',
    remarks: {
      a: 'Kano a classé les attributs d’une offre selon leur effet sur la satisfaction (1984).',
      b: 'Reichheld a proposé le NPS (2003).',
      d: 'Godin est l’auteur de Permission Marketing (1999).',
    },
  },
  {
    id: 'Q14',
    type: 'single-choice',
    objective: 'O1',
    module: 2,
    difficulty: 1,
    prompt: 'Quelle façon de solliciter des avis est acceptable ?',
    options: [
      { id: 'a', text: 'Offrir 10 € contre 5 étoiles.' },
      { id: 'b', text: 'Demander à tous les clients livrés, sans condition ni tri.' },
      { id: 'c', text: 'Faire écrire les avis par un prestataire.' },
      { id: 'd', text: 'Ne demander qu’aux clients contents.' },
    ],
    key: 'b',
    explanation:
      'Les faux avis et les avis modifiés sont des pratiques réputées trompeuses (code de la consommation, L. 121-4), et trier les clients biaise la note. État de nos lectures : printemps 2026, à vérifier auprès d’un juriste.',
    remarks: {
      a: 'Payer pour une note donnée fabrique un avis biaisé, donc trompeur.',
      c: 'Des avis écrits par un prestataire sont de faux avis.',
      d: 'Trier les contents biaise la note et vous prive des retours utiles.',
    },
  },
  {
    id: 'Q15',
    type: 'numeric',
    objective: 'O1',
    module: 2,
    difficulty: 3,
    prompt:
      'Votre note moyenne est de 4,1 sur 60 avis. Combien d’avis authentiques à 5 étoiles faut-il pour atteindre exactement 4,4 ? Répondez en nombre d’avis.',
    key: 30,
    tolerance: 0,
    unit: 'avis',
    explanation:
      '(4,1 × 60 + 5n) ÷ (60 + n) = 4,4 donne 246 + 5n = 264 + 4,4n, soit 0,6n = 18 et n = 30. Une note remonte lentement : mieux vaut solliciter régulièrement tous les clients livrés.',
  },
  {
    id: 'Q16',
    type: 'ordering',
    objective: 'O1',
    module: 1,
    difficulty: 1,
    prompt: 'Remettez dans l’ordre la mise en attente d’un appelant.',
    items: [
      { id: 'a', text: 'Remercier d’avoir patienté et reprendre' },
      { id: 'b', text: 'Expliquer le motif et la durée, puis demander l’accord' },
      { id: 'c', text: 'Activer l’attente' },
      { id: 'd', text: 'Revenir en ligne au plus tard à l’échéance annoncée' },
    ],
    key: ['b', 'c', 'd', 'a'],
    explanation:
      'L’accord de l’appelant précède l’attente. On revient soi-même à l’échéance annoncée, même sans réponse à donner.',
  },
]
