import { scrypt } from 'node:crypto'

import { type Scrypt, scryptCost } from '../people/password.ts'

/** On Node's own threads: a class goes on while a password is checked. */
export const scryptOnThreads: Scrypt = (password, salt) => {
  const { N, r, p, dkLen } = scryptCost
  return new Promise((resolve, reject) =>
    scrypt(password, salt, dkLen, { N, r, p, maxmem: 64 * 1024 * 1024 }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )
}
