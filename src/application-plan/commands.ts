import { giveCommand } from '../outbox/outbox.ts'
import { type PlanAction, removePlanAction, writePlanAction } from './contract.ts'

/** Writing and removing are about the same action: whichever comes later takes the other's place. */
export const actionSlot = (actionId: string) => `plan-action/${actionId}`

const refresh = [['application-plan'], ['journey']]

/** @param pauseMs how long to wait for the next keystroke; what is tapped need not wait */
export const givePlanAction = (actionId: string, action: PlanAction, pauseMs = 700) =>
  giveCommand(writePlanAction, { params: { actionId }, body: action }, { slot: actionSlot(actionId), pauseMs, refresh })

export const givePlanActionRemoval = (actionId: string) =>
  giveCommand(removePlanAction, { params: { actionId } }, { slot: actionSlot(actionId), refresh })
