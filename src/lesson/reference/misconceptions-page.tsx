import { myths } from '../../content/reference/myths.ts'
import { Grounds, Part } from './entry-parts.tsx'
import { ReferencePage } from './reference-page.tsx'
import styles from './reference.module.css'

/** The figures that every sales meeting repeats, and what is left of them at the source. */
export const Component = () => (
  <ReferencePage
    title="Idées reçues"
    below="Douze phrases que l’on entend en réunion. Pour chacune, d’où elle vient, ce que l’on sait, et ce qu’il vaut mieux dire."
    searchLabel="Chercher une idée reçue"
    searchHint="Un mot, un chiffre ou un auteur, par exemple NPS"
    entries={myths}
    titleOf={({ claim }) => claim}
    ifNone="Aucune idée reçue ne contient ces mots."
    renderEntry={(myth) => (
      <dl className={styles.parts}>
        <Part name="Pourquoi on l’entend">{myth.heardBecause}</Part>
        <Part name="Ce que l’on sait">{myth.known}</Part>
        <Part name="Ce qu’il vaut mieux dire">
          <strong>{myth.instead}</strong>
        </Part>
        <Grounds {...myth} />
      </dl>
    )}
  />
)
