import type { PlanAction } from '../../src/application-plan/contract.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import type { KnownEvent } from '../event-log/known-events.ts'
import type { applicationPlanEvents } from './events.ts'

export type WrittenAction = {
  readonly action: PlanAction
  readonly revision: number
  readonly writtenAt: Instant
  /** Kept, so that one brought back goes on counting its revisions. */
  readonly isRemoved: boolean
}

/** By action, in the order of their first writing. */
export type ApplicationPlanState = ReadonlyMap<string, WrittenAction>

export const noPlan: ApplicationPlanState = new Map()

export const evolveApplicationPlan = (
  plan: ApplicationPlanState,
  event: KnownEvent<typeof applicationPlanEvents>,
): ApplicationPlanState => {
  const before = plan.get(event.data.actionId)
  switch (event.type) {
    case 'plan-action-written': {
      const { traineeId: _t, actionId, ...action } = event.data
      const revision = (before?.revision ?? 0) + 1
      return new Map([...plan, [actionId, { action, revision, writtenAt: event.recordedAt, isRemoved: false }]])
    }
    case 'plan-action-removed':
      return before ? new Map([...plan, [event.data.actionId, { ...before, isRemoved: true }]]) : plan
  }
}

/** Those that are in the plan now. */
export const presentActions = (
  plan: ApplicationPlanState,
): readonly (WrittenAction & { readonly actionId: string })[] =>
  [...plan].filter(([, { isRemoved }]) => !isRemoved).map(([actionId, written]) => ({ actionId, ...written }))
