import type { ReadingStep } from '../content/professional-documents/professional-document.ts'
import { Section } from '../design/section.tsx'
import { withFrenchSpaces } from '../kernel/french-typography.ts'
import { passageAnchor } from './passage.tsx'
import styles from './reading-guide.module.css'

/** What to look for, in order, and where. */
export const ReadingGuide = ({ steps, kinds }: { steps: readonly ReadingStep[]; kinds: readonly string[] }) => (
  <Section title="Lecture guidée">
    <p>
      Touchez une phrase du document pour la marquer, et dites ce qu’elle est&nbsp;: {kinds.join(', ').toLowerCase()}.
    </p>
    <ol className={styles.steps}>
      {steps.map(({ id, title, text, at }) => (
        <li key={id}>
          <strong>{withFrenchSpaces(title)}</strong>
          <p>{withFrenchSpaces(text)}</p>
          <a href={`#${passageAnchor(at.passageId)}`}>{withFrenchSpaces(at.words)}</a>
        </li>
      ))}
    </ol>
  </Section>
)
