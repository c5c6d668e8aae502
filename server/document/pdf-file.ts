import PDFDocument from 'pdfkit'

import type { Instant } from '../../src/kernel/instant.ts'
import { type DocumentFonts, printable } from './typesetting.ts'

/** What the file says of itself, as typed. */
export type DocumentInfo = {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** With the other fields, what sets two files of the same instant apart: the file's ID is derived from them. */
  readonly keywords: string
  readonly at: Instant
}

/**
 * An A4 document without pages' margins, PDF 1.7, tagged, in French, every font embedded. No clock and
 * no chance: the same drawing gives the same bytes.
 * @param draw draws the whole, from the first page, which is there
 * @param options.compress `false` leaves the streams readable
 */
export const pdfFile = (
  info: DocumentInfo,
  fonts: DocumentFonts,
  { compress }: { readonly compress: boolean },
  draw: (doc: PDFKit.PDFDocument) => void,
): Promise<Uint8Array> => {
  const at = new Date(info.at)
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
      Title: printable(info.title),
      Author: printable(info.author),
      Subject: printable(info.subject),
      Keywords: printable(info.keywords),
      Creator: 'Parcours',
      CreationDate: at,
      ModDate: at,
    },
  })
  escapeXmp(doc)

  const bytes = bytesOf(doc)
  draw(doc)
  doc.end()
  return bytes
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
