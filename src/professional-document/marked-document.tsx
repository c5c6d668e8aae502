import { useState } from 'react'

import type { ProfessionalDocument } from '../content/professional-documents/professional-document.ts'
import type { Mark, Marks } from './contract.ts'
import { DocumentSheet } from './document-sheet.tsx'
import { MarkablePassage, passageAnchor } from './passage.tsx'
import { PassageForm } from './passage-form.tsx'

export type OnMark = (passageId: string, mark: Mark | null, isTyping: boolean) => void

/** The document while one works on it: one passage at most is open, its form below its paragraph. */
export const MarkedDocument = ({
  document,
  marks,
  onMark,
}: {
  document: ProfessionalDocument
  marks: Marks
  onMark: OnMark
}) => {
  const [openId, setOpenId] = useState<string | null>(null)
  const close = (passageId: string) => {
    setOpenId(null)
    window.document.getElementById(passageAnchor(passageId))?.focus()
  }
  return (
    <DocumentSheet
      document={document}
      renderPassage={(passage) => (
        <MarkablePassage
          passage={passage}
          mark={marks[passage.id]}
          kinds={document.markKinds}
          isOpen={openId === passage.id}
          onToggle={() => (openId === passage.id ? close(passage.id) : setOpenId(passage.id))}
        />
      )}
      renderBelow={(passages) => {
        const open = passages.find(({ id }) => id === openId)
        return (
          open && (
            <PassageForm
              key={open.id}
              passage={open}
              mark={marks[open.id]}
              kinds={document.markKinds}
              onMark={(mark, isTyping) => onMark(open.id, mark, isTyping)}
              onClose={() => close(open.id)}
            />
          )
        )
      }}
    />
  )
}
