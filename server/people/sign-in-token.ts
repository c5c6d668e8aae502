import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as z from 'zod/mini'

import type { Instant } from '../../src/kernel/instant.ts'
import type { Identity } from './identity.ts'

const claimsSchema = z.discriminatedUnion('role', [
  z.object({ role: z.literal('trainee'), id: z.string(), trainingSessionId: z.string(), until: z.string() }),
  z.object({ role: z.literal('trainer'), id: z.string(), until: z.string() }),
])

/** A trainee comes back for the attestation weeks later; a trainer's rights are worth stealing. */
export const signInDays = { trainee: 60, trainer: 1 } as const

/** A signed, self-contained token: nothing to store, and a restart of the server signs nobody out. */
export const signInToken = (identity: Identity, secret: string, now: Instant): string => {
  const until = new Date(new Date(now).getTime() + signInDays[identity.role] * 86_400_000).toISOString()
  const claims = toBase64Url(JSON.stringify({ ...identity, until }))
  return `${claims}.${signature(claims, secret)}`
}

/** The identity a token proves, `null` when it is malformed, forged or over. */
export const readSignInToken = (token: string, secret: string, now: Instant): Identity | null => {
  const [claims, signed] = token.split('.')
  if (!claims || !signed || !equal(signed, signature(claims, secret))) return null
  const parsed = z.safeParse(claimsSchema, fromBase64Url(claims))
  if (!parsed.success || parsed.data.until <= now) return null
  const { until: _, ...identity } = parsed.data
  return identity
}

const signature = (claims: string, secret: string): string =>
  bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(claims)))

/** Compares in a time that does not tell where the difference is. */
const equal = (a: string, b: string): boolean => {
  let difference = a.length ^ b.length
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i % (b.length || 1))
  return difference === 0
}

const toBase64Url = (text: string): string =>
  btoa(String.fromCharCode(...utf8ToBytes(text)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

const fromBase64Url = (text: string): unknown => {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
