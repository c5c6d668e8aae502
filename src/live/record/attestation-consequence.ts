import type { ObjectiveId } from '../../content/course-ids.ts'
import { withFrenchSpaces } from '../../kernel/french-typography.ts'
import type { Decision } from '../../objectives/contract.ts'
import type { TraineeRecord } from '../contract.ts'

/** What these decisions, once saved, do to the attestation; `null` when they do nothing to it. */
export const attestationConsequence = (
  { attestation, objectives }: Pick<TraineeRecord, 'attestation' | 'objectives'>,
  decisions: Readonly<Partial<Record<ObjectiveId, Decision['result']>>>,
): string | null => {
  if (attestation !== null) {
    const { version, results } = attestation
    const differs = results.some(({ objectiveId, result }) => (decisions[objectiveId] ?? result) !== result)
    return withFrenchSpaces(
      differs
        ? `Une attestation est déjà délivrée : enregistrer remplace la version ${version} par la version ${version + 1}.`
        : `L’attestation délivrée (version ${version}) porte déjà ce résultat.`,
    )
  }
  const completes = objectives.objectives.every(
    ({ objectiveId, decision }) => (decisions[objectiveId] ?? decision?.result) === 'acquired',
  )
  return completes ? withFrenchSpaces('Les quatre objectifs seront validés : enregistrer délivre l’attestation.') : null
}
