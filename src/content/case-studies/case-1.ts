import type { CaseStudy, DialogueNode } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

/** Ids of options say nothing of their worth: points are in server/answer-keys/case-1.ts. */
const callNodes: readonly DialogueNode[] = [
  {
    id: 'contact',
    stage: 'Contact',
    speaker: 'Téléphone',
    line: '(sonnerie)',
    options: [
      {
        id: 'a',
        say: 'Bonjour, ne quittez pas.',
        reaction: 'Une musique d’attente. Deux minutes passent ; quand vous reprenez la ligne, elle parle déjà.',
        next: 'on-hold',
      },
      {
        id: 'b',
        say: 'Ventor bonjour, Nadia Rey, je vous écoute.',
        reaction:
          '« Bonjour. Mme Aubin, de la menuiserie Larzac. » Sa fiche s’ouvre à l’écran pendant qu’elle reprend son souffle.',
        next: 'emotion',
      },
      {
        id: 'c',
        say: 'Ventor.',
        reaction: 'Un blanc. Votre interlocutrice ne donne pas son nom.',
        next: 'who-is-it',
      },
    ],
  },
  {
    id: 'on-hold',
    stage: '',
    speaker: 'Mme Aubin',
    line: 'Il y a quelqu’un ? Mon atelier est à l’arrêt et on me passe de la musique !',
    options: [
      {
        id: 'a',
        say: 'Oui, oui, je suis là. C’est à quel sujet ?',
        reaction: '« À quel sujet ! Mme Aubin, menuiserie Larzac. Le sujet, vous devriez le connaître. »',
        next: 'emotion',
      },
      {
        id: 'b',
        say: 'Nadia Rey, de Ventor. Vous avez attendu sans savoir pourquoi, je vous prie de m’en excuser. À qui ai-je l’honneur ?',
        reaction: '« Mme Aubin, menuiserie Larzac. » Le ton reste sec, mais elle vous laisse ouvrir sa fiche.',
        next: 'emotion',
      },
    ],
  },
  {
    id: 'who-is-it',
    stage: '',
    speaker: 'Une voix pressée',
    line: 'Allô ? C’est bien Ventor Compresseurs ? À qui est-ce que je parle ?',
    options: [
      {
        id: 'a',
        say: 'Nadia Rey, commerciale chez Ventor. Bonjour madame, à qui ai-je l’honneur ?',
        reaction: '« Mme Aubin, menuiserie Larzac. Ah, quelqu’un, tout de même. »',
        next: 'emotion',
      },
      {
        id: 'b',
        say: 'Oui, c’est bien ici. Vous avez un numéro de dossier ?',
        reaction:
          '« Un numéro ? Cherchez à Larzac, menuiserie Larzac, Mme Aubin ! Ce n’est pas la première fois que j’appelle. »',
        next: 'emotion',
      },
    ],
  },
  {
    id: 'emotion',
    stage: 'Émotion',
    speaker: 'Mme Aubin',
    line: 'C’est ENCORE le compresseur, vous vous fichez de moi !',
    options: [
      {
        id: 'a',
        say: 'Deuxième fois en douze jours : je comprends que ce soit insupportable, atelier arrêté.',
        reaction: 'Elle souffle. « Oui… Au moins, vous avez lu mon dossier. »',
        next: 'listening',
      },
      {
        id: 'b',
        say: 'Je suis désolée.',
        reaction: '« Désolée, on me l’a déjà dit il y a douze jours. » Elle attend la suite.',
        next: 'listening',
      },
      {
        id: 'c',
        say: 'Calmez-vous, je vais voir.',
        reaction: 'Sa voix monte d’un cran ; autour d’elle, les conversations s’arrêtent.',
        next: 'manager',
      },
    ],
  },
  {
    id: 'manager',
    stage: '',
    speaker: 'Mme Aubin',
    line: 'Me calmer ? Tout l’atelier est arrêté et c’est à moi de me calmer ? Passez-moi votre responsable !',
    options: [
      {
        id: 'a',
        say: 'Il est en réunion, il n’y a que moi.',
        reaction: '« Donc, chez vous, personne ne peut rien pour moi. »',
        next: 'manager-again',
      },
      {
        id: 'b',
        say: 'Crier ne réparera pas le compresseur.',
        reaction:
          'Elle éloigne le combiné et lance à la cantonade : « Maintenant, elle me dit que je crie ! » Puis elle revient.',
        next: 'manager-again',
      },
      {
        id: 'c',
        say: 'Vous avez raison : deux pannes en douze jours, et votre atelier arrêté. Mon responsable aura votre message ce soir. Dites-moi d’abord ce que fait la machine, pour que je puisse agir tout de suite.',
        reaction: 'Un silence. « Bon. Mais je veux qu’il soit au courant. »',
        next: 'listening',
      },
    ],
  },
  {
    id: 'manager-again',
    stage: '',
    speaker: 'Mme Aubin',
    line: 'Je reste en ligne jusqu’à ce qu’on me passe quelqu’un qui décide. Ou bien j’appelle un autre réparateur.',
    options: [
      {
        id: 'a',
        say: 'Comme vous voudrez, mais votre contrat est chez nous.',
        reaction:
          '« Jusqu’au 31 mars. J’ai regardé la date. » Elle laisse passer plusieurs secondes, puis reprend plus bas.',
        next: 'listening',
      },
      {
        id: 'b',
        say: 'Je m’appelle Nadia Rey, je garde votre demande jusqu’au bout et je ne raccroche pas sans vous avoir donné une heure. Que fait le compresseur en ce moment ?',
        reaction: '« Nadia Rey, c’est noté. » Elle accepte de décrire la panne.',
        next: 'listening',
      },
    ],
  },
  {
    id: 'listening',
    stage: 'Écoute',
    speaker: 'Mme Aubin',
    line: 'Il ne monte plus en pression.',
    options: [
      {
        id: 'a',
        say: 'C’est sûrement le pressostat.',
        reaction: 'Elle vous coupe avant la fin du mot.',
        next: 'same-part',
      },
      {
        id: 'b',
        say: 'D’accord, je note.',
        reaction: 'Elle attend une question qui ne vient pas, puis va regarder la machine d’elle-même.',
        next: 'rewording',
      },
      {
        id: 'c',
        say: 'Que lisez-vous au manomètre, et y a-t-il un code affiché ?',
        reaction: '« Attendez, j’y vais. » Ses pas résonnent dans l’atelier, puis elle lit.',
        next: 'rewording',
      },
    ],
  },
  {
    id: 'same-part',
    stage: '',
    speaker: 'Mme Aubin',
    line: 'Le pressostat, c’est ce qu’on m’a dit il y a douze jours ! Réparé, dossier clos. Vous avez ma fiche sous les yeux, oui ou non ?',
    options: [
      {
        id: 'a',
        say: 'Il a pu se dérégler, cela arrive.',
        reaction: '« Vous supposez. Moi, je suis devant. » Elle lit l’écran sans que vous le lui ayez demandé.',
        next: 'rewording',
      },
      {
        id: 'b',
        say: 'Oui, et je suis allée trop vite. Que dit le manomètre, et quel code voyez-vous ?',
        reaction: '« Bon. J’y vais. » Elle s’approche de la machine.',
        next: 'rewording',
      },
      {
        id: 'c',
        say: 'Je vous envoie le technicien avec un pressostat neuf, on verra bien.',
        reaction: '« On verra bien ? » Elle répète vos mots à quelqu’un, à côté d’elle.',
        next: 'wrong-part',
      },
    ],
  },
  {
    id: 'wrong-part',
    stage: '',
    speaker: 'Mme Aubin',
    line: 'Et s’il arrive avec la mauvaise pièce ? Je ne paie pas un contrat Premium pour qu’on devine.',
    options: [
      {
        id: 'a',
        say: 'Alors mesurons ensemble avant qu’il parte : quelle pression au manomètre, quel code à l’écran ?',
        reaction: 'Vous l’entendez poser le combiné, marcher, revenir.',
        next: 'rewording',
      },
      {
        id: 'b',
        say: 'Il verra sur place, c’est son métier.',
        reaction: '« Dites-lui au moins ce que je vois, moi. » Elle dicte sèchement.',
        next: 'rewording',
      },
    ],
  },
  {
    id: 'rewording',
    stage: 'Reformulation',
    speaker: 'Mme Aubin',
    line: '4 bars, code E3.',
    options: [
      {
        id: 'a',
        say: 'Redonnez-moi votre numéro de client ?',
        reaction: 'Un long soupir.',
        next: 'client-number',
      },
      {
        id: 'b',
        say: 'OK E3.',
        reaction: '« E3, et 4 bars. Vous avez bien les deux ? » Elle le redit plus lentement.',
        next: 'offer',
      },
      {
        id: 'c',
        say: 'Donc 4 bars au lieu de 8, code E3, VX-22 n° 8841, même symptôme qu’il y a douze jours : c’est bien cela ?',
        reaction:
          '« Oui, exactement le même. » D’elle-même, elle ajoute que son équipe attend de savoir si elle peut rentrer.',
        next: 'offer',
      },
    ],
  },
  {
    id: 'client-number',
    stage: '',
    speaker: 'Mme Aubin',
    line: 'Mon numéro de client ? Il est sur une facture, au bureau, de l’autre côté de la cour. Vous voulez vraiment que j’y aille ?',
    options: [
      {
        id: 'a',
        say: 'Oui, il me le faut pour avancer.',
        reaction:
          'Trois minutes plus tard, elle dicte le numéro, essoufflée. Il ouvre la fiche que vous aviez déjà à l’écran.',
        next: 'offer',
      },
      {
        id: 'b',
        say: 'Non, j’ai votre fiche : VX-22 n° 8841, 4 bars, code E3, comme il y a douze jours. Est-ce bien cela ?',
        reaction: '« C’est cela. » Elle revient près de la machine.',
        next: 'offer',
      },
    ],
  },
  {
    id: 'offer',
    stage: 'Proposition',
    speaker: 'Mme Aubin',
    line: 'Alors ?',
    options: [
      {
        id: 'a',
        say: 'Yann peut passer ce soir, l’astreinte est à 240 €.',
        reaction: 'Vous l’entendez reposer son stylo.',
        next: 'call-out-fee',
      },
      {
        id: 'b',
        say: 'Votre contrat me donne jusqu’à lundi 10 h 40. Comme c’est une récidive, je demande tout de suite l’accord pour vous envoyer Yann ce soir à 18 h 05 sans frais d’astreinte. Serez-vous sur place ?',
        reaction:
          '« Oui, je laisse le portail ouvert. » Elle patiente une minute : votre responsable donne son accord, Yann est prévenu.',
        next: 'closing',
      },
      {
        id: 'c',
        say: 'On vous envoie quelqu’un lundi matin.',
        reaction: '« Lundi matin. » Elle répète les deux mots en détachant les syllabes.',
        next: 'monday',
      },
    ],
  },
  {
    id: 'call-out-fee',
    stage: '',
    speaker: 'Mme Aubin',
    line: '240 € pour une panne que vous avez déjà réparée il y a douze jours ?',
    options: [
      {
        id: 'a',
        say: 'C’est la même panne, vous avez raison. Je demande l’accord pour que l’astreinte reste à notre charge ; Yann serait chez vous à 18 h 05. Je vous reprends dans une minute.',
        reaction: 'Elle patiente. Votre responsable accepte. « 18 h 05, bien. Je serai là. »',
        next: 'closing',
      },
      {
        id: 'b',
        say: 'C’est le tarif du contrat, je n’y peux rien.',
        reaction:
          '« Qu’il vienne, j’ai besoin de ma machine. Mais cette facture-là, j’en parlerai à votre direction. » Vous réservez Yann pour 18 h 05.',
        next: 'closing',
      },
    ],
  },
  {
    id: 'monday',
    stage: '',
    speaker: 'Mme Aubin',
    line: 'Et d’ici là, tout l’atelier rentre chez lui ? J’ai le devis d’un de vos concurrents sur mon bureau, figurez-vous.',
    options: [
      {
        id: 'a',
        say: 'Lundi avant 10 h 40, c’est ce que prévoit votre contrat.',
        reaction: '« Le contrat, je l’ai devant moi aussi. » Un bruit de pages.',
        next: 'contract-quoted',
      },
      {
        id: 'b',
        say: 'Je peux chercher mieux : Yann est libre à 17 h 15, il serait chez vous à 18 h 05. Je demande l’accord pour ne pas vous facturer l’astreinte. Pouvez-vous patienter une minute ?',
        reaction: 'Elle patiente. L’accord arrive. « 18 h 05, alors. » La voix est retombée.',
        next: 'closing',
      },
    ],
  },
  {
    id: 'contract-quoted',
    stage: '',
    speaker: 'Mme Aubin',
    line: 'Lisez-moi aussi la ligne sur la résiliation, pendant que vous y êtes.',
    options: [
      {
        id: 'a',
        say: 'Je ne l’ai pas sous la main, je vous l’enverrai par e-mail.',
        reaction:
          '« Envoyez. » Puis, d’un ton neutre, elle demande si quelqu’un peut au moins passer ce soir. Vous réservez Yann pour 18 h 05, astreinte en plus.',
        next: 'closing',
      },
      {
        id: 'b',
        say: 'J’aimerais que vous n’en ayez pas besoin. Yann peut être chez vous ce soir à 18 h 05 : je demande que ce déplacement ne vous coûte rien, puisque la panne est la même.',
        reaction: 'Elle se tait le temps de votre demande ; votre responsable accepte. « On verra à 18 h 05. »',
        next: 'closing',
      },
    ],
  },
  {
    id: 'closing',
    stage: 'Conclusion',
    speaker: 'Mme Aubin',
    line: 'Et si ça retombe lundi ?',
    options: [
      {
        id: 'a',
        say: 'Je récapitule : Yann à 18 h 05, je vous rappelle à 18 h 30, et lundi 9 h je vous propose un diagnostic complet avec notre responsable technique. Merci de m’avoir appelée.',
        reaction: '« 18 h 05, 18 h 30, lundi 9 h : j’ai tout noté. Merci, à tout à l’heure. » Elle raccroche.',
        next: null,
      },
      {
        id: 'b',
        say: 'On vous tient au courant.',
        reaction:
          '« Quand ? » On l’appelle dans l’atelier avant que vous ayez pu répondre. Elle raccroche sans heure de rappel.',
        next: null,
      },
      {
        id: 'c',
        say: 'Bon courage !',
        reaction: 'Plus un mot sur la ligne, mais elle n’a pas raccroché.',
        next: 'no-call-back',
      },
    ],
  },
  {
    id: 'no-call-back',
    stage: '',
    speaker: 'Mme Aubin',
    line: 'C’est tout ? Qui m’appelle pour savoir si c’est réparé, et à quelle heure ?',
    options: [
      {
        id: 'a',
        say: 'Moi, à 18 h 30. Et lundi à 9 h, je vous propose un diagnostic complet avec notre responsable technique.',
        reaction: '« 18 h 30, et lundi 9 h. » Elle l’écrit, puis raccroche.',
        next: null,
      },
      {
        id: 'b',
        say: 'Le technicien vous dira tout sur place.',
        reaction:
          '« Comme la dernière fois. » Elle raccroche. À 17 h, elle rappelle le standard et demande quelqu’un d’autre.',
        next: null,
      },
    ],
  },
]

