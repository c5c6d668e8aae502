import type { CaseStudy } from './case-study.ts'
import { caseStudySheetOf } from './sheets.ts'

/** Ref, name, last order, number of orders and sales excluding tax over 365 days. */
const customers = [
  ['C01', 'Menuiserie Aubert', '29/12/2025', '24', '18 600'],
  ['C02', 'Charpentes Brun', '18/12/2025', '18', '22 400'],
  ['C03', 'Serrurerie Cazal', '22/12/2025', '6', '3 150'],
  ['C04', 'Garage Delmas', '30/11/2025', '11', '4 900'],
  ['C05', 'Chaudronnerie Estève', '14/08/2025', '16', '15 200'],
  ['C06', 'Plomberie Faure', '11/12/2025', '14', '6 850'],
  ['C07', 'Agri Gineste', '02/10/2025', '9', '9 700'],
  ['C08', 'Mairie de Hautpré', '20/06/2025', '3', '5 600'],
  ['C09', 'Électricité Imbert', '27/12/2025', '2', '980'],
  ['C10', 'Carrosserie Jullian', '12/11/2025', '8', '7 450'],
  ['C11', 'Kayak Loisirs', '05/03/2025', '1', '420'],
  ['C12', 'Lauze Toitures', '05/12/2025', '20', '12 900'],
  ['C13', 'Métal Vivarais', '08/07/2025', '12', '19 300'],
  ['C14', 'Naudin Espaces Verts', '19/09/2025', '5', '2 300'],
  ['C15', 'Ose Construction', '15/12/2025', '4', '8 300'],
  ['C16', 'Piscines Quéré', '02/05/2025', '7', '3 900'],
  ['C17', 'Rey Frères TP', '24/10/2025', '15', '26 500'],
  ['C18', 'Scierie Sabatier', '10/02/2025', '6', '2 750'],
  ['C19', 'Tôlerie Tournon', '21/11/2025', '10', '10 900'],
  ['C20', 'Vannerie d’Uzer', '11/04/2025', '2', '760'],
] as const

type Ref = (typeof customers)[number][0]

const segments = [
  { id: '1', name: 'Champions', rule: 'R ≥ 4 et F ≥ 4 et M ≥ 4' },
  { id: '2', name: 'Clés en danger', rule: 'R ≤ 2 et F ≥ 4 et M ≥ 4' },
  { id: '3', name: 'Fidèles à développer', rule: 'R ≥ 3 et F ≥ 3' },
  { id: '4', name: 'Récents peu fréquents', rule: 'R ≥ 4 et F ≤ 2' },
  { id: '5', name: 'À réactiver', rule: 'R ≤ 2 et (F ≥ 3 ou M ≥ 3)' },
  { id: '6', name: 'Endormis', rule: 'R ≤ 2, les autres' },
  { id: '7', name: 'À surveiller', rule: 'R = 3 et F ≤ 2' },
] as const

const segmentOptions = segments.map(({ id, name }) => ({ id, text: `${id} ${name}` }))
const scoreOptions = ['5', '4', '3', '2', '1'].map((id) => ({ id, text: id }))

/** Wide enough to tempt: big accounts, quiet ones, and the two kinds at once. */
const visitCandidates: readonly Ref[] = ['C01', 'C02', 'C05', 'C07', 'C08', 'C12', 'C13', 'C16', 'C17', 'C19']
const silenceRefs: readonly Ref[] = ['C05', 'C07', 'C13', 'C17', 'C19']

const among = (refs: readonly Ref[]) => customers.filter(([ref]) => refs.includes(ref))
const asOptions = (refs: readonly Ref[]) => among(refs).map(([ref, name]) => ({ id: ref, text: `${ref} ${name}` }))

