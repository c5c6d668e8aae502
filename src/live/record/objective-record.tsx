import type { ReactNode } from 'react'

import { objectiveOf } from '../../content/course.ts'
import { Section } from '../../design/section.tsx'
import type { ObjectiveEvidence } from '../../objectives/contract.ts'
import { objectiveNumber } from '../../objectives/missing-sentences.ts'
import { ObjectivePicture } from '../../objectives/objective-picture.tsx'
import { ResultMark } from '../../objectives/result-mark.tsx'

/** One objective as its trainee sees it; what the trainer can do about it as children. */
export const ObjectiveRecord = ({
  evidence,
  isClosed,
  children,
}: {
  evidence: ObjectiveEvidence
  isClosed: boolean
  children: ReactNode
}) => (
  <Section
    level={3}
    title={`Objectif ${objectiveNumber(evidence.objectiveId)} – ${objectiveOf(evidence.objectiveId).text}`}
    action={<ResultMark result={evidence.result} />}
  >
    <ObjectivePicture evidence={evidence} isClosed={isClosed} />
    {children}
  </Section>
)
