import * as z from 'zod/mini'

import { documentIdSchema } from '../../src/content/course-ids.ts'
import { answerSchema, markSchema } from '../../src/professional-document/contract.ts'

const analysis = { traineeId: z.string(), documentId: documentIdSchema }

export const documentEvents = {
  'document-question-answered': z.object({ ...analysis, questionId: z.string(), answer: answerSchema }),
  /** `mark: null` takes the mark away. */
  'document-passage-marked': z.object({ ...analysis, passageId: z.string(), mark: z.nullable(markSchema) }),
  /** With the version of the key that was shown for it. */
  'document-analysis-submitted': z.object({ ...analysis, keyVersion: z.int() }),
}