export const case3: CaseStudy = {
  ...caseStudySheetOf('case-3'),
  context: [
    'Cas fictif : l’entreprise, les clients et les chiffres sont inventés.',
    'Forge & Fixations du Coiron vend des consommables aux ateliers de la région. Vous êtes Bruno, technico-commercial : 80 visites par trimestre.',
    'Avec Aline, responsable commerciale, vous devez choisir qui voir au 1er trimestre. Le fichier est arrêté au 31/12/2025 et porte sur 365 jours.',
  ],
  characters: [
    { name: 'Bruno', role: 'Vous, technico-commercial' },
    { name: 'Aline', role: 'Responsable commerciale' },
  ],
  documents: [
    {
      id: 'customers',
      title: 'Le fichier des 20 clients',
      paragraphs: ['F : nombre de commandes sur 365 jours. M : CA HT sur la même période.'],
      table: {
        caption: 'Situation arrêtée au 31/12/2025',
        headers: ['Réf.', 'Client', 'Dernière commande', 'F', 'M (€ HT)'],
        rows: customers,
        numericColumns: [3, 4],
      },
    },
    {
      id: 'rule',
      title: 'Règle imposée',
      paragraphs: [
        'R, en jours = 31/12/2025 − date de dernière commande.',
        'Vingt clients, cinq notes : quatre clients par note. Pour R, triez les jours par ordre croissant ; pour F et pour M, triez par ordre décroissant. Rangs 1 à 4 : note 5. Rangs 5 à 8 : note 4. Rangs 9 à 12 : note 3. Rangs 13 à 16 : note 2. Rangs 17 à 20 : note 1.',
        'Ex aequo à cheval sur une frontière : tous reçoivent la note la plus favorable.',
        'Le code réunit les trois notes dans l’ordre R, F, M. Les segments s’appliquent dans l’ordre du tableau : le premier dont la condition est vraie l’emporte.',
      ],
      table: {
        caption: 'Les sept segments, dans l’ordre',
        headers: ['N°', 'Segment', 'Condition'],
        rows: segments.map(({ id, name, rule }) => [id, name, rule]),
      },
    },
  ],
  steps: [
    {
      id: 'recency',
      kind: 'table',
      title: 'Depuis combien de jours ?',
      instruction: 'Pour chaque client, calculez R : le nombre de jours entre la dernière commande et le 31/12/2025.',
      givenHeaders: ['Réf.', 'Client', 'Dernière commande'],
      rows: customers.map(([ref, name, lastOrder]) => ({ id: ref, given: [ref, name, lastOrder] })),
      columns: [{ id: 'days', label: 'R', input: 'number', unit: 'jours' }],
    },
    {
      id: 'scores',
      kind: 'table',
      title: 'Les notes R, F et M',
      instruction:
        'Donnez à chaque client ses trois notes, de 5 à 1, selon la règle imposée : triez, coupez en cinq, notez.',
      givenHeaders: ['Réf.', 'Client', 'Dernière commande', 'F', 'M (€ HT)'],
      rows: customers.map((customer) => ({ id: customer[0], given: customer })),
      columns: [
        { id: 'r', label: 'Note R', input: 'select', options: scoreOptions },
        { id: 'f', label: 'Note F', input: 'select', options: scoreOptions },
        { id: 'm', label: 'Note M', input: 'select', options: scoreOptions },
      ],
    },
    {
      id: 'segments',
      kind: 'table',
      title: 'Le code et le segment',
      instruction:
        'Écrivez le code à trois chiffres de chaque client, puis choisissez son segment : appliquez les conditions dans l’ordre et arrêtez-vous à la première vraie.',
      givenHeaders: ['Réf.', 'Client'],
      rows: customers.map(([ref, name]) => ({ id: ref, given: [ref, name] })),
      columns: [
        { id: 'code', label: 'Code', input: 'number', unit: '' },
        { id: 'segment', label: 'Segment', input: 'select', options: segmentOptions },
      ],
    },
    {
      id: 'revenue',
      kind: 'table',
      title: 'Ce que pèse chaque segment',
      instruction:
        'Comptez les clients de chaque segment et additionnez leur CA HT. Un segment peut être vide : écrivez 0.',
      givenHeaders: ['N°', 'Segment'],
      rows: segments.map(({ id, name }) => ({ id, given: [id, name] })),
      columns: [
        { id: 'count', label: 'Clients', input: 'number', unit: '' },
        { id: 'sales', label: 'CA HT', input: 'number', unit: '€' },
      ],
    },
    {
      id: 'visits',
      kind: 'choice',
      title: 'Trois visites la semaine prochaine',
      instruction:
        'Aline a retenu dix noms ; vous avez le temps d’en voir trois. Choisissez-les et rangez-les : le premier est celui que vous verrez d’abord.',
      options: asOptions(visitCandidates),
      min: 3,
      max: 3,
      ordered: true,
    },
    {
      id: 'silence',
      kind: 'table',
      title: 'L’indice de silence',
      instruction:
        'Un client qui commande tous les mois et se tait depuis trois mois inquiète plus qu’un client qui commande deux fois l’an. Calculez l’indice de silence, R ÷ (365 ÷ F), arrondi au dixième.',
      givenHeaders: ['Réf.', 'Client', 'Dernière commande', 'F'],
      rows: among(silenceRefs).map(([ref, name, lastOrder, frequency]) => ({
        id: ref,
        given: [ref, name, lastOrder, frequency],
      })),
      columns: [{ id: 'index', label: 'Indice de silence', input: 'number', unit: '' }],
    },
    {
      id: 'silence-conclusion',
      kind: 'choice',
      title: 'Qui se tait trop longtemps ?',
      instruction:
        'Au-dessus de 2, l’indice de silence est une alerte, quelle que soit la note R. Cochez les clients en alerte. Un client coché à tort retire un point.',
      options: asOptions(silenceRefs),
      min: 1,
      max: 5,
      ordered: false,
    },
    {
      id: 'actions',
      kind: 'text',
      title: 'Une action par segment',
      instruction:
        'Proposez une action pour chaque segment qui compte au moins un client. Rédigez le message pour deux segments au moins, prévoyez une question ouverte pour écouter, et donnez une hypothèse sur le silence de chaque client du segment « Clés en danger », avec ce que vous lui proposeriez.',
      hints: [
        'Le canal et le moment, client par client ou segment par segment',
        'Un message qui ne pourrait pas être envoyé à un autre segment',
        'Une question à laquelle on ne répond pas par oui ou par non',
        'Une cause possible, et l’offre qui y répond',
      ],
      maxWords: 350,
    },
  ],
}
