import { pdfFile } from '../document/pdf-file.ts'
import { type DocumentFonts, createTypesetter } from '../document/typesetting.ts'
import type { PlanContent } from './plan-content.ts'
import { drawPlan } from './plan-pages.ts'
import { documentTitle } from './plan-wording.ts'

/** The plan as A4 pages, tagged, every font embedded. The same content gives the same bytes. */
export const renderPlan = (
  content: PlanContent,
  fonts: DocumentFonts,
  { compress = true }: { readonly compress?: boolean } = {},
): Promise<Uint8Array> => {
  const { firstName, lastName } = content.beneficiary
  return pdfFile(
    {
      title: `${documentTitle} – ${firstName} ${lastName}`,
      author: `${firstName} ${lastName}`,
      subject: `${content.course.title} (${content.course.reference})`,
      keywords: documentTitle,
      at: content.writtenAt,
    },
    fonts,
    { compress },
    (doc) => drawPlan(doc, createTypesetter(doc, fonts), content),
  )
}
