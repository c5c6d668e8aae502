import { ErrorNote } from '../../../design/error-note.tsx'
import { withFrenchSpaces } from '../../../kernel/french-typography.ts'
import type { FileProblem } from '../run/job.ts'
import { largestFileMegabytes } from '../settings.ts'

/** @param onRetry used where the same file may do another time */
export const FileProblemNote = ({ problem, onRetry }: { problem: FileProblem; onRetry: () => void }) => (
  <ErrorNote word="Fichier non lu" {...(problem === 'broken-down' ? { onRetry } : {})}>
    {sentences[problem]}
  </ErrorNote>
)

const sentences: Readonly<Record<FileProblem, string>> = {
  workbook: withFrenchSpaces(
    'C’est un classeur de tableur. Dans Excel ou LibreOffice, choisissez « Enregistrer sous », puis « CSV » ; ou copiez le tableau et collez-le ici.',
  ),
  'not-text': 'Ce fichier ne contient pas de texte. Choisissez un fichier CSV.',
  empty: 'Il n’y a aucune ligne à lire.',
  'one-column': withFrenchSpaces(
    'Une seule colonne a été trouvée ; il en faut trois au moins : le client, la date, le montant. Si le séparateur a été mal reconnu, changez-le.',
  ),
  'too-big': withFrenchSpaces(
    `Ce fichier dépasse ${largestFileMegabytes} Mo. Ne gardez que les colonnes utiles, ou coupez-le par année.`,
  ),
  unreadable: withFrenchSpaces(
    'Ce fichier a changé, ou n’est plus là, depuis que vous l’avez choisi. Choisissez-le à nouveau.',
  ),
  'broken-down': 'Le calcul s’est arrêté, sans doute faute de mémoire. Fermez d’autres pages et réessayez.',
}
