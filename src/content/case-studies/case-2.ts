import type { CaseStudy, DialogueNode } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

/** Ids of options say nothing of their worth: points are in server/answer-keys/case-2.ts. */
const callNodes: readonly DialogueNode[] = [
  {
    id: 'contact',
    stage: 'Contact',
    speaker: 'Mme Rigal',
    line: 'Allô ?',
    options: [
      {
        id: 'a',
        say: 'Bonjour madame Rigal, Tom Vidal, de Cuisines Belvédère. Il est 17 h, je vous appelle comme annoncé ce matin. Avez-vous dix minutes ?',
        reaction: '« 17 h juste, tiens. » Elle baisse la radio. « Dix minutes, oui. »',
        next: 'listening',
      },
      {
        id: 'b',
        say: 'Bonjour, Belvédère à l’appareil, c’est au sujet de votre réclamation.',
        reaction: 'Un temps. « Encore une voix que je ne connais pas. »',
        next: 'fourth-person',
      },
      {
        id: 'c',
        say: 'Bonjour madame, Tom Vidal. Vous avez lu mon e-mail ?',
        reaction: '« Je l’ai lu. » Elle n’ajoute rien.',
        next: 'listening',
      },
    ],
  },
  {
    id: 'fourth-person',
    stage: '',
    speaker: 'Mme Rigal',
    line: 'Ça fait quatre personnes en une semaine. Vous êtes qui, vous ?',
    options: [
      {
        id: 'a',
        say: 'Je reprends le dossier pour mes collègues, ils sont tous pris.',
        reaction: '« Ils sont tous pris. » Elle le répète à quelqu’un, à côté d’elle.',
        next: 'listening',
      },
      {
        id: 'b',
        say: 'Tom Vidal, votre commercial. C’est moi qui vous ai vendu cette cuisine, et c’est moi qui vous répondrai jusqu’au bout.',
        reaction: '« Ah, monsieur Vidal. Ce n’est pas trop tôt. »',
        next: 'listening',
      },
    ],
  },
  {
    id: 'listening',
    stage: 'Écoute',
    speaker: 'Mme Rigal',
    line: 'Demain, j’ai trente personnes, un évier posé sur des parpaings et un réchaud de camping. Vous vous rendez compte ?',
    options: [
      {
        id: 'a',
        say: 'C’est le transporteur qui a perdu un colis, nous n’y sommes pour rien.',
        reaction: 'Un rire bref, sans gaieté.',
        next: 'carrier',
      },
      {
        id: 'b',
        say: 'Je comprends.',
        reaction:
          '« Vous comprenez quoi ? » Elle reprend tout depuis le début : la cuisine démontée, le standard, la honte.',
        next: 'rewording',
      },
      {
        id: 'c',
        say: 'Trente personnes demain, et plus de cuisine depuis dimanche : j’imagine la semaine que vous avez passée. De quoi disposez-vous pour demain ?',
        reaction:
          'Elle raconte : un traiteur trouvé ce matin, les tables prêtées par une voisine. À mesure qu’elle parle, sa voix ralentit.',
        next: 'rewording',
      },
    ],
  },
  {
    id: 'carrier',
    stage: '',
    speaker: 'Mme Rigal',
    line: 'Ce n’est pas au transporteur que j’ai versé un acompte. Et lui, il ne vous avait pas prévenus ?',
    options: [
      {
        id: 'a',
        say: 'Si, le 25 février. Nous le savions et nous ne vous avons pas appelée : c’est notre faute.',
        reaction: 'Un long silence. « Le 25. Bon. Vous le dites, c’est déjà ça. »',
        next: 'rewording',
      },
      {
        id: 'b',
        say: 'Je n’ai pas cette information sous les yeux.',
        reaction: '« Cherchez. J’ai le temps, je n’ai pas de cuisine. »',
        next: 'since-when',
      },
    ],
  },
  {
    id: 'since-when',
    stage: '',
    speaker: 'Mme Rigal',
    line: 'Alors ? Depuis quand le saviez-vous ?',
    options: [
      {
        id: 'a',
        say: 'Il faudrait voir cela avec l’ADV.',
        reaction: '« La comptabilité m’a dit la même chose ce matin. Mot pour mot. »',
        next: 'rewording',
      },
      {
        id: 'b',
        say: 'Depuis le 25 février. Il fallait vous appeler ce jour-là, et personne ne l’a fait.',
        reaction: 'Elle souffle. « J’aurais pu louer une salle, le 25. »',
        next: 'rewording',
      },
    ],
  },
  {
    id: 'rewording',
    stage: 'Reformulation',
    speaker: 'Mme Rigal',
    line: 'Trois fois j’ai appelé. Trois fois ! À la fin, je ne sais même plus ce que je demandais.',
    options: [
      {
        id: 'a',
        say: 'Essayons d’abord de rester calmes.',
        reaction: 'La radio s’arrête tout à fait.',
        next: 'calm',
      },
      {
        id: 'b',
        say: 'Livraison promise le 27 février, date impérative écrite sur le bon, trois appels les 2, 4 et 6 mars sans réponse utile. Vous voulez être livrée demain ou remboursée, et un geste. Est-ce bien cela ?',
        reaction: '« C’est exactement cela. » C’est la première fois qu’elle n’a rien à ajouter.',
        next: 'information',
      },
      {
        id: 'c',
        say: 'Ce que vous voulez, c’est être livrée, c’est bien ça ?',
        reaction: '« Livrée demain, ou remboursée. Et un geste. C’était écrit. »',
        next: 'information',
      },
    ],
  },
  {
    id: 'calm',
    stage: '',
    speaker: 'Mme Rigal',
    line: 'J’ai été calme le 2, j’ai été calme le 4. Quelqu’un a noté ce que je disais, au moins ?',
    options: [
      {
        id: 'a',
        say: 'Oui, oui, tout est dans l’ordinateur.',
        reaction: '« Alors lisez-le-moi. » Vous le lisez ; elle corrige deux dates.',
        next: 'information',
      },
      {
        id: 'b',
        say: 'Votre message du 4 ne m’est arrivé que ce matin : cuisine démontée, trente invités, être rappelée avant le soir. Est-ce bien cela ?',
        reaction: '« C’est bien cela. Deux jours après, mais c’est cela. »',
        next: 'information',
      },
    ],
  },
  {
    id: 'information',
    stage: 'Information',
    speaker: 'Mme Rigal',
    line: 'Et pour demain, alors ? Dites-moi que vous pouvez.',
    options: [
      {
        id: 'a',
        say: 'Non, demain, c’est impossible. Ce sera le 18 mars.',
        reaction:
          '« Le 18, et c’est tout ? » Elle retrouve elle-même, dans votre e-mail, les deux possibilités et vous les lit.',
        next: 'review',
      },
      {
        id: 'b',
        say: 'Non. Un colis manque, il arrive le 18 mars. Deux possibilités : annuler, et votre acompte vous est remboursé en entier sous 14 jours ; ou être livrée au complet le 18, posée sous 48 h, sans frais de pose.',
        reaction: 'Un soupir, puis les pages d’un agenda. « Le 18. Au moins, je sais. »',
        next: 'review',
      },
      {
        id: 'c',
        say: 'Je vais voir avec le dépôt, on peut toujours tenter quelque chose.',
        reaction: 'Elle appelle quelqu’un, loin du combiné : « Ils viennent peut-être demain ! »',
        next: 'false-hope',
      },
    ],
  },
  {
    id: 'false-hope',
    stage: '',
    speaker: 'Mme Rigal',
    line: 'Alors, le traiteur, je le décommande ou pas ?',
    options: [
      {
        id: 'a',
        say: 'Attendez ce soir, je vous redis.',
        reaction: '« Ce soir ? Il ferme à 18 h. »',
        next: 'caterer',
      },
      {
        id: 'b',
        say: 'Gardez-le. Je vous ai donné un espoir que je ne peux pas tenir : rien n’arrivera avant le 18 mars. Ce jour-là, vous êtes livrée au complet, ou bien vous annulez et vous êtes remboursée sous 14 jours.',
        reaction: '« J’allais le décommander. » Elle note pourtant les deux possibilités.',
        next: 'review',
      },
    ],
  },
  {
    id: 'caterer',
    stage: '',
    speaker: 'Mme Rigal',
    line: 'C’est oui ou c’est non. Là, maintenant.',
    options: [
      {
        id: 'a',
        say: 'Disons plutôt non.',
        reaction: '« Plutôt. » Elle relit votre e-mail à voix haute et s’arrête sur le 18 mars.',
        next: 'review',
      },
      {
        id: 'b',
        say: 'C’est non : le colis arrive le 18 mars. Gardez le traiteur, et dites-moi si vous préférez la livraison ce jour-là ou le remboursement.',
        reaction: '« Voilà. C’était si difficile ? »',
        next: 'review',
      },
    ],
  },
  {
    id: 'review',
    stage: 'Geste',
    speaker: 'Mme Rigal',
    line: 'Et si je n’écris rien sur Google, vous ajoutez combien ?',
    options: [
      {
        id: 'a',
        say: 'Rien, et j’aime mieux vous le dire. La pose vous est offerte parce que nous avons manqué la date. Votre avis, vous l’écrirez ou non : il est à vous.',
        reaction: 'Un silence, puis un vrai rire. « Bon. Vous ne marchandez pas, vous. »',
        next: 'closing',
      },
      {
        id: 'b',
        say: 'Disons que je peux monter à 300 € si cela reste entre nous.',
        reaction: 'Le bruit d’un stylo que l’on décapuchonne.',
        next: 'noted',
      },
      {
        id: 'c',
        say: 'On en reparlera quand vous serez livrée.',
        reaction: '« On en reparlera. » Elle l’écrit, avec la date et l’heure.',
        next: 'closing',
      },
    ],
  },
  {
    id: 'noted',
    stage: '',
    speaker: 'Mme Rigal',
    line: '« 300 € si je me tais. » C’est bien cela que j’écris ?',
    options: [
      {
        id: 'a',
        say: 'Ne le prenez pas ainsi, c’était pour vous arranger.',
        reaction: '« Je ne le prends pas, je le note. » Le stylo souligne, deux fois.',
        next: 'closing',
      },
      {
        id: 'b',
        say: 'Non, je retire ce que j’ai dit. La pose vous est offerte sans condition ; écrivez ce que vous voudrez.',
        reaction: '« J’aime mieux ça. » Elle raie la ligne, mais garde la feuille.',
        next: 'closing',
      },
    ],
  },
  {
    id: 'closing',
    stage: 'Conclusion',
    speaker: 'Mme Rigal',
    line: 'Je garde la commande. Mais si, le 18, il manque encore quelque chose, qui est-ce que j’appelle ?',
    options: [
      {
        id: 'a',
        say: 'Moi, bien sûr. Appelez quand vous voulez.',
        reaction: '« C’est toujours moi qui appelle, en somme. » Elle raccroche doucement.',
        next: null,
      },
      {
        id: 'b',
        say: 'Le standard, il vous dirigera vers la bonne personne.',
        reaction: 'Un bruit de chaise.',
        next: 'switchboard',
      },
      {
        id: 'c',
        say: 'Moi, sur ma ligne directe. Ce soir, je vous confirme votre choix par écrit ; le 18 à 8 h 30, je vous appelle, les sept colis comptés. Merci d’avoir pris ce temps la veille de votre fête.',
        reaction: '« Ce soir par écrit, le 18 à 8 h 30. Je le note sur le mur, faute de frigo. » Elle raccroche.',
        next: null,
      },
    ],
  },
  {
    id: 'switchboard',
    stage: '',
    speaker: 'Mme Rigal',
    line: 'Le standard. Celui de lundi ?',
    options: [
      {
        id: 'a',
        say: 'Non : moi, sur ma ligne directe. Et c’est moi qui vous appelle, le 18 à 8 h 30, les sept colis comptés.',
        reaction: '« Le 18 à 8 h 30. D’accord. » Elle raccroche.',
        next: null,
      },
      {
        id: 'b',
        say: 'Ou l’ADV, si vous préférez.',
        reaction: '« Je préférerais quelqu’un. » Elle raccroche.',
        next: null,
      },
    ],
  },
]

