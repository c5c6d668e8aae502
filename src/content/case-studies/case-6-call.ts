import type { DialogueNode } from './case-study.ts'

/**
 * The call to É. Marty, who has forbidden discounts. Ids of options say nothing of their
 * worth: points are in server/answer-keys/case-6.ts.
 */
export const martyCallNodes: readonly DialogueNode[] = [
  {
    id: 'contact',
    stage: 'Contact',
    speaker: 'É. Marty',
    line: 'Fromagerie Auberoche, Mme Marty.',
    options: [
      {
        id: 'a',
        say: 'Bonjour madame, Pyrénées Emballages. Nous avons en ce moment des conditions qui devraient vous intéresser.',
        reaction: 'Un silence, puis un bruit de clavier : elle cherche quelque chose.',
        next: 'not-read',
      },
      {
        id: 'b',
        say: 'Bonjour, c’est Pyrénées Emballages, je viens aux nouvelles.',
        reaction: '« Des nouvelles, je vous en ai envoyé deux fois. Vous n’avez pas répondu. »',
        next: 'facts',
      },
      {
        id: 'c',
        say: 'Madame Marty, Léo Pons, de Pyrénées Emballages. Je reprends votre secteur et j’ai lu vos messages, celui de juin compris. Avez-vous deux minutes, ou dois-je rappeler à une autre heure ?',
        reaction: '« Deux minutes. » Une porte se ferme, le bruit de l’atelier s’éloigne.',
        next: 'facts',
      },
    ],
  },
  {
    id: 'not-read',
    stage: '',
    speaker: 'É. Marty',
    line: '« Ne m’appelez pas pour une remise. » C’est la dernière ligne de mon message. Vous l’avez lu ?',
    options: [
      {
        id: 'a',
        say: 'Bien sûr, mais attendez d’entendre le chiffre.',
        reaction: '« Non. » Elle ne raccroche pas pour autant ; elle attend de savoir qui vous êtes.',
        next: 'facts',
      },
      {
        id: 'b',
        say: 'Je l’ai lu, et j’ai fait ce que vous demandiez de ne pas faire. Je vous prie de m’en excuser. Je suis Léo Pons, c’est moi qui reprends votre dossier.',
        reaction: '« Léo Pons. » Elle note.',
        next: 'facts',
      },
    ],
  },
  {
    id: 'facts',
    stage: 'Faits',
    speaker: 'É. Marty',
    line: 'Et vous savez pourquoi nous sommes partis ?',
    options: [
      {
        id: 'a',
        say: 'Je suis sincèrement désolé de ce qui s’est passé.',
        reaction: '« Désolé de quoi, au juste ? » Comme rien ne vient, elle récite les dates elle-même.',
        next: 'listening',
      },
      {
        id: 'b',
        say: 'Trois livraisons en retard en mars, votre ligne arrêtée le 21, vos messages du 24 mars et du 2 avril sans réponse. C’est exact, et c’est de notre fait.',
        reaction: '« C’est exactement cela. » Elle parle moins vite.',
        next: 'listening',
      },
      {
        id: 'c',
        say: 'Il y a eu des aléas de transport au printemps, comme partout.',
        reaction: '« Comme partout. »',
        next: 'line-stopped',
      },
    ],
  },
  {
    id: 'line-stopped',
    stage: '',
    speaker: 'É. Marty',
    line: 'Le 21 mars, une ligne à l’arrêt et du lait qui n’attend pas. Ce n’est pas un aléa, ça : c’est une journée perdue.',
    options: [
      {
        id: 'a',
        say: 'Une journée perdue, et deux messages restés sans réponse : j’aurais dû commencer par là. C’est de notre fait.',
        reaction: '« Bon. » Elle laisse passer quelques secondes.',
        next: 'listening',
      },
      {
        id: 'b',
        say: 'C’est le transporteur qui avait pris du retard.',
        reaction: '« Moi, c’est vous que je payais. »',
        next: 'listening',
      },
    ],
  },
  {
    id: 'listening',
    stage: 'Écoute',
    speaker: 'É. Marty',
    line: 'Nous avons signé ailleurs. Qu’est-ce que vous voulez savoir de plus ?',
    options: [
      {
        id: 'a',
        say: 'Qu’est-ce qui vous a le plus manqué, ce jour-là et dans les semaines qui ont suivi ?',
        reaction:
          '« Un appel. À sept heures, j’aurais pu changer le programme de la ligne. À dix, c’était trop tard. »',
        next: 'repair',
      },
      {
        id: 'b',
        say: 'À quelle date votre nouveau contrat se termine-t-il ?',
        reaction: '« Cela ne vous regarde pas. » Puis, d’elle-même : « On ne m’a même pas appelée, le 21. »',
        next: 'repair',
      },
      {
        id: 'c',
        say: 'Vous verrez, vous reviendrez : les autres ne font pas mieux.',
        reaction: 'Elle rit, une fois, sans joie.',
        next: 'others',
      },
    ],
  },
  {
    id: 'others',
    stage: '',
    speaker: 'É. Marty',
    line: 'Les autres décrochent, monsieur. Le mois dernier, un camion en retard, ils m’ont prévenue à six heures.',
    options: [
      {
        id: 'a',
        say: 'Cela arrive donc chez eux aussi.',
        reaction: '« Eux, ils préviennent. » Elle détache chaque mot.',
        next: 'repair',
      },
      {
        id: 'b',
        say: 'C’est ce qui a manqué chez nous : quelqu’un qui vous prévienne. Je l’entends.',
        reaction: '« À la bonne heure. »',
        next: 'repair',
      },
    ],
  },
  {
    id: 'repair',
    stage: 'Réparation',
    speaker: 'É. Marty',
    line: 'Et qu’est-ce qui a changé, chez vous ?',
    options: [
      {
        id: 'a',
        say: 'Tout a été repris en main, je m’en porte garant.',
        reaction: '« Tout, c’est rien que je puisse vérifier. »',
        next: 'invitation',
      },
      {
        id: 'b',
        say: 'Reprenez une commande, et nous mettrons en place ce qu’il faut.',
        reaction: '« Donc, rien. »',
        next: 'nothing-yet',
      },
      {
        id: 'c',
        say: 'À Pamiers, deux points de dépôt au lieu d’un. Et un seul interlocuteur, moi. Je peux vous montrer les heures d’arrivée réelles, les mauvaises aussi.',
        reaction: '« Les mauvaises aussi ? » Pour la première fois, elle pose une question.',
        next: 'invitation',
      },
    ],
  },
  {
    id: 'nothing-yet',
    stage: '',
    speaker: 'É. Marty',
    line: 'Vous me demandez de payer pour voir. Mon directeur de production appréciera.',
    options: [
      {
        id: 'a',
        say: 'Vous avez raison, je m’explique mal. Deux points de dépôt à Pamiers depuis le printemps, et mon numéro direct : cela, c’est déjà fait.',
        reaction: '« Deux dépôts. Il fallait commencer par là. »',
        next: 'invitation',
      },
      {
        id: 'b',
        say: 'Il faut bien que quelqu’un fasse le premier pas.',
        reaction: '« Le premier pas, je l’ai fait le 24 mars. Par écrit. »',
        next: 'invitation',
      },
    ],
  },
  {
    id: 'invitation',
    stage: 'Invitation',
    speaker: 'É. Marty',
    line: 'Bien. Et vous me proposez quoi ?',
    options: [
      {
        id: 'a',
        say: 'Pas un prix. Vingt minutes chez vous, pour vous montrer ce qui a changé et entendre ce qu’il faudrait pour regagner un essai. Vous déciderez ensuite.',
        reaction: '« Pas un prix. » Elle ouvre son agenda.',
        next: 'closing',
      },
      {
        id: 'b',
        say: 'Une palette dès la semaine prochaine, pour que vous jugiez sur pièces.',
        reaction: '« Vous allez vite. Venez d’abord me montrer vos chiffres, on verra pour la palette. »',
        next: 'closing',
      },
      {
        id: 'c',
        say: 'Dix pour cent sur votre première commande, pour nous faire pardonner.',
        reaction: 'Le ton redevient celui du début.',
        next: 'forbidden',
      },
    ],
  },
  {
    id: 'forbidden',
    stage: '',
    speaker: 'É. Marty',
    line: 'Je l’ai écrit, je vous l’ai dit, et vous me la faites quand même, votre remise.',
    options: [
      {
        id: 'a',
        say: 'Voyez-la comme un geste, pas comme une remise.',
        reaction: '« Gardez votre geste. Vingt minutes, pas une de plus, et sans tarif dans la serviette. »',
        next: 'closing',
      },
      {
        id: 'b',
        say: 'Vous l’aviez écrit, et je le retire. Laissez-moi seulement vingt minutes pour vous montrer les heures d’arrivée ; vous déciderez.',
        reaction: '« Vingt minutes. Sans tarif. »',
        next: 'closing',
      },
    ],
  },
  {
    id: 'closing',
    stage: 'Conclusion',
    speaker: 'É. Marty',
    line: 'Jeudi, huit heures, avant la mise en route. Et si je ne suis pas convaincue ?',
    options: [
      {
        id: 'a',
        say: 'Vous le serez, croyez-moi.',
        reaction: 'Un silence. Vous entendez tourner une page d’agenda.',
        next: 'pressure',
      },
      {
        id: 'b',
        say: 'Alors nous en resterons là, c’est vous qui décidez. Jeudi 8 h, vingt minutes, les heures d’arrivée en main : je vous le confirme ce soir par e-mail, et un mot suffira si vous ne voulez plus de nos messages.',
        reaction: '« Jeudi, huit heures. » Elle raccroche, sans un mot de plus et sans brusquerie.',
        next: null,
      },
      {
        id: 'c',
        say: 'Je vous rappellerai la semaine suivante. À jeudi.',
        reaction: '« À jeudi. Pour la suite, c’est moi qui rappellerai. »',
        next: null,
      },
    ],
  },
  {
    id: 'pressure',
    stage: '',
    speaker: 'É. Marty',
    line: 'Votre prédécesseur me disait cela aussi : « croyez-moi ».',
    options: [
      {
        id: 'a',
        say: 'Alors ne me croyez pas : regardez les heures d’arrivée jeudi à 8 h, et décidez après. Je vous confirme le rendez-vous ce soir.',
        reaction: '« Jeudi, huit heures. » Elle le note.',
        next: null,
      },
      {
        id: 'b',
        say: 'Je ne suis pas mon prédécesseur.',
        reaction: '« Nous verrons bien. » Elle raccroche ; rien n’est confirmé par écrit.',
        next: null,
      },
    ],
  },
]
