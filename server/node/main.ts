import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { serve } from '@hono/node-server'
import * as z from 'zod/mini'

import { organisationSettingsSchema } from '../attestation/organisation-settings.ts'
import { renderPlan } from '../application-plan/render-plan.ts'
import { renderAttestation } from '../attestation/render-attestation.ts'
import { createApi } from '../create-api.ts'
import { seedDemonstration } from '../demonstration/demonstration.ts'
import { demonstrationSession, demonstrationTrainees, demonstrationTrainer } from '../demonstration/people.ts'
import { newPersonalCode } from '../people/codes.ts'
import { passwordHash } from '../people/password.ts'
import { documentFonts } from './document-fonts.ts'
import { cookieCredentials } from './cookie-credentials.ts'
import { scryptOnThreads } from './scrypt.ts'
import { openSqlite } from './sqlite-event-log.ts'
import { website } from './website.ts'

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4310' },
    /** Listen to the whole local network, for a class on its own phones. */
    lan: { type: 'boolean', default: false },
    data: { type: 'string', default: process.env['PARCOURS_DATA'] ?? 'data' },
    'no-demonstration': { type: 'boolean', default: false },
  },
})

mkdirSync(options.data, { recursive: true, mode: 0o700 })
const database = openSqlite(join(options.data, 'parcours.sqlite'))
const { log, settings } = database

const kept = (name: string, make: () => string): string => {
  const before = settings.get(name)
  if (before !== null) return before
  const made = make()
  settings.put(name, made)
  return made
}

const organisationFile = join(options.data, 'organisation.json')
const clock = () => new Date().toISOString()
const api = createApi({
  log,
  clock,
  secret: kept('sign-in-secret', () => randomBytes(32).toString('hex')),
  credentials: cookieCredentials,
  settings: existsSync(organisationFile)
    ? z.parse(organisationSettingsSchema, JSON.parse(readFileSync(organisationFile, 'utf8')))
    : {},
  scrypt: scryptOnThreads,
  // Uncompressed: zlib and fflate differ, and so would the bytes between hosts and years.
  renderAttestation: (content) => renderAttestation(content, documentFonts(), { compress: false }),
  renderPlan: (content) => renderPlan(content, documentFonts(), { compress: false }),
})

const hasDemonstration = !options['no-demonstration']
const password = hasDemonstration ? kept('demonstration-password', newPersonalCode) : null
if (password !== null) await seedDemonstration(log, clock(), await passwordHash(password, scryptOnThreads))

const hostname = options.lan ? '0.0.0.0' : '127.0.0.1'
const server = serve({ fetch: website(api, 'dist/node').fetch, port: Number(options.port), hostname }, ({ port }) => {
  const addresses = options.lan ? lanAddresses() : ['localhost']
  for (const address of addresses) {
    console.log(`\nParcours   http://${address}:${port}`)
    console.log(`  Stagiaire  http://${address}:${port}/connexion`)
    console.log(`  Formateur  http://${address}:${port}/connexion/formateur`)
  }
  if (password !== null) {
    const [karim, elodie] = demonstrationTrainees
    console.log(`\nSession de démonstration ${demonstrationSession.code} (personnes fictives)`)
    console.log(`  Stagiaires  ${karim.firstName} ${karim.personalCode} · ${elodie.firstName} ${elodie.personalCode}`)
    console.log(`  Formatrice  ${demonstrationTrainer.email} · ${password}`)
  }
  if (!options.lan) console.log('\nPour les téléphones de la salle : npm start -- --lan')
})

const stop = () => {
  // Live screens hold their connection open for ever: they reconnect to the next start.
  server.close()
  if ('closeAllConnections' in server) server.closeAllConnections()
  database.close()
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)

function lanAddresses(): string[] {
  const found = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
  return found.length > 0 ? found : ['localhost']
}
