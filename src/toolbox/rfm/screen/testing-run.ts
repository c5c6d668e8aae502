import { preview, scoring } from '../run/do-job.ts'
import type { Outcome, PreviewJob, Run, Running, ScoringJob } from '../run/job.ts'

/** For tests of screens, which have no threads: the same work on the page's own. */
export const runHere: Run = (job: PreviewJob | ScoringJob, onProgress: (share: number) => void): Running<never> => ({
  outcome: (job.kind === 'preview' ? preview(job, onProgress) : scoring(job, onProgress)) as Promise<Outcome<never>>,
  cancel: () => {},
})
