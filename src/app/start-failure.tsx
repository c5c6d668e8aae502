import { Button } from '../design/button.tsx'
import { PageTitle } from '../design/page-title.tsx'
import styles from './shell.module.css'

/** In the place of the whole app, when what answers for it could not start. */
export const StartFailure = ({ reload = () => location.reload() }: { reload?: () => void }) => (
  <main className={styles['main']}>
    <title>Problème – Parcours</title>
    <PageTitle>Parcours n’a pas pu démarrer</PageTitle>
    <p>
      Ce navigateur bloque peut-être le stockage de ce site, ou le chargement a été interrompu. Rechargez la page ; si
      le problème persiste, essayez un autre navigateur ou une fenêtre qui n’est pas en navigation privée.
    </p>
    <p>
      <Button onClick={reload}>Recharger la page</Button>
    </p>
  </main>
)
