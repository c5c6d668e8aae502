import { Link } from 'react-router'

import { topicOf } from '../../content/course.ts'
import { paths } from '../../content/paths.ts'
import { PageTitle } from '../../design/page-title.tsx'
import { Section } from '../../design/section.tsx'
import { toolboxPath } from '../tools.ts'
import { runInWorker } from './run/run-in-worker.ts'
import { RfmTool } from './screen/rfm-tool.tsx'

export const Component = () => (
  <>
    <title>RFM : noter ses clients – Parcours</title>
    <PageTitle
      above={<Link to={toolboxPath}>Boîte à outils</Link>}
      below="Récence, fréquence, montant : votre fichier de clients, noté de 5 à 1 et rangé en sept segments."
    >
      RFM : noter ses clients
    </PageTitle>
    <RfmTool run={runInWorker} />
    <Section title="Pour aller plus loin">
      <p>
        La leçon 4.2 : <Link to={paths.lesson('4.2')}>{topicOf('4.2').title}</Link>
      </p>
    </Section>
  </>
)