export const case1: CaseStudy = {
  ...caseStudySheetOf('case-1'),
  context: [
    'Cas fictif : l’entreprise, les personnes et les chiffres sont inventés.',
    'Ventor Compresseurs vend, loue et entretient des compresseurs d’atelier. Vous êtes Nadia Rey, commerciale sédentaire.',
    'Vendredi, 16 h 40 : à la menuiserie Larzac, sous contrat Premium, le compresseur s’arrête et l’atelier de Mme Aubin avec lui. Même panne il y a 12 jours.',
    'Yann, technicien, est disponible à 17 h 15 et se trouve à 50 minutes de route de la menuiserie.',
  ],
  characters: [
    { name: 'Nadia Rey', role: 'Vous, commerciale sédentaire chez Ventor Compresseurs' },
    { name: 'Mme Aubin', role: 'Responsable de l’atelier, menuiserie Larzac' },
    { name: 'Yann', role: 'Technicien SAV de Ventor Compresseurs' },
  ],
  documents: [
    {
      id: 'crm',
      title: 'Extrait du CRM',
      paragraphs: [],
      table: {
        caption: 'Fiche client, vendredi 16 h 40',
        headers: ['Champ', 'Valeur'],
        rows: [
          ['Client', 'Menuiserie Larzac, 14 salariés'],
          ['Matériel', 'VX-22 n° 8841, mis en service en 02/2023'],
          ['Contrat', 'Premium, échéance 31/03, 3 180 € HT par an'],
          ['Tickets sur 12 mois', '3, dont « pressostat » il y a 12 jours, clos « résolu »'],
          ['Dernier NPS', '6 (« on me dit que c’est réparé, ça revient »)'],
        ],
      },
    },
    {
      id: 'contract',
      title: 'Contrat Premium, conditions d’intervention',
      paragraphs: [
        'Intervention sous 4 heures ouvrées à compter de l’appel.',
        'Heures ouvrées : du lundi au vendredi, de 8 h à 18 h.',
        'Hors de ces horaires, l’intervention relève de l’astreinte, facturée 240 €. L’heure d’arrivée sur place fait foi.',
      ],
    },
  ],
  steps: [
    {
      id: 'call',
      kind: 'dialogue',
      title: 'L’appel de Mme Aubin',
      instruction:
        'Choisissez ce que vous dites. Mme Aubin réagit à ce qu’elle entend : une phrase qui la braque, et c’est à vous de ramener l’appel vers une solution.',
      opening: 'contact',
      nodes: callNodes,
    },
    {
      id: 'cerc',
      kind: 'choice',
      title: 'La trame CERC',
      instruction:
        'Vous venez de raccrocher. Relisez l’appel avec la trame Contact, Écoute, Réponse, Conclusion : cochez les gestes qu’un appel comme celui-ci demande, que vous les ayez faits ou non. Un geste coché à tort retire un point.',
      options: [
        { id: 'a', text: 'Contact : annoncer l’entreprise, votre prénom et votre nom' },
        { id: 'b', text: 'Contact : rappeler d’emblée les délais prévus au contrat' },
        {
          id: 'c',
          text: 'Contact : identifier l’interlocutrice et son entreprise, puis ouvrir sa fiche',
        },
        {
          id: 'd',
          text: 'Écoute : avancer la cause probable pour montrer que vous connaissez la machine',
        },
        {
          id: 'e',
          text: 'Écoute : reconnaître la gêne et la récidive avant d’entrer dans la technique',
        },
        { id: 'f', text: 'Écoute : faire mesurer le symptôme par une question précise' },
        { id: 'g', text: 'Écoute : reformuler les faits, machine comprise, et les faire valider' },
        {
          id: 'h',
          text: 'Réponse : annoncer la gratuité de l’astreinte, puis la faire accepter en interne',
        },
        {
          id: 'i',
          text: 'Réponse : donner une heure précise, tirée du contrat et du planning',
        },
        {
          id: 'j',
          text: 'Réponse : transférer l’appel au SAV, mieux placé pour une question technique',
        },
        {
          id: 'k',
          text: 'Réponse : vérifier que la proposition convient et que quelqu’un sera sur place',
        },
        {
          id: 'l',
          text: 'Conclusion : laisser l’heure du rappel ouverte tant que la réparation est incertaine',
        },
        { id: 'm', text: 'Conclusion : récapituler qui fait quoi, et à quelle heure' },
        { id: 'n', text: 'Conclusion : remercier, puis prendre congé' },
      ],
      min: 1,
      max: 14,
      ordered: false,
    },
    {
      id: 'liaison',
      kind: 'text',
      title: 'La fiche de liaison SAV',
      instruction: 'Rédigez la fiche que Yann lira avant de prendre la route, et que le SAV gardera.',
      hints: [
        'Le client, la machine, le contrat',
        'Ce qui a été mesuré, et ce qui s’est déjà produit',
        'Ce que vous avez promis, et pour quand',
        'Ce que vous demandez, à qui',
      ],
      maxWords: 130,
    },
    {
      id: 'prevention',
      kind: 'text',
      title: 'Éviter une troisième panne',
      instruction:
        'Le ticket d’il y a 12 jours était clos « résolu ». Proposez deux actions qui empêchent que cela se reproduise, chez Mme Aubin et chez les autres clients.',
      hints: ['Qui fait quoi, et quand', 'Comment vous saurez que l’action a été faite'],
      maxWords: 100,
    },
    {
      id: 'renewal',
      kind: 'text',
      title: 'Avant le 31 mars',
      instruction:
        'Le contrat Premium arrive à échéance le 31 mars. Dites ce que vous faites d’ici là, et à quel moment.',
      hints: [
        'Ce que la fiche dit de l’humeur de la cliente',
        'Les chiffres de l’année à lui montrer',
        'Ce que vous ferez si elle hésite',
      ],
      maxWords: 120,
    },
  ],
}
