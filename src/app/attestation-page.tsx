import { useSuspenseQuery } from '@tanstack/react-query'

import { Link } from 'react-router'

import { AttestationView } from '../attestation/attestation-view.tsx'
import { paths } from '../content/paths.ts'
import { Notice } from '../design/notice.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { Section } from '../design/section.tsx'
import { journeyQuery } from '../journey/queries.ts'
import { MissingList } from '../objectives/missing-list.tsx'

export const Component = () => {
  const { attestation, objectives, trainingSession } = useSuspenseQuery(journeyQuery).data
  return (
    <>
      <title>Mon attestation – Parcours</title>
      <PageTitle>Mon attestation de formation</PageTitle>
      {attestation !== null ? (
        <AttestationView attestation={attestation} />
      ) : trainingSession.closedAt !== null ? (
        <Notice kind="info" word="Pas d’attestation">
          La session est clôturée et {trainingSession.trainerName} n’a relevé votre présence à aucune demi-journée. Si
          c’est une erreur, écrivez à l’organisme de formation&#160;: lui seul peut la corriger.
        </Notice>
      ) : (
        <>
          <Notice kind="waiting" word="Pas encore disponible">
            Elle vous sera délivrée dès que {trainingSession.trainerName} aura validé vos quatre objectifs et, au plus
            tard, à la clôture de la session, avec votre résultat réel pour chaque objectif.
          </Notice>
          <Section title="Ce qu’il me manque pour mon attestation">
            <MissingList missing={objectives.missing} />
          </Section>
        </>
      )}
      <Section title="Et après ?">
        <p>
          <Link to={paths.applicationPlan}>Mon plan d’action</Link> : ce que vous ferez avec vos clients. Il ne compte
          pas pour l’attestation et reste modifiable.
        </p>
      </Section>
    </>
  )
}
