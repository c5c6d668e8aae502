import type { ProfessionalDocument } from '../content/professional-documents/professional-document.ts'
import type { Correction, Marks } from './contract.ts'
import { DocumentSheet } from './document-sheet.tsx'
import { kindInWords, ReadPassage } from './passage.tsx'

/** The document after the analysis, or when the session is closed: each passage says what became of it. */
export const CorrectedDocument = ({
  document,
  marks,
  correction,
}: {
  document: ProfessionalDocument
  marks: Marks
  correction: Correction | null
}) => (
  <DocumentSheet
    document={document}
    renderPassage={(passage) => {
      const isExpected = correction?.points.some(({ passageIds }) => passageIds.includes(passage.id)) ?? false
      const mark = marks[passage.id]
      const words =
        correction === null
          ? ((mark && kindInWords(mark.kind, document.markKinds)) ?? null)
          : wordsOf(isExpected, mark !== undefined)
      return <ReadPassage passage={passage} words={words} isMarked={mark !== undefined} />
    }}
  />
)

const wordsOf = (isExpected: boolean, isMarked: boolean): string | null => {
  if (isExpected) return isMarked ? 'attendu, et marqué' : 'attendu, pas marqué'
  return isMarked ? 'marqué, hors du corrigé' : null
}
