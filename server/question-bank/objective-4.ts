import type { Question } from './question.ts'

/** O4, « Planifier la reconquête des clients perdus ». */
export const objective4Questions: readonly Question[] = [
  {
    id: 'Q49',
    type: 'matching',
    objective: 'O4',
    module: 5,
    difficulty: 2,
    prompt: 'Associez chaque motif de départ à sa cause dans le codage de Keaveney.',
    left: [
      { id: '1', text: 'Double facturation' },
      { id: '2', text: 'Trois semaines sans réponse à la plainte' },
      { id: '3', text: 'Tarif jugé excessif' },
      { id: '4', text: 'Déménagement' },
    ],
    right: [
      { id: 'a', text: 'Départ involontaire' },
      { id: 'b', text: 'Réponse à la défaillance' },
      { id: 'c', text: 'Défaillance du service de base' },
      { id: 'd', text: 'Prix' },
    ],
    key: { '1': 'c', '2': 'b', '3': 'd', '4': 'a' },
    explanation:
      'Keaveney (1995) distingue huit causes de départ, dont une bonne part est sous le contrôle de l’entreprise. L’erreur (défaillance de base) et l’absence de réponse se codent à part : la cause déterminante est souvent la seconde.',
  },
  {
    id: 'Q50',
    type: 'single-choice',
    objective: 'O4',
    module: 5,
    difficulty: 2,
    prompt: 'Dans un commerce sans contrat, quelle règle retenir pour déclarer un client « perdu » ?',
    options: [
      { id: 'a', text: 'Deux ans sans achat, pour tous' },
      { id: 'b', text: 'Le ressenti du vendeur' },
      {
        id: 'c',
        text: 'Un silence rapporté à son rythme (par exemple 2 ou 3 fois son intervalle moyen), règle écrite',
      },
      { id: 'd', text: 'Une réclamation' },
    ],
    key: 'c',
    explanation:
      'Sans résiliation datée, seul un silence anormal par rapport au rythme habituel du client signale la perte. La règle est écrite pour que chacun l’applique de la même façon.',
    remarks: {
      a: 'Un seuil unique arrive trop tard pour les clients fréquents et trop tôt pour les autres.',
      b: 'Un ressenti ne se vérifie pas et change d’un vendeur à l’autre.',
      d: 'Qui se plaint vous donne encore une chance : il n’est pas perdu.',
    },
  },
  {
    id: 'Q51',
    type: 'numeric',
    objective: 'O4',
    module: 5,
    difficulty: 1,
    prompt:
      'Un client achète en moyenne tous les 45 jours. Avec la règle « 2 fois l’intervalle moyen », au bout de quel silence l’alerte se déclenche-t-elle, en jours ?',
    key: 90,
    tolerance: 0,
    unit: 'jours',
    explanation:
      '2 × 45 = 90 jours. Le seuil suit le rythme de chaque client : un client hebdomadaire serait en alerte au bout de 14 jours.',
  },
  {
    id: 'Q52',
    type: 'numeric',
    objective: 'O4',
    module: 5,
    difficulty: 1,
    prompt:
      'Vous aviez 120 clients perdus : 84 ont été joints et 21 sont revenus. Quel est le taux de reconquête sur les clients perdus, en % ?',
    key: 17.5,
    tolerance: 0,
    unit: '%',
    explanation:
      '21 ÷ 120 = 17,5 % des perdus. Rapporté aux 84 joints, le taux serait de 25 % : annoncez toujours le dénominateur.',
  },
  {
    id: 'Q53',
    type: 'numeric',
    objective: 'O4',
    module: 5,
    difficulty: 2,
    prompt:
      'Sur 21 clients revenus, 15 sont encore actifs à 6 mois. Quelle est la rétention à 6 mois des reconquis, en %, arrondie à 0,1 ?',
    key: 71.4,
    tolerance: 0.1,
    unit: '%',
    explanation:
      '15 ÷ 21 = 71,4 %. La première commande, souvent passée sous remise, ne suffit pas pour parler de reconquête durable.',
  },
  {
    id: 'Q54',
    type: 'numeric',
    objective: 'O4',
    module: 5,
    difficulty: 2,
    prompt:
      'Votre programme de reconquête a coûté 4 200 €. Sur 21 clients revenus, 15 sont encore actifs à 6 mois. Quel est le coût par reconquis durable, en € ?',
    key: 280,
    tolerance: 0,
    unit: '€',
    explanation:
      '4 200 ÷ 15 = 280 €. En s’arrêtant aux 21 retours, on annoncerait 200 € : le coût paraîtrait plus bas qu’il ne l’est.',
  },
  {
    id: 'Q55',
    type: 'numeric',
    objective: 'O4',
    module: 5,
    difficulty: 3,
    prompt:
      'Un client perdu rapporterait 12 000 € de marge par an ; la rétention de seconde vie est estimée à 80 %, l’actualisation à 10 % et la première marge est encaissée immédiatement. Quelle est sa valeur de seconde vie (SLTV), en € ?',
    key: 44000,
    tolerance: 0,
    unit: '€',
    explanation:
      '12 000 × 1,10 ÷ (1,10 − 0,80) = 44 000 €. C’est la formule de la valeur vie, avec la rétention propre aux clients revenus.',
  },
  {
    id: 'Q56',
    type: 'numeric',
    objective: 'O4',
    module: 5,
    difficulty: 2,
    prompt:
      'La valeur de seconde vie d’un client perdu est de 44 000 €, la probabilité de son retour de 40 % et le coût de l’action de 1 500 €. Quelle est la valeur espérée, en € ?',
    key: 16100,
    tolerance: 0,
    unit: '€',
    explanation:
      '0,40 × 44 000 − 1 500 = 16 100 €. La probabilité est une estimation : divisez-la par deux pour voir si la décision tient encore.',
  },
  {
    id: 'Q57',
    type: 'single-choice',
    objective: 'O4',
    module: 5,
    difficulty: 3,
    prompt:
      'Selon Kumar, Bhagwat et Zhang (2015, opérateur télécom américain), l’offre de reconquête « remise + montée en gamme » est celle qui…',
    options: [
      { id: 'a', text: 'n’a aucun effet' },
      { id: 'b', text: 'donne la seconde vie la plus longue' },
      { id: 'c', text: 'réacquiert le mieux, mais donne la plus faible durée et rentabilité' },
      { id: 'd', text: 'est la moins acceptée' },
    ],
    key: 'c',
    explanation:
      'Dans cette étude, l’offre la plus acceptée n’est pas la plus rentable : c’est la montée en gamme gratuite qui donne la plus longue seconde vie. Un seul opérateur est étudié : testez avant de transposer.',
    remarks: {
      a: 'C’est au contraire l’offre qui fait revenir le plus de clients.',
      b: 'La plus longue seconde vie vient de la montée en gamme gratuite.',
      d: 'C’est la plus acceptée.',
    },
  },
  {
    id: 'Q58',
    type: 'ordering',
    objective: 'O4',
    module: 5,
    difficulty: 2,
    prompt: 'Remettez dans l’ordre le processus de reconquête de Stauss et Friege.',
    items: [
      { id: 'a', text: 'Contrôle' },
      { id: 'b', text: 'Actions' },
      { id: 'c', text: 'Analyse' },
    ],
    key: ['c', 'b', 'a'],
    explanation:
      'On analyse d’abord qui est parti et pourquoi, on agit ensuite sur la cause, puis on contrôle les résultats (Stauss et Friege, 1999). Appeler avant d’avoir corrigé la cause est l’erreur classique.',
  },
  {
    id: 'Q59',
    type: 'multiple-choice',
    objective: 'O4',
    module: 5,
    difficulty: 2,
    prompt: 'Lesquels de ces comptes perdus faut-il exclure du programme de reconquête ?',
    options: [
      { id: 'a', text: 'L’entreprise a cessé son activité' },
      { id: 'b', text: 'Le client est parti pour un retard non traité' },
      { id: 'c', text: 'Nous avons fermé le compte après des impayés' },
      { id: 'd', text: 'Le client n’a plus été contacté depuis 9 mois' },
    ],
    key: ['a', 'c'],
    explanation:
      'Une entreprise cessée ne peut pas revenir, et un mauvais payeur écarté volontairement est un risque. Les départs dus à notre négligence ou à nos retards sont au contraire récupérables, une fois la cause corrigée.',
    remarks: {
      b: 'La cause est sous votre contrôle : corrigez-la, puis invitez le client à revenir.',
      d: 'C’est une négligence réparable, souvent à faible coût.',
    },
  },
  {
    id: 'Q60',
    type: 'single-choice',
    objective: 'O4',
    module: 5,
    difficulty: 2,
    prompt:
      'Le contrat d’un ancien abonné, un particulier, est terminé depuis 5 mois ; il n’a pas consenti à être appelé. Depuis le 11 août 2026, l’appeler pour lui proposer de revenir est…',
    options: [
      { id: 'a', text: 'permis (contrat passé)' },
      { id: 'b', text: 'permis une fois' },
      { id: 'c', text: 'interdit' },
      { id: 'd', text: 'permis avant 13 h' },
    ],
    key: 'c',
    explanation:
      'Depuis le 11 août 2026, l’article L. 223-1 du code de la consommation exige un consentement préalable, et il n’y a plus de contrat en cours qui en dispense : recueillez ce consentement pendant la relation ou à la résiliation. État de nos lectures : printemps 2026, à vérifier auprès d’un juriste.',
    remarks: {
      a: 'L’exception vise un contrat en cours, pas un contrat passé.',
      b: 'Le texte ne prévoit pas de premier appel libre.',
      d: 'Les horaires d’appel s’ajoutent au consentement, ils ne le remplacent pas.',
    },
  },
  {
    id: 'Q61',
    type: 'single-choice',
    objective: 'O4',
    module: 5,
    difficulty: 2,
    prompt: 'On entend que « 68 % des clients partent par indifférence ». Ce chiffre est…',
    options: [
      { id: 'a', text: 'le résultat d’une étude Rockefeller de 1988' },
      { id: 'b', text: 'une donnée de l’Insee' },
      {
        id: 'c',
        text: 'une affirmation sans étude primaire identifiée, à ne pas citer',
      },
      { id: 'd', text: 'un résultat de Keaveney' },
    ],
    key: 'c',
    explanation:
      'Le chiffre est attribué tour à tour à plusieurs organismes, avec des libellés incompatibles, et nous n’avons trouvé aucune étude primaire. Pour parler des causes de départ, citez plutôt Keaveney (1995).',
    remarks: {
      a: 'C’est une attribution parmi d’autres : l’étude elle-même est introuvable.',
      b: 'Aucune donnée de l’Insee n’est en cause.',
      d: 'Keaveney (1995) classe huit causes de départ ; ce chiffre n’en vient pas.',
    },
  },
  {
    id: 'Q62',
    type: 'multiple-choice',
    objective: 'O4',
    module: 5,
    difficulty: 2,
    prompt: 'Lesquelles sont de bonnes questions d’enquête de départ ?',
    options: [
      { id: 'a', text: '« Qu’est-ce qui a déclenché votre décision ? »' },
      { id: 'b', text: '« Vous regrettez, n’est-ce pas ? »' },
      { id: 'c', text: '« Qu’avez-vous essayé auprès de nous avant ? »' },
      { id: 'd', text: '« Qu’est-ce qui rendrait une reprise possible ? »' },
    ],
    key: ['a', 'c', 'd'],
    explanation:
      'Une bonne question de départ est ouverte et laisse le client raconter : le déclencheur, ce qu’il a tenté, ce qui rendrait une reprise possible. Le motif donné d’emblée, souvent le prix, n’est parfois qu’un motif poli.',
    remarks: {
      b: 'La question est orientée : elle souffle la réponse et met le client mal à l’aise.',
    },
  },
  {
    id: 'Q63',
    type: 'short-text',
    objective: 'O4',
    module: 5,
    difficulty: 3,
    prompt:
      'Un client professionnel est parti après trois retards de livraison ; ses messages sont restés sans réponse et il refuse toute remise. Rédigez l’accroche de reconquête que vous lui adressez (60 à 80 mots).',
    criteria: [
      'Des faits datés, reconnus',
      'Une correction déjà faite',
      'Aucune remise',
      'Une demande légère (20 minutes)',
    ],
    example:
      '« Madame Marty, je suis Léo Pons. En mars, trois livraisons en retard, ligne arrêtée le 21, vos messages du 24 mars et du 2 avril restés sans réponse : c’est exact, et c’est de notre fait. Depuis, un second point de dépôt est ouvert et je suis votre seul interlocuteur. Je ne vous propose pas de prix ; j’aimerais vingt minutes pour vous montrer ce qui a changé et vous écouter. »',
    explanation:
      'Reconnaître des faits datés prouve que vous avez lu le dossier, et une correction déjà faite vaut mieux qu’une promesse. Une demande légère laisse le client décider ; lui offrir une remise, alors qu’il l’a refusée, montrerait que vous ne l’avez pas écouté.',
  },
  {
    id: 'Q64',
    type: 'ordering',
    objective: 'O4',
    module: 5,
    difficulty: 1,
    prompt: 'Un client vient d’être reconquis. Remettez dans l’ordre les étapes de son suivi.',
    items: [
      { id: 'a', text: 'Bilan et sortie du statut « reconquis »' },
      { id: 'b', text: 'Appel de vérification' },
      { id: 'c', text: 'Contrôle de la promesse' },
      { id: 'd', text: 'Point d’usage' },
    ],
    key: ['b', 'c', 'd', 'a'],
    explanation:
      'Appel de vérification à J+2, par la même personne ; contrôle de la promesse à J+30 ; point d’usage à J+60 ; bilan et sortie du statut à J+90. Ne plus appeler après J+2 est une erreur fréquente.',
  },
  {
    id: 'Q65',
    type: 'single-choice',
    objective: 'O4',
    module: 5,
    difficulty: 2,
    prompt:
      'On lit qu’un client neuf rapporte « 23 % » de rendement, contre « 214 % » pour un client réactivé. Ces chiffres doivent être présentés comme…',
    options: [
      { id: 'a', text: 'une loi générale' },
      { id: 'b', text: 'un cas d’entreprise rapporté par la littérature' },
      { id: 'c', text: 'une statistique française' },
      { id: 'd', text: 'un objectif' },
    ],
    key: 'b',
    explanation:
      'Ils viennent d’un seul cas d’entreprise, où le client neuf sortait d’un fichier acheté, rapporté par Thomas, Blattberg et Fox (2004). Citez la source et calculez vos propres rendements.',
    remarks: {
      a: 'Une seule entreprise ne fait pas une loi.',
      c: 'Rien ne rattache ces chiffres à la France.',
      d: 'Un objectif se fixe à partir de vos données, pas du cas d’une autre entreprise.',
    },
  },
  {
    id: 'Q66',
    type: 'numeric',
    objective: 'O4',
    module: 5,
    difficulty: 2,
    prompt:
      'Les motifs de 72 détracteurs se répartissent ainsi : délai du SAV 34, attente en caisse 21, prix 12, disponibilité 5. Quelle est la part cumulée des deux premiers motifs, en %, arrondie à 0,1 ?',
    key: 76.4,
    tolerance: 0.1,
    unit: '%',
    explanation:
      '(34 + 21) ÷ 72 = 76,4 %. Deux causes expliquent ici plus des trois quarts des motifs : c’est par elles qu’on commence.',
  },
]
