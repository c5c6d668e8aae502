import type { Separator } from '../reading/csv.ts'
import type { Day } from '../reading/french-day.ts'
import type { Source } from '../run/job.ts'

/** What the person chose. @param reference the day to count to, when it is known beforehand */
export type Chosen = {
  readonly source: Source
  readonly name: string
  readonly separator?: Separator
  readonly reference?: Day
}
