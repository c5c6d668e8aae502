import type { TopicId } from '../content/course-ids.ts'
import { paths } from '../content/paths.ts'

export const toolboxPath = paths.toolbox
export const toolPath = (id: ListedToolId): string => `${paths.toolbox}/${id}`

export type Tool = {
  readonly id: string
  readonly title: string
  /** What it is for, as the one who needs it would ask. */
  readonly question: string
  /** The topic whose lesson teaches it. */
  readonly topicId: TopicId
}

export type ToolId = (typeof tools)[number]['id']
export type ListedToolId = ToolId | (typeof rfm)['id']

const satisfaction = [
  {
    id: 'nps',
    title: 'NPS et marge d’erreur',
    question: 'Que vaut mon score de recommandation, et à combien près ?',
    topicId: '2.4',
  },
  {
    id: 'csat',
    title: 'CSAT',
    question: 'Quelle part de mes clients est satisfaite, et quelle est la note moyenne ?',
    topicId: '2.4',
  },
  { id: 'ces', title: 'CES', question: 'Quel effort mes clients doivent-ils fournir ?', topicId: '2.4' },
  {
    id: 'servqual',
    title: 'SERVQUAL',
    question: 'Sur quelle dimension du service suis-je le plus loin des attentes ?',
    topicId: '3.2',
  },
  {
    id: 'importance-satisfaction',
    title: 'Matrice importance × satisfaction',
    question: 'Par quoi commencer pour mieux satisfaire ?',
    topicId: '3.2',
  },
  {
    id: 'avis',
    title: 'Note moyenne des avis',
    question: 'Combien d’avis pour atteindre la note visée ?',
    topicId: '2.2',
  },
] as const satisfies readonly Tool[]

const portfolio = [
  {
    id: 'retention',
    title: 'Rétention, attrition, durée de vie',
    question: 'Combien de clients est-ce que je garde, et combien de temps ?',
    topicId: '2.3',
  },
  {
    id: 'abc',
    title: 'Classement ABC',
    question: 'Quels clients font l’essentiel de mon chiffre d’affaires ?',
    topicId: '3.1',
  },
  {
    id: 'arbre-du-ca',
    title: 'Arbre du CA',
    question: 'D’où vient l’évolution de mon chiffre d’affaires ?',
    topicId: '2.3',
  },
  {
    id: 'revenu-recurrent',
    title: 'GRR et NRR',
    question: 'Que devient le revenu de mes clients sous contrat ?',
    topicId: '2.3',
  },
  {
    id: 'part-de-marche',
    title: 'Part de marché',
    question: 'Que gagne-t-on quand les clients actuels achètent davantage chez nous ?',
    topicId: '2.1',
  },
] as const satisfies readonly Tool[]

const decisions = [
  {
    id: 'clv',
    title: 'Valeur vie client (CLV)',
    question: 'Que vaut un client, selon la convention retenue ?',
    topicId: '4.3',
  },
  {
    id: 'retention-de-seuil',
    title: 'Rétention de seuil',
    question: 'De combien la rétention doit-elle monter pour payer le programme ?',
    topicId: '4.3',
  },
  {
    id: 'seuil-programme',
    title: 'Seuil d’un programme à points',
    question: 'Combien d’achats en plus pour que le programme se paie ?',
    topicId: '3.4',
  },
  {
    id: 'reconquete',
    title: 'Valeur espérée d’une reconquête',
    question: 'Ce client perdu vaut-il l’action que je prépare ?',
    topicId: '5.2',
  },
] as const satisfies readonly Tool[]

/** Reads a whole file, and has a page of its own: rfm/rfm-page.tsx. */
const rfm = {
  id: 'rfm',
  title: 'RFM : noter ses clients',
  question: 'Par quels clients commencer, d’après leur récence, leur fréquence et leur montant ?',
  topicId: '4.2',
} as const satisfies Tool

/** Those that show on tool-page.tsx. */
export const tools = [...satisfaction, ...portfolio, ...decisions]

/** The tools by what one wants to do. */
export const toolGroups = [
  { title: 'Mesurer la satisfaction', tools: satisfaction },
  { title: 'Lire son portefeuille', tools: [...portfolio, rfm] },
  { title: 'Chiffrer une décision', tools: decisions },
] as const satisfies readonly { title: string; tools: readonly Tool[] }[]
