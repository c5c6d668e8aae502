import type { CaseStudyId } from '../course-ids.ts'
import type { CaseStudySheet } from './case-study.ts'

/** What lists and sentences say of a case study, without its documents and steps. */
const byId: Readonly<Record<CaseStudyId, CaseStudySheet>> = {
  'case-1': {
    id: 'case-1',
    number: 1,
    title: 'Panne un vendredi à 16 h 40',
    summary: 'Le compresseur d’une menuiserie retombe en panne à la veille du week-end ; vous décrochez.',
    market: 'B2B',
    minutes: 35,
    mainObjective: 'O1',
    modules: [1],
  },
  'case-2': {
    id: 'case-2',
    number: 2,
    title: '« Ma cuisine, toujours pas livrée »',
    summary: 'Une cuisine promise pour un baptême n’est pas arrivée ; la cliente menace, vous répondez.',
    market: 'B2C',
    minutes: 45,
    mainObjective: 'O3',
    modules: [5],
  },
  'case-3': {
    id: 'case-3',
    number: 3,
    title: 'Le fichier des 20 clients',
    summary: 'Un fichier de 20 clients, un trimestre de visites : qui voir d’abord, et avec quel message ?',
    market: 'B2B',
    minutes: 50,
    mainObjective: 'O2',
    modules: [3, 4],
  },
  'case-4': {
    id: 'case-4',
    number: 4,
    title: 'Le budget d’AquaServ',
    summary: '14 040 € par an pour fidéliser, ou pour autre chose ? Le dirigeant veut des preuves.',
    market: 'B2C',
    minutes: 50,
    mainObjective: 'O2',
    modules: [4],
  },
  'case-5': {
    id: 'case-5',
    number: 5,
    title: 'Trois magasins, trois NPS',
    summary: 'La directrice affiche un NPS de +8 ; les chiffres des trois magasins disent autre chose.',
    market: 'B2C',
    minutes: 40,
    mainObjective: 'O3',
    modules: [2],
  },
  'case-6': {
    id: 'case-6',
    number: 6,
    title: 'Huit comptes perdus',
    summary: 'Huit clients partis, 3 000 € et huit semaines : lesquels reconquérir, et comment ?',
    market: 'B2B',
    minutes: 50,
    mainObjective: 'O4',
    modules: [5],
  },
  'case-7': {
    id: 'case-7',
    number: 7,
    title: 'Le compte clé mécontent',
    summary: '6 % du chiffre d’affaires, des livraisons en retard, un renouvellement dans 100 jours.',
    market: 'B2B',
    minutes: 40,
    mainObjective: 'O1',
    modules: [1, 2],
  },
  'case-8': {
    id: 'case-8',
    number: 8,
    title: 'Le Club Garrigue coûte-t-il trop cher ?',
    summary: 'Un club à points que le marketing défend et que la direction veut couper : à vous de compter.',
    market: 'B2C',
    minutes: 45,
    mainObjective: 'O2',
    modules: [3, 4],
  },
}

export const caseStudySheetOf = (id: CaseStudyId): CaseStudySheet => byId[id]

/** In the order of the course. */
export const caseStudySheets: readonly CaseStudySheet[] = Object.values(byId)
