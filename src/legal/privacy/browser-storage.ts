export type KeptInBrowser = {
  /** As the code names it; « … » stands for what follows, different for each person or form. */
  readonly key: string
  readonly place: 'cookie' | 'localStorage' | 'sessionStorage' | 'IndexedDB'
  readonly what: string
  readonly why: string
  readonly until: string
  /** Only where Parcours runs without a server. */
  readonly isDemonstration?: true
}

/** Everything Parcours keeps in a browser; browser-storage.test.ts finds in the source what is not listed. */
export const keptInBrowser: readonly KeptInBrowser[] = [
  {
    key: 'parcours',
    place: 'cookie',
    what: 'Qui est connecté, signé par le serveur et illisible par la page',
    why: 'Vous reconnaître d’une page à l’autre',
    until: 'La déconnexion ; 60 jours au plus pour un stagiaire, 1 jour pour un formateur',
  },
  {
    key: 'parcours/outbox/…',
    place: 'localStorage',
    what: 'Les réponses données que le serveur n’a pas encore enregistrées',
    why: 'N’en perdre aucune si le réseau se coupe ou si la page se ferme',
    until: 'Leur enregistrement par le serveur',
  },
  {
    key: 'parcours/theme',
    place: 'localStorage',
    what: 'L’affichage clair ou sombre, si vous l’avez choisi',
    why: 'Le retrouver la fois suivante',
    until: 'Le retour au choix de l’appareil, ou l’effacement',
  },
  {
    key: 'parcours/quiz-drafts',
    place: 'sessionStorage',
    what: 'Les réponses de quiz commencées, encore incomplètes',
    why: 'Les retrouver si la page se recharge',
    until: 'La réponse complète, la déconnexion ou la fermeture de l’onglet',
  },
  {
    key: 'parcours/draft/…',
    place: 'sessionStorage',
    what: 'Les lectures et les décisions qu’un formateur a commencées',
    why: 'Les retrouver si la page se recharge',
    until: 'L’enregistrement, l’annulation ou la fermeture de l’onglet',
  },
  {
    key: 'parcours/projection',
    place: 'sessionStorage',
    what: 'Si le formateur a masqué les noms du suivi',
    why: 'Ne pas les montrer à la salle si la page se recharge',
    until: 'La fermeture de l’onglet',
  },
  {
    key: 'parcours/scroll',
    place: 'sessionStorage',
    what: 'Les pages ouvertes dans l’onglet et la hauteur où vous les avez laissées',
    why: 'Y revenir au même endroit',
    until: 'La fermeture de l’onglet',
  },
  {
    key: 'parcours/sign-in',
    place: 'sessionStorage',
    what: 'La personne que vous jouez',
    why: 'Tenir plusieurs rôles, un par onglet',
    until: 'La déconnexion ou la fermeture de l’onglet',
    isDemonstration: true,
  },
  {
    key: 'parcours-demonstration',
    place: 'IndexedDB',
    what: 'Toute la démonstration : session, réponses, décisions',
    why: 'Fonctionner sans serveur',
    until: '« Recommencer à zéro », ou l’effacement',
    isDemonstration: true,
  },
]

/** What tabs tell each other and nobody keeps. */
export const toldBetweenTabs: readonly string[] = ['parcours/people', 'parcours/demonstration']
