import { Link } from 'react-router'

import { paths } from '../content/paths.ts'
import { PageTitle } from '../design/page-title.tsx'

export const NotFoundPage = () => (
  <>
    <title>Page introuvable – Parcours</title>
    <PageTitle>Cette page n’existe pas</PageTitle>
    <p>L’adresse est peut-être incomplète, ou la page a changé de place.</p>
    <p>
      <Link to={paths.home}>Revenir à l’accueil</Link>
    </p>
  </>
)
