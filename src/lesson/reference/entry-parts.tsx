import type { ReactNode } from 'react'

import { topicOf } from '../../content/course.ts'
import type { TopicId } from '../../content/course-ids.ts'
import type { Reference } from '../../content/reference/reference.ts'
import styles from './reference.module.css'

/** One heading and what it heads, in the `<dl>` of an entry. */
export const Part = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.part}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** How far an entry may be trusted: its caution before its sources, which the hurried reader skips. */
export const Grounds = ({ caution, sources, lessons }: Reference & { lessons: readonly TopicId[] }) => (
  <>
    <Part name="Prudence">
      <span className={styles.caution}>{caution}</span>
    </Part>
    <Part name="Sources">
      <ul className={styles.sources}>
        {sources.map(({ label, confidence }) => (
          <li key={label}>
            {label}
            <span className={styles.confidence}>
              <span className="visually-hidden">&#160;: </span>
              {confidenceLabels[confidence]}
            </span>
          </li>
        ))}
      </ul>
    </Part>
    <Part name={lessons.length === 1 ? 'Dans la leçon' : 'Dans les leçons'}>
      {lessons.map((id) => `${id} – ${topicOf(id).title}`).join('\u202F; ')}
    </Part>
  </>
)

const confidenceLabels: Readonly<Record<Reference['sources'][number]['confidence'], string>> = {
  verified: 'Référence lue pour ce cours',
  'general-knowledge': 'Connaissance générale de la profession',
  'to-check': 'À contrôler le jour de l’usage',
}
