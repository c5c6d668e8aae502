import * as contract from '../../src/application-plan/contract.ts'
import type { ApiParts } from '../api-parts.ts'
import { type Handler, asTrainee, handler } from '../handler.ts'
import { ownPlace } from '../training-session/access.ts'
import { recordAfterTheClosureToo } from '../training-session/trainee-command.ts'
import { planContentOf } from './plan-content.ts'
import { planActionsOf } from './plan-view.ts'
import { removeAction, writeAction } from './rules.ts'

export const applicationPlanHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.getMyPlan, async ({ identity }) => {
    const { trainee } = await ownPlace(parts, asTrainee(identity))
    return { actions: planActionsOf(trainee) }
  }),
  // The plan is for after the course: docs/decisions/0009-the-plan-outlives-the-session.md
  handler(contract.writePlanAction, ({ identity, params, body, command }) => {
    const { commandId: _, ...action } = body
    return recordAfterTheClosureToo(parts, identity, command, (trainee) =>
      writeAction(trainee, params.actionId, action),
    )
  }),
  handler(contract.removePlanAction, ({ identity, params, command }) =>
    recordAfterTheClosureToo(parts, identity, command, (trainee) => removeAction(trainee, params.actionId)),
  ),
  handler(contract.getMyPlanDocument, async ({ identity }) => {
    const { session, trainee } = await ownPlace(parts, asTrainee(identity))
    const document = await parts.renderPlan(planContentOf(session, trainee))
    return new Response(document as Uint8Array<ArrayBuffer>, {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="mon-plan-d-action.pdf"',
        'cache-control': 'no-store',
      },
    })
  }),
]
