import type { Style, Typesetter } from './typesetting.ts'

/** Points, from the top left of an A4 sheet. Every document of Parcours stands on these verticals. */
export const sheet = { width: 595.28, height: 841.89 }
export const left = 62
export const middle = 176
export const right = sheet.width - left
export const top = 54
const footerTop = sheet.height - 48
export const bottom = footerTop - 12

export const ink = '#1D2624'
export const quiet = '#55605C'
export const green = '#1F5C4D'
export const hairline = '#C6D1CC'

/** What is seen and not read aloud. */
export const artifact = (doc: PDFKit.PDFDocument, draw: () => void, type: 'Pagination' | 'Layout' = 'Layout'): void => {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}

/** Below a rule: what the document is, and which of its pages this is. */
export const drawPageFooter = (
  doc: PDFKit.PDFDocument,
  typesetter: Typesetter,
  { about, page, pageCount }: { readonly about: string; readonly page: number; readonly pageCount: number },
): void => {
  const style: Style = { face: 'regular', size: 8, color: quiet }
  const number = typesetter.set(`Page ${page} sur ${pageCount}`, style, 60)
  const words = typesetter.set(about, style, right - left - 72)
  artifact(
    doc,
    () => {
      doc
        .lineWidth(0.75)
        .moveTo(left, footerTop - 6)
        .lineTo(right, footerTop - 6)
        .stroke(hairline)
      words.draw(left, footerTop)
      number.draw(right - number.width, footerTop)
    },
    'Pagination',
  )
}
