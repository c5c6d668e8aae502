import { randomBytes } from '@noble/hashes/utils.js'

/** Letters and digits that nobody confuses when they are read aloud: no I, L, O, U, 0, 1. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** Spaces, dashes and case don't count: « k7mp 42qx » is « K7MP-42QX ». */
export const normalizedCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** « K7MP-42QX »: 30⁸ possibilities, with limited attempts. */
export const newPersonalCode = (): string => `${letters(4)}-${letters(4)}`

/** « RCL-K7MP »: names a session, protects nothing by itself. */
export const newSessionCode = (): string => `RCL-${letters(4)}`

/** « 4821 », for as long as a group works: it never ends. */
export function* newGroupCodes(): Generator<string> {
  for (;;) yield String(1000 + (new DataView(randomBytes(4).buffer).getUint32(0) % 9000))
}

const letters = (count: number): string => {
  let code = ''
  while (code.length < count) {
    for (const byte of randomBytes(count * 2)) {
      // Bytes past the last whole multiple would favour the first letters.
      if (byte < 240 && code.length < count) code += alphabet[byte % alphabet.length]
    }
  }
  return code
}
