import regularUrl from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url'
import boldUrl from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url'
import fallbackUrl from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url'
import { network } from 'virtual:msw'

import { createApi } from '../server/create-api.ts'
import type { DocumentFonts } from '../server/document/typesetting.ts'
import { seedDemonstration } from '../server/demonstration/demonstration.ts'
import { scryptInThePage } from '../server/people/password.ts'
import { apiHandlers } from './handlers.ts'
import { openIndexedDbEventLog } from './indexed-db-event-log.ts'
import { databaseName, demonstrationPasswordHash } from './scenarios/demonstration-access.ts'
import { headerCredentials } from './sign-in-header.ts'

export const startBrowserHost = async (): Promise<void> => {
  const log = await openIndexedDbEventLog(databaseName)
  const clock = () => new Date().toISOString()
  await seedDemonstration(log, clock(), demonstrationPasswordHash)
  const api = createApi({
    log,
    clock,
    // Nobody is kept out of a page that holds its own server: the secret only has to last.
    secret: 'demonstration',
    credentials: headerCredentials,
    settings: {},
    scrypt: scryptInThePage,
    renderAttestation: async (content) => {
      const { renderAttestation } = await import('../server/attestation/render-attestation.ts')
      return renderAttestation(content, await documentFonts(), { compress: false })
    },
    renderPlan: async (content) => {
      const { renderPlan } = await import('../server/application-plan/render-plan.ts')
      return renderPlan(content, await documentFonts(), { compress: false })
    },
  })
  network.configure({ handlers: apiHandlers(api), onUnhandledFrame: 'bypass' })
  await network.enable()
}

const documentFonts = async (): Promise<DocumentFonts> => {
  const [regular, bold, fallback] = await Promise.all([regularUrl, boldUrl, fallbackUrl].map(bytesOf))
  if (!regular || !bold || !fallback) throw new Error('a font is missing')
  return { regular, bold, fallback }
}

const bytesOf = async (url: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(url)).arrayBuffer())
