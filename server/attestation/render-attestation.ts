import PDFDocument from 'pdfkit'

import type { AttestationContent } from './attestation-content.ts'
import { drawAttestationPage } from './attestation-page.ts'
import { type AttestationFonts, createTypesetter, printable } from './typesetting.ts'

export type { AttestationFonts } from './typesetting.ts'

/**
 * The attestation as one A4 page, PDF 1.7, tagged, every font embedded. The same content gives
 * the same bytes: no clock, no random, all dates are the issue's.
 * @param options `compress: false` leaves the streams readable, for tests.
 */
export const renderAttestation = (
  content: AttestationContent,
  fonts: AttestationFonts,
  { compress = true }: { readonly compress?: boolean } = {},
): Promise<Uint8Array> => {
  const issuedAt = new Date(content.issuedAt)
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    size: 'A4',
    margin: 0,
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    compress,
    // Without it Helvetica slips in. The types know font names only; bytes are documented.
    font: fonts.regular as unknown as string,
    info: {
      Title: titleOf(content),
      Author: printable(content.organisation.name),
      Subject: printable(`${content.course.title} (${content.course.reference})`),
      // The file's ID is derived from these fields alone: number and version set two files apart.
      Keywords: printable(`${content.number}, version ${content.version}`),
      Creator: 'Parcours',
      CreationDate: issuedAt,
      ModDate: issuedAt,
    },
  })
  escapeXmp(doc)

  const bytes = bytesOf(doc)
  drawAttestationPage(doc, createTypesetter(doc, fonts), content)
  doc.end()
  return bytes
}

const titleOf = ({ toComplete, beneficiary: { firstName, lastName } }: AttestationContent): string => {
  const document = toComplete.length > 0 ? 'Projet d’attestation de formation' : 'Attestation de formation'
  return printable(`${document} – ${firstName} ${lastName}`)
}

/** pdfkit 0.20 writes the info fields into XML as they are: a company named « A & B » breaks the file. */
const escapeXmp = (doc: PDFKit.PDFDocument) => {
  const endMetadata = doc.endMetadata.bind(doc)
  doc.endMetadata = () => {
    doc.info = Object.fromEntries(
      Object.entries(doc.info).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    )
    endMetadata()
  }
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Without Buffer: pdfkit's browser build is another stream with the same two events. */
const bytesOf = (doc: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
      chunks.reduce((offset, chunk) => {
        bytes.set(chunk, offset)
        return offset + chunk.length
      }, 0)
      resolve(bytes)
    })
  })
