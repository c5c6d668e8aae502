import * as z from 'zod/mini'

import { caseStudyIdSchema } from '../../src/content/course-ids.ts'

/** Of the whole session, where the other events of a case study are of one trainee. */
export const debriefEvents = {
  'case-study-debrief-opened': z.object({ caseStudyId: caseStudyIdSchema }),
}
