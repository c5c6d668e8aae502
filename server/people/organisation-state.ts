import type { StoredEvent } from '../event-log/event-log.ts'
import { known } from '../event-log/known-events.ts'
import { type ImportedQuestion, evolveImported } from '../question-bank/state.ts'
import { normalizedCode } from './codes.ts'
import { organisationEvents } from './events.ts'

export type Trainer = {
  readonly trainerId: string
  readonly name: string
  readonly email: string
  readonly passwordHash: string
}

export type OrganisationState = {
  readonly trainers: readonly Trainer[]
  readonly trainingSessions: readonly {
    readonly trainingSessionId: string
    readonly code: string
    readonly trainerId: string
  }[]
  readonly importedQuestions: readonly ImportedQuestion[]
}

export const noOrganisation: OrganisationState = { trainers: [], trainingSessions: [], importedQuestions: [] }

export const evolveOrganisation = (state: OrganisationState, stored: StoredEvent): OrganisationState => {
  const event = known(organisationEvents, stored)
  switch (event?.type) {
    case 'trainer-registered':
      return { ...state, trainers: [...state.trainers, event.data] }
    case 'training-session-listed':
      return { ...state, trainingSessions: [...state.trainingSessions, event.data] }
    case 'question-imported':
    case 'question-withdrawn':
      return { ...state, importedQuestions: evolveImported(state.importedQuestions, event) }
    default:
      return state
  }
}

export const sessionIdByCode = (state: OrganisationState, typed: string): string | null =>
  state.trainingSessions.find(({ code }) => normalizedCode(code) === normalizedCode(typed))?.trainingSessionId ?? null
