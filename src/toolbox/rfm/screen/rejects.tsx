import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import { Section } from '../../../design/section.tsx'
import { WideTable } from '../../../design/wide-table.tsx'
import { counted } from '../../french-figures.ts'
import { reasonSentences } from '../reading/reject.ts'
import type { Scoring } from '../run/job.ts'
import { saveFile } from '../../../kernel/save-file.ts'

/** The lines that could not be used, each with what was written and why. */
export const Rejects = ({ rejects: { count, first, file } }: { rejects: Scoring['rejects'] }) =>
  file === null ? null : (
    <Section
      title={counted(count, 'ligne écartée', 'lignes écartées')}
      action={
        <Button look="quiet" onClick={() => saveFile(file, 'lignes-ecartees.csv')}>
          <Icon name="download" />
          Télécharger les lignes écartées
        </Button>
      }
    >
      <p>
        Elles ne comptent nulle part. Corrigez-les dans votre fichier, puis choisissez-le à nouveau.
        {count > first.length && ` Voici les ${first.length} premières.`}
      </p>
      <WideTable label="Lignes écartées">
        <table>
          <caption className="visually-hidden">Lignes écartées</caption>
          <thead>
            <tr>
              <th scope="col">Ligne</th>
              <th scope="col">Valeur</th>
              <th scope="col">Raison</th>
            </tr>
          </thead>
          <tbody>
            {first.map(({ line, value, reason }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td>{value === '' ? '(vide)' : value}</td>
                <td>{reasonSentences[reason]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Section>
  )
