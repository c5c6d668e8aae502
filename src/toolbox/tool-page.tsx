import { Suspense, use } from 'react'
import { Link, useParams } from 'react-router'

import { topicOf } from '../content/course.ts'
import { paths } from '../content/paths.ts'
import { Button } from '../design/button.tsx'
import { PageTitle } from '../design/page-title.tsx'
import { Section } from '../design/section.tsx'
import { Skeleton } from '../design/skeleton.tsx'
import { Problem } from '../kernel/problem.ts'
import { loadTool } from './load-tool.ts'
import { NothingKept } from './nothing-kept.tsx'
import { type ToolId, toolboxPath, tools } from './tools.ts'

/** One tool, whose code alone is fetched. */
export const Component = () => {
  const params = useParams()
  const tool = tools.find(({ id }) => id === params['tool'])
  if (tool === undefined) throw new Problem('unknown-route')
  const { id, title, question, topicId } = tool
  return (
    <>
      <title>{`${title} – Parcours`}</title>
      <PageTitle above={<Link to={toolboxPath}>Boîte à outils</Link>} below={question}>
        {title}
      </PageTitle>
      <NothingKept />
      <Suspense fallback={<Skeleton lines={8} />}>
        <Calculator key={id} id={id} />
        {/* With the tool: it would be pushed away when the tool comes. */}
        <Section title="Pour aller plus loin">
          <p>
            La leçon {topicId} : <Link to={paths.lesson(topicId)}>{topicOf(topicId).title}</Link>
          </p>
          <Button look="quiet" onClick={() => window.print()}>
            Imprimer cette page
          </Button>
        </Section>
      </Suspense>
    </>
  )
}

const Calculator = ({ id }: { id: ToolId }) => {
  const Tool = use(loadTool(id)).Component
  return <Tool />
}
