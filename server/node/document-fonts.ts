import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { DocumentFonts } from '../document/typesetting.ts'

let fonts: DocumentFonts | undefined

/** TrueType and not woff2: pdfkit crashes on accented letters of woff2. Read once. */
export const documentFonts = (): DocumentFonts =>
  (fonts ??= {
    regular: read('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    bold: read('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
    fallback: read('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  })

const read = (specifier: string): Uint8Array => readFileSync(fileURLToPath(import.meta.resolve(specifier)))
