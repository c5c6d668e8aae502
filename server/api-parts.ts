import type { Instant } from '../src/kernel/instant.ts'
import type { PlanContent } from './application-plan/plan-content.ts'
import type { AttestationContent } from './attestation/attestation-content.ts'
import type { OrganisationSettings } from './attestation/organisation-settings.ts'
import type { EventLog } from './event-log/event-log.ts'
import { type Streams, streams } from './event-log/streams.ts'
import { type AttemptLimit, attemptLimit } from './people/attempt-limit.ts'
import type { Credentials } from './people/identity.ts'
import type { Scrypt } from './people/password.ts'
import { type OrganisationState, evolveOrganisation, noOrganisation } from './people/organisation-state.ts'
import { type TrainingSessionState, evolveSession, noSession } from './training-session/state.ts'

/** What a host gives the API. Time, chance, identity and storage are arguments. */
export type ApiHost = {
  readonly log: EventLog
  readonly clock: () => Instant
  /** Signs sign-in tokens. Kept by the host, the same after a restart. */
  readonly secret: string
  readonly credentials: Credentials
  /** What LEXOM has given beyond the course sheet; the rest is « À compléter ». */
  readonly settings: OrganisationSettings
  /** Passwords are hashed away from the requests of a class. */
  readonly scrypt: Scrypt
  readonly renderAttestation: (content: AttestationContent) => Promise<Uint8Array>
  readonly renderPlan: (content: PlanContent) => Promise<Uint8Array>
}

/** What the rooms' handlers work with. */
export type ApiParts = ApiHost & {
  readonly sessions: Streams<TrainingSessionState>
  readonly organisation: Streams<OrganisationState>
  readonly signInLimit: AttemptLimit
}

export const apiParts = (host: ApiHost): ApiParts => ({
  ...host,
  sessions: streams(host.log, noSession, evolveSession, host.clock),
  organisation: streams(host.log, noOrganisation, evolveOrganisation, host.clock),
  signInLimit: attemptLimit(),
})
