import { useSuspenseQuery } from '@tanstack/react-query'

import { PageTitle } from '../design/page-title.tsx'
import { journeyQuery } from '../journey/queries.ts'
import { ObjectivesView } from '../objectives/objectives-view.tsx'

export const Component = () => {
  const { data } = useSuspenseQuery(journeyQuery)
  return (
    <>
      <title>Mes objectifs – Parcours</title>
      <PageTitle below="Les mêmes chiffres que ceux que voit votre formateur ; les autres stagiaires ne les voient pas.">
        Mes objectifs
      </PageTitle>
      <ObjectivesView {...data.objectives} isClosed={data.trainingSession.closedAt !== null} />
    </>
  )
}
