export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252'

export type DecodeProblem = 'workbook' | 'not-text'

/**
 * The text of a file as spreadsheets and sales software write it: a byte order mark says what it is;
 * else what is valid UTF-8 is UTF-8, and the rest Windows-1252, in which French Excel saves « CSV ».
 */
export const decode = (bytes: Uint8Array): { text: string; encoding: Encoding } | DecodeProblem => {
  if (startsWith(bytes, zipMark) || startsWith(bytes, oldExcelMark)) return 'workbook'
  if (startsWith(bytes, [0xff, 0xfe])) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' }
  if (startsWith(bytes, [0xfe, 0xff])) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' }
  if (bytes.subarray(0, 4096).includes(0)) return 'not-text'
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
  }
}

/** What .xlsx and .ods files begin with, then .xls. */
const zipMark = [0x50, 0x4b, 0x03, 0x04]
const oldExcelMark = [0xd0, 0xcf, 0x11, 0xe0]

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)
