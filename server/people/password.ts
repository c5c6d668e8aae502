import { scryptAsync } from '@noble/hashes/scrypt.js'
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** Work of about a quarter of a second in a browser, and a twentieth on Node's own threads. */
export const scryptCost = { N: 2 ** 14, r: 8, p: 5, dkLen: 32 }

/** Derives a key from a password and a salt. A host that has threads for it gives its own. */
export type Scrypt = (password: Uint8Array, salt: Uint8Array) => Promise<Uint8Array>

export const scryptInThePage: Scrypt = (password, salt) => scryptAsync(password, salt, scryptCost)

/** `salt$hash`, hex; the same on both hosts. */
export const passwordHash = async (password: string, scrypt: Scrypt = scryptInThePage): Promise<string> => {
  const salt = randomBytes(16)
  return `${bytesToHex(salt)}$${bytesToHex(await scrypt(utf8ToBytes(password.normalize()), salt))}`
}

/** What an unknown address is checked against, so that it takes as long as a known one. */
export const nobodysHash = `${'00'.repeat(16)}$${'00'.repeat(32)}`

export const isPassword = async (password: string, hash: string, scrypt: Scrypt): Promise<boolean> => {
  const [salt, expected] = hash.split('$')
  if (!salt || !expected) return false
  return bytesToHex(await scrypt(utf8ToBytes(password.normalize()), hexToBytes(salt))) === expected
}
