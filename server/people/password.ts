import { scryptAsync } from '@noble/hashes/scrypt.js'
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** OWASP's scrypt setting for interactive sign-in (N=2^15, r=8, p=3 would be 3 × slower in a browser). */
const cost = { N: 2 ** 14, r: 8, p: 5, dkLen: 32 }

/** `salt$hash`, hex. The same code on both hosts. */
export const passwordHash = async (password: string): Promise<string> => {
  const salt = randomBytes(16)
  return `${bytesToHex(salt)}$${bytesToHex(await scryptAsync(utf8ToBytes(password.normalize()), salt, cost))}`
}

export const isPassword = async (password: string, hash: string): Promise<boolean> => {
  const [salt, expected] = hash.split('$')
  if (!salt || !expected) return false
  const given = bytesToHex(await scryptAsync(utf8ToBytes(password.normalize()), hexToBytes(salt), cost))
  return given === expected
}
