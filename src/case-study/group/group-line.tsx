import { frenchTime } from '../../kernel/instant.ts'
import type { CaseStudyWork } from '../contract.ts'
import styles from './group.module.css'
import { namesInWords } from './names-in-words.ts'

/** At a step: with whom, and who gave what stands there. Nothing for whoever works alone. */
export const GroupLine = ({ work: { group, given }, stepId }: { work: CaseStudyWork; stepId: string }) => {
  const version = given?.[stepId]
  const others = group?.others ?? []
  if (others.length === 0) return null
  return (
    <p className={styles.line}>
      En groupe avec {namesInWords(others)}
      {version && ` – réponse donnée par ${version.by ?? 'vous'} à ${frenchTime(version.at)}`}
    </p>
  )
}
