import type { ProfessionalDocument } from './professional-document.ts'
import { documentSheetOf } from './sheets.ts'

export const documentC: ProfessionalDocument = {
  ...documentSheetOf('document-c'),
  nature:
    'Note fictive, rédigée pour la formation : ce qu’elle affirme est à vérifier, ce qu’elle décide à discuter. N’en reprenez aucun chiffre.',
  header: [
    { name: 'De', value: 'Direction commerciale' },
    { name: 'À', value: 'Équipe' },
    { name: 'Objet', value: 'plan fidélité, 3 minutes de lecture' },
  ],
  blocks: [
    { kind: 'paragraph', passages: [{ id: 'bonjour', text: 'Chers collègues,' }] },
    {
      kind: 'paragraph',
      passages: [
        { id: 'ca', text: 'Notre chiffre d’affaires progresse de 6 %, notre fidélité est donc excellente.' },
        {
          id: 'sept-fois',
          text: 'Toutefois nous devons investir, car **acquérir un client coûte sept fois plus cher que le conserver** : c’est prouvé.',
        },
        {
          id: 'cinq-pour-cent',
          text: 'Chacun sait d’ailleurs qu’**une hausse de 5 % de la fidélité accroît les profits de 25 à 95 %**.',
        },
        { id: 'budget', text: 'Le budget sera donc doublé, sans test préalable.' },
      ],
    },
    {
      kind: 'paragraph',
      passages: [
        {
          id: 'vingt-pour-cent',
          text: 'Rappelons que **80 % de notre chiffre d’affaires vient de 20 % des clients** : concentrons-nous sur eux et cessons d’appeler les petits comptes.',
        },
        {
          id: 'indifference',
          text: 'Les autres partent de toute façon : **68 % des clients nous quittent par indifférence**, nous n’y pouvons rien.',
        },
      ],
    },
    {
      kind: 'paragraph',
      passages: [
        {
          id: 'non-verbal',
          text: 'Au téléphone, souriez : **93 % de la communication est non verbale**, le contenu importe peu.',
        },
        {
          id: 'bien-repare',
          text: 'Si un client se plaint, tant mieux : **un client bien réparé devient plus fidèle qu’avant**.',
        },
        {
          id: 'dix-personnes',
          text: 'Quant aux mécontents, **chacun en parle à dix personnes** ; comme **96 % ne se plaignent jamais**, inutile d’ouvrir une ligne de réclamations.',
        },
      ],
    },
    {
      kind: 'paragraph',
      passages: [
        {
          id: 'anciens-abonnes',
          text: 'Pour repartir du bon pied, nous rappellerons **par téléphone tous nos anciens abonnés particuliers**, y compris ceux qui ont résilié l’an dernier, avec la même remise de 20 % pour tous.',
        },
        {
          id: 'nps',
          text: 'Notre **NPS, meilleur prédicteur de la croissance**, sera le seul indicateur suivi, et chaque commercial sera primé sur sa note.',
        },
        {
          id: 'avis',
          text: 'Enfin, offrez 10 € à ceux qui publient un avis cinq étoiles, et inscrivez d’office tout le monde à la lettre d’information.',
        },
      ],
    },
    {
      kind: 'paragraph',
      passages: [
        {
          id: 'lundi',
          text: 'Ces décisions prennent effet lundi et ne seront pas rediscutées avant la fin de l’année.',
        },
        { id: 'merci', text: 'Merci à tous : la fidélité est l’affaire de chacun !' },
      ],
    },
  ],
  markKinds: [
    { id: 'myth', text: 'Mythe' },
    { id: 'calculation', text: 'Erreur de calcul' },
    { id: 'law', text: 'Erreur de droit' },
    { id: 'management', text: 'Erreur de management' },
  ],
  guide: [
    {
      id: 'figures',
      title: 'Une première lecture, pour les chiffres',
      text: 'Marquez chaque chiffre avancé comme une évidence. Demandez-vous d’où il vient, de quand, et de quels clients il parle.',
      at: { passageId: 'ca', words: 'Le premier paragraphe' },
    },
    {
      id: 'therefore',
      title: 'Une deuxième, pour les « donc »',
      text: 'Repérez ce que la note conclut de ces chiffres. Le raisonnement tiendrait-il si le chiffre était juste ?',
      at: { passageId: 'vingt-pour-cent', words: 'Les grands et les petits comptes' },
    },
    {
      id: 'decisions',
      title: 'Une troisième, pour les décisions',
      text: 'Pour chaque décision : qui en subit l’effet, a-t-elle été testée, et en a-t-on le droit ?',
      at: { passageId: 'anciens-abonnes', words: 'Ce qui est annoncé' },
    },
    {
      id: 'name',
      title: 'Nommez, puis réécrivez',
      text: 'Un passage peut relever de deux types : choisissez celui qui pèse le plus, et dites l’autre dans la note.',
      at: { passageId: 'bonjour', words: 'Le début de la note' },
    },
  ],
  questions: [
    {
      id: 'twelve',
      kind: 'marks',
      asks: 'marked',
      enough: 3,
      prompt: 'Relevez les 12 affirmations ou décisions discutables.',
      hint: 'Marquez-les dans le document. Trois suffisent pour rendre ; cherchez les douze.',
    },
    {
      id: 'kinds',
      kind: 'marks',
      asks: 'named',
      enough: 3,
      prompt: 'Pour chacune : mythe, erreur de calcul, erreur de droit ou erreur de management ?',
      hint: 'Dites le type de chaque passage marqué.',
    },
    { id: 'rewrite', kind: 'text', prompt: 'Réécrivez la note en six lignes.', maxWords: 120 },
  ],
}
