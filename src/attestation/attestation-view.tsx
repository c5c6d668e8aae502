import { useMutation } from '@tanstack/react-query'

import { course, objectiveOf } from '../content/course.ts'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Notice } from '../design/notice.tsx'
import { Section } from '../design/section.tsx'
import { frenchDate } from '../kernel/instant.ts'
import { Problem, problemSentences } from '../kernel/problem.ts'
import { resultLabels } from '../objectives/rules.ts'
import styles from './attestation-view.module.css'
import { type IssuedAttestation, getMyAttestationDocument } from './contract.ts'
import { download } from '../kernel/download.ts'

/** The attestation as a page; the PDF says the same. */
export const AttestationView = ({ attestation }: { attestation: IssuedAttestation }) => {
  const fetching = useMutation({ mutationFn: () => download(getMyAttestationDocument, {}) })
  return (
    <>
      {attestation.toComplete.length > 0 && (
        <Notice kind="info" word="Projet">
          LEXOM doit encore compléter ce document&#160;: {attestation.toComplete.join(', ').toLowerCase()}. D’ici là, il
          porte la mention «&#160;PROJET&#160;».
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
      <Section title={course.title}>
        <dl className={styles['facts']}>
          <div>
            <dt>Numéro</dt>
            <dd>
              {attestation.number}, version {attestation.version}
            </dd>
          </div>
          <div>
            <dt>Délivrée le</dt>
            <dd>{frenchDate(attestation.issuedAt)}</dd>
          </div>
        </dl>
        <table className={styles['results']}>
          <caption className="visually-hidden">Résultat par objectif</caption>
          <thead>
            <tr>
              <th scope="col">Objectif</th>
              <th scope="col">Résultat</th>
            </tr>
          </thead>
          <tbody>
            {attestation.results.map(({ objectiveId, result }) => (
              <tr key={objectiveId}>
                <th scope="row">{objectiveOf(objectiveId).text}</th>
                <td>{resultLabels[result]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  )
}

const sentenceOf = (error: Error): string => (error instanceof Problem ? error.message : problemSentences.unexpected)
