import * as z from 'zod/mini'

import { caseStudyIdSchema } from '../../content/course-ids.ts'
import type { AttemptId } from './rules.ts'

const seatSchema = z.object({ stagiaire: z.string(), etude: caseStudyIdSchema, tentative: z.coerce.number() })

/** `?stagiaire=…&etude=case-1&tentative=1`: the attempt that is being read, through F5 and « Précédent ». */
export const searchOf = ({ traineeId, caseStudyId, attempt }: AttemptId): string =>
  `?${new URLSearchParams({ stagiaire: traineeId, etude: caseStudyId, tentative: String(attempt) }).toString()}`

/** The attempt that an address names, `null` when it names none. */
export const addressed = (search: URLSearchParams): AttemptId | null => {
  const named = z.safeParse(seatSchema, Object.fromEntries(search))
  if (!named.success) return null
  const { stagiaire: traineeId, etude: caseStudyId, tentative: attempt } = named.data
  return { traineeId, caseStudyId, attempt }
}
