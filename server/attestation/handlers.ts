import * as contract from '../../src/attestation/contract.ts'
import { Problem } from '../../src/kernel/problem.ts'
import type { ApiParts } from '../api-parts.ts'
import { type Handler, asTrainee, asTrainer, handler } from '../handler.ts'
import { ownPlace, requireOwn, requireTrainee, streamOf } from '../training-session/access.ts'
import { correctAttendance } from '../training-session/rules.ts'
import type { TraineeState } from '../training-session/state.ts'
import { attestationInForce } from './issue.ts'

export const attestationHandlers = (parts: ApiParts): readonly Handler[] => [
  handler(contract.correctAttendance, ({ identity, params, body, command }) => {
    const trainer = asTrainer(identity)
    return parts.sessions.record(streamOf(params.trainingSessionId), command, (session) => {
      requireOwn(session, trainer)
      const context = { settings: parts.settings, at: parts.clock() }
      return correctAttendance(session, requireTrainee(session, params.traineeId), trainer, body.halfDayIds, context)
    })
  }),
  handler(contract.getMyAttestationDocument, async ({ identity }) => {
    const { trainee } = await ownPlace(parts, asTrainee(identity))
    return documentOf(parts, trainee)
  }),
  handler(contract.getTraineeAttestationDocument, async ({ identity, params }) => {
    const { state } = await parts.sessions.load(streamOf(params.trainingSessionId))
    requireOwn(state, asTrainer(identity))
    return documentOf(parts, requireTrainee(state, params.traineeId))
  }),
]

/** Drawn from the frozen content alone: the same bytes each time. @throws Problem `attestation-not-earned` */
const documentOf = async ({ renderAttestation }: ApiParts, trainee: TraineeState): Promise<Response> => {
  const content = attestationInForce(trainee)
  if (content === null) {
    throw new Problem('attestation-not-earned', {
      detail:
        'L’attestation est délivrée quand le formateur a validé les quatre objectifs, ou à la clôture de la session. La page « Mes objectifs » dit ce qu’il reste à faire.',
    })
  }
  const document = await renderAttestation(content)
  const name = `attestation-${content.number}-v${content.version}.pdf`
  return new Response(document as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
