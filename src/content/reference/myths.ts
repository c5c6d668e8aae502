import type { TopicId } from '../course-ids.ts'
import { type Reference, spaced } from './reference.ts'

/** A figure or a saying one hears in meetings, and what is left of it when one looks for its source. */
export type Myth = Reference & {
  readonly claim: string
  /** Where it comes from, and why it goes on. */
  readonly heardBecause: string
  readonly known: string
  /** What to say or to do instead. */
  readonly instead: string
  readonly lessons: readonly TopicId[]
}

export const myths: readonly Myth[] = spaced<Myth>([
  {
    id: 'retention-profit',
    claim: '« 5 % de rétention en plus, c’est 25 à 95 % de profit en plus. »',
    heardBecause:
      'La phrase résume un article de Reichheld et Sasser (Harvard Business Review, 1990), dont l’accroche promettait « presque 100 % » de profit. La fourchette diffusée de l’article est 25-85 % ; le 95 % vient d’un livre de 1996, pour une agence de publicité. Des revues universitaires la recopient encore.',
    known:
      'Pour Byron Sharp, c’est une expérience de pensée : si l’attrition passe de 10 à 5 % par an, la durée de vie moyenne passe de 10 à 20 ans. Le « 5 » désigne donc cinq points, la moitié des départs. Et il s’agit du profit moyen par client dans le temps, pas du bénéfice de l’année. Ordre de grandeur observé dans cinq entreprises : +1 % de rétention allait avec environ +5 % de valeur de la clientèle (Gupta, Lehmann et Stuart, 2004).',
    instead:
      'Refaites le calcul avec vos chiffres. Avec 100 € de marge et une actualisation de 10 %, cinq points valent +11,1 % de valeur vie si l’on part de 60 % de rétention, +33,3 % si l’on part de 90 %, avant tout coût.',
    sources: [
      { label: 'Byron Sharp, « A 5 % drop in defections… », 2005', confidence: 'verified' },
      { label: 'Bloomberg, 19 juin 2009, origine du 95 % (source secondaire)', confidence: 'verified' },
      {
        label: 'Gupta, Lehmann et Stuart, « Valuing Customers », Journal of Marketing Research, 2004 (résumé)',
        confidence: 'verified',
      },
    ],
    caution: 'La fourchette 25-85 % a été lue dans une source secondaire, pas dans l’article de 1990.',
    lessons: ['4.3', '2.3'],
  },
  {
    id: 'cinq-fois-plus-cher',
    claim: '« Acquérir un client coûte cinq fois plus cher que le fidéliser. »',
    heardBecause:
      'L’origine est incertaine. Les plus anciennes attributions mènent au cabinet TARP (Washington, fin des années 1980), relayé par Hart, Heskett et Sasser (1990) et par Tom Peters. La formule arrange tout le monde : elle justifie le budget de fidélisation sans calcul.',
    known:
      'Selon les auteurs, on lit 5, 6, 8 à 10, 5 à 17 ou 25. Keiningham et ses coauteurs, dans Loyalty Myths, en font le mythe n° 8, à « enterrer ou sérieusement nuancer », et avouent l’avoir eux-mêmes répété. Don Peppers (2008) répond que la question n’a pas de réponse générale.',
    instead:
      'Calculez vos deux coûts : ce que coûte un client gagné, ce que coûte un client gardé, et ce que chacun rapporte. Fidéliser « tout le monde » peut détruire de la valeur ; cibler peut en créer.',
    sources: [
      { label: 'Ipsos Loyalty, extrait de Loyalty Myths (mythe n° 8)', confidence: 'verified' },
      { label: 'Don Peppers, 1to1 Media, 19 mai 2008', confidence: 'verified' },
    ],
    caution: 'Aucune étude d’origine retrouvée : ne citez ni 5, ni 7, ni 25.',
    lessons: ['4.3'],
  },
  {
    id: 'dix-personnes',
    claim: '« Un client mécontent en parle à dix personnes. »',
    heardBecause:
      'Le chiffre vient d’une enquête de TARP pour Coca-Cola, Measuring the Grapevine (1981). Il a survécu à tout ce qui l’entourait.',
    known:
      'C’était une médiane, parmi des réclamants américains, pour un produit de grande consommation : 4 à 5 personnes quand la réponse avait satisfait, 9 à 10 sinon. Le nombre variait selon le produit et le prix : 16 pour une réparation automobile. Et c’était avant Internet.',
    instead:
      'Si vous citez l’étude, donnez la date, le pays et la population. Mieux : mesurez chez vous, avec vos avis et vos détracteurs.',
    sources: [
      { label: 'The Washington Post, « Something Bugging You? », 14 octobre 1984', confidence: 'verified' },
      { label: 'TARP, Measuring the Grapevine (sommaire), 1981', confidence: 'verified' },
    ],
    caution: 'Une étude américaine de 1981 ne dit rien de vos clients d’aujourd’hui.',
    lessons: ['5.3', '2.2'],
  },
  {
    id: 'plaintes-iceberg',
    claim: '« 96 % des mécontents ne se plaignent pas » ; « une plainte, c’est 26 clients ».',
    heardBecause:
      'Ce sont des variantes des travaux de TARP. L’image de l’iceberg est parlante, et le chiffre a l’air précis.',
    known:
      'On lit une plainte sur 27 ; pour un produit d’épicerie, une lettre pour 49 autres clients touchés. La proportion dépend du prix, du canal et de l’époque. L’enquête américaine de base portait sur 2 513 foyers (Grainer, McEvoy et King, 1979).',
    instead: 'Gardez l’idée, pas le chiffre : la réclamation est un échantillon de ce que d’autres taisent.',
    sources: [
      { label: 'The Washington Post, 14 octobre 1984', confidence: 'verified' },
      { label: 'Grainer, McEvoy et King, Association for Consumer Research, 1979', confidence: 'verified' },
    ],
    caution: 'Aucun de ces rapports ne se transpose à un autre métier ou à une autre époque.',
    lessons: ['5.3'],
  },
  {
    id: 'indifference',
    claim: '« 68 % des clients partent à cause de l’indifférence. »',
    heardBecause:
      'La statistique circule sous des noms prestigieux : fondation Rockefeller, chambre de commerce américaine, divers auteurs. Elle flatte l’idée que tout se joue dans l’attention.',
    known:
      'Les libellés sont incompatibles entre eux (« indifférence d’un employé », « mécontents du traitement », « manque d’attention de l’entreprise ») et aucune étude primaire n’a été trouvée.',
    instead:
      'Utilisez les huit causes de départ de Susan Keaveney (1995), établies sur plus de 800 incidents, et surtout vos propres réponses.',
    sources: [
      {
        label: 'Attributions contradictoires, sites professionnels comparés (sources secondaires)',
        confidence: 'verified',
      },
      {
        label: 'Susan M. Keaveney, Journal of Marketing, avril 1995 (résumé)',
        confidence: 'verified',
      },
    ],
    caution: 'À proscrire : le chiffre est invérifiable.',
    lessons: ['5.1'],
  },
  {
    id: 'sept-trente-huit-cinquante-cinq',
    claim: '« 93 % de la communication est non verbale » (7 % les mots, 38 % la voix, 55 % les gestes).',
    heardBecause:
      'Les trois nombres viennent de deux études d’Albert Mehrabian, en 1967. Ils se retiennent bien et se placent dans toutes les formations.',
    known:
      'Les études portaient sur des mots isolés et sur l’expression de sentiments, lorsque les mots et le ton se contredisent. L’auteur a lui-même rectifié l’extrapolation.',
    instead: 'Gardez l’idée utile : quand le ton contredit les mots, c’est le ton que l’on croit.',
    sources: [
      {
        label: 'Albert Mehrabian, études de 1967 ; portée et rectification lues dans des sources secondaires',
        confidence: 'verified',
      },
    ],
    caution: 'Ces pourcentages ne disent rien d’un entretien de vente ni d’un appel.',
    lessons: ['1.1'],
  },
  {
    id: 'quatre-vingts-vingt',
    claim: '« 20 % des clients font 80 % du chiffre d’affaires. »',
    heardBecause: 'On en a fait une loi à partir d’un constat de concentration associé au nom de Pareto.',
    known:
      'En grande consommation, les mesures de l’Ehrenberg-Bass Institute donnent plutôt 60/20, et cela dépend de la période observée. La moitié des gros acheteurs d’une année ne le sont plus l’année suivante. En B2B, la concentration peut être plus forte : elle se mesure.',
    instead: 'Tracez votre propre courbe ABC, avec une règle de frontière écrite.',
    sources: [{ label: 'Sharp, Romaniuk et Graham, « 60/20 », 2019', confidence: 'verified' }],
    caution: 'Le 60/20 est lui aussi une moyenne de grande consommation, pas une loi.',
    lessons: ['3.1'],
  },
  {
    id: 'paradoxe-recuperation',
    claim: '« Un client dont on a bien réparé l’incident devient plus fidèle qu’avant. »',
    heardBecause:
      'McCollough et Bharadwaj ont nommé ce « paradoxe de la récupération » en 1992. L’histoire est belle, et chacun en connaît une.',
    known:
      'Une méta-analyse (de Matos, Henrique et Rossi, 2007) trouve un effet significatif sur la satisfaction, mais pas sur l’intention de racheter, ni sur le bouche-à-oreille, ni sur l’image.',
    instead: 'Réparez vite et bien, et visez zéro incident. Personne ne gagne à rater pour mieux réparer.',
    sources: [
      {
        label:
          'de Matos, Henrique et Rossi, « Service Recovery Paradox: A Meta-Analysis », Journal of Service Research, 2007 (résumé)',
        confidence: 'verified',
      },
    ],
    caution: 'Vrai en moyenne pour la satisfaction ; non démontré pour la fidélité.',
    lessons: ['5.3'],
  },
  {
    id: 'nps-croissance',
    claim: '« Le NPS est le meilleur prédicteur de croissance. »',
    heardBecause:
      'Frederick Reichheld l’a présenté en 2003 comme le seul chiffre dont une entreprise ait besoin pour croître. Une seule question, un seul nombre : c’est commode.',
    known:
      'Keiningham, Cooil, Andreassen et Aksoy (2007) ont refait l’examen sur 21 entreprises et plus de 15 500 entretiens : ils n’ont pas retrouvé cette nette supériorité.',
    instead: 'Un baromètre parmi d’autres, donné avec son effectif et son intervalle de confiance.',
    sources: [
      {
        label: 'Keiningham, Cooil, Andreassen et Aksoy, Journal of Marketing, juillet 2007 (résumé de l’AMA)',
        confidence: 'verified',
      },
    ],
    caution: 'Ne pas avoir retrouvé la supériorité ne veut pas dire que le NPS est inutile.',
    lessons: ['2.4'],
  },
  {
    id: 'reclamants-rachetent',
    claim: '« 95 % des réclamants rachètent si l’on répond vite. »',
    heardBecause: 'Le propos est de John Goodman (TARP), rapporté dans la presse en 1984.',
    known:
      'Il donnait trois chiffres : 37 % (client mécontent qui ne se plaint pas), 70 % (réclamation satisfaite), 95 % (réponse « vite et avec le sourire »). Il s’agissait d’intention de rachat, pour de l’épicerie américaine.',
    instead: 'Donnez les trois chiffres avec leur contexte, ou aucun.',
    sources: [{ label: 'The Washington Post, 14 octobre 1984', confidence: 'verified' }],
    caution: 'Une intention déclarée n’est pas un achat.',
    lessons: ['5.3'],
  },
  {
    id: 'satisfaits-restent',
    claim: '« Les clients satisfaits restent. »',
    heardBecause: 'Un 4 sur 5 rassure, et l’on additionne volontiers les 4 et les 5.',
    known:
      'Chez Xerox, les clients « satisfaits » avaient six fois moins de chances de racheter que les « totalement satisfaits » (Jones et Sasser, 1995).',
    instead: 'Distinguez les 4 des 5 dans vos enquêtes, surtout là où l’on peut partir facilement.',
    sources: [
      {
        label: 'Jones et Sasser, « Why Satisfied Customers Defect », Harvard Business Review, novembre-décembre 1995',
        confidence: 'verified',
      },
    ],
    caution: 'Le « six fois » est celui d’une entreprise, pas une règle.',
    lessons: ['2.1', '2.4'],
  },
  {
    id: 'carte-de-fidelite',
    claim: '« Une carte de fidélité rend fidèle. »',
    heardBecause:
      'Les porteurs de carte achètent plus que les autres. Mais les meilleurs clients prennent la carte parce qu’ils le sont déjà.',
    known:
      '87 % des Français sont inscrits à au moins un programme (Ifop pour Captain Wallet, juillet 2024). Un programme ne crée pas forcément de fidélité exclusive (Dowling et Uncles, 1997) ; les gros acheteurs encaissent les récompenses sans changer d’habitudes, les petits et moyens augmentent peu à peu (Liu, 2007).',
    instead: 'Mesurez l’achat supplémentaire, avec un groupe témoin tiré au sort.',
    sources: [
      { label: 'Dowling et Uncles, Sloan Management Review, 1997', confidence: 'verified' },
      { label: 'Yuping Liu, Journal of Marketing, 2007', confidence: 'verified' },
      { label: 'Ifop pour Captain Wallet, juillet 2024 (presse)', confidence: 'verified' },
    ],
    caution: 'Le commanditaire de l’enquête de 2024 vit de la fidélité : lisez le chiffre en le sachant.',
    lessons: ['3.4'],
  },
])
