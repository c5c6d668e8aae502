import { Link } from 'react-router'

import { PageTitle } from '../design/page-title.tsx'
import { Section } from '../design/section.tsx'
import { NothingKept } from './nothing-kept.tsx'
import { toolGroups, toolPath } from './tools.ts'
import styles from './toolbox-page.module.css'

/** Every tool, by what one wants to do. */
export const Component = () => (
  <>
    <title>Boîte à outils – Parcours</title>
    <PageTitle below="Les calculs de la formation, avec vos propres chiffres : la règle, chaque étape, et ce que le résultat ne dit pas.">
      Boîte à outils
    </PageTitle>
    <NothingKept />
    {toolGroups.map(({ title, tools }) => (
      <Section key={title} title={title}>
        <ul role="list" className={styles.tools}>
          {tools.map(({ id, title: name, question }) => (
            <li key={id}>
              <Link to={toolPath(id)} className={styles.name}>
                {name}
              </Link>
              <p>{question}</p>
            </li>
          ))}
        </ul>
      </Section>
    ))}
  </>
)
