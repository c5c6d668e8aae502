import { pdfFile } from '../document/pdf-file.ts'
import { type DocumentFonts, createTypesetter } from '../document/typesetting.ts'
import type { AttestationContent } from './attestation-content.ts'
import { drawAttestationPage } from './attestation-page.ts'

/**
 * The attestation as one A4 page, PDF 1.7, tagged, every font embedded. The same content gives
 * the same bytes: no clock, no random, all dates are the issue's.
 * @param options `compress: false` leaves the streams readable, for tests.
 */
export const renderAttestation = (
  content: AttestationContent,
  fonts: DocumentFonts,
  { compress = true }: { readonly compress?: boolean } = {},
): Promise<Uint8Array> =>
  pdfFile(
    {
      title: titleOf(content),
      author: content.organisation.name,
      subject: `${content.course.title} (${content.course.reference})`,
      keywords: `${content.number}, version ${content.version}`,
      at: content.issuedAt,
    },
    fonts,
    { compress },
    (doc) => drawAttestationPage(doc, createTypesetter(doc, fonts), content),
  )

const titleOf = ({ toComplete, beneficiary: { firstName, lastName } }: AttestationContent): string => {
  const document = toComplete.length > 0 ? 'Projet d’attestation de formation' : 'Attestation de formation'
  return `${document} – ${firstName} ${lastName}`
}
