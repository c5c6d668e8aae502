import { useMutation } from '@tanstack/react-query'

import { getTraineeAttestationDocument, type IssuedAttestation } from '../../attestation/contract.ts'
import { download } from '../../kernel/download.ts'
import { Button } from '../../design/button.tsx'
import { Icon } from '../../design/icon.tsx'
import { Notice } from '../../design/notice.tsx'
import { Section } from '../../design/section.tsx'
import { frenchDate } from '../../kernel/instant.ts'
import { useNow } from '../../kernel/use-now.ts'
import { sentenceOf } from '../../training-session/trainer-problem.tsx'
import type { TraineeRecord } from '../contract.ts'
import { AttendancePanel } from './attendance-panel.tsx'
import { CorrectIdentity } from './correct-identity-dialog.tsx'
import { MissingForAttestation } from './missing-for-attestation.tsx'

/** The document when there is one; until then, what stands before it and who can remove it. */
export const AttestationSection = ({ record }: { record: TraineeRecord }) => {
  const { attestation, objectives, trainee, trainingSession } = record
  const isClosed = trainingSession.closedAt !== null
  const now = useNow(60_000)
  return (
    <Section title="Attestation">
      {attestation !== null && (
        <Issued attestation={attestation} trainingSessionId={trainingSession.id} traineeId={trainee.traineeId} />
      )}
      {attestation === null && isClosed && (
        <p>La session est clôturée. Aucune demi-journée suivie n’a été déclarée, donc aucune attestation délivrée.</p>
      )}
      {isClosed ? (
        <AttendancePanel record={record} now={now} />
      ) : (
        <MissingForAttestation missing={objectives.missing} name={trainee.name} />
      )}
      <CorrectIdentity record={record} />
    </Section>
  )
}

const Issued = ({
  attestation: { number, version, issuedAt, toComplete },
  trainingSessionId,
  traineeId,
}: {
  attestation: IssuedAttestation
  trainingSessionId: string
  traineeId: string
}) => {
  const fetching = useMutation({
    mutationFn: () => download(getTraineeAttestationDocument, { trainingSessionId, traineeId }),
  })
  return (
    <>
      <p>
        Attestation n° {number}, version {version}, délivrée le {frenchDate(issuedAt)}.
      </p>
      {toComplete.length > 0 && (
        <Notice kind="info" word="Projet">
          LEXOM doit encore compléter ce document : {toComplete.join(', ').toLowerCase()}. D’ici là, il porte la mention
          « PROJET ».
        </Notice>
      )}
      <p>
        <Button onClick={() => fetching.mutate()} pending={fetching.isPending}>
          <Icon name="download" />
          Télécharger l’attestation (PDF)
        </Button>
      </p>
      {fetching.isError && (
        <Notice kind="refused" word="Téléchargement impossible">
          {sentenceOf(fetching.error)}
        </Notice>
      )}
    </>
  )
}
