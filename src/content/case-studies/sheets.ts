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
}

export const caseStudySheetOf = (id: CaseStudyId): CaseStudySheet => byId[id]

/** In the order of the course. */
export const caseStudySheets: readonly CaseStudySheet[] = Object.values(byId)
