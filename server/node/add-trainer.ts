import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import * as z from 'zod/mini'

import { newId } from '../../src/kernel/ids.ts'
import { signInTrainerBody } from '../../src/people/contract.ts'
import { newEvent } from '../event-log/known-events.ts'
import { streams } from '../event-log/streams.ts'
import { newPersonalCode } from '../people/codes.ts'
import { organisationEvents } from '../people/events.ts'
import { evolveOrganisation, noOrganisation } from '../people/organisation-state.ts'
import { passwordHash } from '../people/password.ts'
import { scryptOnThreads } from './scrypt.ts'
import { openSqlite } from './sqlite-event-log.ts'

/** `npm run trainer -- "Prénom Nom" adresse@exemple.fr`: adds a trainer and prints a password, once. */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: process.env['PARCOURS_DATA'] ?? 'data' } },
})
const [name = '', address = ''] = positionals
const email = z.safeParse(signInTrainerBody.shape.email, address)
if (name.trim() === '' || !email.success) {
  console.error('Usage : npm run trainer -- "Prénom Nom" adresse@exemple.fr')
  process.exit(2)
}

mkdirSync(options.data, { recursive: true, mode: 0o700 })
const database = openSqlite(join(options.data, 'parcours.sqlite'))
const organisation = streams(database.log, noOrganisation, evolveOrganisation, () => new Date().toISOString())
const password = `${newPersonalCode()}-${newPersonalCode()}`
const hash = await passwordHash(password, scryptOnThreads)
const registered = newEvent(organisationEvents)
let known = false
await organisation.record('organisation', newId<'command'>(), ({ trainers }) => {
  known = trainers.some((trainer) => trainer.email === email.data)
  if (known) return []
  const trainerId = newId<'trainer'>()
  const data = { trainerId, name: name.trim(), email: email.data, passwordHash: hash }
  return [registered('trainer-registered', { actor: 'system', subject: trainerId }, data)]
})
database.close()

if (known) {
  console.error(`${email.data} est déjà connu. Rien n’a changé.`)
  process.exit(1)
}
console.log(`${name.trim()} peut se connecter sur /connexion/formateur`)
console.log(`  ${email.data} · ${password}`)
