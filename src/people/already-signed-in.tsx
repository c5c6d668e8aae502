import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'

import { paths } from '../content/paths.ts'
import { Notice } from '../design/notice.tsx'
import { meQuery } from './queries.ts'
import { returnPath } from './use-sign-in.ts'

/** A device has one sign-in: whoever signs in now takes the place of the person before. */
export const AlreadySignedIn = () => {
  const [search] = useSearchParams()
  const { data: me = null } = useQuery(meQuery)
  if (me === null) return null
  return (
    <Notice
      kind="info"
      word="Déjà connecté"
      action={<Link to={returnPath(search.get('retour')) ?? paths.home}>Continuer</Link>}
    >
      Vous êtes connecté en tant que <strong>{me.name}</strong>. Vous connecter sous un autre nom déconnectera cette
      personne sur cet appareil.
    </Notice>
  )
}
