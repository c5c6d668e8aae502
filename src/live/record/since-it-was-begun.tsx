import type { CaseStudyAttempt } from '../../case-study/contract.ts'
import { Notice } from '../../design/notice.tsx'
import { ReviewRead } from './review-read.tsx'

/** What happened to an attempt while its reading was being typed: who wrote what, and that nothing typed is lost. */
export const SinceItWasBegun = ({ readSince, isAnew }: { readSince: CaseStudyAttempt['review']; isAnew: boolean }) => {
  if (isAnew)
    return (
      <Notice kind="waiting" word="Remise à nouveau entre-temps">
        Les réponses ont changé depuis le début de cette lecture. Relisez-les&#8239;: vos niveaux et votre commentaire
        sont toujours là.
      </Notice>
    )
  if (readSince === null) return null
  return (
    <Notice kind="waiting" word="Lue entre-temps">
      <ReviewRead review={readSince} />
      <p>Ce que vous avez saisi est toujours là. Une seule des deux lectures sera montrée au stagiaire.</p>
    </Notice>
  )
}