export const case2: CaseStudy = {
  ...caseStudySheetOf('case-2'),
  context: [
    'Cas fictif : l’entreprise, les personnes et les chiffres sont inventés.',
    'Cuisines Belvédère, 42 salariés, vend et pose des cuisines. Vous êtes Tom Vidal, commercial : c’est à vous que Mme Rigal a passé commande, le 8 janvier.',
    'Livraison promise le 27 février, avant les vacances, à cause d’un baptême fêté chez elle le 7 mars. Nous sommes le vendredi 6 mars : rien n’est arrivé, sauf son e-mail.',
    'Vous répondez par écrit avant midi ; à 17 h, vous êtes libre pour l’appeler.',
  ],
  characters: [
    { name: 'Tom Vidal', role: 'Vous, commercial chez Cuisines Belvédère' },
    { name: 'Mme Rigal', role: 'Cliente, commande 26-0148' },
    { name: 'Mme Chen', role: 'Responsable de l’administration des ventes (ADV)' },
  ],
  documents: [
    {
      id: 'complaint',
      title: 'L’e-mail de Mme Rigal',
      letter: {
        kind: 'e-mail',
        from: 'F. Rigal',
        to: 'Tom Vidal',
        sent: 'vendredi 6 mars, 10 h 42',
        subject: 'INADMISSIBLE — commande 26-0148',
      },
      paragraphs: [
        'Monsieur, vous deviez me livrer le 27 février. Nous sommes le 6 mars, mon baptême est demain, votre standard me balade (trois appels, trois personnes). Je veux être livrée demain ou remboursée, et un geste. Sinon je raconte tout sur Google.',
        'F. Rigal',
      ],
    },
    {
      id: 'order',
      title: 'Bon de commande 26-0148',
      paragraphs: [],
      table: {
        caption: 'Signé en magasin le 8 janvier (extrait)',
        headers: ['Champ', 'Valeur'],
        rows: [
          ['Cliente', 'Mme F. Rigal'],
          ['Montant', '9 800 €'],
          ['Acompte', '40 %, versé à la commande'],
          ['Solde', 'à la livraison complète'],
          ['Livraison', '27 février, en sept colis'],
          ['Ajouté à la main', '« date impérative — baptême le 7 mars », signé des deux'],
          ['Pose', 'forfait de 280 €, compris dans le montant'],
          ['Médiateur de la consommation', 'Médiation Habitat (nom fictif), BP 118, 37000 Tours'],
        ],
      },
    },
    {
      id: 'crm',
      title: 'Extrait du CRM',
      paragraphs: [],
      table: {
        caption: 'Commande 26-0148, du 25 février au 6 mars',
        headers: ['Date', 'Événement'],
        rows: [
          ['25/02', 'Transporteur : colis 3/7 manquant'],
          ['27/02', 'Aucun appel à la cliente'],
          ['02/03', 'Appel de la cliente → standard : « on se renseigne »'],
          ['04/03', 'Appel de la cliente → SAV : message non transmis'],
          ['06/03', 'Appel de la cliente → comptabilité, renvoyée à l’ADV ; colis manquant annoncé pour le 18/03'],
        ],
      },
    },
    {
      id: 'message',
      title: 'Le message resté au SAV',
      letter: { kind: 'message', from: 'Lucas, SAV', to: 'Tom Vidal', sent: '4 mars, 15 h 50 ; reçu le 6 mars' },
      paragraphs: [
        'Mme Rigal, deuxième appel. Ancienne cuisine démontée dimanche, trente invités samedi : « je n’en dors plus ». Veut être rappelée par toi avant ce soir.',
      ],
    },
    {
      id: 'sales-office',
      title: 'La réponse de l’ADV',
      letter: {
        kind: 'e-mail',
        from: 'Mme Chen',
        to: 'Tom Vidal',
        sent: 'vendredi 6 mars, 11 h 05',
        subject: 'Re : 26-0148, on peut quelque chose pour demain ?',
      },
      paragraphs: [
        'Tom, j’ai tout essayé. Le colis 3, c’est le plan de travail et le meuble d’évier : sans lui, rien ne se pose. Il sera chez nous le 18 mars au matin, ferme. Les six autres attendent au dépôt.',
        'Si elle garde sa commande, je livre le tout le 18 et je lui réserve les poseurs dans les 48 h.',
        'Entre nous : le transporteur nous avait prévenus le 25 février. L’alerte est tombée dans la boîte commune. Et personne, à la réception, ne recompte les colis.',
      ],
    },
    {
      id: 'delegation',
      title: 'Note interne : les gestes commerciaux',
      paragraphs: [
        'Un commercial accorde seul un geste de 300 € au plus par dossier, proportionné à ce que le client a subi, et le note dans le CRM. Au-delà : accord de la direction, sous 24 h.',
        'Cette délégation porte sur les gestes. Ce que l’on doit au client n’est pas un geste.',
        'Ligne directe de Tom Vidal, non surtaxée : 05 36 49 01 48 (numéro fictif).',
      ],
    },
    {
      id: 'law',
      title: 'Mémo : droits du consommateur livré en retard',
      paragraphs: [
        'Lectures arrêtées au printemps 2026, à faire valider par un juriste. Articles du code de la consommation.',
      ],
      table: {
        caption: 'Ce que disent les textes, en bref',
        headers: ['Sujet', 'Règle'],
        rows: [
          [
            'Retard de livraison',
            'Le client peut suspendre son paiement. Il met le vendeur en demeure de livrer dans un délai supplémentaire raisonnable ; ce délai passé, il peut annuler (« résolution »). L. 216-6',
          ],
          [
            'Annulation immédiate',
            'Sans mise en demeure, si le vendeur refuse de livrer, s’il est évident qu’il ne livrera pas, ou si la date était pour le client une condition essentielle de la vente. L. 216-6',
          ],
          ['Remboursement', 'Dans les 14 jours qui suivent l’annulation (à contrôler). L. 216-7'],
          ['Téléphone', 'Numéro de réclamation non surtaxé, indiqué dans la correspondance. L. 121-16'],
          [
            'Médiation',
            'Gratuite pour le client. Coordonnées données sur le bon de commande, et de nouveau si la réclamation n’aboutit pas. L. 612-1, L. 616-1',
          ],
        ],
      },
    },
  ],
  steps: [
    {
      id: 'qualify',
      kind: 'classification',
      title: 'Qualifier la réclamation',
      instruction:
        'Avant de répondre, démêlez. Rangez chaque élément : un fait se vérifie, un ressenti s’entend, une demande attend une réponse, une pièce prouve.',
      categories: [
        { id: 'fact', text: 'Fait' },
        { id: 'feeling', text: 'Ressenti' },
        { id: 'demand', text: 'Demande' },
        { id: 'evidence', text: 'Pièce' },
      ],
      items: [
        { id: 'a', text: 'Rien n’est livré le 6 mars ; c’était promis pour le 27 février' },
        { id: 'b', text: '« Votre standard me balade »' },
        { id: 'c', text: 'Être livrée demain, 7 mars' },
        { id: 'd', text: 'Le bon de commande et sa mention « date impérative »' },
        { id: 'e', text: 'Trois appels, trois interlocuteurs' },
        { id: 'f', text: '« Je n’en dors plus »' },
        { id: 'g', text: 'Être remboursée' },
        { id: 'h', text: 'L’avis du transporteur reçu le 25 février' },
        { id: 'i', text: '« Sinon je raconte tout sur Google »' },
        { id: 'j', text: 'Obtenir un geste' },
        { id: 'k', text: 'Belvédère n’a pas appelé Mme Rigal entre le 25 février et le 6 mars' },
        { id: 'l', text: 'Le reçu de l’acompte' },
      ],
    },
    {
      id: 'rights',
      kind: 'choice',
      title: 'Ce que Mme Rigal peut exiger',
      instruction: 'Lisez le bon de commande et le mémo. Quel est le droit de Mme Rigal aujourd’hui, et pourquoi ?',
      options: [
        {
          id: 'a',
          text: 'Une nouvelle date seulement : avec sept jours de retard, elle doit d’abord vous mettre en demeure de livrer dans un délai raisonnable.',
        },
        {
          id: 'b',
          text: 'Annuler, mais après le 18 mars, si le colis n’est pas arrivé : cette date est votre délai supplémentaire.',
        },
        {
          id: 'c',
          text: 'Annuler dès aujourd’hui : la date était une condition essentielle, écrite sur le bon, et vous ne l’avez pas tenue.',
        },
        {
          id: 'd',
          text: 'Rien contre Belvédère : le colis a été perdu par le transporteur, c’est à lui qu’elle doit s’adresser.',
        },
      ],
      min: 1,
      max: 1,
      ordered: false,
    },
    {
      id: 'duties',
      kind: 'choice',
      title: 'Ce que vous lui devez',
      instruction:
        'Cochez ce qui est exact, d’après le mémo et la note interne. Une ligne cochée à tort retire un point.',
      options: [
        { id: 'a', text: 'Si elle annule, l’acompte est remboursé en entier, dans les 14 jours.' },
        { id: 'b', text: 'Si elle annule, une part de l’acompte reste acquise, pour frais de dossier.' },
        { id: 'c', text: 'Tant que la cuisine n’est pas livrée, elle peut suspendre le paiement du solde.' },
        { id: 'd', text: 'Le remboursement de l’acompte entame votre délégation de 300 €.' },
        { id: 'e', text: 'Votre réponse lui indique le médiateur, gratuit pour elle, si elle n’est pas d’accord.' },
        { id: 'f', text: 'Un geste peut être accordé contre la promesse de ne pas publier d’avis.' },
        { id: 'g', text: 'Le numéro que vous lui donnez pour vous joindre n’est pas surtaxé.' },
      ],
      min: 1,
      max: 7,
      ordered: false,
    },
    {
      id: 'solution',
      kind: 'choice',
      title: 'Votre proposition',
      instruction:
        'Choisissez ce que vous proposez à Mme Rigal. Votre délégation s’arrête à 300 € ; au-delà, vous devez demander.',
      options: [
        {
          id: 'a',
          text: 'Livrer demain les six colis présents et compléter le 18 mars, pour montrer votre bonne volonté.',
        },
        { id: 'b', text: 'Promettre la livraison complète pour demain, et insister auprès du transporteur.' },
        {
          id: 'c',
          text: 'Livrer le 18 mars et lui rendre 10 % de la commande, comme chaque fois qu’un client se plaint.',
        },
        {
          id: 'd',
          text: 'Lui laisser le choix : annuler, acompte remboursé sous 14 jours, ou être livrée au complet le 18 mars, pose sous 48 h et forfait de pose offert.',
        },
        { id: 'e', text: 'Livrer le 18 mars, avec 300 € de remise à condition que rien ne paraisse sur Google.' },
        {
          id: 'f',
          text: 'Transmettre à la direction sans rien proposer : l’affaire est trop grave pour un commercial.',
        },
      ],
      min: 1,
      max: 1,
      ordered: false,
    },
    {
      id: 'reply',
      kind: 'text',
      title: 'Votre réponse écrite',
      instruction:
        'Rédigez l’e-mail complet que Mme Rigal recevra avant midi : de 120 à 180 mots, formule d’appel et signature comprises.',
      hints: [
        'Les faits, avec leurs dates, tels que vous les reconnaissez',
        'Ce qui est possible et ce qui ne l’est pas',
        'Les montants et les délais, calculés',
        'Qui lui répondra désormais, et quand',
        'Ce qu’elle peut faire si votre réponse ne lui convient pas',
      ],
      minWords: 120,
      maxWords: 180,
    },
    {
      id: 'call',
      kind: 'dialogue',
      title: '17 h : vous l’appelez',
      instruction:
        'Mme Rigal a lu votre e-mail. Choisissez ce que vous dites ; elle réagit à ce qu’elle entend, et c’est à vous d’arriver à une décision.',
      opening: 'contact',
      nodes: callNodes,
    },
    {
      id: 'plan',
      kind: 'table',
      title: 'Le plan des cinq jours',
      instruction:
        'Réparer pour Mme Rigal ne suffit pas. Placez une action à chaque échéance, en jours ouvrés ; toutes ne servent pas.',
      givenHeaders: ['Échéance', 'Date'],
      rows: [
        { id: 'd0', given: ['J0', 'vendredi 6 mars'] },
        { id: 'd1', given: ['J+1', 'lundi 9 mars'] },
        { id: 'd2', given: ['J+2', 'mardi 10 mars'] },
        { id: 'd5', given: ['J+5', 'vendredi 13 mars'] },
      ],
      columns: [
        {
          id: 'action',
          label: 'Action',
          input: 'select',
          options: [
            { id: 'close-alone', text: 'Clore le dossier si elle n’a pas rappelé' },
            { id: 'cause', text: 'Chercher la cause, recompter les colis à la réception' },
            { id: 'balance', text: 'Relancer Mme Rigal pour le solde' },
            { id: 'call', text: 'Appeler Mme Rigal à l’heure dite' },
            { id: 'culprit', text: 'Trouver qui a manqué l’appel du 4 mars' },
            { id: 'close-with-her', text: 'Faire le bilan avec elle ; elle valide la clôture' },
            { id: 'rule', text: 'Poser la règle : aucun retard sans appel sortant' },
          ],
        },
      ],
    },
    {
      id: 'afterwards',
      kind: 'text',
      title: 'Et ensuite ?',
      instruction:
        'En quelques lignes : ce qui change chez Belvédère pour le prochain client dont un colis manque, et ce que vous faites encore pour Mme Rigal une fois la cuisine posée.',
      hints: ['Qui, quoi, à partir de quand', 'Comment vous saurez que c’est fait'],
      maxWords: 100,
    },
  ],
}
