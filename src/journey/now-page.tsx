import { useSuspenseQuery } from '@tanstack/react-query'

import { useNow } from '../kernel/use-now.ts'
import { NowView } from './now-view.tsx'
import { journeyQuery } from './queries.ts'

export const Component = () => {
  const { data: journey } = useSuspenseQuery(journeyQuery)
  const now = useNow()
  return (
    <>
      <title>Maintenant – Parcours</title>
      <NowView journey={journey} now={now} />
    </>
  )
}
