import { type DocumentId, documentIds } from '../course-ids.ts'
import type { ProfessionalDocumentSheet } from './professional-document.ts'

/** What lists say of a document, without its text. */
const byId: Readonly<Record<DocumentId, ProfessionalDocumentSheet>> = {
  'document-a': {
    id: 'document-a',
    letter: 'A',
    kind: 'Article de presse',
    title: 'Cartes de fidélité : après la collecte, l’heure des comptes',
    summary: 'Trois enquêtes, une citation, une question : qui parle, de qui, et que vaut le chiffre ?',
    minutes: 25,
    modules: [3, 4],
  },
  'document-b': {
    id: 'document-b',
    letter: 'B',
    kind: 'Baromètre',
    title: 'Baromètre « Fournisseurs 2026 » du négoce Provençal',
    summary: 'Un bon résultat affiché, une méthode qui ne tient pas : refaites les calculs.',
    minutes: 30,
    modules: [2],
  },
  'document-c': {
    id: 'document-c',
    letter: 'C',
    kind: 'Note interne',
    title: 'Note interne « Plan fidélité »',
    summary: 'Une note de direction, douze affirmations ou décisions discutables : trouvez-les.',
    minutes: 30,
    modules: [2],
  },
}

export const documentSheetOf = (id: DocumentId): ProfessionalDocumentSheet => byId[id]

export const documentSheets: readonly ProfessionalDocumentSheet[] = documentIds.map(documentSheetOf)
